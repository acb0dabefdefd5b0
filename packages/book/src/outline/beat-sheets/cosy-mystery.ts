import type { BeatSheet } from '../beat-sheet.ts';

export const cosyMystery: BeatSheet = {
  tradition: 'The fair-play whodunit of the 1920s and 30s, in four acts: every clue lies open before the reveal.',
  without: {
    lead: 'the sleuth',
    place: 'the village',
    thing: 'the victim’s past',
    other: 'a clue from the first chapters',
    topic: 'the case',
    audience: 'the reader',
  },
  units: [
    [
      'An Ordinary Morning',
      'Show {lead} at everyday work {where}, with one habit that will matter later.',
      'End on a small wrong note that nobody else hears.',
    ],
    [
      'People of the Place',
      'Introduce the people who will become suspects while they still seem harmless.',
      'Let two of them quarrel over something that looks trivial.',
    ],
    [
      'The Discovery',
      'The victim is found, and the quiet life stops at once.',
      'Tie the scene to {thing} by one detail that does not fit.',
    ],
    [
      'The Easy Answer',
      'The official explanation is quick, tidy and almost convincing.',
      'Someone whom {lead} cares about falls under suspicion.',
    ],
    [
      'A Reason to Ask',
      'Give {lead} a private reason to look further, one that cannot be put aside.',
      'A friend agrees to help and sets a limit that will be broken.',
    ],
    [
      'Where Everyone Was',
      'Ask each suspect about the hour in question and write down what each one leaves out.',
      'One of the answers is a lie, and a careful reader can tell which.',
    ],
    [
      'Three Good Motives',
      'Uncover money, love and pride: a motive for each of three people.',
      'Show that the victim had a side that few people knew.',
    ],
    [
      'Behind the Counter',
      'Use what only {lead} knows from daily work to read a clue that the police missed.',
      'The clue points to a person whom everybody likes.',
    ],
    [
      'The Wrong Trail',
      'Follow a red herring that is fair: it means something, only not this.',
      'Let the trail end in an embarrassing mistake.',
    ],
    [
      'An Apology',
      'Repair the damage of the mistake, and learn something through the apology.',
      'An old photograph, letter or receipt changes the order of events.',
    ],
    [
      'The Second Shock',
      'A second crime or a narrow escape clears the favourite suspect.',
      'What seemed to be about today turns out to have begun years ago.',
    ],
    [
      'Old Business',
      'Go back to the event behind it all through somebody who was there.',
      'Two people {where} turn out to share a past.',
    ],
    ['A Warning', 'Someone tells {lead} to stop, and the threat is oddly personal.', 'The police lose patience too.'],
    [
      'The Friend Walks Away',
      'The limit set at the start is broken, and the friend leaves.',
      'Alone, {lead} doubts the whole chain of reasoning.',
    ],
    [
      'Starting Again',
      'Lay all clues side by side, so that the reader can solve the case here.',
      'Bring back {other}, seen early and understood wrongly.',
    ],
    [
      'The Thing That Never Happened',
      'Notice what should have been there and was not.',
      'The timetable of that day falls apart in one place only.',
    ],
    [
      'A Visit at Closing Time',
      'A last conversation with the person who seemed least involved.',
      'A slip of the tongue: a fact that only the culprit can know.',
    ],
    ['The Friend Returns', 'The friend comes back with the missing piece.', 'Together they agree on a plan.'],
    [
      'The Quiet Trap',
      'Set a trap that needs nothing but the truth told at the right moment.',
      'Two suspects walk into it; only one was expected.',
    ],
    [
      'Everyone in One Room',
      'Bring the suspects together {where} for a reason that sounds innocent.',
      'Take the false answers away, one after another.',
    ],
    [
      'The Reveal',
      'Name the culprit, and show each clue where the reader first passed it.',
      'The motive is sadder than it is wicked.',
    ],
    [
      'One Last Risk',
      'The culprit tries to get out, and calm good sense prevents it.',
      'Give {lead} a moment of real danger that is over quickly.',
    ],
    [
      'Putting Things Right',
      'The person wrongly suspected is given something back.',
      'The friendship is mended, with a new rule.',
    ],
    [
      'Another Ordinary Morning',
      'Return to the first scene with one thing changed for good.',
      'Leave a loose thread that could open another book.',
    ],
  ],
};
