import { formatHex, interpolate } from 'culori';
import { mix as blend, lch } from '../colour.ts';

export { shade as tone } from '../colour.ts';

const clamped = (share: number) => Math.min(1, Math.max(0, share));

/** A colour between two, even to the eye; a share outside 0–1 is the nearer end. */
export const mix = (from: string, to: string, share: number): string => blend(from, to, clamped(share));

/** A colour along a list of colours. `at` 0–1. */
export const along = (colours: readonly string[], at: number): string =>
  formatHex(interpolate([...colours], 'oklab')(clamped(at)));

/** Lightness in OKLCH, 0–1. */
export const lightness = (colour: string): number => lch(colour).l;
