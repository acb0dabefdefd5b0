import { describe, expect, it } from 'vitest';
import { loadFace } from './face.ts';
import { type FaceName, faces } from './faces.ts';
import { fitLine, layOutLine, placeLine } from './line.ts';
import { inkBox, pathData } from './outline.ts';

const names = Object.keys(faces) as FaceName[];

describe('layOutLine', () => {
  it.each(names)('letters accents, figures and marks in %s, without a warning', (face) => {
    const line = layOutLine('Café Ñandú & Größe’s 0123456789 Łódź Žižkov', { face, size: 100 });
    expect(line.warnings).toEqual([]);
    expect(line.box.width).toBeGreaterThan(300);
  });

  it('draws every letter that was typed', () => {
    const contours = (text: string) =>
      layOutLine(text, { face: 'anton', size: 100 }).outline.filter(([kind]) => kind === 'M').length;
    expect(contours('Stay wild')).toBe([...'Staywild'].reduce((sum, letter) => sum + contours(letter), 0));
  });

  it('shows capitals where asked, but never turns one letter into two', () => {
    const outline = (text: string, capitals: boolean) =>
      layOutLine(text, { face: 'montserrat-700', size: 100, capitals }).outline;
    expect(outline('stay', true)).toEqual(outline('STAY', false));
    expect(outline('straße', true)).toEqual(outline('STRAßE', false));
  });

  it('gives a whole line to the stand-in when a face lacks a letter', () => {
    const line = layOutLine('Źródło', { face: 'graduate', size: 100 });
    expect(line.style.face).toBe('alfa-slab');
    expect(line.warnings).toEqual([]);
  });

  it('says what no font can letter, and draws the rest', () => {
    const line = layOutLine('Oak 漢字', { face: 'anton', size: 100 });
    expect(line.warnings).toEqual(['No font here can letter “漢字”; it is left out.']);
    expect(line.box.width).toBeGreaterThan(50);
  });

  it('kerns, also where the font keeps its pairs in extension lookups', () => {
    for (const name of ['montserrat-700', 'dm-serif', 'anton', 'jost-600'] as const) {
      const face = loadFace(name);
      expect(face.kerning(face.glyph('A'), face.glyph('V'))).toBeLessThan(-0.01);
    }
  });
});

describe('fitLine', () => {
  it('fills the width with ink', () => {
    const { box } = fitLine('Wander', { face: 'shrikhand' }, { width: 640 });
    expect(box.width).toBeCloseTo(640, 3);
  });

  it('tracks no further than its cap where the height is reached first', () => {
    const line = fitLine('OX', { face: 'anton' }, { width: 900, height: 100, tracking: 0.2 });
    expect(line.box.height).toBeLessThanOrEqual(100.01);
    expect(line.style.tracking).toBeCloseTo(0.2, 6);
  });
});

it('centres ink, not advances', () => {
  const { box, outline } = placeLine(layOutLine('Aj', { face: 'lobster', size: 90 }), 200, { top: 10 });
  expect(box.x + box.width / 2).toBeCloseTo(200, 6);
  expect(inkBox(outline).y).toBeCloseTo(10, 6);
  expect(pathData(outline)).not.toMatch(/NaN|Infinity/);
});
