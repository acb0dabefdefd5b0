import type { Box } from '../recipe.ts';
import { type Face, loadFace } from './face.ts';
import { type FaceName, faceRow } from './faces.ts';
import { inkBox, moved, type Outline, type Step } from './outline.ts';

/** How a line is set. */
export interface LineStyle {
  face: FaceName;
  /** Pixels an em. */
  size: number;
  /** Extra room between letters, in ems. */
  tracking?: number;
  /** Show small letters as capitals: for styles that are capitals by design. */
  capitals?: boolean;
}

/** A set line: outlines, its ink's box, and where it stands. */
export interface Line {
  /** The words as they were typed. */
  text: string;
  outline: Outline;
  /** Of the ink, not of the advances. */
  box: Box;
  /** Pixels an em. */
  size: number;
  /** Height of the capitals, pixels. */
  capHeight: number;
  /** y of the baseline. */
  baseline: number;
  style: LineStyle;
  /** Letters that had to be shown otherwise, in plain words. */
  warnings: string[];
}

/**
 * Sets one line with its baseline at y 0 and its pen at x 0.
 *
 * Letters are never changed: `capitals` and capitals-only faces show small letters as capitals, nothing else. A face
 * without a letter gives the whole line to its stand-in, so that one word never mixes two faces; what no face has is
 * left out and said in `warnings`.
 */
export function layOutLine(text: string, style: LineStyle): Line {
  const typed = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const shown = [...(style.capitals || faceRow(style.face).capitals ? inCapitals(typed) : typed)];
  const warnings: string[] = [];
  const face = faceFor(shown, style.face, warnings);
  const tracking = style.tracking ?? 0;
  const steps: Step[] = [];
  let pen = 0;
  let previous: ReturnType<Face['glyph']> | undefined;
  for (const character of shown) {
    if (!face.has(character)) continue;
    const glyph = face.glyph(character);
    if (previous) pen += (face.kerning(previous, glyph) + tracking) * style.size;
    steps.push(...moved(glyph.outline, pen, 0, style.size));
    pen += glyph.advance * style.size;
    previous = glyph;
  }
  return {
    text: typed,
    outline: steps,
    box: inkBox(steps),
    size: style.size,
    capHeight: face.capHeight * style.size,
    baseline: 0,
    style: { ...style, face: face.name },
    warnings,
  };
}

/** Capitals, letter for letter: what would become two letters (ß) stays as it was typed. */
function inCapitals(text: string): string {
  return [...text]
    .map((letter) => (letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter))
    .join('');
}

/** The face itself, or the stand-in that has the most of the letters. */
function faceFor(characters: string[], wanted: FaceName, warnings: string[]): Face {
  const missingIn = (face: Face) => [...new Set(characters.filter((character) => !face.has(character)))];
  let best = loadFace(wanted);
  let missing = missingIn(best);
  for (const name of faceRow(wanted).instead) {
    if (missing.length === 0) break;
    const candidate = loadFace(name);
    const stillMissing = missingIn(candidate);
    if (stillMissing.length >= missing.length) continue;
    best = candidate;
    missing = stillMissing;
  }
  if (missing.length > 0) warnings.push(`No font here can letter “${missing.join('')}”; it is left out.`);
  return best;
}

/** Whether a line shows any ink. */
export const hasInk = (line: Line) => line.box.width > 0 && line.box.height > 0;

/** A line moved by `dx`, `dy`. */
export function moveLine<Moving extends Line>(line: Moving, dx: number, dy: number): Moving {
  return {
    ...line,
    outline: moved(line.outline, dx, dy),
    box: { ...line.box, x: line.box.x + dx, y: line.box.y + dy },
    baseline: line.baseline + dy,
  };
}

/** A line whose ink is centred on x; y is where the ink's top goes, or its baseline. */
export function placeLine(
  line: Line,
  centreX: number,
  place: { top: number } | { baseline: number } | { middle: number },
): Line {
  const dx = centreX - line.box.x - line.box.width / 2;
  if ('top' in place) return moveLine(line, dx, place.top - line.box.y);
  if ('baseline' in place) return moveLine(line, dx, place.baseline - line.baseline);
  return moveLine(line, dx, place.middle - line.box.y - line.box.height / 2);
}

/** What bounds a fitted line. */
export interface Fit {
  /** Pixels of ink to fill. */
  width: number;
  /** Largest height of the ink, pixels. */
  height?: number;
  /** Largest size, pixels an em. */
  size?: number;
  /** Widest tracking that may be used to fill the width when the height is reached, ems. */
  tracking?: number;
}

/** Sets a line as large as it fits. Where its height is reached first, tracking fills the width, up to the cap. */
export function fitLine(text: string, style: Omit<LineStyle, 'size'>, fit: Fit): Line {
  const tried = layOutLine(text, { ...style, size: 1000 });
  if (!hasInk(tried)) return layOutLine(text, { ...style, size: fit.size ?? 10 });
  const size =
    1000 *
    Math.min(
      fit.width / tried.box.width,
      fit.height === undefined ? Infinity : fit.height / tried.box.height,
      fit.size === undefined ? Infinity : fit.size / 1000,
    );
  const own = style.tracking ?? 0;
  const gaps = [...tried.text].length - 1;
  const wish = gaps > 0 ? own + (fit.width - (tried.box.width * size) / 1000) / size / gaps : own;
  const tracking = Math.max(own, Math.min(fit.tracking ?? own, wish));
  return layOutLine(text, { ...style, size, tracking });
}
