import { buffer } from 'node:stream/consumers';
import { type Artboard, createArtboard } from '@artisan/artboard';
import type { ImageBrief, PodProductsRequest } from '@artisan/contract';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { packageProducts } from './package-products.ts';

const brief: ImageBrief = {
  recipe: 'badge',
  composition: 'sunset',
  genre: 'outdoor',
  subjects: ['fox'],
  place: 'forest',
  time: 'dusk',
  weather: 'clear',
  lettering: [
    { role: 'headline', text: 'Stay wild' },
    { role: 'tagline', text: 'Follow your own trail' },
  ],
  palette: 'sundown',
  colours: [],
  avoid: { subjects: [], colours: [] },
};

async function unzip(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(Buffer.from(bytes));
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  return files;
}

/** Width, height, colour type and dots a metre, read from the chunks themselves. */
function pngFacts(png: Buffer) {
  const chunk = (name: string) => png.indexOf(name) + 4;
  const [header, physical] = [chunk('IHDR'), chunk('pHYs')];
  return {
    width: png.readUInt32BE(header),
    height: png.readUInt32BE(header + 4),
    colourType: png[header + 9],
    perMetre: png.readUInt32BE(physical),
    profile: png.includes('iCCP') || png.includes('sRGB'),
  };
}

describe('packageProducts', () => {
  let artboard: Artboard;
  beforeAll(() => {
    artboard = createArtboard();
  });
  afterAll(() => artboard.dispose());
  const make = (request: Partial<PodProductsRequest>, signal = new AbortController().signal) =>
    packageProducts({ artboard }, { brief, seed: 12, products: [{ id: 'mug-11' }], ...request }, signal);

  it('packs each product at its own size, 300 dpi, clear or on its ground, with its papers', async () => {
    const answer = await make({
      products: [{ id: 'mug-11' }, { id: 'merch-tote' }, { id: 'merch-phone-case', ground: '#2B1A2E' }],
    });
    expect(answer.fileName).toBe('stay-wild-12-products.zip');
    const files = await unzip(answer.bytes);
    expect([...files.keys()]).toEqual([
      'mug-11-2700x1050.png',
      'merch-tote-2925x2925.png',
      'merch-phone-case-1800x3200.png',
      'readme.txt',
      'credits.txt',
    ]);
    const facts = [...files.values()].slice(0, 3).map(pngFacts);
    expect(facts).toEqual([
      { width: 2700, height: 1050, colourType: 6, perMetre: 11811, profile: true },
      { width: 2925, height: 2925, colourType: 6, perMetre: 11811, profile: true },
      { width: 1800, height: 3200, colourType: 2, perMetre: 11811, profile: true },
    ]);
    const readme = files.get('readme.txt')?.toString() ?? '';
    expect(readme).toContain('Mug, 11 oz: 2700 x 1050 px, 9 x 3.5 in at 300 dpi');
    expect(readme).toContain('rules checked 2026-09-24');
    expect(files.get('credits.txt')?.toString()).toContain('"fox" by ');

    const tote = await sharp(files.get('merch-tote-2925x2925.png')).raw().toBuffer({ resolveWithObject: true });
    const alphaAt = (x: number, y: number) => tote.data[(y * tote.info.width + x) * 4 + 3];
    expect([alphaAt(0, 0), alphaAt(2924, 2924), alphaAt(1462, 1300)]).toEqual([0, 0, 255]);
    const phone = await sharp(files.get('merch-phone-case-1800x3200.png')).raw().toBuffer();
    expect([...phone.subarray(0, 3)]).toEqual([0x2b, 0x1a, 0x2e]);
    // The mug carries the artwork twice, the same on both faces.
    const face = (left: number) =>
      sharp(files.get('mug-11-2700x1050.png')).extract({ left, top: 0, width: 1350, height: 1050 }).raw().toBuffer();
    expect((await face(0)).equals(await face(1350))).toBe(true);
  });

  it('gives the same bytes for the same design', async () => {
    const [one, other] = [await unzip((await make({})).bytes), await unzip((await make({})).bytes)];
    expect(one.get('mug-11-2700x1050.png')?.equals(other.get('mug-11-2700x1050.png') as Buffer)).toBe(true);
  });

  it('never enlarges: the sheet is drawn as large as its largest product needs', async () => {
    const sizes: number[] = [];
    const watched: Pick<Artboard, 'draw'> = {
      draw: (request, signal) => {
        sizes.push(request.width);
        return artboard.draw(request, signal);
      },
    };
    const signal = new AbortController().signal;
    await packageProducts({ artboard: watched }, { brief, seed: 12, products: [{ id: 'mug-11' }] }, signal);
    expect(sizes).toHaveLength(2);
    expect(sizes[1]).toBeGreaterThan(800);
    expect(sizes[1]).toBeLessThan(1350);
  });

  it('hands a shirt’s sheet on as it was drawn', async () => {
    const drawn: { width: number; bytes: Uint8Array }[] = [];
    const watched: Pick<Artboard, 'draw'> = {
      draw: async (request, signal) => {
        const picture = await artboard.draw(request, signal);
        drawn.push({ width: request.width, bytes: picture.bytes });
        return picture;
      },
    };
    const signal = new AbortController().signal;
    const job = { brief, seed: 12, products: [{ id: 'merch-tee' as const }] };
    const files = await unzip((await packageProducts({ artboard: watched }, job, signal)).bytes);
    expect(drawn[1]?.width).toBe(4500);
    expect(files.get('merch-tee-4500x5400.png')?.equals(drawn[1]?.bytes ?? new Uint8Array())).toBe(true);
  });

  it('stops when asked, before anything and between the steps', async () => {
    await expect(make({}, AbortSignal.abort())).rejects.toMatchObject({ code: 'cancelled' });
    const controller = new AbortController();
    const stopping: Pick<Artboard, 'draw'> = {
      draw: async (request) => {
        const drawn = await artboard.draw(request);
        if (request.width > 300) controller.abort();
        return drawn;
      },
    };
    const work = packageProducts(
      { artboard: stopping },
      { brief, seed: 12, products: [{ id: 'mug-11' }] },
      controller.signal,
    );
    await expect(work).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('says that an empty picture cannot be made', async () => {
    const bytes = await sharp({ create: { width: 250, height: 300, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer();
    const empty = { draw: async () => ({ bytes, credits: [] }) } as unknown as Artboard;
    const work = packageProducts(
      { artboard: empty },
      { brief, seed: 1, products: [{ id: 'mug-11' }] },
      new AbortController().signal,
    );
    await expect(work).rejects.toMatchObject({ code: 'image_not_possible' });
  });

  it('refuses a sheet that does not fit into memory', async () => {
    const small = createArtboard({ availableMemory: () => 60e6 });
    const work = packageProducts(
      { artboard: small },
      { brief, seed: 1, products: [{ id: 'merch-tee' }] },
      new AbortController().signal,
    );
    await expect(work).rejects.toMatchObject({ code: 'image_not_possible' });
    await small.dispose();
  });
});
