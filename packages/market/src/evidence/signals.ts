/** What the radar looks at, in the order of the chart, clockwise from the top. */
export const signalIds = ['demand', 'room', 'price', 'reviews', 'pace', 'newcomers', 'angle'] as const;
export type SignalId = (typeof signalIds)[number];

/** How the figures of a signal are written. */
export type FigureKind = 'count' | 'money' | 'year' | 'share';

export interface Signal {
  id: SignalId;
  /** As it stands at the chart. */
  name: string;
  /** What is looked at, as a field's label. */
  asks: string;
  /** What one figure counts. */
  unit: string;
  figure: FigureKind;
  /** An example of what may be typed, as a placeholder. */
  example: string;
  /** Where a person finds it. */
  lookup: string;
}

/** The seven signals as data. None of them is ever filled in by a model. */
export const signals: readonly Signal[] = [
  {
    id: 'demand',
    name: 'Demand',
    asks: 'Searches a month for the phrase',
    unit: 'a month',
    figure: 'count',
    example: '2,940',
    lookup: 'Your Amazon Ads search term report, or the volume column of Publisher Rocket or Helium 10.',
  },
  {
    id: 'room',
    name: 'Room to rank',
    asks: 'Results for the phrase',
    unit: 'results',
    figure: 'count',
    example: '4,000',
    lookup: 'Search the phrase in a private window; the store prints the number above the results.',
  },
  {
    id: 'price',
    name: 'Price held',
    asks: 'Prices on page one',
    unit: 'a copy',
    figure: 'money',
    example: '4.99, 3.99, 5.99',
    lookup: 'The first page of results for the phrase: type each price, without the advertisements.',
  },
  {
    id: 'reviews',
    name: 'Review load',
    asks: 'Reviews of each on page one',
    unit: 'reviews',
    figure: 'count',
    example: '214, 88, 1,320',
    lookup: 'The number beside the stars of each result on page one.',
  },
  {
    id: 'pace',
    name: 'Sales pace',
    asks: 'Best-seller ranks on page one',
    unit: 'rank',
    figure: 'count',
    example: '4,210, 18,300',
    lookup: 'Best Sellers Rank in the product details of each book on page one.',
  },
  {
    id: 'newcomers',
    name: 'Newcomers',
    asks: 'Years they were published',
    unit: 'published',
    figure: 'year',
    example: '2026, 2024, 2019',
    lookup: 'Publication date in the product details of each book on page one.',
  },
  {
    id: 'angle',
    name: 'Open angle',
    asks: 'Titles with your phrase',
    unit: 'titles',
    figure: 'share',
    example: '3 of 16',
    lookup: 'Count the titles on page one that hold your whole phrase.',
  },
];

export function signalOf(id: SignalId): Signal {
  const found = signals.find((signal) => signal.id === id);
  if (!found) throw new RangeError(`There is no signal ${id}.`);
  return found;
}
