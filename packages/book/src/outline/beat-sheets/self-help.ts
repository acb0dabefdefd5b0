import type { BeatSheet } from '../beat-sheet.ts';

export const selfHelp: BeatSheet = {
  tradition: 'The habit book: honest account, one principle, small steps, setbacks, a life arranged around the change.',
  without: {
    lead: 'the reader',
    place: 'everyday life',
    thing: 'the thing that sets off the old habit',
    other: 'the first sign of progress',
    topic: 'the change',
    audience: 'people who have tried before',
  },
  units: [
    [
      'Where You Are',
      'Describe a day that the reader will recognise: {audience}.',
      'Tell your own version of it, without drama.',
    ],
    [
      'Why the Usual Advice Fails',
      'Take three common pieces of advice and show where each stops working.',
      'Separate lack of will from lack of arrangement.',
    ],
    [
      'The One Idea',
      'State the central idea of the book in a single sentence.',
      'Show it at work in a small, ordinary case.',
    ],
    [
      'What This Book Will Not Do',
      'Set honest limits: what calls for a doctor, a lawyer or a therapist.',
      'Say what the reader may expect from {topic}, and what not.',
    ],
    [
      'A Week of Watching',
      'Ask for a week of observing, with nothing to change.',
      'Give a page to fill in, with one line a day.',
    ],
    ['Reading Your Notes', 'Teach the reader to find the pattern in the notes.', 'Look closely at {thing}.'],
    [
      'Choosing One Thing',
      'Help the reader choose one change that is almost too small.',
      'Write it as a sentence with a time and a place.',
    ],
    [
      'The First Seven Days',
      'Walk through the first week, a day at a time.',
      'Say what the third day usually feels like.',
    ],
    [
      'Make It Easy',
      'Arrange the surroundings, so that the better choice is nearer.',
      'List what to move, hide or prepare the evening before.',
    ],
    [
      'Make It Yours',
      'Connect the change with something the reader already values.',
      'Write down the reason in the reader’s own words.',
    ],
    ['The Voice in Your Head', 'Name the three excuses that sound most reasonable.', 'Offer a calm reply to each.'],
    ['Bad Days', 'Plan for the bad day before it comes.', 'Define a smallest version that still counts.'],
    [
      'After a Slip',
      'Explain why one slip matters less than the story told about it.',
      'Give a ten-minute routine for starting again.',
    ],
    ['Telling People', 'Decide whom to tell, and what to ask of them.', 'Offer words for a friend who teases.'],
    [
      'The People Around You',
      'Look at who gains and who loses by the change.',
      'Have one honest conversation, with a script to begin it.',
    ],
    ['Rest', 'Treat rest as part of the method, with a plan for it.', 'Tell tiredness and doubt apart.'],
    ['Measuring Without Obsession', 'Choose one measure, and the days to look at it.', 'Notice {other}.'],
    [
      'The Plateau',
      'Explain the stretch in which nothing seems to happen.',
      'Change one condition, and keep the rest.',
    ],
    [
      'Going Further',
      'Raise the aim by a small step, and only after a steady month.',
      'Choose the next change, or choose to stay.',
    ],
    ['When Life Changes', 'Carry the habit through travel, illness and new work.', 'Write the rule for coming home.'],
    ['Who You Are Becoming', 'Describe the change in how a day feels, not in results.', 'Let go of one old label.'],
    [
      'Stories From Others',
      'Leave room for accounts that you have collected with permission.',
      'Draw out what they share, and where they differ.',
    ],
    ['Passing It On', 'Help someone else begin, without preaching.', 'Learn what teaching shows about {topic}.'],
    ['Your Own Rules', 'Gather the reader’s rules on one page.', 'End with a date on which to read it again.'],
  ],
};
