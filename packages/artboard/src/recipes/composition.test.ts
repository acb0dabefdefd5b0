import { expect, it } from 'vitest';
import { chooseComposition } from './composition.ts';

const choices = [
  { name: 'sunset', compose: 'S', weight: 2 },
  { name: 'patch', compose: 'P', weight: 1 },
  { name: 'ribbon', compose: 'R', weight: 0 },
] as const;

it.each([
  [0, 'S'],
  [0.66, 'S'],
  [0.67, 'P'],
  [0.999, 'P'],
])('takes one by chance and weight (%d)', (chance, compose) => {
  expect(chooseComposition(choices, undefined, chance)).toEqual({ compose, warnings: [] });
});

it('takes the one that was asked for', () => {
  expect(chooseComposition(choices, 'patch', 0)).toEqual({ compose: 'P', warnings: [] });
});

it.each([
  ['ribbon', 'The composition “ribbon” needs other words; “sunset” was drawn.'],
  ['stamp', 'The composition “stamp” is for another recipe; “sunset” was drawn.'],
] as const)('says why %s was not drawn', (asked, warning) => {
  expect(chooseComposition(choices, asked, 0)).toEqual({ compose: 'S', warnings: [warning] });
});
