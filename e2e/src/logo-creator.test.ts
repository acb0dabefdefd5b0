import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
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

/** Every colour that is fully inked, as `#rrggbb`, and whether the corner is clear. */
function inksOf(bytes: Buffer) {
  const { data } = PNG.sync.read(bytes);
  const inks = new Set<string>();
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3] === 255) inks.add(Buffer.from(data.subarray(at, at + 3)).toString('hex'));
  }
  return { inks, corner: data[3] };
}

/** The names of all elements of a document. */
function elementsOf(svg: string): string[] {
  const names: string[] = [];
  const walk = (node: unknown) => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (typeof node === 'object' && node !== null) {
      for (const [name, inner] of Object.entries(node)) {
        names.push(name);
        walk(inner);
      }
    }
  };
  walk(new XMLParser().parse(svg));
  return names;
}

describe.runIf(services.chromium)('Logo Creator', () => {
  let server: RealServer;
  let browser: Browser;
  let page: Page;
  /** How often eight were planned, and the seeds that were drawn. */
  let planned: number;
  let drawn: number[];
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
    planned = 0;
    drawn = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/logo-creator/plan')) planned += 1;
      if (request.url().endsWith('/api/image')) drawn.push(request.postDataJSON().seed);
    });
    await page.goto('/logo-creator');
    return () => page.close();
  });

  const field = (name: string) => page.getByRole('textbox', { name });
  const logo = (number: number) => page.getByRole('button', { name: new RegExp(`^Logo ${number}, `) });
  const allEight = async () => {
    for (let number = 1; number <= 8; number++) await logo(number).waitFor();
  };
  const download = async (button: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button, exact: true }).click(),
    ]);
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };

  it('goes from an empty form to a kit whose files hold what they promise', async () => {
    await field('Name').fill('Kettle & Crumb');
    await field('Tagline').fill('Neighbourhood bakery');
    await page.getByLabel('Industry').fill('Bakery');
    await page.getByRole('button', { name: 'Draw 8' }).dblclick();
    await allEight();
    expect(planned).toBe(1);
    expect(new Set(drawn).size).toBe(8);
    const labels = await page.locator('li > span').allTextContents();
    expect(new Set(labels).size).toBeGreaterThanOrEqual(4);

    await page.keyboard.press('4');
    await page.getByText('In 128, 64 and 32 px').waitFor();
    const artwork = page.getByLabel('Artwork');
    await artwork.getByText(`seed ${drawn[3]}`).waitFor();
    expect(await page.getByText('Not a trademark search.').isVisible()).toBe(true);
    expect(await page.getByRole('row', { name: /Neighbourhood bakery/ }).innerText()).toMatch(
      /\d+\.\d : 1[\s\S]*\d+ px/,
    );

    const { name, bytes } = await download('Download kit');
    expect(name).toBe(`kettle-crumb-logo-${drawn[3]}.zip`);
    const files = await unzip(bytes);
    const names = [...files.keys()];
    expect(names.filter((file) => file.startsWith('svg/'))).toHaveLength(4);
    expect(names.filter((file) => file.startsWith('png/'))).toHaveLength(4);
    expect(files.get('readme.txt')?.toString()).toContain('Not a trademark search');
    expect(files.get('credits.txt')?.toString()).toMatch(/by .+, /);
    for (const [file, content] of files) {
      if (file.endsWith('.svg')) {
        expect(XMLValidator.validate(content.toString())).toBe(true);
        const elements = elementsOf(content.toString());
        for (const banned of ['text', 'image', 'mask', 'filter']) expect(elements, file).not.toContain(banned);
      }
      if (file.endsWith('.png')) {
        expect(Math.max(content.readUInt32BE(16), content.readUInt32BE(20)), file).toBe(3000);
        expect(dpiOf(content), file).toBe(300);
        expect(inksOf(content).corner, file).toBe(0);
      }
    }
    const svgOf = (version: string) => files.get(`svg/kettle-crumb-${version}.svg`)?.toString() ?? '';
    const coloursOf = (svg: string) =>
      new Set([...svg.matchAll(/(?:fill|stroke)="(#\w+)"/g)].map(([, colour]) => colour));
    expect(coloursOf(svgOf('one-colour'))).toEqual(new Set(['#000000']));
    expect(coloursOf(svgOf('reversed'))).toEqual(new Set(['#FFFFFF']));
    expect(coloursOf(svgOf('colour')).size).toBeGreaterThan(1);
    const pngOf = (version: string) => {
      const key = names.find((file) => file.startsWith(`png/kettle-crumb-${version}-`)) ?? '';
      return inksOf(files.get(key) ?? Buffer.alloc(0)).inks;
    };
    expect(pngOf('one-colour')).toEqual(new Set(['000000']));
    expect(pngOf('reversed')).toEqual(new Set(['ffffff']));
  });

  it('draws eight others, keeps the first eight, and saves one file of the picked version', async () => {
    await page.getByRole('button', { name: 'Draw Northleaf' }).click();
    await allEight();
    await page.getByRole('button', { name: 'Draw 8 more' }).click();
    await page.getByText('Set 2 of 2').waitFor();
    await allEight();
    expect(new Set(drawn).size).toBe(16);
    await page.getByRole('button', { name: 'Earlier eight' }).click();
    await logo(1).click();
    await page.getByText(`seed ${drawn[0]}`).waitFor();
    await page.getByLabel('One file').selectOption('Reversed');
    await page.getByText('In 128, 64 and 32 px').waitFor();
    const svg = await download('SVG');
    expect(svg.name).toBe('northleaf-reversed.svg');
    expect(svg.bytes.toString()).toContain('#FFFFFF');
    const png = await download('PNG');
    expect(png.name).toBe('northleaf-reversed.png');
    expect(inksOf(png.bytes).inks).toEqual(new Set(['ffffff']));
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Compare all eight' }).waitFor({ state: 'hidden' });
  });

  it('says what is missing, and remembers the form over a reload', async () => {
    await page.getByRole('button', { name: 'Draw 8' }).click();
    await page.getByText('A logo needs a name.').waitFor();
    expect(planned).toBe(0);
    await field('Name').fill('Ox & Anvil');
    await page.getByLabel('Feeling').selectOption('Bold');
    await page.reload();
    expect(await field('Name').inputValue()).toBe('Ox & Anvil');
    expect(await page.getByLabel('Feeling').inputValue()).toBe('bold');
  });

  it('stops, keeps what has arrived, and keeps a failure on the page with its remedy', async () => {
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let count = 0;
    await page.route('**/api/image', async (route) => {
      count += 1;
      if (count === 1 || count > 8) return route.continue();
      await held;
      return route.abort().catch(() => undefined);
    });
    await field('Name').fill('Heron');
    await page.getByRole('button', { name: 'Draw 8' }).click();
    await page.getByRole('button', { name: /^Logo \d, / }).waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    const again = page.getByRole('button', { name: /^Draw seed/ });
    await again.nth(6).waitFor();
    letGo();
    await again.first().click();
    await page
      .getByRole('button', { name: /^Logo \d, / })
      .nth(1)
      .waitFor();
    await page.route('**/logo-creator/plan', (route) => route.abort());
    await page.getByRole('button', { name: 'Draw 8 more' }).click();
    await page.getByText('The server is away.').first().waitFor();
    expect(await field('Name').inputValue()).toBe('Heron');
  });
});
