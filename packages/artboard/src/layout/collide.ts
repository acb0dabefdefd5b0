import type { Box, Placed } from '../recipe.ts';

/** Whether two boxes share ground; touching edges do not. */
export function overlap(one: Box, other: Box): boolean {
  const slack = 0.01;
  return (
    one.x + one.width > other.x + slack &&
    other.x + other.width > one.x + slack &&
    one.y + one.height > other.y + slack &&
    other.y + other.height > one.y + slack
  );
}

/** Whether a box lies wholly in another. */
export function within(inner: Box, outer: Box): boolean {
  const slack = 0.01;
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

/** A box grown by `margin` on every side. */
export const grown = (box: Box, margin: number): Box => ({
  x: box.x - margin,
  y: box.y - margin,
  width: box.width + 2 * margin,
  height: box.height + 2 * margin,
});

/**
 * What is wrong with a layout, in plain words: lettering over lettering, or anything off the canvas.
 * Boxes of one label are pieces of one line, and may touch each other.
 */
export function findCollisions(placed: readonly Placed[], canvas: { width: number; height: number }): string[] {
  const room: Box = { x: 0, y: 0, ...canvas };
  const off = placed.filter(({ box }) => !within(box, room)).map(({ label }) => `${label} leaves the canvas`);
  const lettering = placed.filter(({ kind }) => kind === 'lettering');
  const over = lettering.flatMap((one, index) =>
    lettering
      .slice(index + 1)
      .flatMap((other) =>
        one.label !== other.label && overlap(one.box, other.box) ? [`${one.label} meets ${other.label}`] : [],
      ),
  );
  return [...off, ...over];
}
