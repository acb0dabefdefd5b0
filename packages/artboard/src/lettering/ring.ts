import { hasInk, type Line, type LineStyle, layOutLine } from './line.ts';
import { inkBox, mapped, type Point } from './outline.ts';

/** Where ring lettering stands. Pixels and radians. */
export interface Ring {
  centreX: number;
  centreY: number;
  /** Middle of the band: capitals are centred on it. */
  radius: number;
  /** `top` reads clockwise over the top, `bottom` anticlockwise along the bottom: both upright for the reader. */
  side: 'top' | 'bottom';
  /** Half of the angle that the ink may cover, at most. The size shrinks to keep it. */
  halfAngle: number;
}

/** A line on a ring, and half of the angle that its ink covers. */
export interface RingLine extends Line {
  halfAngle: number;
}

/** Sets a line on a ring, centred at its top or bottom, at the style's size or as much smaller as the angle asks. */
export function layOutRing(text: string, style: LineStyle, ring: Ring): RingLine {
  const line = layOutLine(text, style);
  if (!hasInk(line)) return { ...line, halfAngle: 0 };
  const reach = line.box.width / 2 / baselineRadius(line.capHeight, ring);
  if (reach > ring.halfAngle * 1.0001) {
    return layOutRing(
      text,
      { ...style, size: style.size * Math.max(0.5, Math.min(0.99, ring.halfAngle / reach)) },
      ring,
    );
  }
  return { ...bendToRing(line, ring), halfAngle: reach };
}

const baselineRadius = (capHeight: number, { radius, side }: Ring) =>
  side === 'top' ? radius - capHeight / 2 : radius + capHeight / 2;

function bendToRing(line: Line, ring: Ring): Line {
  const middle = line.box.x + line.box.width / 2;
  const base = baselineRadius(line.capHeight, ring);
  const up = ring.side === 'top' ? 1 : -1;
  const bend = (x: number, y: number): Point => {
    const angle = (x - middle) / base;
    const radius = base - up * (y - line.baseline);
    return [ring.centreX + radius * Math.sin(angle), ring.centreY - up * radius * Math.cos(angle)];
  };
  const outline = mapped(line.outline, bend, base * 0.08);
  return { ...line, outline, box: inkBox(outline), baseline: ring.centreY - up * base };
}
