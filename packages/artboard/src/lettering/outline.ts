import type { Box } from '../recipe.ts';

/** One step of an outline, absolute: a start, a cubic curve (two handles, then its end), or the closing of a contour. */
export type Step =
  | readonly ['M', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/** Closed contours in pixels, y downwards. Straight lines are curves too, so that every outline can be bent. */
export type Outline = readonly Step[];

/** A point. */
export type Point = readonly [x: number, y: number];

/** SVG path data, to a tenth of a pixel. */
export function pathData(outline: Outline): string {
  const figures = (values: readonly number[]) => values.map((value) => Math.round(value * 10) / 10).join(' ');
  let path = '';
  let x = 0;
  let y = 0;
  for (const step of outline) {
    if (step[0] === 'Z') path += 'Z';
    else if (step[0] === 'M') {
      [, x, y] = step;
      path += `M${figures([x, y])}`;
    } else {
      const [, bx, by, cx, cy, toX, toY] = step;
      const flat = isFlat([x, y, bx, by, cx, cy, toX, toY]);
      path += flat ? `L${figures([toX, toY])}` : `C${figures([bx, by, cx, cy, toX, toY])}`;
      x = toX;
      y = toY;
    }
  }
  return path;
}

/** Whether a curve leaves its chord by less than can be seen. */
function isFlat([ax, ay, bx, by, cx, cy, dx, dy]: Curve): boolean {
  const long = Math.hypot(dx - ax, dy - ay) || 1;
  const off = (x: number, y: number) => Math.abs((x - ax) * (dy - ay) - (y - ay) * (dx - ax)) / long;
  return off(bx, by) < 0.06 && off(cx, cy) < 0.06;
}

/** A curve that is a straight line. */
export function straight(fromX: number, fromY: number, toX: number, toY: number): Step {
  const dx = (toX - fromX) / 3;
  const dy = (toY - fromY) / 3;
  return ['C', fromX + dx, fromY + dy, toX - dx, toY - dy, toX, toY];
}

/** An outline moved by `dx`, `dy` after it was scaled about the origin. */
export function moved(outline: Outline, dx: number, dy: number, scale = 1): Outline {
  return mapped(outline, (x, y) => [x * scale + dx, y * scale + dy]);
}

/**
 * Bends an outline: the ends and handles of its curves go through `map`. Curves longer than `reach` are cut first, so
 * that they follow the bend; a map that keeps straight lines straight needs no cuts.
 */
export function mapped(outline: Outline, map: (x: number, y: number) => Point, reach = Infinity): Outline {
  const bent: Step[] = [];
  let x = 0;
  let y = 0;
  for (const step of outline) {
    if (step[0] === 'M') {
      bent.push(['M', ...map(step[1], step[2])]);
      [, x, y] = step;
    } else if (step[0] === 'C') {
      let curve: Curve = [x, y, step[1], step[2], step[3], step[4], step[5], step[6]];
      for (let left = piecesOf(curve, reach); left > 0; left--) {
        const [head, tail] = left === 1 ? [curve, curve] : split(curve, 1 / left);
        bent.push(['C', ...map(head[2], head[3]), ...map(head[4], head[5]), ...map(head[6], head[7])]);
        curve = tail;
      }
      x = step[5];
      y = step[6];
    } else bent.push(step);
  }
  return bent;
}

function piecesOf([ax, ay, bx, by, cx, cy, dx, dy]: Curve, reach: number): number {
  const long = Math.hypot(bx - ax, by - ay) + Math.hypot(cx - bx, cy - by) + Math.hypot(dx - cx, dy - cy);
  return Math.max(1, Math.min(8, Math.ceil(long / reach)));
}

/** A cubic as start, two handles and end. */
export type Curve = readonly [number, number, number, number, number, number, number, number];

/** Cuts a curve in two at `t` in (0, 1). */
export function split(curve: Curve, t: number): [Curve, Curve] {
  const [ax, ay, bx, by, cx, cy, dx, dy] = curve;
  const between = (from: number, to: number) => from + (to - from) * t;
  const abx = between(ax, bx);
  const aby = between(ay, by);
  const bcx = between(bx, cx);
  const bcy = between(by, cy);
  const cdx = between(cx, dx);
  const cdy = between(cy, dy);
  const abcx = between(abx, bcx);
  const abcy = between(aby, bcy);
  const bcdx = between(bcx, cdx);
  const bcdy = between(bcy, cdy);
  const mx = between(abcx, bcdx);
  const my = between(abcy, bcdy);
  return [
    [ax, ay, abx, aby, abcx, abcy, mx, my],
    [mx, my, bcdx, bcdy, cdx, cdy, dx, dy],
  ];
}

/** Every curve of an outline, with its start. */
export function* curves(outline: Outline): Generator<Curve> {
  let x = 0;
  let y = 0;
  for (const step of outline) {
    if (step[0] === 'M') [, x, y] = step;
    else if (step[0] === 'C') {
      yield [x, y, step[1], step[2], step[3], step[4], step[5], step[6]];
      x = step[5];
      y = step[6];
    }
  }
}

/** The exact box of the ink. An outline without ink is an empty box at the origin. */
export function inkBox(outline: Outline): Box {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const [ax, ay, bx, by, cx, cy, dx, dy] of curves(outline)) {
    const [x0, x1] = extent(ax, bx, cx, dx);
    const [y0, y1] = extent(ay, by, cy, dy);
    left = Math.min(left, x0);
    right = Math.max(right, x1);
    top = Math.min(top, y0);
    bottom = Math.max(bottom, y1);
  }
  if (left > right) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function extent(a: number, b: number, c: number, d: number): [number, number] {
  let low = Math.min(a, d);
  let high = Math.max(a, d);
  if (Math.min(b, c) < low || Math.max(b, c) > high) {
    for (const t of roots(d - 3 * c + 3 * b - a, 2 * (c - 2 * b + a), b - a)) {
      const m = 1 - t;
      const value = m * m * m * a + 3 * m * m * t * b + 3 * m * t * t * c + t * t * t * d;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  return [low, high];
}

/** Where a·t² + b·t + c is zero, strictly inside (0, 1), in order. */
export function roots(a: number, b: number, c: number): number[] {
  const inside = (t: number) => t > 1e-6 && t < 1 - 1e-6;
  if (Math.abs(a) < 1e-9) return Math.abs(b) < 1e-9 ? [] : [-c / b].filter(inside);
  const root = b * b - 4 * a * c;
  if (root < 0) return [];
  const reach = Math.sqrt(root);
  return [(-b - reach) / (2 * a), (-b + reach) / (2 * a)].filter(inside).sort((p, q) => p - q);
}
