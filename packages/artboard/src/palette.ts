/** A curated set of colours, `#RRGGBB`. Reference: each names its use. */
export interface Palette {
  name: string;
  /** The darkest: grounds, keylines. */
  ground: string;
  /** The lightest: paper, lettering on the ground. */
  paper: string;
  /** Two to five, the strongest first. */
  accents: string[];
}
