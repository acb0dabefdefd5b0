import type { Box } from '../../recipe.ts';
import { num, type Point, polygon } from '../../scene/pen.ts';

/** A ribbon with folded tails. It bends like a bow: at its ends it is `bend` lower than in its middle. */
export interface RibbonShape {
  centreX: number;
  /** y of the middle of the band, at its middle. */
  y: number;
  width: number;
  height: number;
  bend: number;
}

/** Outlines of a ribbon, back to front, and its box. */
export interface Ribbon {
  tails: string;
  folds: string;
  band: string;
  /** Thin lines along the band's edges. */
  trim: string;
  box: Box;
}

/** Builds a ribbon to a size: the lettering is measured first. */
export function layOutRibbon({ centreX, y, width, height, bend }: RibbonShape): Ribbon {
  const half = width / 2;
  const at = (u: number, v: number, drop = 0): Point => [
    centreX + u * half,
    y + bend * u * u + (v * height) / 2 + drop,
  ];
  const curve = (v: number, reach = 1) => {
    const steps = Array.from({ length: 25 }, (_, step) => at(((step / 24) * 2 - 1) * reach, v));
    return steps;
  };
  const drop = height * 0.3;
  const reach = 1 + (height * 0.72) / half;
  const inner = 1 - (height * 0.42) / half;
  const tail = (side: 1 | -1) =>
    polygon([
      at(side * inner, -1, drop),
      at(side * reach, -1, drop),
      at(side * (reach - (height * 0.32) / half), 0, drop),
      at(side * reach, 1, drop),
      at(side * inner, 1, drop),
    ]);
  const fold = (side: 1 | -1) => polygon([at(side, 1), at(side * inner, 1, drop), at(side * inner, 1)]);
  const trim = [-0.8, 0.8]
    .map(
      (v) =>
        `M${curve(v, 1 - 16 / half)
          .map(([px, py]) => `${num(px)} ${num(py)}`)
          .join('L')}`,
    )
    .join('');
  const corners = [at(0, -1), at(reach, -1, drop), at(reach, 1, drop), at(0, 1), at(1, -1)];
  const top = Math.min(...corners.map(([, py]) => py));
  const bottom = Math.max(...corners.map(([, py]) => py));
  return {
    tails: tail(-1) + tail(1),
    folds: fold(-1) + fold(1),
    band: polygon([...curve(-1), ...curve(1).toReversed()]),
    trim,
    box: { x: centreX - reach * half, y: top, width: 2 * reach * half, height: bottom - top },
  };
}
