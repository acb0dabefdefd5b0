/** A place on the drawing, in its own units. */
export interface Point {
  x: number;
  y: number;
}

export const drawing = { width: 456, height: 376, centre: { x: 228, y: 196 }, radius: 136 } as const;

/** Where `score` (0–100) lies on the axis `index` of `count`; the first points up, the others follow clockwise. */
export function onAxis(index: number, count: number, score: number): Point {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  const reach = (drawing.radius * score) / 100;
  return { x: drawing.centre.x + reach * Math.cos(angle), y: drawing.centre.y + reach * Math.sin(angle) };
}

/** Points as an SVG attribute, to a tenth. */
export const path = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');

/** The whole ring at one score. */
export const ring = (count: number, score: number): string =>
  path(Array.from({ length: count }, (_, index) => onAxis(index, count, score)));

export interface Label extends Point {
  anchor: 'start' | 'middle' | 'end';
}

/** Where an axis' name stands, clear of the rim. */
export function labelAt(index: number, count: number): Label {
  const { x, y } = onAxis(index, count, 113);
  const side = x - drawing.centre.x;
  const anchor = Math.abs(side) < 8 ? 'middle' : side > 0 ? 'start' : 'end';
  return { x, y: y + 4, anchor };
}
