import { mix } from '../../colour.ts';
import { breakLines } from '../../lettering/break-lines.ts';
import { type Band, bendLine, type WarpName } from '../../lettering/envelope.ts';
import { extrude } from '../../lettering/extrude.ts';
import { fitLine, hasInk, type Line, layOutLine } from '../../lettering/line.ts';
import { inkBox, type Outline, pathData, type Step, straight } from '../../lettering/outline.ts';
import { around } from '../../lettering/stack.ts';
import type { Box } from '../../recipe.ts';
import { num } from '../../scene/pen.ts';
import type { Pairing } from '../pairing.ts';
import type { BadgeColours } from './colours.ts';

/** A headline that is sized but not yet placed. */
export interface SetHeadline {
  text: string;
  lines: { line: Line; cap: number }[];
  gap: number;
  /** Of the caps and the gaps between lines. */
  height: number;
  /** How far the block is pushed, right and down. */
  push: { x: number; y: number };
  /** Width of the dark line around it all. */
  keyline: number;
}

/** A headline where it stands. */
export interface PlacedHeadline {
  text: string;
  letters: Outline;
  block: Outline;
  /** The lower half of the letters' bands, for a face of two tones. */
  lower: Outline;
  /** Closes the gaps between words, so that the keyline holds no holes. */
  filler: Outline;
  keyline: number;
  /** With the block and the keyline. */
  box: Box;
  warnings: string[];
}

/**
 * Sizes a headline to a width: as few lines as give it tall letters, each filling the width, the letters stretched a
 * little where they are low. Wide faces letter short lines, narrow ones long lines.
 */
export function setHeadline(text: string, pairing: Pairing, room: { width: number; height: number }): SetHeadline {
  const options = [1, 2, 3, 4].map((count) => setIn(count, text, pairing, room));
  const worth = ({ lines, height }: SetHeadline) => {
    const low = Math.min(...lines.map(({ cap }) => cap));
    return Math.min(low, room.width * 0.17) - Math.max(0, height - room.height) * 2 - lines.length * room.width * 0.018;
  };
  return options.reduce((best, next) => (worth(next) > worth(best) + 0.1 ? next : best));
}

function setIn(count: number, text: string, pairing: Pairing, room: { width: number; height: number }): SetHeadline {
  const width = (line: string) => layOutLine(line, { face: pairing.long, size: 1, capitals: true }).box.width;
  const broken = breakLines(text, count, width);
  const longest = Math.max(...broken.map((line) => line.length));
  const face = longest <= 9 ? pairing.short : pairing.long;
  const share = room.height / (broken.length + 0.3 * (broken.length - 1));
  const tallest = Math.min(share, room.width * (broken.length === 1 ? 0.27 : 0.21));
  const fitted = broken
    .map((line) => fitLine(line, { face, capitals: true, tracking: 0.012 }, { width: room.width, tracking: 0.03 }))
    .filter(hasInk);
  const lines = fitted.map((line) => {
    const cap = Math.min(tallest, line.capHeight * 1.3);
    const narrowed = line.capHeight > cap * 1.06;
    // A short word would tower: it is set smaller, and keeps its form.
    const set = narrowed
      ? fitLine(
          line.text,
          { face, capitals: true, tracking: 0.012 },
          { width: room.width, size: (line.size * cap) / line.capHeight, tracking: 0.1 },
        )
      : line;
    return { line: set, cap };
  });
  const middle = lines.reduce((sum, { cap }) => sum + cap, 0) / (lines.length || 1);
  const push = { x: middle * 0.085, y: middle * 0.15 };
  const gap = push.y + middle * 0.1;
  return {
    text,
    lines,
    gap,
    height: lines.reduce((sum, { cap }) => sum + cap, 0) + gap * Math.max(0, lines.length - 1),
    push,
    keyline: 13 + middle * 0.05,
  };
}

/** Bends a headline's lines into concentric bands from `top` down, and pushes its block out. */
export function placeHeadline(set: SetHeadline, place: { top: number; warp: WarpName; bend: number }): PlacedHeadline {
  let top = place.top;
  const widest = Math.max(1, ...set.lines.map(({ line }) => line.box.width));
  const filler: Step[] = [];
  const lower: Step[] = [];
  const bent = set.lines.map(({ line, cap }, index) => {
    const bend = place.bend * (line.box.width / widest) ** 2;
    const band: Band = { centreX: -set.push.x / 2, width: line.box.width, top, bottom: top + cap, bend };
    filler.push(...bendLine({ ...line, outline: core(line, set.push.y) }, place.warp, band).outline);
    const next = set.lines[index + 1]?.line;
    if (next) filler.push(...bendLine({ ...line, outline: bridge(line, next, set.gap) }, place.warp, band).outline);
    lower.push(...bendLine({ ...line, outline: foot(line) }, place.warp, band).outline);
    top += cap + set.gap;
    return bendLine(line, place.warp, band);
  });
  return finishHeadline(set, bent, { filler, lower });
}

/** A bar inside a line's capitals and their block, from the first letter to the last. */
function core({ box, capHeight }: Line, deeper: number): Outline {
  const inset = capHeight * 0.24;
  return bar(box.x + inset, inset - capHeight, box.x + box.width - inset, deeper - inset);
}

/** A bar that closes the gap between a line and the next, as wide as the narrower one. `gap` in pixels of the layout. */
function bridge({ box, capHeight }: Line, next: Line, gap: number): Outline {
  const half = Math.min(box.width, next.box.width) / 2 - capHeight * 0.3;
  const middle = box.x + box.width / 2;
  return bar(middle - half, -capHeight * 0.3, middle + half, gap + capHeight * 0.2);
}

/** A bar over the lower half of a line. */
const foot = ({ box, capHeight }: Line): Outline =>
  bar(box.x - capHeight, -capHeight * 0.47, box.x + box.width + capHeight, capHeight * 0.08);

const bar = (left: number, top: number, right: number, bottom: number): Outline => [
  ['M', left, top],
  straight(left, top, right, top),
  straight(right, top, right, bottom),
  straight(right, bottom, left, bottom),
  straight(left, bottom, left, top),
  ['Z'],
];

/** A headline from lines that are bent already. */
export function finishHeadline(
  set: Pick<SetHeadline, 'text' | 'push' | 'keyline'>,
  bent: readonly Line[],
  { filler = [], lower = [] }: { filler?: Outline; lower?: Outline } = {},
): PlacedHeadline {
  const { text, push, keyline } = set;
  const letters = bent.flatMap((line) => line.outline);
  const block = bent.flatMap((line) => extrude(line.outline, push.x, push.y));
  const box = around([
    inkBox(letters),
    { ...inkBox(letters), x: inkBox(letters).x + push.x, y: inkBox(letters).y + push.y },
  ]);
  return {
    text,
    letters,
    block,
    filler,
    lower,
    keyline,
    box: {
      x: box.x - keyline,
      y: box.y - keyline,
      width: box.width + 2 * keyline,
      height: box.height + 2 * keyline,
    },
    warnings: bent.flatMap((line) => line.warnings),
  };
}

/** The headline's silhouette in one colour, grown by `grow`: for plates and keylines. */
export function headlinePlate({ block, filler, keyline }: PlacedHeadline, colour: string, grow = 0): string {
  const width = num(2 * (keyline + grow));
  return `<path d="${pathData([...block, ...filler])}" fill="${colour}" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"/>`;
}

/** What the letters' faces bear: nothing, a thin line inside their edge, or a darker lower half. */
export type FaceTrim = 'plain' | 'inline' | 'split';

/** Keyline, block and face, back to front. A trimmed face adds its clip to `defs`. */
export function drawHeadline(
  headline: PlacedHeadline,
  colours: Pick<BadgeColours, 'ink' | 'block' | 'face'>,
  trim: FaceTrim,
  defs: string[],
): string {
  const face = pathData(headline.letters);
  // A thin dark edge between face and block keeps the letters crisp where the two colours are close.
  const letters =
    headlinePlate(headline, colours.ink) +
    `<path d="${pathData(headline.block)}" fill="${colours.block}"/>` +
    `<path d="${face}" fill="${colours.face}" stroke="${colours.ink}" stroke-width="${num(headline.keyline * 0.3)}" stroke-linejoin="round" paint-order="stroke"/>`;
  if (trim === 'plain') return letters;
  const id = `letters${defs.length}`;
  defs.push(`<clipPath id="${id}"><path d="${face}"/></clipPath>`);
  const within = trim === 'inline' ? inlineStrokes(face, headline.keyline, colours) : splitTone(headline, colours);
  return `${letters}<g clip-path="url(#${id})">${within}</g>`;
}

/** Inside the letters' clip, a wide line under a narrow one of the face's colour leaves a thin line between them. */
function inlineStrokes(face: string, keyline: number, colours: Pick<BadgeColours, 'block' | 'face'>): string {
  const line = (colour: string, width: number) =>
    `<path d="${face}" fill="none" stroke="${colour}" stroke-width="${num(2 * width)}"/>`;
  return line(colours.block, keyline * 0.5) + line(colours.face, keyline * 0.28);
}

const splitTone = ({ lower }: PlacedHeadline, { block, face }: Pick<BadgeColours, 'block' | 'face'>) =>
  `<path d="${pathData(lower)}" fill="${mix(face, block, 0.26)}"/>`;
