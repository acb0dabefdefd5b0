import { expect, it } from 'vitest';
import { readIdea } from './read-idea.ts';

it.each([
  ['A retired lighthouse keeper finds a ledger in the harbour office.', 'the retired lighthouse keeper', 'the keeper'],
  ['Clara Bell, a village baker, inherits a tea shop.', 'Clara Bell', 'Clara'],
  ['In the village of Pennywick, a baker is framed for murder.', 'the baker', 'the baker'],
  ['A girl befriends a dragon under the mountain', 'the girl', 'the girl'],
  ['Lonely teen starts a pirate radio station', 'the lonely teen', 'the teen'],
  ['A winter storm threatens the island', undefined, undefined],
  ['The letters that nobody sent', undefined, undefined],
])('finds the person in “%s”', (idea, lead, again) => {
  expect(readIdea(idea)).toMatchObject({ lead, leadAgain: again });
});

it.each([
  ['A keeper finds a ledger in the harbour office.', { preposition: 'in', name: 'the harbour office' }],
  ['A baker in the village of Pennywick', { preposition: 'in', name: 'the village of Pennywick' }],
  ['Humans on Mars wake up', { preposition: 'on', name: 'Mars' }],
  ['A spy remembers everything in the morning', undefined],
])('finds the place in “%s”', (idea, place) => {
  expect(readIdea(idea).place).toEqual(place);
});

it.each([
  ['A keeper finds a ledger and a brass key.', ['the ledger', 'the brass key']],
  ['A book about a feud', ['the feud']],
  ['An accountant sees that her firm launders money for a cartel', ['the cartel']],
  ['A storm threatens the island', ['the storm', 'the island']],
])('finds the things in “%s”, and leaves out what may be a verb', (idea, things) => {
  expect(readIdea(idea).things).toEqual(things);
});

it.each([
  ['A guide to growing herbs on a balcony for beginners', 'growing herbs on a balcony'],
  ['How to bake sourdough bread', 'learning to bake sourdough bread'],
  ['Stop checking your phone', 'learning to stop checking your phone'],
  ['My years as a nurse in Alaska', 'your years as a nurse in Alaska'],
  ['Mediterranean one-pot recipes', 'Mediterranean one-pot recipes'],
  ['Weeknight cooking. With one pan.', 'weeknight cooking'],
  ['A nurse returns to Alaska', undefined],
])('finds what “%s” teaches', (idea, topic) => {
  expect(readIdea(idea).topic).toBe(topic);
});

it.each(['', '!!!', '狐は走る', '🦊', 'a', 'the the the'])('finds nobody in “%s”', (idea) => {
  expect(readIdea(idea)).toMatchObject({ lead: undefined, place: undefined, things: [] });
});
