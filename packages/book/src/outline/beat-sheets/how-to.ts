import type { BeatSheet } from '../beat-sheet.ts';

export const howTo: BeatSheet = {
  tradition: 'The practical manual: readiness, tools, first success, routine, faults and remedies, mastery.',
  without: {
    lead: 'the reader',
    place: 'the place where the reader works',
    thing: 'the main tool or material',
    other: 'the most useful extra',
    topic: 'the subject',
    audience: 'beginners',
  },
  units: [
    [
      'Who This Book Is For',
      'Name the reader and the starting point: {audience}.',
      'Say what the reader will be able to do at the end, and what the book leaves out.',
    ],
    [
      'What Success Looks Like',
      'Describe a good result, so that the reader can tell it from a poor one.',
      'Say how long it takes, from your own experience.',
    ],
    [
      'One Small Win Today',
      'Give a first exercise of a quarter of an hour that cannot go wrong.',
      'Explain why it worked.',
    ],
    [
      'Words You Will Meet',
      'Explain the ten terms that people use when they talk about {topic}.',
      'Show each in a sentence, next to its everyday meaning.',
    ],
    [
      'What You Need',
      'List the tools and materials, with the cheapest version that works.',
      'Explain what to look for in {thing}.',
    ],
    [
      'What You Can Skip',
      'Name what is sold to beginners and is not needed yet.',
      'Say when each of these becomes worth its price.',
    ],
    ['Choosing Your Place', 'Help the reader choose and prepare the place to work.', 'Give a checklist for {place}.'],
    [
      'Safety and Care',
      'List the risks plainly, with the habit that prevents each.',
      'Show how to clean, store and maintain what is used.',
    ],
    [
      'The Basic Method',
      'Walk through the whole method once, with no variations.',
      'Mark the two steps where most people go wrong.',
    ],
    [
      'Step by Step, With Pauses',
      'Repeat the method at half speed, and say what to look for at each step.',
      'Give the signs that it is time to go on.',
    ],
    [
      'Your First Project',
      'Lead the reader through one complete, modest project.',
      'Include a plan for an interruption.',
    ],
    [
      'Looking at the Result',
      'Teach the reader to judge the first result without harshness.',
      'Give three questions to write down and answer.',
    ],
    ['The Second Try', 'Repeat the project, changing one thing only.', 'Compare both, side by side.'],
    [
      'A Simple Routine',
      'Turn the method into a weekly routine that fits a busy life.',
      'Say what to do after a missed week.',
    ],
    ['Keeping Notes', 'Offer a one-page log with the columns that matter.', 'Show how a log answered a real question.'],
    [
      'When It Goes Wrong',
      'List common faults by what the reader sees first.',
      'For each one give the cause, the remedy and how to prevent it.',
    ],
    [
      'Hard Cases',
      'Take on the two faults that resist the usual remedies.',
      'Say when to start again, or to ask an expert.',
    ],
    ['Doing It Better', 'Introduce the technique that improves results most.', 'Give a short drill for it.'],
    ['Doing It Faster', 'Show what can be prepared ahead and what cannot.', 'Bring in {other}, and say what it saves.'],
    ['Variations', 'Give three variations, in order of difficulty.', 'Say which rules may be bent, and which may not.'],
    [
      'On a Small Budget',
      'Cost out the whole of it at three levels.',
      'Point to what can be borrowed, shared or made.',
    ],
    [
      'With Other People',
      'Adapt the method for a partner, a child or a group.',
      'Say where to find people who care about {topic}.',
    ],
    [
      'A Larger Project',
      'Plan a project that uses every technique in the book.',
      'Divide it into weekends, with a result for each.',
    ],
    [
      'A Year From Now',
      'Lay out a plan for twelve months, with a review each season.',
      'End with a checklist that can be copied and pinned up.',
    ],
  ],
};
