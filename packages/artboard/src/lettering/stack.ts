import type { Box } from '../recipe.ts';
import { breakLines } from './break-lines.ts';
import { type Fit, hasInk, type Line, type LineStyle, layOutLine, placeLine } from './line.ts';

/** Lines under each other. */
export interface Stack {
  lines: Line[];
  /** Of all their ink. */
  box: Box;
}

/** Stacks lines, centred on x, with the same gap of pixels between the ink of each and the next: right for capitals. */
export function stackByInk(lines: readonly Line[], centreX: number, top: number, gap: number): Stack {
  let y = top;
  const placed = lines.filter(hasInk).map((line) => {
    const at = placeLine(line, centreX, { top: y });
    y += at.box.height + gap;
    return at;
  });
  return { lines: placed, box: around(placed.map((line) => line.box)) };
}

/** Stacks lines of one size, centred on x, on an even grid of baselines: right for small letters. `leading` in ems. */
export function stackByBaseline(lines: readonly Line[], centreX: number, top: number, leading: number): Stack {
  const [first] = lines;
  if (!first) return { lines: [], box: around([]) };
  const start = top - (first.box.y - first.baseline);
  const placed = lines.map((line, row) => placeLine(line, centreX, { baseline: start + row * leading * line.size }));
  return { lines: placed, box: around(placed.map((line) => line.box)) };
}

/** What bounds a block of lines. */
export interface BlockFit extends Fit {
  height: number;
  /** At most this many lines. */
  lines: number;
  /** Room between lines, in capital heights. */
  gap?: number;
}

/**
 * Breaks a text into the number of lines at which its letters come out largest in the room, at one size.
 * The lines are not placed: stack them by ink or baseline.
 */
export function fitBlock(text: string, style: Omit<LineStyle, 'size'>, fit: BlockFit): Line[] {
  const unit = layOutLine('H', { ...style, size: 1 });
  const measure = (line: string) => layOutLine(line, { ...style, size: 1 }).box.width;
  const gap = fit.gap ?? 0.35;
  let best: { size: number; broken: string[] } | undefined;
  for (let count = 1; count <= fit.lines; count++) {
    const broken = breakLines(text, count, measure);
    const widest = Math.max(...broken.map(measure));
    const tall = unit.capHeight * (broken.length + gap * (broken.length - 1));
    const size = Math.min(fit.width / (widest || 1), fit.height / tall, fit.size ?? Infinity);
    // Another line must earn its place.
    if (!best || size > best.size * 1.12) best = { size, broken };
  }
  const size = best?.size ?? 1;
  return (best?.broken ?? [text]).map((line) => layOutLine(line, { ...style, size }));
}

/** The box around boxes. */
export function around(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
