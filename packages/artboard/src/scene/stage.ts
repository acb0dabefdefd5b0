import type { Air } from './air.ts';
import type { Pen } from './pen.ts';

/** The room a scene is drawn in. Its units: the picture’s shorter side is 1000. */
export interface Stage {
  width: number;
  height: number;
  /** Where the sky ends, y. */
  horizon: number;
  /** The sun or moon: where, and how large. */
  sun: { x: number; y: number; radius: number };
  air: Air;
  /** Whether the brief rules out one of these by name: scenery is then left out too. */
  lacks: (...names: string[]) => boolean;
  /** Whether the sky is kept free for lettering. */
  calm: boolean;
  pen: Pen;
  random: () => number;
}

export const between = (random: () => number, low: number, high: number): number => low + (high - low) * random();

export function pick<T>(random: () => number, choices: readonly [T, ...T[]]): T {
  return choices[Math.floor(random() * choices.length)] ?? choices[0];
}
