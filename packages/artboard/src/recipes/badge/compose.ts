import type { ImageBrief } from '@artisan/contract';
import type { Line } from '../../lettering/line.ts';
import type { Box, Placed } from '../../recipe.ts';
import type { SubjectArt } from '../../subjects/load-subject.ts';
import type { Mark } from '../mark.ts';
import type { Pairing } from '../pairing.ts';
import type { BadgeColours } from './colours.ts';
import { drawLetters, flankingStars, setTagline } from './small-lettering.ts';
import { type WindowShape, windowPath } from './window.ts';

/** What every composition of a badge works with. */
export interface BadgeInput {
  brief: ImageBrief;
  colours: BadgeColours;
  pairing: Pairing;
  random: () => number;
  art: SubjectArt | undefined;
  words: { headline?: string; tagline?: string; detail?: string };
  /** What lies around the mark: dark, light, or not known (a garment). */
  surround: 'dark' | 'light' | 'open';
}

/** The parts of a mark, back to front. */
export interface Parts {
  svg: string[];
  defs: string[];
  placed: Placed[];
  warnings: string[];
}

export const emptyParts = (): Parts => ({ svg: [], defs: [], placed: [], warnings: [] });

/** Closes the parts into a mark. */
export function toMark(parts: Parts, { art }: BadgeInput, finish: Mark['finish']): Mark {
  return {
    body: parts.svg.join(''),
    defs: parts.defs.join(''),
    placed: parts.placed,
    credits: art ? [art.credit] : [],
    warnings: parts.warnings,
    finish,
  };
}

/** Cuts `body` to the window. */
export function inWindow(parts: Parts, shape: WindowShape, body: string): string {
  const id = `window${parts.defs.length}`;
  parts.defs.push(`<clipPath id="${id}"><path d="${windowPath(shape)}"/></clipPath>`);
  return `<g clip-path="url(#${id})">${body}</g>`;
}

const ringWidth = 20;
const ringGap = 17;

/** How far the rings around a window reach beyond it. */
export const ringReach = ringWidth + ringGap + 12;

/** The window's plate: a dark ring, and a light one around it that holds the mark together on any garment. */
export function windowPlate(shape: WindowShape, { paper, ink }: BadgeColours): string {
  return (
    `<path d="${windowPath(shape, ringReach)}" fill="${paper}"/>` +
    `<path d="${windowPath(shape, ringReach - 12)}" fill="${ink}"/>` +
    `<path d="${windowPath(shape, ringWidth - 6)}" fill="none" stroke="${paper}" stroke-width="6"/>`
  );
}

/** The tagline and the detail below a mark whose ink ends at `top`. */
export function addTagline(parts: Parts, input: BadgeInput, top: number, width: number): void {
  const { words, pairing, colours, surround } = input;
  let below = top;
  const rows: { lines: Line[]; colour: string; starred: boolean }[] = [];
  if (words.tagline) {
    const lines = setTagline(words.tagline, pairing.small, { width, cap: 48, top: below });
    rows.push({ lines, colour: surround === 'light' ? colours.ink : colours.paper, starred: lines.length === 1 });
    below = Math.max(below, ...lines.map(({ box }) => box.y + box.height)) + 34;
  }
  if (words.detail) {
    const lines = setTagline(words.detail, pairing.small, {
      width: width * 0.8,
      cap: words.tagline ? 34 : 44,
      top: below,
    });
    const colour = surround === 'light' ? colours.block : colours.second;
    rows.push({ lines, colour, starred: false });
  }
  for (const { lines, colour, starred } of rows) {
    const keyline = surround === 'open' ? { colour: colours.ink, width: 11 } : undefined;
    parts.svg.push(drawLetters(lines, colour, keyline));
    parts.warnings.push(...lines.flatMap((line) => line.warnings));
    for (const line of lines) {
      const margin = keyline?.width ?? 0;
      parts.placed.push({ kind: 'lettering', label: line.text, box: spread(line.box, margin) });
    }
    const [only] = lines;
    if (!starred || !only || only.box.width > width * 0.82) continue;
    const stars = flankingStars(only.box, 17, 30);
    const starColour = surround === 'light' ? colours.block : colours.second;
    const edge = keyline
      ? ` stroke="${keyline.colour}" stroke-width="${keyline.width * 2}" paint-order="stroke" stroke-linejoin="round"`
      : '';
    parts.svg.push(`<path d="${stars.d}" fill="${starColour}"${edge}/>`);
    parts.placed.push({ kind: 'ornament', label: 'stars', box: spread(stars.box, margin(keyline)) });
  }
}

const margin = (keyline: { width: number } | undefined) => keyline?.width ?? 0;

export const spread = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});
