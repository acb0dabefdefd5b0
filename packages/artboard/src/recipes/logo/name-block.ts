import { breakLines } from '../../lettering/break-lines.ts';
import { fitLine, type Line, layOutLine, moveLine } from '../../lettering/line.ts';
import { pathData } from '../../lettering/outline.ts';
import { around } from '../../lettering/stack.ts';
import type { Box, Placed } from '../../recipe.ts';
import type { LogoShape, Role } from './logo-mark.ts';
import type { NameStyle } from './name-style.ts';

export type Align = 'left' | 'centre';

/** A set name, its first capitals' top at y 0, its left edge or its middle at x 0. */
export interface NameBlock {
  lines: Line[];
  /** Of all ink. */
  box: Box;
  /** Height of the capitals: the unit of everything around. */
  cap: number;
  /** y of the last baseline. */
  baseline: number;
}

/** Sets a name with capitals `cap` high, broken into lines where one would be wider than `widest` capitals. */
export function setName(
  name: string,
  style: NameStyle,
  { cap, widest, align }: { cap: number; widest: number; align: Align },
): NameBlock {
  const unit = layOutLine('H', { ...style, size: 1 }).capHeight || 0.7;
  const size = cap / unit;
  const lineStyle = { face: style.face, size, tracking: style.tracking, ...(style.capitals && { capitals: true }) };
  const measure = (text: string) => layOutLine(text, lineStyle).box.width;
  const count = Math.min(3, Math.ceil(measure(name) / (widest * cap)));
  const set = breakLines(name, count, measure).map((text) => layOutLine(text, lineStyle));
  const leading = leadingOf(set, cap);
  const lines = set.map((line, row) => moveLine(line, shiftFor(line, align), cap + row * leading - line.baseline));
  return { lines, box: around(lines.map(({ box }) => box)), cap, baseline: cap + (lines.length - 1) * leading };
}

/** From baseline to baseline, so that the ink of one line clears the next by a third of a capital. */
function leadingOf(lines: readonly Line[], cap: number): number {
  let leading = cap * 1.3;
  lines.forEach((line, row) => {
    const next = lines[row + 1];
    if (!next) return;
    const below = line.box.y + line.box.height - line.baseline;
    const above = next.baseline - next.box.y;
    leading = Math.max(leading, below + above + cap * 0.16, cap * 1.36);
  });
  return leading;
}

const shiftFor = ({ box }: Line, align: Align) => -box.x - (align === 'left' ? 0 : box.width / 2);

/** What a tagline may take. Capitals' heights and widths in units. */
export interface TaglineRoom {
  cap: number;
  /** The smallest height before it runs wider, then breaks. */
  least: number;
  /** Tracked out to fill this, and made smaller to fit it. */
  width: number;
  /** What it may take where the name is short. */
  most: number;
  align: Align;
  /** y of its top. */
  top: number;
  /** Widest tracking, ems. */
  tracking?: number;
}

/** Sets a tagline in tracked capitals; on two or three lines where one would be too small to read. */
export function setTagline(text: string, style: NameStyle, room: TaglineRoom): Line[] {
  const unit = layOutLine('H', { face: style.small, size: 1 }).capHeight || 0.7;
  const lettering = { face: style.small, capitals: true, tracking: 0.11 };
  const widest = room.tracking ?? 0.36;
  const fit = (line: string, width: number, cap: number) =>
    fitLine(line, lettering, { width, size: cap / unit, tracking: widest });
  const first = fit(text, room.width, room.cap);
  let lines = [first];
  if (first.capHeight < room.least) {
    const wide = fit(text, room.most, room.least);
    const count = Math.min(3, Math.ceil(room.least / Math.max(1, wide.capHeight) - 0.02));
    const broken = breakLines(text, count, (part) => layOutLine(part, { ...lettering, size: 100 }).box.width);
    const parts = count > 1 ? broken.map((part) => fit(part, room.most, room.least * 1.12)) : [wide];
    const cap = Math.min(...parts.map(({ capHeight }) => capHeight));
    lines = parts.map((part) => layOutLine(part.text, { ...lettering, size: cap / unit, tracking: 0.14 }));
    if (lines.some(({ box }) => box.width > room.most)) lines = parts;
  }
  let top = room.top;
  return lines.map((line) => {
    const placed = moveLine(line, shiftFor(line, room.align), top - line.box.y);
    top += placed.box.height + placed.capHeight * 0.75;
    return placed;
  });
}

/** Lettering as a shape of a logo. */
export const letterShape = (lines: readonly Line[], role: Role): LogoShape => ({
  role,
  d: lines.map(({ outline }) => pathData(outline)).join(''),
});

/** Lettering as placed: the lines of one text share its label. */
export const placedLines = (lines: readonly Line[], label: string): Placed[] =>
  lines.map(({ box }) => ({ kind: 'lettering', label, box }));

export const warningsOf = (...lines: readonly (readonly Line[])[]): string[] =>
  lines.flat().flatMap(({ warnings }) => warnings);
