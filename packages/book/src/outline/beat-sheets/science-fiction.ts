import type { BeatSheet } from '../beat-sheet.ts';

export const scienceFiction: BeatSheet = {
  tradition: 'The “what if” novel: one changed fact, followed through its consequences in four acts.',
  without: {
    lead: 'the lead',
    place: 'the station',
    thing: 'an entry in an old log',
    other: 'a report that was turned down',
    topic: 'the premise',
    audience: 'the reader',
  },
  units: [
    [
      'How Things Work Here',
      'Show one ordinary day {where} that could not happen in ours.',
      'Let {lead} take for granted what the reader finds strange.',
    ],
    ['The Exception', 'An instrument, a person or a rule behaves in a way it cannot.', 'Connect it with {thing}.'],
    ['Checked Twice', 'Rule out the ordinary explanations, one by one.', 'Somebody asks that it not be written down.'],
    [
      'The First Consequence',
      'Follow the changed fact into one private life.',
      'Gain something by it, and owe something.',
    ],
    [
      'Who Else Knows',
      'Find the others who have seen it, and why they are silent.',
      'Split them over what should be done.',
    ],
    ['The Experiment', 'Test it on purpose, with care and a safety margin.', 'It works beyond the margin.'],
    [
      'News',
      'The knowledge gets out, in a simplified form.',
      'People change what they buy, whom they trust, where they go.',
    ],
    ['The Institution', 'A company, a fleet or a state claims the right to decide.', 'Make its case a strong one.'],
    ['A Seat at the Table', 'Invite {lead} in, with resources and a price.', 'A colleague refuses the same offer.'],
    ['Second Order', 'Show the effect of the effect, which nobody modelled.', 'The benefit goes to the wrong people.'],
    [
      'The Outsiders',
      'Visit those who live without it, by choice or by force.',
      'They understand one part better than the experts.',
    ],
    [
      'Point of No Return',
      'The system now depends on it.',
      'The original exception shows itself to be part of a pattern.',
    ],
    ['The Pattern', 'Work out the pattern with reasoning the reader can follow.', 'It has a date.'],
    ['Denial', 'Present the finding, and have it rejected for human reasons.', 'Access is withdrawn.'],
    [
      'The Loyal Opponent',
      'Argue it through with the best mind on the other side.',
      'Each changes the other’s mind on one point.',
    ],
    ['Failure Mode', 'The first large failure comes, at night, {where}.', 'Improvise with what is at hand.'],
    ['Counting', 'Count what was lost, without comfort.', 'Find the warning that nobody read: look again at {other}.'],
    ['The Offer to Forget', 'A way back exists, and it erases something dear.', 'Let {lead} want it.'],
    [
      'The Inversion',
      'Turn the problem round: treat the fault as a signal.',
      'One overlooked assumption from the first day falls.',
    ],
    ['Volunteers', 'Gather those who will try, with their different fears.', 'Explain the risk honestly.'],
    ['The Attempt', 'Do it, step by step, with one instrument lost.', 'Decide without data.'],
    ['Contact', 'Reach the other end of the question, whatever lives there.', 'The answer is a larger question.'],
    [
      'New Constants',
      'Show what is now simply true for everyone.',
      'Settle with the institution, on paper and in person.',
    ],
    [
      'How Things Work Now',
      'Repeat the ordinary day of the opening, changed.',
      'Let a child or a newcomer take the new fact for granted.',
    ],
  ],
};
