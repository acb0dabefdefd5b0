import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { imageBriefSchema } from '@artisan/contract';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { createArtboard } from './index.ts';

const artboard = createArtboard();
afterAll(() => artboard.dispose());

const request = { prompt: 'retro sunset badge with a fox, "STAY WILD"', width: 256, height: 256, seed: 4127 };
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The chunks of a PNG: type and content. */
function* chunksOf(png: Uint8Array): Generator<{ type: string; content: Buffer }> {
  const bytes = Buffer.from(png);
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    yield { type: bytes.toString('latin1', at + 4, at + 8), content: bytes.subarray(at + 8, at + 8 + length) };
    at += 12 + length;
  }
}

test('a PNG has the size asked for, 300 dpi and an sRGB profile, and credits its drawings', async () => {
  const { bytes, mediaType, brief, credits, warnings } = await artboard.draw(request);
  expect(mediaType).toBe('image/png');
  const { width, height, channels } = await sharp(bytes).metadata();
  expect([width, height, channels]).toEqual([256, 256, 3]);
  const chunks = [...chunksOf(bytes)];
  const physical = chunks.find(({ type }) => type === 'pHYs')?.content;
  expect([physical?.readUInt32BE(0), physical?.readUInt32BE(4), physical?.[8]]).toEqual([11811, 11811, 1]);
  expect(chunks.some(({ type }) => type === 'iCCP' || type === 'sRGB')).toBe(true);
  expect(chunks.some(({ content }) => content.includes('STAY'))).toBe(false);
  expect(imageBriefSchema.parse(brief)).toEqual(brief);
  expect(credits).toMatchObject([{ work: 'fox', licence: 'CC BY 3.0' }]);
  expect(warnings).toEqual([]);
});

test('the same seed gives the same bytes, also in another process; another seed does not', async () => {
  const script = `
    import { createArtboard } from ${JSON.stringify(new URL('index.ts', import.meta.url).href)};
    import { createHash } from 'node:crypto';
    const artboard = createArtboard();
    const { bytes } = await artboard.draw(${JSON.stringify(request)});
    console.log(createHash('sha256').update(bytes).digest('hex'));
    await artboard.dispose();`;
  const here = hash((await artboard.draw(request)).bytes);
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
  expect(stdout.trim()).toBe(here);
  expect(hash((await artboard.draw({ ...request, seed: 4128 })).bytes)).not.toBe(here);
});

test('a brief that is sent back is drawn as it is, whatever the prompt says', async () => {
  const first = await artboard.draw(request);
  const again = await artboard.draw({ ...request, prompt: 'a lake', brief: first.brief });
  expect(hash(again.bytes)).toBe(hash(first.bytes));
});

test.for(['badge', 'roundel', 'scene', 'cover'] as const)(
  '%s: any size, lettered or not, transparent or not',
  async (recipe) => {
    const { brief } = await artboard.draw({ ...request, format: 'svg' });
    for (const lettering of [[], brief.lettering]) {
      for (const [width, height] of [
        [200, 200],
        [360, 128],
        [128, 360],
        [64, 64],
      ] as const) {
        const order = { ...request, width, height, brief: { ...brief, recipe, lettering } };
        const { bytes, mediaType } = await artboard.draw({ ...order, format: 'webp', background: 'transparent' });
        expect(mediaType).toBe('image/webp');
        const facts = await sharp(bytes).metadata();
        expect([facts.format, facts.width, facts.height]).toEqual(['webp', width, height]);
      }
    }
  },
);

test('a transparent badge has no ground', async () => {
  const { bytes } = await artboard.draw({ ...request, background: 'transparent' });
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  expect(info.channels).toBe(4);
  expect(data[3]).toBe(0);
});

test('an SVG holds its size, a title and outlines only, and not the prompt', async () => {
  const { bytes, mediaType } = await artboard.draw({ ...request, format: 'svg', prompt: `${request.prompt} axolotl` });
  const svg = new TextDecoder().decode(bytes);
  expect(mediaType).toBe('image/svg+xml');
  expect(svg).toMatch(/^<svg [^>]*width="256"[^>]*>/);
  expect(svg).toMatch(/viewBox="0 0 [\d.]+ [\d.]+"/);
  expect(svg).toContain('<title>');
  expect(svg).toContain('CC BY 3.0');
  expect(svg).not.toMatch(/<text|<image|axolotl|href="http/);
});

test('a size out of range or of memory is refused before anything is drawn', async () => {
  await expect(artboard.draw({ ...request, width: 63 })).rejects.toMatchObject({ code: 'image_not_possible' });
  await expect(artboard.draw({ ...request, height: 100.5 })).rejects.toMatchObject({ code: 'image_not_possible' });
  const small = createArtboard({ availableMemory: () => 100e6 });
  await expect(small.draw({ ...request, width: 8192, height: 8192 })).rejects.toMatchObject({
    code: 'image_not_possible',
  });
  expect((await small.draw({ ...request, width: 8192, height: 8192, format: 'svg' })).width).toBe(8192);
  await small.dispose();
});

test('as a model of the AI SDK it gives n pictures of seeds in a row, with brief, credits and warnings', async () => {
  const { images, warnings, providerMetadata, response } = await artboard.imageModel.doGenerate({
    ...{ prompt: 'round logo of an axolotl and an anchor', n: 2, size: '128x128', aspectRatio: undefined, seed: 7 },
    ...{ files: undefined, mask: undefined, providerOptions: { artboard: { format: 'webp' } } },
  });
  expect(images).toHaveLength(2);
  expect(hash(images[0] as Uint8Array)).not.toBe(hash(images[1] as Uint8Array));
  expect(warnings).toContainEqual({ type: 'other', message: expect.stringContaining('axolotl') });
  expect(providerMetadata?.artboard?.images).toMatchObject([
    { seed: 7, mediaType: 'image/webp', brief: { recipe: 'roundel', subjects: ['anchor'] } },
    { seed: 8 },
  ]);
  expect(response.modelId).toBe('Artboard');
});
