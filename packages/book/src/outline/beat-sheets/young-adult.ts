import type { BeatSheet } from '../beat-sheet.ts';

export const youngAdult: BeatSheet = {
  tradition:
    'The coming-of-age novel: a want, a lie believed about oneself, friends, a fall and a choice of one’s own.',
  without: {
    lead: 'the main character',
    place: 'the neighbourhood',
    thing: 'something nobody at home may know about',
    other: 'a message that was never sent',
    topic: 'the story',
    audience: 'the reader',
  },
  units: [
    [
      'Me, According to Everyone',
      'Open in the voice of {lead}, in the middle of something embarrassing.',
      'Show the label that others have given.',
    ],
    [
      'The Want',
      'Say what is wanted more than anything this year.',
      'Say the lie that goes with it: “If I get it, I will finally be…”',
    ],
    [
      'The New Thing',
      'A person, a place or a rule arrives and upsets {place}.',
      'An invitation comes that was probably a mistake.',
    ],
    ['Say Yes', 'Say yes before thinking, and hide it at home.', 'The best friend is not told.'],
    ['First Try', 'Be bad at it in front of people.', 'One person laughs in a way that helps.'],
    [
      'The Group',
      'Find a group, each with a reputation and a reason for it.',
      'Make a plan together that involves {thing}.',
    ],
    [
      'House Rules',
      'Show what love looks like at home, and where it pinches.',
      'A parent’s own old dream shows for a second.',
    ],
    ['Getting Good', 'Practise until something clicks.', 'Be noticed for the first time by the wrong person.'],
    [
      'The Best Friend',
      'The best friend finds out, and minds the hiding more than the thing.',
      'Promise something too quickly.',
    ],
    ['The Night Out', 'One night when everything is possible.', 'Cross a line that felt like freedom.'],
    ['A Crush, Complicated', 'Let feelings grow for somebody inconvenient.', 'Misread a kindness, or miss one.'],
    ['Winning', 'Get what was wanted, or nearly.', 'Notice who is not there to see it.'],
    ['The Cost', 'Drop a promise, and tell oneself that it is fine.', 'The label changes, and it is still a label.'],
    ['The Post', 'Something private becomes public.', 'Everyone {where} has an opinion by lunch.'],
    ['Sides', 'Watch the group choose sides.', 'Say the unforgivable thing to the person who deserves it least.'],
    [
      'Grounded',
      'Lose the phone, the freedom or the place in the group.',
      'Talk with an adult who does not give advice.',
    ],
    [
      'The Real Reason',
      'See what the want was really about.',
      'Look again at {other}, later than would have been good.',
    ],
    [
      'Nobody’s Hero',
      'Try to fix it with a grand gesture that fails.',
      'Listen, for the first time, to the other side of the story.',
    ],
    ['Small Repairs', 'Apologise without asking for anything.', 'Do one unglamorous useful thing each day.'],
    ['The Plan, Again', 'Take up the plan for a better reason.', 'Ask for help, aloud.'],
    [
      'The Big Day',
      'Everything goes wrong that can.',
      'Choose the friend over the win, or find the way that has both.',
    ],
    [
      'In My Own Words',
      'Tell the truth in public, in the voice of {lead}.',
      'Some people leave, and it is survivable.',
    ],
    ['After', 'Show which friendships are different now, and which are over.', 'Share something true at home.'],
    [
      'Me, According to Me',
      'Return to the place of the first scene, without the label.',
      'End on a beginning that {lead} has chosen.',
    ],
  ],
};
