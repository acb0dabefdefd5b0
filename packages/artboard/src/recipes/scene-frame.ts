import type { Box, Drawing, Placed, RecipeInput } from '../recipe.ts';
import type { Scene } from '../scene/compose.ts';
import { createPen, num } from '../scene/pen.ts';

/** An SVG document of the picture’s size, in pixels. */
export function svgDocument(width: number, height: number, body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`;
}

/** A scene scaled into a box of the canvas, cut to it (or to an outline), with its subjects’ boxes in pixels. */
export function fitScene(scene: Scene, box: Box, outline?: string): { svg: string; placed: Placed[] } {
  const scale = Math.max(box.width / scene.width, box.height / scene.height);
  const moved = `<g transform="translate(${num(box.x)} ${num(box.y)}) scale(${scale.toFixed(5)})">${scene.svg}</g>`;
  const pen = createPen('window');
  const d = outline ?? `M${num(box.x)} ${num(box.y)}h${num(box.width)}v${num(box.height)}h${num(-box.width)}Z`;
  const svg = pen.clip(d, moved);
  const placed = scene.placed.map((item) => ({
    ...item,
    box: {
      x: box.x + item.box.x * scale,
      y: box.y + item.box.y * scale,
      width: item.box.width * scale,
      height: item.box.height * scale,
    },
  }));
  return { svg: pen.defs() + svg, placed };
}

/** A window with a round top where it is taller than wide, round corners otherwise. */
export function windowOutline({ x, y, width, height }: Box): string {
  const arch = height > width * 1.05;
  const r = arch ? width / 2 : Math.min(width, height) * 0.12;
  const foot = arch ? Math.min(width, height) * 0.05 : r;
  return `M${num(x)} ${num(y + r)}a${num(r)} ${num(r)} 0 0 1 ${num(r)} ${num(-r)}H${num(x + width - r)}a${num(r)} ${num(r)} 0 0 1 ${num(r)} ${num(r)}V${num(y + height - foot)}a${num(foot)} ${num(foot)} 0 0 1 ${num(-foot)} ${num(foot)}H${num(x + foot)}a${num(foot)} ${num(foot)} 0 0 1 ${num(-foot)} ${num(-foot)}Z`;
}

/** The scene alone: over the whole canvas, or in a window on a transparent ground. */
export function frameScene(input: RecipeInput, scene: Scene): Drawing {
  const { width, height, transparent } = input;
  const short = Math.min(width, height);
  const edge = transparent ? short * 0.03 : 0;
  const box = { x: edge, y: edge, width: width - 2 * edge, height: height - 2 * edge };
  const outline = transparent ? windowOutline(box) : undefined;
  const { svg, placed } = fitScene(scene, box, outline);
  const rim =
    outline === undefined
      ? ''
      : `<path d="${outline}" fill="none" stroke="${scene.air.ink}" stroke-width="${num(short * 0.012)}"/>`;
  return {
    svg: svgDocument(width, height, svg + rim),
    placed: transparent ? [...placed, { kind: 'frame', label: 'window', box }] : placed,
    credits: scene.credits,
    warnings: scene.warnings,
    finish: { grain: scene.air.dark ? 0.3 : 0.24, distress: 0 },
  };
}
