import type { BeatSheet } from '../beat-sheet.ts';

export const romance: BeatSheet = {
  tradition: 'The romance novel’s meeting, growing closer, break and earned happy ending, told from both sides.',
  without: {
    lead: 'the first lead',
    place: 'the town',
    thing: 'a promise made to somebody else',
    other: 'a small gift that was kept',
    topic: 'the story',
    audience: 'the reader',
  },
  units: [
    [
      'A Life That Works',
      'Show {lead} in a life that works, and the one room in it that stays empty.',
      'Name the belief about love that will have to change.',
    ],
    [
      'The Other Side of the Street',
      'Show the second lead alone, wanting something quite different.',
      'Let the two lives almost touch and miss.',
    ],
    [
      'The First Meeting',
      'They meet {where} at the worst possible moment.',
      'Each takes away a wrong idea of the other, and one detail worth keeping.',
    ],
    [
      'Not My Type',
      'Each explains to a friend why this could never work.',
      'The friend notices how long the explanation takes.',
    ],
    [
      'Thrown Together',
      'Something practical forces them together, and it has to do with {thing}.',
      'They make rules about it that both expect to keep.',
    ],
    ['The First Rule Breaks', 'Working side by side, they find they are good at it.', 'A joke becomes theirs alone.'],
    [
      'A Glimpse',
      'One sees the other being kind when nobody should be watching.',
      'The wrong idea from the first meeting cracks.',
    ],
    ['Almost', 'A moment that nearly becomes a kiss is interrupted.', 'Neither mentions it, and both think of it.'],
    [
      'The Truce',
      'They agree to be friends, which is a lie on both sides.',
      'Small favours begin to carry more weight than they should.',
    ],
    [
      'Family Table',
      'One is brought among the other’s family or friends and is seen too clearly.',
      'An old hurt is named for the first time.',
    ],
    [
      'The First Kiss',
      'The first kiss comes out of a quarrel or a laugh, not out of a plan.',
      'It changes what each of them wants from the week ahead.',
    ],
    [
      'Better Than Expected',
      'Let them be happy, with particulars that belong to {place} alone.',
      'Show what each stops doing out of habit.',
    ],
    [
      'What Was Left Out',
      'One of them keeps back a fact, for a reason that seems kind.',
      'Let the reader know it before the other does.',
    ],
    [
      'The Deep End',
      'They trust each other with the thing that hurts most.',
      'The word love is thought, and not said.',
    ],
    [
      'The Outside World',
      'A job, a family or a former love makes a claim on {lead}.',
      'Both pretend that it can be settled later.',
    ],
    [
      'The First Crack',
      'A small disappointment is taken as proof of the old fear.',
      'Each retreats into the habit they had at the beginning.',
    ],
    [
      'It Comes Out',
      'What was kept back is learned from the wrong person.',
      'The quarrel is about this and about everything before it.',
    ],
    ['The Break', 'They part, each for a reason that is partly right.', '{place} is suddenly full of reminders.'],
    [
      'Without',
      'Each tries the old life again and finds that it no longer fits.',
      'A friend tells {lead} a truth that is hard to hear.',
    ],
    [
      'The Belief Gives Way',
      'Trace the false belief about love back to where it began.',
      'Choose differently in something small first.',
    ],
    ['A Thing Kept', 'Return to {other}, with a new meaning.', 'Let a small kindness say what the quarrel could not.'],
    [
      'The Reach',
      'One risks pride in front of others to put it right.',
      'Make the gesture fit the person it is meant for, not the crowd.',
    ],
    [
      'The Answer',
      'The other answers honestly, with conditions that show growth.',
      'They say plainly what each will do differently.',
    ],
    [
      'A Life That Fits',
      'Show the life that they make, with room in it for both.',
      'Echo the first meeting, and let it go right this time.',
    ],
  ],
};
