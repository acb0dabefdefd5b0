import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { type RealServer, startRealServer } from './real-server.ts';
import { services } from './services.ts';

const pngMagic = '89504e470d0a1a0a';

describe.runIf(services.chromium)('Text to Image', () => {
  let server: RealServer;
  let browser: Browser;
  let page: Page;
  /** The seeds that the studio has asked for, in order. */
  let asked: number[];
  beforeAll(async () => {
    server = await startRealServer();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    page = await browser.newPage({ baseURL: server.studioUrl, bypassCSP: true });
    page.setDefaultTimeout(120_000);
    asked = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/api/image')) asked.push(request.postDataJSON().seed);
    });
    await page.goto('/text-to-image');
    return () => page.close();
  });

  const prompt = () => page.getByLabel('What should it show');
  const picture = (number: number) => page.getByRole('button', { name: new RegExp(`^Picture ${number}, seed`) });
  const drawFour = async (words: string) => {
    await prompt().fill(words);
    await page.getByRole('button', { name: /^Draw 4/ }).click();
    for (const number of [1, 2, 3, 4]) await picture(number).waitFor();
  };

  it('draws four seeds, once for a double click, and shows the picked one with its colophon', async () => {
    await prompt().fill('badge with a bear, "CAMP MORE"');
    await page.getByRole('button', { name: /^Draw 4/ }).dblclick();
    for (const number of [1, 2, 3, 4]) await picture(number).waitFor();
    expect(asked).toHaveLength(4);
    expect(new Set(asked).size).toBe(4);

    await prompt().blur();
    await page.keyboard.press('3');
    await page.getByRole('button', { name: 'Compare all four' }).waitFor();
    const mat = page.getByLabel('Artwork');
    expect(await mat.getByText('Drawn by rules').isVisible()).toBe(true);
    expect(await mat.getByText(`seed ${asked[2]}`).isVisible()).toBe(true);
    await page.keyboard.press('ArrowRight');
    await mat.getByText(`seed ${asked[3]}`).waitFor();
  });

  it('downloads the picture it shows, and the same one in another format', async () => {
    await drawFour('roundel logo for a coffee roastery, "BREW & BEAN"');
    const save = async (button: string) => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button, exact: true }).click(),
      ]);
      return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
    };
    const png = await save('Download PNG');
    expect(png.name).toBe(`brew-bean-${asked[0]}.png`);
    expect(png.bytes.subarray(0, 8).toString('hex')).toBe(pngMagic);
    expect(asked).toHaveLength(4);
    const svg = await save('SVG');
    expect(svg.name).toBe(`brew-bean-${asked[0]}.svg`);
    expect(svg.bytes.toString()).toContain('<svg');
    expect(asked.slice(4)).toEqual([asked[0]]);
  });

  it('keeps the seed when told to', async () => {
    await drawFour('badge with an owl');
    await page.getByRole('button', { name: 'Use this seed' }).click();
    await drawFour('badge with an owl at night');
    expect(asked.slice(4)).toEqual([0, 1, 2, 3].map((step) => (asked[0] ?? 0) + step));
    // The same once more goes on from there.
    await page.getByRole('button', { name: 'Draw 4 more' }).click();
    await page.getByText('Set 3 of 3').waitFor();
    for (const number of [1, 2, 3, 4]) await picture(number).waitFor();
    expect(asked.slice(8)).toEqual([4, 5, 6, 7].map((step) => (asked[0] ?? 0) + step));
  });

  it('shows a tee at screen size and downloads it in full: 300 dpi, cut out', async () => {
    const sizes: number[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/api/image')) sizes.push(request.postDataJSON().height);
    });
    await page.locator('label', { has: page.getByLabel('Merch tee, 4500 by 5400 pixels') }).click();
    await drawFour('badge with a wolf, "LONE TRAIL"');
    expect(sizes).toEqual([1400, 1400, 1400, 1400]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download PNG', exact: true }).click(),
    ]);
    const bytes = await readFile(await file.path());
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([4500, 5400]);
    const density = bytes.indexOf('pHYs');
    expect(bytes.readUInt32BE(density + 4)).toBe(11811);
    const { data } = PNG.sync.read(bytes);
    const alphas = new Set<number>();
    for (let at = 3; at < data.length; at += 4) alphas.add(data[at] ?? 0);
    expect(alphas.has(0) && alphas.has(255)).toBe(true);
  });

  it('draws in the style that is picked, whatever else the prompt says', async () => {
    await page.getByRole('button', { name: 'Style: none' }).click();
    await page.getByRole('button', { name: 'Ribbon', exact: true }).click();
    await page.getByRole('button', { name: 'Style: Ribbon' }).waitFor();
    const drawn: { composition?: string }[] = [];
    page.on('response', async (response) => {
      if (response.url().endsWith('/api/image')) drawn.push((await response.json()).brief);
    });
    await drawFour('a poster of a hare, "RUN FREE"');
    // Four to read the words by, four to show.
    expect(drawn.filter(({ composition }) => composition === 'ribbon')).toHaveLength(4);
    expect(drawn).toHaveLength(8);
  });

  it('compares two, side by side', async () => {
    await drawFour('badge with a stag');
    await picture(2).click();
    await page.getByRole('button', { name: 'Compare two' }).click();
    const mat = page.getByLabel('Artwork');
    const pressed = mat.locator('button[aria-pressed="true"]');
    // The chosen one on the mat, and both in the strip.
    await pressed.nth(2).waitFor();
    await page.keyboard.press('1');
    await mat.getByText(String(asked[0]), { exact: true }).waitFor();
    expect(await mat.getByText(String(asked[1]), { exact: true }).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Compare two' }).waitFor({ state: 'detached' });
  });

  it('keeps the last results over a reload: looked at without touching the brief, used, and deleted', async () => {
    await drawFour('badge with a bison, "ROAM"');
    await page.waitForFunction('JSON.parse(localStorage.getItem("artisan:drawings") ?? "[]").length === 4');
    await page.reload();
    await prompt().fill('something else');
    await page.getByRole('button', { name: 'Last results (4)' }).click();
    const results = page.getByRole('dialog', { name: 'Last results' });
    const kept = results.getByRole('button', { name: /^Roam, seed/ });
    await kept.nth(3).waitFor();
    await kept.nth(1).click();
    expect(await prompt().inputValue()).toBe('something else');
    await results.getByRole('button', { name: 'Delete' }).click();
    await kept.nth(3).waitFor({ state: 'detached' });
    await results.getByRole('button', { name: 'Use these settings' }).click();
    await results.waitFor({ state: 'detached' });
    expect(await prompt().inputValue()).toBe('badge with a bison, "ROAM"');
    const seed = Number(await page.getByLabel('First seed').inputValue());
    expect(asked).toContain(seed);
    await page.getByRole('button', { name: 'Put mine back' }).click();
    expect(await prompt().inputValue()).toBe('something else');
  });

  it('asks before the tab is closed while it draws, and not before another page', async () => {
    // A headless browser closes without showing its question; whether it would ask is the event's answer.
    const wouldAsk = () => page.evaluate("!window.dispatchEvent(new Event('beforeunload', { cancelable: true }))");
    await page.route('**/api/image', () => undefined);
    await prompt().fill('badge with a crane');
    expect(await wouldAsk()).toBe(false);
    await page.getByRole('button', { name: 'Draw 4' }).click();
    await page.getByText('0 of 4 drawn').first().waitFor();
    await page.getByRole('link', { name: 'Models' }).click();
    await page.getByRole('heading', { name: 'This machine' }).waitFor();
    await page.getByRole('link', { name: 'Text to Image' }).click();
    await page.getByRole('button', { name: 'Stop' }).waitFor();
    expect(await wouldAsk()).toBe(true);
  });

  it('remembers the brief over a reload, and the pictures over a visit to another page', async () => {
    await drawFour('badge with a lynx');
    await page.getByRole('link', { name: 'Models' }).click();
    await page.getByRole('heading', { name: 'This machine' }).waitFor();
    await page.getByRole('link', { name: 'Text to Image' }).click();
    expect(await picture(4).isVisible()).toBe(true);
    expect(asked).toHaveLength(4);
    await page.reload();
    expect(await prompt().inputValue()).toBe('badge with a lynx');
  });

  it('says what is missing instead of asking the server', async () => {
    await page.getByRole('button', { name: 'Draw 4' }).click();
    await page.getByText('Say what the picture should show.').waitFor();
    expect(asked).toEqual([]);
  });

  it('stops, keeps what has arrived, and draws a stopped one again', async () => {
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let count = 0;
    await page.route('**/api/image', async (route) => {
      count += 1;
      if (count === 1 || count > 4) return route.continue();
      await held;
      return route.abort().catch(() => undefined);
    });
    await prompt().fill('badge with a moose');
    await page.getByRole('button', { name: 'Draw 4' }).click();
    await page.getByRole('button', { name: /^Picture \d, seed/ }).waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    const again = page.getByRole('button', { name: /^Draw seed/ });
    await again.nth(2).waitFor();
    letGo();
    await again.first().click();
    await page
      .getByRole('button', { name: /^Picture \d, seed/ })
      .nth(1)
      .waitFor();
  });

  it('keeps a failure on the page with its remedy', async () => {
    const refusal = {
      success: false,
      code: 'queue_full',
      detail: 'All places in the queue are taken. Try again in 3 s.',
      retryable: true,
      request_id: 'r-1',
    };
    await page.route('**/api/image', (route) => route.fulfill({ status: 503, json: refusal }));
    await prompt().fill('badge with a heron');
    await page.getByRole('button', { name: 'Draw 4' }).click();
    await page.getByText('All places in the queue are taken.').first().waitFor();
    expect(await prompt().inputValue()).toBe('badge with a heron');
    await page.unroute('**/api/image');
    await page
      .getByRole('button', { name: /^Draw seed/ })
      .first()
      .click();
    await page.getByRole('button', { name: /^Picture \d, seed/ }).waitFor();
  });

  it('goes from tool to tool by search and by keys, and remembers the theme', async () => {
    await page.getByRole('heading', { name: 'The mat is empty' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Go to a tool, change the theme').fill('dark');
    await page.keyboard.press('Enter');
    await page.waitForFunction('document.documentElement.dataset.mantineColorScheme === "dark"');
    await page.reload();
    expect(await page.evaluate('document.documentElement.dataset.mantineColorScheme')).toBe('dark');
    await page.getByRole('heading', { name: 'The mat is empty' }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('m');
    await page.waitForURL('**/models');
  });

  it('says when the server is away and comes back by itself', async () => {
    await page.getByRole('heading', { name: 'The mat is empty' }).waitFor();
    await page.route('**/api/**', (route) => route.abort());
    await prompt().fill('badge with a swan');
    await page.getByRole('button', { name: 'Draw 4' }).click();
    await page.getByText('The server is away.').first().waitFor();
    await page.goto('/models');
    await page.getByText('this page comes back by itself').waitFor();
    await page.unroute('**/api/**');
    await page.getByRole('heading', { name: 'This machine' }).waitFor();
    expect(await page.getByText('this page comes back by itself').isVisible()).toBe(false);
  });
});
