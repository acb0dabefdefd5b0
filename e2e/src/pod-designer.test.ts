import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { XMLParser } from 'fast-xml-parser';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { openBrowser } from './browser.ts';
import { type RealServer, startRealServer } from './real-server.ts';
import { services } from './services.ts';

async function unzip(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(bytes);
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  return files;
}

/** Dots an inch, from the file's own words about itself. */
const dpiOf = (png: Buffer) => Math.round(png.readUInt32BE(png.indexOf('pHYs') + 4) * 0.0254);

/** Pixels, and the colour type: 2 is opaque, 6 has alpha. */
const headerOf = (png: Buffer) => ({
  width: png.readUInt32BE(16),
  height: png.readUInt32BE(20),
  colourType: png[25],
});

describe.runIf(services.chromium)('POD Designer', () => {
  let server: RealServer;
  let browser: Browser;
  let page: Page;
  /** Every body that was sent to draw, and to make products. */
  let drawn: { seed: number; width: number; background: string; format: string }[];
  let made: { seed: number; products: { id: string; ground?: string }[] }[];
  beforeAll(async () => {
    server = await startRealServer();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    page = await browser.newPage({ baseURL: server.studioUrl, viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(120_000);
    drawn = [];
    made = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/api/image')) drawn.push(request.postDataJSON());
      if (request.url().endsWith('/pod-designer/products')) made.push(request.postDataJSON());
    });
    await page.goto('/pod-designer');
    return () => page.close();
  });

  const field = (name: string) => page.getByRole('textbox', { name });
  const design = (number: number) => page.getByRole('button', { name: new RegExp(`^Design ${number}, seed`) });
  const picked = (number: number) => page.locator(`button[aria-label^="Design ${number},"][aria-pressed="true"]`);
  const product = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  const allThere = async () => {
    for (const number of [1, 2, 3, 4]) await page.locator(`button[aria-label^="Design ${number},"]:enabled`).waitFor();
  };
  const drawFour = async () => {
    await field('What should it show').fill('sitting fox in front of a low sun, pine forest');
    await field('Headline').fill('Stay wild');
    await field('Small line').fill('Follow your own trail');
    await page.getByRole('button', { name: /^Draw 4/ }).click();
    await allThere();
  };
  const download = async (name: string | RegExp) => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };

  it('goes from an empty form to a zip of products, a print PNG and an SVG', async () => {
    await drawFour();
    expect(drawn).toHaveLength(4);
    expect(new Set(drawn.map(({ seed }) => seed)).size).toBe(4);
    expect(drawn[0]).toMatchObject({ width: 1000, height: 1200, background: 'transparent' });

    await design(3).click();
    const { seed } = drawn[2] ?? { seed: 0 };
    await page.getByText(`seed ${seed}`).waitFor();
    await product('Merch hoodie')
      .getByText(/^Scaled to \d\d % to clear the pocket$/)
      .waitFor();
    for (const name of ['Merch tee, front', 'Merch hoodie, front', 'Mug, 11 oz', 'Tote bag']) {
      expect(await page.getByRole('checkbox', { name }).isChecked()).toBe(true);
    }
    await page.getByRole('checkbox', { name: 'Tote bag' }).uncheck();

    // What needs artwork to the edge gets a ground, and can be made.
    expect(await page.getByRole('checkbox', { name: 'Phone case' }).isDisabled()).toBe(true);
    await product('Phone case').getByText('Needs artwork to the edge; this one is cut out').waitFor();
    await page.getByRole('button', { name: 'Fill with a ground' }).click();
    await product('Phone case').getByText('Fills the file with its ground').waitFor();

    const zip = await download('Export 4 files');
    expect(zip.name).toBe(`stay-wild-${seed}-products.zip`);
    const files = await unzip(zip.bytes);
    expect([...files.keys()].filter((name) => name.endsWith('.png'))).toEqual([
      'merch-tee-4500x5400.png',
      'merch-hoodie-4500x4050.png',
      'mug-11-2700x1050.png',
      'merch-phone-case-1800x3200.png',
    ]);
    for (const [name, bytes] of files) {
      const size = /(\d+)x(\d+)\.png$/.exec(name);
      if (!size) continue;
      const { width, height, colourType } = headerOf(bytes);
      const edge = name.startsWith('merch-phone');
      expect([width, height, colourType, dpiOf(bytes)]).toEqual([+(size[1] ?? 0), +(size[2] ?? 0), edge ? 2 : 6, 300]);
      expect(bytes.byteLength).toBeLessThan(25e6);
    }
    const mug = PNG.sync.read(files.get('mug-11-2700x1050.png') as Buffer);
    const alphaAt = (x: number, y: number) => mug.data[(y * mug.width + x) * 4 + 3];
    expect([alphaAt(0, 0), alphaAt(1350, 525), alphaAt(675, 600), alphaAt(2025, 600)]).toEqual([0, 0, 255, 255]);
    expect(files.get('readme.txt')?.toString()).toContain('rules checked 2026-09-24');
    expect(files.get('credits.txt')?.toString()).toContain('fox');

    const png = await download('PNG 4500 × 5400');
    expect(png.name).toBe(`stay-wild-${seed}.png`);
    expect(headerOf(png.bytes)).toEqual({ width: 4500, height: 5400, colourType: 6 });
    expect(dpiOf(png.bytes)).toBe(300);
    const svg = await download('SVG');
    const document = new XMLParser({ ignoreAttributes: false }).parse(svg.bytes.toString());
    expect(document.svg['@_viewBox']).toBe('0 0 4500 5400');
    expect(svg.bytes.toString()).not.toContain('<text');
  });

  it('draws once for a double click, picks with the keys, and keeps the form over a reload', async () => {
    await field('What should it show').fill('a bear in the mountains');
    await page.getByRole('button', { name: 'Draw 4' }).dblclick();
    await allThere();
    expect(drawn).toHaveLength(4);
    await page.getByRole('heading', { name: 'Products' }).click();
    await page.keyboard.press('2');
    await picked(2).waitFor();
    await page.keyboard.press('ArrowRight');
    await picked(3).waitFor();
    await page.getByRole('radio', { name: 'Navy' }).check();
    await page.reload();
    expect(await field('What should it show').inputValue()).toBe('a bear in the mountains');
    expect(await page.getByRole('radio', { name: 'Navy' }).isChecked()).toBe(true);
  });

  it('draws all four in the palette that was picked', async () => {
    await field('What should it show').fill('a fox in the forest');
    const swatch = page.getByRole('radio', { name: 'Sundown' });
    await swatch.check({ force: true });
    await page.getByRole('button', { name: 'Draw 4' }).click();
    await allThere();
    const palettes = drawn.map((body) => (body as unknown as { brief: { palette: string } }).brief.palette);
    expect(palettes).toEqual(['sundown', 'sundown', 'sundown', 'sundown']);
  });

  it('stops an export, once per click, and keeps the designs', async () => {
    await drawFour();
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/pod-designer/products', async (route) => {
      await held;
      await route.abort().catch(() => undefined);
    });
    await page.getByRole('button', { name: 'Export 4 files' }).dblclick();
    await page.getByText('No estimate yet').waitFor();
    expect(made).toHaveLength(1);
    await page.getByRole('link', { name: 'Models' }).click();
    await page.getByRole('dialog').getByText('Your files are being made.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await page.getByRole('button', { name: 'Export 4 files' }).waitFor();
    letGo();
    expect(await design(1).isVisible()).toBe(true);
  });

  it('says what is missing, what a server refuses, and draws a lost one again', async () => {
    await page.getByRole('button', { name: 'Draw 4' }).click();
    await page.getByText('Say what it should show.').waitFor();
    expect(drawn).toEqual([]);
    const refusal = {
      success: false,
      code: 'queue_full',
      detail: 'All places in the queue are taken. Try again in 3 s.',
      retryable: true,
      request_id: 'r-1',
    };
    await page.route('**/api/image', (route) => route.fulfill({ status: 503, json: refusal }));
    await field('What should it show').fill('a heron');
    await page.getByRole('button', { name: 'Draw 4' }).click();
    await page.getByText('All places in the queue are taken.').waitFor();
    await page.unroute('**/api/image');
    await page
      .getByRole('button', { name: /^Draw seed/ })
      .first()
      .click();
    await design(1).waitFor();
  });

  it('fits a phone: brief, design and products below the mat', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await drawFour();
    await page.getByText('Design', { exact: true }).click();
    await page.getByRole('heading', { name: 'Read as' }).waitFor();
    await page.getByText('Products', { exact: true }).first().click();
    await page.getByRole('button', { name: 'Export 4 files' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  });
});
