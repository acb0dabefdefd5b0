import type { Credit } from '@artisan/contract';
import { around } from '../lettering/stack.ts';
import type { Box, Drawing, Placed, RecipeInput } from '../recipe.ts';

/** A finished mark in its own units, before it is scaled to the canvas. A window is about 1000 wide. */
export interface Mark {
  body: string;
  /** Definitions the body refers to. */
  defs: string;
  /** Everything that was placed; their union is the mark's extent. */
  placed: Placed[];
  credits: Credit[];
  warnings: string[];
  finish: Drawing['finish'];
}

/** Scales a mark to the canvas, centred, with a margin, on `ground` unless the picture is to be transparent. */
export function fitToCanvas(mark: Mark, input: RecipeInput, ground: string, margin = 0.06): Drawing {
  const { width, height, transparent } = input;
  const extent = around(mark.placed.map(({ box }) => box));
  const room = Math.min(width, height) * margin;
  const scale = Math.min(
    (width - 2 * room) / Math.max(extent.width, 1),
    (height - 2 * room) / Math.max(extent.height, 1),
  );
  const dx = width / 2 - scale * (extent.x + extent.width / 2);
  const dy = height / 2 - scale * (extent.y + extent.height / 2);
  const onCanvas = (box: Box): Box => ({
    x: box.x * scale + dx,
    y: box.y * scale + dy,
    width: box.width * scale,
    height: box.height * scale,
  });
  const figure = (value: number) => Number(value.toPrecision(6));
  const paper = transparent ? '' : `<rect width="${width}" height="${height}" fill="${ground}"/>`;
  const defs = mark.defs === '' ? '' : `<defs>${mark.defs}</defs>`;
  return {
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
      `${defs}${paper}<g transform="translate(${figure(dx)} ${figure(dy)}) scale(${figure(scale)})">${mark.body}</g></svg>`,
    placed: mark.placed.map((item) => ({ ...item, box: onCanvas(item.box) })),
    credits: mark.credits,
    warnings: [...new Set(mark.warnings)],
    finish: mark.finish,
  };
}
