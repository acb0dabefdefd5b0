import type { Box } from '../recipe.ts';

export interface Point {
  x: number;
  y: number;
}

/** A closed outline: a start and cubic curves `[x1, y1, x2, y2, x, y]`, absolute. */
export interface Contour {
  start: Point;
  curves: [number, number, number, number, number, number][];
}

const valuesOf: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** Splits path data into commands, also where numbers run into one another (`.5.5`, arc flags `01`). */
function* commandsOf(data: string): Generator<{ letter: string; values: number[] }> {
  for (const [, letter = '', rest = ''] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*(?:e-?\d+[^a-zA-Z]*)*)/g)) {
    const upper = letter.toUpperCase();
    const size = valuesOf[upper] ?? 0;
    const values: number[] = [];
    let at = 0;
    while (at < rest.length) {
      const isFlag = upper === 'A' && [3, 4].includes(values.length % 7);
      const found = (isFlag ? /[\s,]*([01])/y : /[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/y).exec(rest.slice(at));
      if (!found) break;
      values.push(Number(found[1]));
      at += found[0].length;
    }
    if (size === 0) yield { letter, values: [] };
    for (let index = 0; index + size <= values.length && size > 0; index += size) {
      // Pairs after a move are lines.
      const follows = index > 0 && upper === 'M' ? (letter === 'M' ? 'L' : 'l') : letter;
      yield { letter: follows, values: values.slice(index, index + size) };
    }
  }
}

/** An SVG arc as cubic curves (SVG 2, appendix B.2.4, a quarter turn or less each). */
function arcCurves(from: Point, values: number[], to: Point): Contour['curves'] {
  let [rx = 0, ry = 0] = values.map(Math.abs);
  const [, , degrees = 0, large = 0, sweep = 0] = values;
  if (rx === 0 || ry === 0) return [lineCurve(from, to)];
  const turn = (degrees * Math.PI) / 180;
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  const dx = (from.x - to.x) / 2;
  const dy = (from.y - to.y) / 2;
  const x = cos * dx + sin * dy;
  const y = cos * dy - sin * dx;
  const stretch = Math.sqrt((x / rx) ** 2 + (y / ry) ** 2);
  if (stretch > 1) {
    rx *= stretch;
    ry *= stretch;
  }
  const under = (rx * ry) ** 2 - (rx * y) ** 2 - (ry * x) ** 2;
  const factor = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, under) / ((rx * y) ** 2 + (ry * x) ** 2 || 1));
  const cx = (factor * rx * y) / ry;
  const cy = (-factor * ry * x) / rx;
  const start = Math.atan2((y - cy) / ry, (x - cx) / rx);
  let sweepAngle = Math.atan2((-y - cy) / ry, (-x - cx) / rx) - start;
  if (sweep && sweepAngle < 0) sweepAngle += 2 * Math.PI;
  if (!sweep && sweepAngle > 0) sweepAngle -= 2 * Math.PI;
  const pieces = Math.max(1, Math.ceil(Math.abs(sweepAngle) / (Math.PI / 2) - 1e-9));
  const step = sweepAngle / pieces;
  const handle = (4 / 3) * Math.tan(step / 4);
  const place = (px: number, py: number): [number, number] => [
    cos * (px + cx) - sin * (py + cy) + (from.x + to.x) / 2,
    sin * (px + cx) + cos * (py + cy) + (from.y + to.y) / 2,
  ];
  return Array.from({ length: pieces }, (_, index) => {
    const a = start + index * step;
    const b = a + step;
    return [
      ...place(rx * (Math.cos(a) - handle * Math.sin(a)), ry * (Math.sin(a) + handle * Math.cos(a))),
      ...place(rx * (Math.cos(b) + handle * Math.sin(b)), ry * (Math.sin(b) - handle * Math.cos(b))),
      ...place(rx * Math.cos(b), ry * Math.sin(b)),
    ];
  });
}

function lineCurve(from: Point, to: Point): Contour['curves'][number] {
  const dx = (to.x - from.x) / 3;
  const dy = (to.y - from.y) / 3;
  return [from.x + dx, from.y + dy, to.x - dx, to.y - dy, to.x, to.y];
}

/** Reads SVG path data into closed contours. */
export function readContours(data: string): Contour[] {
  const contours: Contour[] = [];
  let current: Contour = { start: { x: 0, y: 0 }, curves: [] };
  let pen: Point = { x: 0, y: 0 };
  let last = { letter: '', x: 0, y: 0 };
  for (const { letter, values } of commandsOf(data)) {
    const upper = letter.toUpperCase();
    const offset = letter === upper ? { x: 0, y: 0 } : pen;
    const v = (index: number) => (values[index] ?? 0) + (index % 2 === 0 ? offset.x : offset.y);
    const end: Point =
      upper === 'H'
        ? { x: v(0), y: pen.y }
        : upper === 'V'
          ? { x: pen.x, y: (values[0] ?? 0) + offset.y }
          : upper === 'A'
            ? { x: (values[5] ?? 0) + offset.x, y: (values[6] ?? 0) + offset.y }
            : { x: v(values.length - 2), y: v(values.length - 1) };
    const reflect = (after: string) =>
      after.includes(last.letter) && last.letter ? { x: 2 * pen.x - last.x, y: 2 * pen.y - last.y } : pen;
    let control = end;
    if (upper === 'M') {
      current = { start: end, curves: [] };
      contours.push(current);
    } else if (upper === 'Z') {
      pen = current.start;
      current = { start: pen, curves: [] };
      contours.push(current);
      last = { letter: upper, ...pen };
      continue;
    } else if (upper === 'A') {
      current.curves.push(...arcCurves(pen, values, end));
    } else if (upper === 'C' || upper === 'S') {
      const first = upper === 'C' ? { x: v(0), y: v(1) } : reflect('CS');
      control = upper === 'C' ? { x: v(2), y: v(3) } : { x: v(0), y: v(1) };
      current.curves.push([first.x, first.y, control.x, control.y, end.x, end.y]);
    } else if (upper === 'Q' || upper === 'T') {
      control = upper === 'Q' ? { x: v(0), y: v(1) } : reflect('QT');
      const toward = (from: Point) => [
        from.x + (2 / 3) * (control.x - from.x),
        from.y + (2 / 3) * (control.y - from.y),
      ];
      current.curves.push([...toward(pen), ...toward(end), end.x, end.y] as Contour['curves'][number]);
    } else {
      current.curves.push(lineCurve(pen, end));
    }
    last = { letter: upper, ...control };
    pen = end;
  }
  return contours.filter((contour) => contour.curves.length > 0);
}

/** Points along a contour, sixteen a curve: enough for boxes and areas to a thousandth. */
function pointsOf({ start, curves }: Contour): Point[] {
  const points = [start];
  let from = start;
  for (const [x1, y1, x2, y2, x, y] of curves) {
    for (let step = 1; step <= 16; step++) {
      const t = step / 16;
      const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
      points.push({ x: a * from.x + b * x1 + c * x2 + d * x, y: a * from.y + b * y1 + c * y2 + d * y });
    }
    from = { x, y };
  }
  return points;
}

/** The box around the ink, its signed area, and the centre of its mass. */
export function measure(contours: Contour[]): { ink: Box; area: number; centroid: Point } {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  let [area, mx, my] = [0, 0, 0];
  for (const contour of contours) {
    const points = pointsOf(contour);
    points.forEach((point, index) => {
      const next = points[(index + 1) % points.length] ?? point;
      const cross = point.x * next.y - next.x * point.y;
      area += cross / 2;
      mx += ((point.x + next.x) * cross) / 6;
      my += ((point.y + next.y) * cross) / 6;
      left = Math.min(left, point.x);
      right = Math.max(right, point.x);
      top = Math.min(top, point.y);
      bottom = Math.max(bottom, point.y);
    });
  }
  const ink = { x: left, y: top, width: right - left, height: bottom - top };
  const centroid = area === 0 ? { x: left + ink.width / 2, y: top + ink.height / 2 } : { x: mx / area, y: my / area };
  return { ink, area, centroid };
}

function reversed({ start, curves }: Contour): Contour {
  const ends = [start, ...curves.map(([, , , , x, y]) => ({ x, y }))];
  const last = ends[ends.length - 1] ?? start;
  return {
    start: last,
    curves: curves
      .map(([x1, y1, x2, y2], index): Contour['curves'][number] => {
        const from = ends[index] ?? start;
        return [x2, y2, x1, y1, from.x, from.y];
      })
      .reverse(),
  };
}

/** Every contour turned the same way, so that a non-zero fill leaves no holes: the silhouette. */
export const filledIn = (contours: Contour[]): Contour[] =>
  contours.map((contour) => (measure([contour]).area < 0 ? reversed(contour) : contour));

const short = (value: number) => Number(value.toFixed(2));

/** Contours as SVG path data. */
export const pathData = (contours: Contour[]): string =>
  contours
    .map(
      ({ start, curves }) =>
        `M${short(start.x)} ${short(start.y)}${curves.map((curve) => `C${curve.map(short).join(' ')}`).join('')}Z`,
    )
    .join('');
