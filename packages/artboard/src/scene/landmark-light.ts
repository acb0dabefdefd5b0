import { mix } from './colour.ts';
import { disc } from './pen.ts';
import type { Stage } from './stage.ts';

/** A landmark as it was drawn. `glow` is what shines around it, to be laid over the rest. */
export interface Landmark {
  svg: string;
  glow: string;
}

/** The light around a lamp, from dusk till dawn. */
export const lampGlow = ({ air, pen }: Stage, x: number, y: number, radius: number, strength = 1): string =>
  air.time === 'day'
    ? ''
    : disc(
        x,
        y,
        radius,
        pen.radial([x, y], radius, [
          [0, '#FFF6D2', 0.9 * strength],
          [0.2, air.lamp, 0.5 * strength],
          [0.55, air.lamp, 0.13 * strength],
          [1, air.lamp, 0],
        ]),
      );

/** Colours of a thing near the eye: plain by day, nearly a silhouette by night. */
export function coat(stage: Stage, own: string): { lit: string; shade: string; rim: string } {
  const { air } = stage;
  const seen = air.dark
    ? mix(air.ink, own, 0.13)
    : air.time === 'dusk'
      ? mix(air.ink, own, 0.34)
      : mix(own, air.ink, 0.1);
  return { lit: seen, shade: mix(seen, air.ink, air.dark ? 0.5 : 0.3), rim: mix(seen, air.glow, 0.55) };
}
