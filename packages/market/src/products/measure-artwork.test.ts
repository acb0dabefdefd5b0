import { describe, expect, it } from 'vitest';
import { colourName } from './colour.ts';
import { darkestFirst, measureArtwork } from './measure-artwork.ts';
import { inkRatio } from './place-artwork.ts';

type Paint = (x: number, y: number) => readonly [number, number, number, number];

function picture(width: number, height: number, paint: Paint) {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) data.set(paint(x, y), (y * width + x) * 4);
  return { data, width, height };
}

const clear = [0, 0, 0, 0] as const;
const cream = [251, 236, 203, 255] as const;
const ink = [43, 26, 46, 255] as const;

/** A dark block with a cream edge, 10 to 89 across and 20 to 99 down. */
const framed: Paint = (x, y) => {
  if (x < 10 || x >= 90 || y < 20 || y >= 100) return clear;
  return x < 15 || x >= 85 || y < 25 || y >= 95 ? cream : ink;
};

describe('measureArtwork', () => {
  it('finds where the ink lies, its colours, and what runs along its edge', () => {
    const artwork = measureArtwork(picture(100, 120, framed));
    expect(artwork).toMatchObject({ clear: true, rim: 0, soft: 0 });
    expect(artwork?.box.x).toBeCloseTo(0.1);
    expect(artwork?.box.width).toBeCloseTo(0.8);
    expect(artwork?.box.y).toBeCloseTo(20 / 120);
    expect(artwork && inkRatio(artwork)).toBeCloseTo(1);
    expect(artwork?.colours.map(({ colour }) => colour)).toEqual(['#2B1A2E', '#FBECCB']);
    expect(artwork?.colours[0]?.share).toBeCloseTo(4900 / 6400);
    expect(artwork?.colours[1]?.edge).toBe(1);
    expect(artwork && darkestFirst(artwork)).toEqual(['#2B1A2E', '#FBECCB']);
  });

  it('measures the same of a large picture, of which it reads a part', () => {
    const scaled = measureArtwork(picture(600, 720, (x, y) => framed(x / 6, y / 6)));
    expect(scaled?.box.x).toBeCloseTo(0.1, 1);
    expect(scaled?.colours[0]?.share).toBeCloseTo(4900 / 6400, 1);
    expect(scaled?.colours[1]?.edge).toBe(1);
  });

  it('tells artwork to the edge from a cut-out', () => {
    expect(measureArtwork(picture(40, 40, () => ink))).toMatchObject({ clear: false, rim: 1 });
  });

  it('counts half clear shades, but not the smoothing of an edge', () => {
    const soft: Paint = (x) => (x < 10 ? clear : x < 30 ? [200, 40, 40, 128] : ink);
    expect(measureArtwork(picture(50, 50, soft))?.soft).toBeCloseTo(18 / 38, 1);
    const smooth: Paint = (x) => (x < 10 ? clear : x === 10 ? [43, 26, 46, 128] : ink);
    expect(measureArtwork(picture(50, 50, smooth))?.soft).toBe(0);
  });

  it('measures nothing where nothing is printed', () => {
    expect(measureArtwork(picture(20, 20, () => clear))).toBeUndefined();
  });
});

it.each([
  ['#FFFFFF', 'white'],
  ['#FBECCB', 'cream'],
  ['#F4E7C9', 'cream'],
  ['#14181F', 'black'],
  ['#2B1A2E', 'dark purple'],
  ['#E4672F', 'orange'],
  ['#F3A83C', 'orange'],
  ['#F2C14E', 'yellow'],
  ['#B83B3B', 'red'],
  ['#1F5A5C', 'teal'],
  ['#14263F', 'navy'],
  ['#6E8F57', 'green'],
  ['#808080', 'grey'],
])('calls %s %s', (colour, name) => {
  expect(colourName(colour)).toBe(name);
});
