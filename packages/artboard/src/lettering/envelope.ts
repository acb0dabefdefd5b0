import type { Line } from './line.ts';
import { inkBox, mapped, type Point } from './outline.ts';

/** The shapes a headline can be bent to. */
export type WarpName =
  | 'straight'
  | 'arch'
  | 'arch-lower'
  | 'arch-upper'
  | 'bulge'
  | 'pinch'
  | 'flag'
  | 'rise'
  | 'valley';

/** Where a line's caps shall reach: a band of pixels whose edges the warp bends. */
export interface Band {
  /** Centre of the ink. */
  centreX: number;
  width: number;
  /** y of the caps' top and of the baseline, where the warp leaves them alone. */
  top: number;
  bottom: number;
  /** How far the warp bends an edge, pixels. */
  bend: number;
}

/** For u from −1 (left) to 1 (right): how far the top and the bottom edge move, in bends, downwards. */
const warps: Record<WarpName, { top(u: number): number; bottom(u: number): number }> = {
  straight: { top: () => 0, bottom: () => 0 },
  arch: { top: (u) => u * u, bottom: (u) => u * u },
  'arch-lower': { top: () => 0, bottom: (u) => u * u },
  'arch-upper': { top: (u) => u * u, bottom: () => 0 },
  bulge: { top: (u) => u * u, bottom: (u) => -u * u },
  pinch: { top: (u) => 1 - u * u, bottom: (u) => u * u - 1 },
  flag: { top: (u) => Math.sin(u * Math.PI) / 2, bottom: (u) => Math.sin(u * Math.PI) / 2 },
  rise: { top: (u) => -u, bottom: (u) => -u },
  valley: { top: (u) => -u * u, bottom: (u) => -u * u },
};

/**
 * Bends a line into a band: its ink's width becomes the band's, its caps run from the bent bottom to the bent top.
 * Round letters overshoot and descenders hang out as they do on a straight line; the box returned is the true one.
 */
export function bendLine(line: Line, warp: WarpName, band: Band): Line {
  const { top, bottom } = warps[warp];
  const { box, baseline, capHeight } = line;
  const bend = (x: number, y: number): Point => {
    const u = (2 * (x - box.x)) / box.width - 1;
    const v = (baseline - y) / capHeight;
    const low = band.bottom + bottom(u) * band.bend;
    const high = band.top + top(u) * band.bend;
    return [band.centreX + (u * band.width) / 2, low + (high - low) * v];
  };
  const outline = mapped(line.outline, bend, capHeight * 0.4);
  return { ...line, outline, box: inkBox(outline), baseline: band.bottom };
}
