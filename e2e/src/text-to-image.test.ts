import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
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
    await page.goto('/');
    return () => page.close();
  });

  const prompt = () => page.getByLabel('What should it show');
  const picture = (number: number) => page.getByRole('button', { name: new RegExp(`^Picture ${number}, seed`) });
  const drawFour = async (words: string) => {
    await prompt().fill(words);
    await page.getByRole('button', { name: /^Draw 4/ }).click();
    for (const number of [1, 2, 3, 4]) await picture(number).waitFor();
  };

  it('opens at the root, names the document and puts the focus on the title of the next page', async () => {
    await page.waitForURL('**/text-to-image');
    await page.waitForFunction('document.title === "Text to Image · Artisan AI"');
    await page.getByRole('link', { name: 'Models' }).click();
    await page.waitForFunction(
      'document.activeElement?.textContent === "Models" && document.activeElement.tagName === "H1"',
    );
    expect(await page.title()).toBe('Models · Artisan AI');
  });

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
