import type { PodStyle } from '@artisan/contract';

interface StyleChoice {
  id: PodStyle;
  name: string;
  /** How many letters of a headline it carries. */
  letters?: readonly [least: number, most: number];
}

/** What Artboard lays out, in the order of the list. */
export const styles: readonly [StyleChoice, ...StyleChoice[]] = [
  { id: 'sunset', name: 'Retro sunset badge' },
  { id: 'patch', name: 'Embroidered patch' },
  { id: 'crown', name: 'Arched headline', letters: [6, 19] },
  { id: 'ribbon', name: 'Shield with a ribbon', letters: [1, 18] },
  { id: 'band', name: 'Roundel' },
  { id: 'stamp', name: 'Rubber stamp' },
  { id: 'nameplate', name: 'Name across a disc', letters: [1, 24] },
  { id: 'mixed', name: 'Four different badges' },
];

/** Why a style does not suit a headline, in a sentence; undefined where it does. */
export function styleProblem(style: PodStyle, headline: string): string | undefined {
  const letters = styles.find(({ id }) => id === style)?.letters;
  const count = headline.trim().length;
  if (!letters || (count >= letters[0] && count <= letters[1])) return undefined;
  return letters[0] > 1
    ? `It holds a headline of ${letters[0]} to ${letters[1]} letters; another layout is drawn.`
    : `It needs a headline of up to ${letters[1]} letters; another layout is drawn.`;
}
