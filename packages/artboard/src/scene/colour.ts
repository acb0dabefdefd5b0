import { formatHex, interpolate, oklch } from 'culori';

/** A colour between two, mixed in OKLab. `amount` 0 is the first, 1 the second. */
export const mix = (from: string, to: string, amount: number): string =>
  formatHex(interpolate([from, to], 'oklab')(Math.min(1, Math.max(0, amount))));

/** A colour along a list of colours, in OKLab. `at` 0–1. */
export const along = (colours: readonly string[], at: number): string =>
  formatHex(interpolate([...colours], 'oklab')(Math.min(1, Math.max(0, at))));

/** Lightness in OKLCH, 0–1. */
export const lightness = (colour: string): number => oklch(colour)?.l ?? 0;

/** A colour made lighter or darker, and more or less colourful, by steps in OKLCH. */
export function tone(colour: string, lighter: number, stronger = 0): string {
  const value = oklch(colour);
  if (value === undefined) return colour;
  return formatHex({
    ...value,
    l: Math.min(1, Math.max(0, value.l + lighter)),
    c: Math.max(0, value.c + stronger),
  });
}
