/** How much closer two glyphs stand, in font units; mostly negative. */
export type Kerning = (leftGlyph: number, rightGlyph: number) => number;

/**
 * Reads a font's pair kerning (OpenType GPOS, feature `kern`, lookups 2 and 9; both pair formats).
 * opentype.js leaves extension lookups out, and with them all the kerning of Montserrat and DM Serif Display.
 */
export function readKerning(font: DataView): Kerning {
  const table = findTable(font, 'GPOS');
  if (table === undefined) return () => 0;
  const subtables = kernLookups(font, table).flatMap((lookup) => pairSubtables(font, lookup));
  return (leftGlyph, rightGlyph) => {
    for (const subtable of subtables) {
      const value = pairValue(font, subtable, leftGlyph, rightGlyph);
      if (value !== undefined) return value;
    }
    return 0;
  };
}

function findTable(font: DataView, tag: string): number | undefined {
  const count = font.getUint16(4);
  for (let index = 0; index < count; index++) {
    const record = 12 + index * 16;
    if (tagAt(font, record) === tag) return font.getUint32(record + 8);
  }
  return undefined;
}

const tagAt = (font: DataView, offset: number) =>
  String.fromCharCode(...[0, 1, 2, 3].map((index) => font.getUint8(offset + index)));

/** Offsets of the lookups of the first `kern` feature: Latin comes with the default script in every font of ours. */
function kernLookups(font: DataView, table: number): number[] {
  const features = table + font.getUint16(table + 6);
  const lookups = table + font.getUint16(table + 8);
  const found = new Set<number>();
  for (let index = 0; index < font.getUint16(features); index++) {
    const record = features + 2 + index * 6;
    if (tagAt(font, record) !== 'kern') continue;
    const feature = features + font.getUint16(record + 4);
    for (let entry = 0; entry < font.getUint16(feature + 2); entry++)
      found.add(font.getUint16(feature + 4 + entry * 2));
  }
  return [...found].sort((a, b) => a - b).map((index) => lookups + font.getUint16(lookups + 2 + index * 2));
}

function pairSubtables(font: DataView, lookup: number): number[] {
  const type = font.getUint16(lookup);
  const found: number[] = [];
  for (let index = 0; index < font.getUint16(lookup + 4); index++) {
    const subtable = lookup + font.getUint16(lookup + 6 + index * 2);
    if (type === 2) found.push(subtable);
    else if (type === 9 && font.getUint16(subtable + 2) === 2) found.push(subtable + font.getUint32(subtable + 4));
  }
  return found;
}

/** The advance a pair subtable gives, or nothing where it does not speak of the pair. */
function pairValue(font: DataView, subtable: number, left: number, right: number): number | undefined {
  const covered = coverageIndex(font, subtable + font.getUint16(subtable + 2), left);
  if (covered < 0) return undefined;
  const first = font.getUint16(subtable + 4);
  const size = valueSize(first) + valueSize(font.getUint16(subtable + 6));
  if (font.getUint16(subtable) === 1) {
    const set = subtable + font.getUint16(subtable + 10 + covered * 2);
    const step = 2 + size;
    let low = 0;
    let high = font.getUint16(set) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const record = set + 2 + middle * step;
      const glyph = font.getUint16(record);
      if (glyph === right) return advance(font, record + 2, first);
      if (glyph < right) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }
  const leftClass = classOf(font, subtable + font.getUint16(subtable + 8), left);
  const rightClass = classOf(font, subtable + font.getUint16(subtable + 10), right);
  const rightClasses = font.getUint16(subtable + 14);
  const value = advance(font, subtable + 16 + (leftClass * rightClasses + rightClass) * size, first);
  // Fonts split their classes over several subtables: a zero leaves the word to the next.
  return value === 0 ? undefined : value;
}

const valueSize = (format: number) => 2 * [1, 2, 4, 8, 16, 32, 64, 128].filter((bit) => format & bit).length;

/** The horizontal advance in a value record; it comes after the two placements, where those are there. */
function advance(font: DataView, record: number, format: number): number {
  return format & 4 ? font.getInt16(record + valueSize(format & 3)) : 0;
}

function coverageIndex(font: DataView, coverage: number, glyph: number): number {
  const count = font.getUint16(coverage + 2);
  if (font.getUint16(coverage) === 1) {
    for (let index = 0; index < count; index++) {
      if (font.getUint16(coverage + 4 + index * 2) === glyph) return index;
    }
    return -1;
  }
  for (let index = 0; index < count; index++) {
    const range = coverage + 4 + index * 6;
    const start = font.getUint16(range);
    if (glyph >= start && glyph <= font.getUint16(range + 2)) return font.getUint16(range + 4) + glyph - start;
  }
  return -1;
}

function classOf(font: DataView, classes: number, glyph: number): number {
  if (font.getUint16(classes) === 1) {
    const place = glyph - font.getUint16(classes + 2);
    return place >= 0 && place < font.getUint16(classes + 4) ? font.getUint16(classes + 6 + place * 2) : 0;
  }
  for (let index = 0; index < font.getUint16(classes + 2); index++) {
    const range = classes + 4 + index * 6;
    if (glyph >= font.getUint16(range) && glyph <= font.getUint16(range + 2)) return font.getUint16(range + 4);
  }
  return 0;
}
