import type { Credit } from '@artisan/contract';
import type { Box, Drawing, Placed, RecipeInput } from '../recipe.ts';
import { createPen, type Pen } from '../scene/pen.ts';
import { loadSubject, type SubjectArt } from '../subjects/index.ts';
import { svgDocument } from './scene-frame.ts';
import { inkOf, type LinePaint, type SetText } from './title-block.ts';
import { titleLines } from './title-lines.ts';

/** The words of a cover by the part they play, each as it was typed; all may be missing. */
export interface CoverWords {
  title: string | undefined;
  /** Subtitles, quotes, series. */
  small: string[];
  author: string[];
}

/** A cover while it is set: what was painted so far, and where everything is. */
export interface CoverPage {
  width: number;
  height: number;
  short: number;
  /** The room inside the margins. */
  inner: Box;
  words: CoverWords;
  /** The brief’s subjects that there are drawings of; the others are warned about. */
  subjects: SubjectArt[];
  pen: Pen;
  random: () => number;
  paint: (svg: string) => void;
  /** Paints set lettering and notes where it is. */
  letter: (set: SetText, paint: LinePaint) => void;
  note: (placed: Placed) => void;
  credit: (credit: Credit) => void;
  warn: (warning: string) => void;
  /** The finished drawing. */
  finish: (grain: number) => Drawing;
}

export function openPage(input: RecipeInput, margin: number): CoverPage {
  const { brief, width, height, random } = input;
  const short = Math.min(width, height);
  const pen = createPen('c');
  const parts: string[] = [];
  const placed: Placed[] = [];
  const credits: Credit[] = [];
  const warnings: string[] = [];
  const { headline, small, author } = titleLines(brief.lettering);
  const subjects = brief.subjects.flatMap((name) => {
    const art = loadSubject(name);
    if (art === undefined) warnings.push(`Artboard has no drawing of “${name}”, so it is left out.`);
    return art === undefined ? [] : [art];
  });
  const [title, ...rest] = headline.length > 0 ? headline : small.slice(0, 1);
  const edge = short * margin;
  return {
    width,
    height,
    short,
    inner: { x: edge, y: edge, width: width - 2 * edge, height: height - 2 * edge },
    words: { title, small: [...rest, ...(headline.length > 0 ? small : small.slice(1))], author },
    subjects,
    pen,
    random,
    paint: (svg) => {
      parts.push(svg);
    },
    letter: (set, paint) => {
      const ink = inkOf(set, paint);
      parts.push(ink.svg);
      placed.push(...ink.placed);
      warnings.push(...ink.warnings);
    },
    note: (item) => {
      placed.push(item);
    },
    credit: (credit) => {
      if (!credits.some(({ work, source }) => work === credit.work && source === credit.source)) credits.push(credit);
    },
    warn: (warning) => {
      warnings.push(warning);
    },
    finish: (grain) => ({
      svg: svgDocument(width, height, pen.defs() + parts.join('')),
      placed,
      credits,
      warnings,
      finish: { grain, distress: 0 },
    }),
  };
}
