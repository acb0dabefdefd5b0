import type { ImageBrief } from '@artisan/contract';
import type { BadgeColours } from './colours.ts';

/** What a view is painted from. It fills x −520 to 520 and y −600 to `bottom`. */
export interface View {
  place: ImageBrief['place'];
  weather: ImageBrief['weather'];
  /** Names of what the brief leaves out: birds, stars. */
  without: readonly string[];
  night: boolean;
  colours: BadgeColours;
  /** Where land begins, y. */
  horizon: number;
  bottom: number;
  /** y of the window's head: the sky's first band begins there. */
  top: number;
  /** The sun: its middle and radius. */
  sun: { x: number; y: number; radius: number };
  random: () => number;
}

/** How far to each side a view is painted, beyond any window. */
export const edge = 560;
