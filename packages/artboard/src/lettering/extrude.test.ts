import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { bendLine } from './envelope.ts';
import { extrude } from './extrude.ts';
import { fitLine } from './line.ts';
import { pathData } from './outline.ts';

const side = 300;

/** Which pixels a drawing covers wholly (255) or in part. */
function cover(body: string): Uint8Array {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">${body}</svg>`;
  const { pixels } = new Resvg(svg).render();
  return Uint8Array.from({ length: side * side }, (_, pixel) => pixels[pixel * 4 + 3] ?? 0);
}

it.each(['alfa-slab', 'lobster', 'righteous', 'shrikhand'] as const)(
  'sweeps %s without a gap or a stray sliver',
  (face) => {
    const line = bendLine(fitLine('Rag & 8', { face }, { width: 240 }), 'arch', {
      centreX: 140,
      width: 220,
      top: 60,
      bottom: 180,
      bend: 30,
    });
    const [dx, dy] = [21, 34];
    const block = cover(`<path d="${pathData(extrude(line.outline, dx, dy))}"/>`);
    const front = pathData(line.outline);
    const copies = Array.from(
      { length: 100 },
      (_, step) => `<path d="${front}" transform="translate(${(dx * step) / 99} ${(dy * step) / 99})"/>`,
    );
    const swept = cover(copies.join(''));
    const missing = swept.filter((alpha, pixel) => alpha === 255 && (block[pixel] ?? 0) < 100).length;
    const stray = block.filter((alpha, pixel) => alpha === 255 && (swept[pixel] ?? 0) < 30).length;
    expect({ missing, stray }).toEqual({ missing: 0, stray: 0 });
  },
);
