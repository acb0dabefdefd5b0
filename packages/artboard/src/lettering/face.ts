import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';
import { type FaceName, faceRow } from './faces.ts';
import { readKerning } from './kerning.ts';
import { type Step, straight } from './outline.ts';

/** A font that is ready to letter with; all lengths are in ems, so that a size is a factor. */
export interface Face {
  name: FaceName;
  /** Height of the capital H. */
  capHeight: number;
  has(character: string): boolean;
  /** The glyph's outline at the origin, its pen's way, and its number for kerning. */
  glyph(character: string): Glyph;
  kerning(left: Glyph, right: Glyph): number;
}

export interface Glyph {
  index: number;
  advance: number;
  outline: readonly Step[];
}

/**
 * The face of a name, read from its package at the first use and kept: a parsed font is a constant of the program,
 * costs 2–40 ms to read, and recipes are plain functions without a place for it.
 */
export const loadFace: (name: FaceName) => Face = remember(readFace);

function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}

function readFace(name: FaceName): Face {
  const file = createRequire(import.meta.url).resolve(`@expo-google-fonts/${faceRow(name).file}`);
  const bytes = readFileSync(file);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const font = opentype.parse(buffer);
  const em = font.unitsPerEm;
  const kerning = readKerning(new DataView(buffer));
  // Glyph by glyph: stringToGlyphs throws on some of these fonts' substitution tables.
  const glyph = remember((character: string): Glyph => {
    const found = font.charToGlyph(character);
    const { commands } = found.getPath(0, 0, em);
    return { index: found.index, advance: (found.advanceWidth ?? 0) / em, outline: toCubics(commands, em) };
  });
  return {
    name,
    capHeight: font.charToGlyph('H').getBoundingBox().y2 / em,
    has: (character) => font.charToGlyphIndex(character) > 0,
    glyph,
    kerning: (left, right) => kerning(left.index, right.index) / em,
  };
}

function toCubics(commands: opentype.PathCommand[], em: number): Step[] {
  const steps: Step[] = [];
  let startX = 0;
  let startY = 0;
  let x = 0;
  let y = 0;
  for (const command of commands) {
    if (command.type === 'Z') {
      if (Math.hypot(x - startX, y - startY) > 1e-6) steps.push(straight(x, y, startX, startY));
      steps.push(['Z']);
      x = startX;
      y = startY;
      continue;
    }
    const toX = command.x / em;
    const toY = command.y / em;
    if (command.type === 'M') {
      steps.push(['M', toX, toY]);
      startX = toX;
      startY = toY;
    } else if (command.type === 'L') steps.push(straight(x, y, toX, toY));
    else if (command.type === 'Q') {
      const handleX = command.x1 / em;
      const handleY = command.y1 / em;
      steps.push([
        'C',
        x + ((handleX - x) * 2) / 3,
        y + ((handleY - y) * 2) / 3,
        toX + ((handleX - toX) * 2) / 3,
        toY + ((handleY - toY) * 2) / 3,
        toX,
        toY,
      ]);
    } else steps.push(['C', command.x1 / em, command.y1 / em, command.x2 / em, command.y2 / em, toX, toY]);
    x = toX;
    y = toY;
  }
  return steps;
}
