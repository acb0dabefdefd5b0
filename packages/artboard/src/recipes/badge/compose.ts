import type { ImageBrief } from '@artisan/contract';
import { grown } from '../../layout/collide.ts';
import type { Line } from '../../lettering/line.ts';
import { around } from '../../lettering/stack.ts';
import type { Box, Placed } from '../../recipe.ts';
import { fill, num } from '../../scene/pen.ts';
import type { SubjectArt } from '../../subjects/load-subject.ts';
import type { EmblemLook } from '../emblem.ts';
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

/** A subject that stands out from any view: in one strong colour, with a light line and a dark one around it. */
export const subjectLook = ({ ink, paper, subject, second, block, sky }: BadgeColours): EmblemLook => ({
  ink: subject,
  under: paper,
  inner: { colour: paper, width: 7 },
  outer: { colour: ink, width: 17 },
  palette: [ink, paper, subject, second, block, ...sky.slice(1, 4)],
});

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

/** The tagline and the detail below a mark whose ink ends at `top`. On a garment they stand on a plate of their own. */
export function addTagline(parts: Parts, input: BadgeInput, top: number, width: number): void {
  const { words, pairing, colours, surround } = input;
  const plated = surround === 'open';
  const pad = plated ? 30 : 0;
  let below = top + pad;
  const svg: string[] = [];
  const boxes: Box[] = [];
  const letter = (text: string, cap: number, share: number, colour: string): Line[] => {
    const lines = setTagline(text, pairing.small, { width: width * share, cap, top: below });
    svg.push(drawLetters(lines, colour));
    parts.warnings.push(...lines.flatMap((line) => line.warnings));
    for (const { box } of lines) {
      parts.placed.push({ kind: 'lettering', label: text, box });
      boxes.push(box);
      below = Math.max(below, box.y + box.height + 32);
    }
    return lines;
  };
  const second = surround === 'light' ? colours.block : colours.second;
  if (words.tagline) {
    const lines = letter(
      words.tagline,
      plated ? 44 : 48,
      plated ? 0.9 : 1,
      surround === 'light' ? colours.ink : colours.paper,
    );
    const [only] = lines;
    if (only && lines.length === 1 && only.box.width < width * 0.82) {
      const stars = flankingStars(only.box, 17, 30);
      svg.push(fill(stars.d, second));
      parts.placed.push({ kind: 'ornament', label: 'stars', box: stars.box });
      boxes.push(stars.box);
    }
  }
  if (words.detail) letter(words.detail, words.tagline ? 33 : 44, 0.8, second);
  if (plated && boxes.length > 0) {
    const plate = grown(around(boxes), pad - 4);
    const bar = { x: plate.x - 14, y: plate.y, width: plate.width + 28, height: plate.height };
    const round = num(Math.min(bar.height / 2, 40));
    svg.unshift(
      `<rect x="${num(bar.x)}" y="${num(bar.y)}" width="${num(bar.width)}" height="${num(bar.height)}" rx="${round}" fill="${colours.ink}" stroke="${colours.paper}" stroke-width="10"/>`,
    );
    parts.placed.push({ kind: 'ornament', label: 'plate', box: grown(bar, 5) });
  }
  parts.svg.push(...svg);
}
