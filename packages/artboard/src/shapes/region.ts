import { Clipper, EndType, FillRule, JoinType, type PathsD } from 'clipper2-ts';
import type { Outline } from '../lettering/outline.ts';
import type { Box } from '../recipe.ts';
import { type Contour, readContours } from '../subjects/outline.ts';

/**
 * A flat area: closed polygons, outer ones one way round and holes the other. What is cut out of it is really gone, so
 * that one colour is one colour on any ground, on a cutter and a stamp too.
 */
export type Region = PathsD;

/** How far a polygon may leave its curve, in units of the mark. Logos are some 4000 wide: nothing that print shows. */
const tolerance = 0.08;
/** Decimals kept. */
const precision = 2;

/** Moves and scales a point of an outline. */
export type Placement = (x: number, y: number) => readonly [number, number];

const stay: Placement = (x, y) => [x, y];

/** The area that an outline of lettering inks. */
export function regionOf(outline: Outline): Region {
  const polygons: Region = [];
  let polygon: PathsD[number] = [];
  let [x, y] = [0, 0];
  for (const step of outline) {
    if (step[0] === 'Z') continue;
    if (step[0] === 'M') {
      [, x, y] = step;
      polygon = [{ x, y }];
      polygons.push(polygon);
    } else {
      const [, bx, by, cx, cy, dx, dy] = step;
      flatten(polygon, [x, y, bx, by, cx, cy, dx, dy]);
      [x, y] = [dx, dy];
    }
  }
  return normalised(polygons, false);
}

/** The area that SVG path data fills. */
export const regionOfPath = (d: string, place: Placement = stay, evenOdd = false): Region =>
  normalised(
    readContours(d).map((contour) => pointsOf(contour, place)),
    evenOdd,
  );

/** The area that a round pen of `width` covers along SVG path data. */
export function regionOfStroke(d: string, width: number, place: Placement = stay): Region {
  const lines = readContours(d).map((contour) => pointsOf(contour, place));
  const isClosed = (line: PathsD[number]) => {
    const [first, last] = [line[0], line.at(-1)];
    return first && last ? Math.hypot(first.x - last.x, first.y - last.y) < tolerance : false;
  };
  const grow = (some: PathsD, end: EndType) =>
    some.length === 0 ? [] : Clipper.inflatePathsD(some, width / 2, JoinType.Round, end, 2, precision, tolerance);
  return unite(
    grow(lines.filter(isClosed), EndType.Joined),
    grow(
      lines.filter((line) => !isClosed(line)),
      EndType.Round,
    ),
  );
}

/** Everything that any of the regions covers. */
export const unite = (...regions: readonly Region[]): Region =>
  Clipper.unionD(regions.flat(), [], FillRule.NonZero, precision);

/** What the first region covers and the second does not. */
export const subtract = (from: Region, cut: Region): Region =>
  Clipper.differenceD(from, cut, FillRule.NonZero, precision);

/** What both cover. */
export const shared = (one: Region, other: Region): Region =>
  Clipper.intersectD(one, other, FillRule.NonZero, precision);

/** A region grown by `margin` on every side, with round corners. */
export const grownRegion = (region: Region, margin: number): Region =>
  Clipper.inflatePathsD(region, margin, JoinType.Round, EndType.Polygon, 2, precision, tolerance);

/** Square units. */
export const areaOf = (region: Region): number => Math.abs(Clipper.areaPathsD(region));

/** The box around a region; empty at the origin for none. */
export function regionBox(region: Region): Box {
  if (region.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const xs = region.flatMap((polygon) => polygon.map(({ x }) => x));
  const ys = region.flatMap((polygon) => polygon.map(({ y }) => y));
  const low = (values: number[]) => values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = (values: number[]) => values.reduce((most, value) => Math.max(most, value), -Infinity);
  const [x, y] = [low(xs), low(ys)];
  return { x, y, width: high(xs) - x, height: high(ys) - y };
}

/** SVG path data; right with the non-zero rule and with even-odd. */
export const regionPath = (region: Region): string =>
  region
    .map((polygon) => {
      const points = polygon.map(({ x, y }) => `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`);
      return `M${points.join('L')}Z`;
    })
    .join('');

const normalised = (polygons: Region, evenOdd: boolean): Region =>
  Clipper.unionD(polygons, [], evenOdd ? FillRule.EvenOdd : FillRule.NonZero, precision);

function pointsOf({ start, curves }: Contour, place: Placement): PathsD[number] {
  const [startX, startY] = place(start.x, start.y);
  const polygon = [{ x: startX, y: startY }];
  let [x, y] = [startX, startY];
  for (const [bx, by, cx, cy, dx, dy] of curves) {
    const end = place(dx, dy);
    flatten(polygon, [x, y, ...place(bx, by), ...place(cx, cy), ...end]);
    [x, y] = end;
  }
  return polygon;
}

/** Adds a curve's points after its start, as many as the tolerance asks for. */
function flatten(
  polygon: PathsD[number],
  [ax, ay, bx, by, cx, cy, dx, dy]: readonly [number, number, number, number, number, number, number, number],
): void {
  // The second differences bound how far a chord leaves the curve (Wang's formula).
  const bend = Math.max(Math.hypot(ax - 2 * bx + cx, ay - 2 * by + cy), Math.hypot(bx - 2 * cx + dx, by - 2 * cy + dy));
  const count = Math.max(1, Math.min(200, Math.ceil(Math.sqrt((0.75 * bend) / tolerance))));
  for (let step = 1; step <= count; step++) {
    const t = step / count;
    const m = 1 - t;
    const [a, b, c, d] = [m * m * m, 3 * m * m * t, 3 * m * t * t, t * t * t];
    polygon.push({ x: a * ax + b * bx + c * cx + d * dx, y: a * ay + b * by + c * cy + d * dy });
  }
}
