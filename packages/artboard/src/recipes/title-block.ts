import { breakLines } from '../lettering/break-lines.ts';
import type { FaceName } from '../lettering/faces.ts';
import { fitLine, hasInk, type Line, moveLine } from '../lettering/line.ts';
import { pathData } from '../lettering/outline.ts';
import { around, fitBlock, stackByBaseline, stackByInk } from '../lettering/stack.ts';
import type { Box, Placed } from '../recipe.ts';

/** How a title is set. */
export interface TitleStyle {
  face: FaceName;
  capitals: boolean;
  tracking: number;
  /** At most this many lines. */
  lines: number;
  /** Each line fills the measure, whatever its size; otherwise all have one size. */
  filled?: boolean;
  align?: 'centre' | 'left';
}

/** Lines that stand where they belong, and the box of their ink. */
export interface SetText {
  lines: Line[];
  box: Box;
}

/** Sets a text into a box, as large as it fits, from the box’s top downwards. */
export function setTitle(text: string, style: TitleStyle, room: Box): SetText {
  const { face, capitals, tracking, align = 'centre' } = style;
  const centre = room.x + room.width / 2;
  const base = { face, capitals, tracking };
  const lines = style.filled
    ? filledLines(text, style, room)
    : fitBlock(text, base, { width: room.width, height: room.height, lines: style.lines, gap: capitals ? 0.34 : 0.62 });
  const cap = Math.max(1, ...lines.map((line) => line.capHeight));
  const stack = capitals
    ? stackByInk(lines, centre, room.y, cap * (style.filled ? 0.16 : 0.34))
    : stackByBaseline(lines.filter(hasInk), centre, room.y, leading(lines));
  const placed = align === 'left' ? stack.lines.map((line) => moveLine(line, room.x - line.box.x, 0)) : stack.lines;
  return shrunk({ lines: placed, box: around(placed.map((line) => line.box)) }, text, style, room);
}

/** Ems between baselines: closer for large letters, never touching. */
function leading(lines: readonly Line[]): number {
  const reach =
    Math.max(0, ...lines.map((line) => line.box.y + line.box.height - line.baseline)) +
    Math.max(0, ...lines.map((line) => line.baseline - line.box.y));
  const size = lines[0]?.size ?? 1;
  return Math.max(0.9, (reach / size) * 1.04);
}

function shrunk(set: SetText, text: string, style: TitleStyle, room: Box): SetText {
  if (set.box.height <= room.height * 1.01 || set.box.height === 0) return set;
  const share = (room.height / set.box.height) * 0.98;
  const width = room.width * share;
  const x = style.align === 'left' ? room.x : room.x + (room.width - width) / 2;
  const narrow = setTitle(
    text,
    { ...style, lines: set.lines.length },
    { x, y: room.y, width, height: room.height * 1.6 },
  );
  return narrow.box.height > room.height * 1.02 && share < 0.97
    ? shrunk(narrow, text, style, { ...room, width, x })
    : narrow;
}

/** Breaks the text into as many lines as make the block largest, each filling the measure. */
function filledLines(text: string, { face, capitals, tracking, lines: most }: TitleStyle, room: Box): Line[] {
  const style = { face, capitals, tracking };
  const measure = (line: string) => fitLine(line, style, { width: 1e6, size: 100 }).box.width;
  let best: { lines: Line[]; area: number } | undefined;
  for (let count = 1; count <= most; count++) {
    const broken = breakLines(text, count, measure);
    if (broken.length < count) break;
    const tallest = (room.height / count) * 0.98;
    const set = broken.map((line) =>
      fitLine(line, style, { width: room.width, height: tallest, tracking: tracking + 0.03 }),
    );
    const total = set.reduce((sum, line) => sum + line.box.height * 1.16, 0);
    const share = Math.min(1, room.height / total);
    const sizes = set.map((line) => line.size);
    const even = (Math.min(...sizes) / Math.max(...sizes)) ** 0.4;
    const area = set.reduce((sum, line) => sum + line.box.width * line.box.height * share * share, 0) * even;
    if (best === undefined || area > best.area * 1.03) {
      best = {
        area,
        lines:
          share < 1 ? broken.map((line) => fitLine(line, style, { width: room.width * share, height: tallest })) : set,
      };
    }
  }
  return best?.lines ?? [];
}

/** One small line (or several, broken evenly) below each other, as large as `size` and the measure allow. */
export function setSmall(
  text: string,
  style: {
    face: FaceName;
    capitals: boolean;
    tracking: number;
    size: number;
    align?: 'centre' | 'left';
    lines?: number;
  },
  at: { x: number; y: number; width: number },
): SetText {
  const base = { face: style.face, capitals: style.capitals, tracking: style.tracking };
  const whole = fitLine(text, base, { width: 1e6, size: style.size });
  const count = Math.min(style.lines ?? 3, Math.ceil(whole.box.width / at.width));
  const measure = (line: string) => fitLine(line, base, { width: 1e6, size: style.size }).box.width;
  const broken = count > 1 ? breakLines(text, count, measure) : [text];
  const size = style.size * Math.min(1, at.width / Math.max(1, ...broken.map(measure)));
  const lines = broken.map((line) => fitLine(line, base, { width: at.width, size })).filter(hasInk);
  const stack = stackByBaseline(lines, at.x + at.width / 2, at.y, style.capitals ? 1.3 : 1.16);
  const placed = style.align === 'left' ? stack.lines.map((line) => moveLine(line, at.x - line.box.x, 0)) : stack.lines;
  return { lines: placed, box: around(placed.map((line) => line.box)) };
}

/** Set lines moved. */
export function shift(set: SetText, dx: number, dy = 0): SetText {
  const lines = set.lines.map((line) => moveLine(line, dx, dy));
  return { lines, box: { ...set.box, x: set.box.x + dx, y: set.box.y + dy } };
}

/** A text moved so that its ink ends at `bottom`. */
export const endAt = (set: SetText, bottom: number): SetText => shift(set, 0, bottom - (set.box.y + set.box.height));

/** A paint for lines: one for all, or made for each line’s box. */
export type LinePaint = string | ((line: Box) => string);

/** The outlines of set lines, and where they are. */
export function inkOf(set: SetText, paint: LinePaint): { svg: string; placed: Placed[]; warnings: string[] } {
  const paintOf = typeof paint === 'string' ? () => paint : paint;
  return {
    svg: set.lines.map((line) => `<path d="${pathData(line.outline)}" fill="${paintOf(line.box)}"/>`).join(''),
    placed: set.lines.map((line) => ({ kind: 'lettering' as const, label: line.text, box: line.box })),
    warnings: set.lines.flatMap((line) => line.warnings),
  };
}
