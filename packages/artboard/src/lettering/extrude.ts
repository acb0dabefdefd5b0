import { type Curve, curves, type Outline, roots, type Step, split } from './outline.ts';

/**
 * The block that letters sweep when they are pushed along `dx`, `dy`: front and sides in one path.
 *
 * Fill it with the nonzero rule. Only edges that face the push sweep new ground; each is cut where it turns parallel
 * to the push, so that every side is a simple shape of the same winding as the letters, and no gap or sliver opens.
 */
export function extrude(outline: Outline, dx: number, dy: number): Outline {
  const winding = Math.sign(area(outline)) || 1;
  const block: Step[] = [...outline];
  for (const curve of curves(outline)) {
    for (const piece of cutAtTurns(curve, dx, dy)) {
      // The push crosses the edge outwards when it lies to the letter's outer side.
      const across = (piece[6] - piece[0]) * dy - (piece[7] - piece[1]) * dx;
      if (across * winding < 0) block.push(...side(piece, dx, dy));
    }
  }
  return block;
}

/** One edge's sweep, wound like the letters: along the edge's far copy, back along the edge itself. */
function side([ax, ay, bx, by, cx, cy, ex, ey]: Curve, dx: number, dy: number): Step[] {
  const line = (x0: number, y0: number, x1: number, y1: number): Step => ['C', x0, y0, x1, y1, x1, y1];
  return [
    ['M', ax + dx, ay + dy],
    ['C', bx + dx, by + dy, cx + dx, cy + dy, ex + dx, ey + dy],
    line(ex + dx, ey + dy, ex, ey),
    ['C', cx, cy, bx, by, ax, ay],
    line(ax, ay, ax + dx, ay + dy),
    ['Z'],
  ];
}

function cutAtTurns(curve: Curve, dx: number, dy: number): Curve[] {
  const along = (x: number, y: number) => x * dy - y * dx;
  const [ax, ay, bx, by, cx, cy, ex, ey] = curve;
  const first = along(bx - ax, by - ay);
  const middle = along(cx - bx, cy - by);
  const last = along(ex - cx, ey - cy);
  const pieces: Curve[] = [];
  let rest = curve;
  let done = 0;
  for (const t of roots(first - 2 * middle + last, 2 * (middle - first), first)) {
    const [head, tail] = split(rest, (t - done) / (1 - done));
    pieces.push(head);
    rest = tail;
    done = t;
  }
  pieces.push(rest);
  return pieces;
}

/** Signed area of the handles' polygon: its sign is the winding of the outer contours, which outweigh the counters. */
function area(outline: Outline): number {
  let sum = 0;
  for (const [ax, ay, bx, by, cx, cy, dx, dy] of curves(outline)) {
    sum += ax * by - bx * ay + (bx * cy - cx * by) + (cx * dy - dx * cy);
  }
  return sum / 2;
}
