import type { BeatSheet } from '../beat-sheet.ts';

export const fantasy: BeatSheet = {
  tradition: 'The there-and-back-again journey of folk tale and myth: call, threshold, trials, ordeal, return.',
  without: {
    lead: 'the hero',
    place: 'the old country',
    thing: 'the object that everyone wants',
    other: 'the half-remembered song',
    topic: 'the tale',
    audience: 'the reader',
  },
  units: [
    [
      'The Small World',
      'Show {lead} at home {where}, with its customs, its food and its weather.',
      'Name the rule that nobody here breaks.',
    ],
    [
      'A Crack in the Wall',
      'Something from outside slips in and is explained away.',
      'Only {lead} keeps thinking about it.',
    ],
    [
      'The Summons',
      'The quest arrives, with a messenger who cannot stay.',
      'What is asked for is greater than anyone in the room.',
    ],
    ['Reasons to Stay', 'Give good reasons not to go, and people who speak them.', 'Let home be harmed by the delay.'],
    [
      'The Teacher',
      'An older traveller gives help, and holds one thing back.',
      'Show the cost of magic at a small scale before it matters.',
    ],
    ['The Gate', 'Cross the border where the old rules end.', 'Close the way back.'],
    [
      'Strange Ground',
      'Let the new land be beautiful before it is dangerous.',
      'Its first law is learned by breaking it.',
    ],
    [
      'Companions',
      'Gather companions, each with a different reason to come.',
      'One of them should not be trusted, and one only seems so.',
    ],
    ['The First Trial', 'Win a trial by kindness or wit, not by strength.', 'Connect the prize with {thing}.'],
    ['The City', 'Arrive where power lives, and see whom it serves.', 'An offer is made that is hard to refuse.'],
    [
      'What the Old Songs Say',
      'Hear the legend told differently by those who lost.',
      'The quest may have been misunderstood.',
    ],
    ['Oath and Price', 'Swear something aloud and be bound by it.', 'Use magic at a price that stays.'],
    ['Through the Dark', 'Take the road that the maps leave out.', 'Lose a companion or a certainty.'],
    [
      'The Enemy’s Face',
      'Meet the enemy and recognise something of {lead} there.',
      'Learn what the enemy truly wants.',
    ],
    ['A House of Rest', 'Give the company a night of safety, with stories.', 'Let two of them tell the truth.'],
    ['The Breaking', 'The untrusted one proves loyal, or the trusted one turns.', 'The company is scattered.'],
    ['Taken', 'Let the enemy take what the quest was for.', 'Someone pays for an oath.'],
    [
      'The Deep Place',
      'Go down alone to where the first wrong was done.',
      'Give up the thing that seemed to make {lead} special.',
    ],
    ['The True Name', 'Understand the legend at last, through {other}.', 'What was a weakness becomes the key.'],
    [
      'The Gathering',
      'Those helped along the way come, each with one gift.',
      'Agree on a plan that nobody would have believed at the start.',
    ],
    ['The Battle', 'Fight on two fields: one with arms, one within.', 'Let the smallest companion decide something.'],
    ['The Choice', 'Offer {lead} the power itself.', 'Refuse it, or use it once and break it.'],
    ['The Road Back', 'Walk home through what has changed.', 'Bury the dead, and keep the promises.'],
    [
      'Home, Altered',
      'Bring back what {place} did not know it lacked.',
      'Show who {lead} has become in an everyday act.',
    ],
  ],
};
