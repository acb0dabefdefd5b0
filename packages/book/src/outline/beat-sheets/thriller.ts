import type { BeatSheet } from '../beat-sheet.ts';

export const thriller: BeatSheet = {
  tradition: 'The three-act chase: a clock, rising stakes, a false defeat and a final confrontation.',
  without: {
    lead: 'the lead',
    place: 'the city',
    thing: 'an older case',
    other: 'the one trace that was overlooked',
    topic: 'the case',
    audience: 'the reader',
  },
  units: [
    [
      'Before the Alarm',
      'Open on the threat at work, seen by someone who does not understand it.',
      'Leave one physical trace behind.',
    ],
    [
      'A Day Like Others',
      'Show {lead} being good at a job, and what it has cost.',
      'Plant the skill that will decide the end.',
    ],
    [
      'The Call',
      'A message, a death or a disappearance reaches {lead}.',
      'There is an easy way to stay out of it, and it is not taken.',
    ],
    ['The First Look', 'Examine the scene, and what connects it with {thing}.', 'Someone else has been there already.'],
    [
      'No Coincidence',
      'Two facts that should not know each other turn out to be connected.',
      'Start the clock: say what happens, and when.',
    ],
    [
      'Locked Doors',
      'Those in charge refuse to help, for reasons that sound proper.',
      'An ally with something to lose offers a way round.',
    ],
    ['Across the Line', 'Break a rule that cannot be unbroken.', 'The opponent now knows that {lead} exists.'],
    [
      'Followed',
      'A pursuit through {place} uses the ground that only locals know.',
      'Get away, and leave something behind.',
    ],
    [
      'The Hidden Room',
      'Find how large the thing is: more people, more money, more years.',
      'The ally turns out to know part of it.',
    ],
    [
      'A Face',
      'Meet the opponent without knowing it, in plain daylight.',
      'They say something reasonable that will sound different later.',
    ],
    ['The Trade', 'Information is offered at a price that hurts.', 'Pay it, and learn the name.'],
    ['False Victory', 'The plan works, and the danger seems to be over.', 'One detail refuses to fit.'],
    [
      'The Turn',
      'What was believed from the first act is wrong.',
      'The clock was set for something else, and it runs faster.',
    ],
    [
      'Closer to Home',
      'The threat reaches a person whom {lead} cannot put at risk.',
      'Take that person to safety, badly.',
    ],
    ['Cut Off', 'Money, papers and good name are taken away in a single day.', 'The law now hunts the wrong person.'],
    [
      'The Weak Link',
      'Find the one person on the other side who is afraid.',
      'Promise something that may not be possible.',
    ],
    ['The Betrayal', 'The ally’s second loyalty comes to light.', 'The evidence is lost.'],
    [
      'The Lowest Hour',
      'Let {lead} be beaten, and have the chance to walk away.',
      'Say what would be lived with afterwards, and decline.',
    ],
    ['What They Missed', 'Go back to the first trace and read it again.', 'Bring in {other}.'],
    ['The Plan', 'Make a plan that needs every skill shown so far.', 'Tell the reader half of it.'],
    ['Going In', 'Enter the place that the opponent thinks is safe.', 'The plan breaks at its second step.'],
    ['Face to Face', 'The opponent explains the choice, and it nearly persuades.', 'Use the planted skill.'],
    ['The Last Minute', 'Stop the clock at a cost that shows.', 'Let the opponent’s own reasoning be the trap.'],
    ['What Remains', 'Count who paid, and what is now known.', 'Leave {lead} with a changed life and one door ajar.'],
  ],
};
