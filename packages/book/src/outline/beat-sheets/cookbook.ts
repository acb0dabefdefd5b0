import type { BeatSheet } from '../beat-sheet.ts';

export const cookbook: BeatSheet = {
  tradition: 'The kitchen handbook: pantry, foundations, the day’s meals, the year’s occasions, keeping and sharing.',
  without: {
    lead: 'the cook',
    place: 'your kitchen',
    thing: 'the ingredient that you use most',
    other: 'the pan or tool that you reach for first',
    topic: 'this cooking',
    audience: 'home cooks',
  },
  units: [
    [
      'Why I Cook This Way',
      'Tell in two pages how you came to {topic}.',
      'Name the reader you have in mind: {audience}.',
    ],
    [
      'How to Use This Book',
      'Explain servings, measures and oven settings once, for all recipes.',
      'Explain the marks for quick, make-ahead and freezer.',
    ],
    ['The Pantry', 'List what is always in the cupboard, with good substitutes.', 'Say how to choose {thing}.'],
    ['Tools Worth Having', 'List the tools that the recipes need, and nothing more.', 'Show how to use {other}.'],
    [
      'Five Foundations',
      'Teach the five basic preparations that the other recipes build on.',
      'Note for each how to tell that it is done.',
    ],
    ['Sauces and Seasoning', 'Give the sauces, dressings and spice mixtures.', 'Explain how to taste and correct.'],
    ['Breakfasts', 'Give quick breakfasts for workdays.', 'Add two slow ones for a free morning.'],
    [
      'Breads and Bakes',
      'Give the everyday loaf or flatbread, with its timetable.',
      'Show what a failed one looks like, and why.',
    ],
    ['Soups', 'Give soups for the four seasons.', 'Say what each can carry over to the next day.'],
    ['Salads and Cold Plates', 'Give salads that make a meal.', 'Explain how to keep them fresh until lunch.'],
    [
      'Weeknight Suppers',
      'Give suppers with a short list of ingredients.',
      'Plan one week with a single shopping list.',
    ],
    ['One Pan', 'Give dishes that need only one pan.', 'Show how to scale them for one or for six.'],
    ['Vegetables First', 'Give main dishes built round vegetables.', 'Say what may be swapped by season.'],
    ['The Sunday Dish', 'Give the dishes that take an afternoon.', 'Give the timetable backwards from the table.'],
    [
      'Leftovers on Purpose',
      'Cook once, and plan for the second meal.',
      'Say how long each keeps, and where you checked it.',
    ],
    ['Small Bites', 'Give small dishes for guests who stand.', 'Mark what can wait, and what cannot.'],
    ['For Children', 'Give dishes that children can help to make.', 'Say which steps are theirs.'],
    ['Feasts', 'Give menus for three occasions.', 'Share out the work over the two days before.'],
    ['Sweet Things', 'Give simple desserts.', 'Add one showpiece, with every step.'],
    ['Drinks', 'Give drinks to go with the food, with and without alcohol.', 'Explain what to prepare ahead.'],
    [
      'Keeping and Preserving',
      'Give what can be pickled, dried or frozen.',
      'State the safety rules, with their source.',
    ],
    ['Cooking for One', 'Adapt favourites to a single plate.', 'Say what to freeze in portions.'],
    ['Mending Mistakes', 'List what can be saved: too salty, too thin, burnt, split.', 'List what cannot.'],
    ['Menus and Lists', 'Close with menus by season and occasion.', 'Add charts of weights, temperatures and swaps.'],
  ],
};
