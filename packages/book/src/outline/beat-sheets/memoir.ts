import type { BeatSheet } from '../beat-sheet.ts';

export const memoir: BeatSheet = {
  tradition: 'The reflective memoir: one thread of a life, told in scenes, with the older voice looking back.',
  without: {
    lead: 'you',
    place: 'the place where it began',
    thing: 'an object that you still keep',
    other: 'a photograph from that time',
    topic: 'this part of your life',
    audience: 'the reader',
  },
  units: [
    [
      'The Door',
      'Open in one scene that holds the whole book, and stop before it ends.',
      'Let the older voice say why you tell it now.',
    ],
    [
      'Where I Come From',
      'Describe {place} through sound and smell.',
      'Introduce the people through what they always said.',
    ],
    ['What We Never Spoke About', 'Show the family’s silence by one meal.', 'Say what you believed as a child.'],
    ['The First Sign', 'Tell the earliest memory that belongs to {topic}.', 'Admit what you are unsure of.'],
    ['A Thing I Kept', 'Describe {thing} as closely as you can.', 'Let the description lead to a person.'],
    ['Someone Who Saw Me', 'Portray one person who noticed something in you.', 'Quote only what you truly remember.'],
    ['Leaving', 'Tell the day you left, or were left.', 'Slow down for the last ten minutes.'],
    [
      'The New Rules',
      'Show yourself learning how things were done elsewhere.',
      'Tell a mistake that can be laughed at now.',
    ],
    ['What I Wanted Then', 'Say plainly what you wanted at that age.', 'Show what you did to get it.'],
    ['The Good Year', 'Give the happy time its full weight, with particulars.', 'Leave one shadow at the edge.'],
    [
      'The Person I Loved',
      'Write somebody you loved as a whole person, with faults.',
      'Include what they might object to.',
    ],
    ['The Warning I Missed', 'Go back to the sign that you did not read.', 'Resist blaming anyone yet.'],
    ['The Day It Changed', 'Tell the turning point in real time.', 'Keep the older voice out of it.'],
    ['The Next Morning', 'Describe the practical things that had to be done.', 'Name who came, and who did not.'],
    ['What I Told People', 'Set down the version that you told then.', 'Set the truth beside it.'],
    [
      'The Long Middle',
      'Cover the years that felt like waiting, by one repeated habit.',
      'Let a small event break it.',
    ],
    ['The Quarrel', 'Tell a quarrel fairly, with the other side’s best argument.', 'Say what you would take back.'],
    ['Looking for Answers', 'Go back to letters, records or people who were there.', 'Describe {other}.'],
    ['What I Found Out', 'Tell what you learned, and who told you.', 'Correct something from an earlier chapter.'],
    ['The Return', 'Visit {place} again.', 'Notice what is smaller, and what is not.'],
    ['Saying It', 'Tell the conversation that took years to have.', 'Leave its silences in.'],
    ['What Forgiveness Was', 'Say what was forgiven, and what was not.', 'Avoid a lesson where there is none.'],
    ['What I Do Now', 'Show an ordinary day of the present that carries the past.', 'Name whom you hope to spare.'],
    ['The Door, Again', 'Finish the opening scene.', 'End on an image, not on a conclusion.'],
  ],
};
