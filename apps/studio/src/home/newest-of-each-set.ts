import type { Kept } from '../tools/text-to-image/kept.ts';

/** One drawing for each press of Draw, the newest set first: four of a kind would fill the bench alone. */
export function newestOfEachSet(drawings: readonly Kept[]): Kept[] {
  const bySet = new Map<number, Kept>();
  for (const drawing of drawings) if (!bySet.has(drawing.set)) bySet.set(drawing.set, drawing);
  return [...bySet.values()].sort((a, b) => b.set - a.set);
}
