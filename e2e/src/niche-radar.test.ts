import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { type RealServer, startRealServer } from './real-server.ts';
import { services } from './services.ts';

describe.runIf(services.chromium)('Niche Radar', () => {
  let server: RealServer;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    server = await startRealServer();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    page = await browser.newPage({ baseURL: server.studioUrl, bypassCSP: false });
    page.setDefaultTimeout(120_000);
    await page.goto('/niche-radar');
    return () => page.close();
  });

  const field = (name: string | RegExp) => page.getByRole('textbox', { name });
  const heading = (name: string) => page.getByRole('heading', { name, exact: true });
  const fill = async (figures: Record<string, string>) => {
    for (const [name, text] of Object.entries(figures)) await field(name).fill(text);
  };
  const wellSupplied = {
    Niche: 'Cozy mystery, tea shop',
    'You would ask': '4.99',
    'Demand Searches a month for the phrase': '2,940',
    'Room to rank Results for the phrase': '1,200',
    'Price held Prices on page one': '4.99, 3.99, 5.99',
    'Review load Reviews of each on page one': '214, 88, 1,320',
    'Sales pace Best-seller ranks on page one': '4,210',
  };

  it('goes from an empty form to a verdict and a saved picture that holds it', async () => {
    await heading('No evidence yet').waitFor();
    await page.getByText('0 of 7 signals measured').waitFor();
    expect(await page.getByRole('button', { name: 'Save as PNG' }).isDisabled()).toBe(true);
    await fill(wellSupplied);
    await heading('Worth a small test').waitFor();
    await page.getByText('4 of 7 signals measured, 1 estimated').waitFor();
    await page.getByText('4 to 24 copies a day').waitFor();

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as PNG' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^radar-cozy-mystery-tea-shop-\d{4}-\d\d-\d\d\.png$/);
    const { width, height, data } = PNG.sync.read(await readFile(await file.path()));
    expect(width).toBe(1920);
    expect(height).toBeGreaterThan(2000);
    const count = (rgb: readonly number[]) => {
      let found = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (rgb.every((value, channel) => data[at + channel] === value) && data[at + 3] === 255) found += 1;
      }
      return found;
    };
    // Paper, the sheet inside the radar, ink of text, measured lines and the brass of the estimate.
    expect(count([0xf1, 0xf1, 0xeb])).toBeGreaterThan(width * height * 0.5);
    expect(count([0xfe, 0xfe, 0xfb])).toBeGreaterThan(20_000);
    expect(count([0x1b, 0x23, 0x26])).toBeGreaterThan(3000);
    expect(count([0x17, 0x61, 0x4a])).toBeGreaterThan(1000);
    expect(count([0xd7, 0x9a, 0x2b])).toBeGreaterThan(300);
  });

  it('says what would settle it, leads to its field, and marks a figure that cannot be', async () => {
    await fill({ 'Demand Searches a month for the phrase': '12k' });
    await page.getByText('Write thousands out').waitFor();
    await heading('No evidence yet').waitFor();
    await fill({ 'Demand Searches a month for the phrase': '12,000' });
    await heading('Too little to say').waitFor();
    await page.getByRole('button', { name: /^Best-seller ranks on page one/ }).click();
    await page.waitForFunction('document.activeElement?.id === "signal-pace"');
  });

  it('remembers what was typed, with its day, and prints the figures without the form', async () => {
    await fill(wellSupplied);
    await field('Demand: found where').fill('Publisher Rocket');
    await page.reload();
    await heading('Worth a small test').waitFor();
    expect(await field('Niche').inputValue()).toBe('Cozy mystery, tea shop');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText(/Publisher Rocket, \d+ \w+ \d{4}/).isVisible()).toBe(true);
    expect(await page.getByText('Nothing here predicts your sales').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Save as PNG' }).isVisible()).toBe(false);
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
    const [sheetHeight, reach] = await page.evaluate<[number, number]>(
      '[document.documentElement.scrollHeight, document.querySelector("[aria-labelledby=evidence]").getBoundingClientRect().bottom]',
    );
    expect(sheetHeight).toBeGreaterThanOrEqual(Math.floor(reach));
  });

  it.runIf(services.starterModel)(
    'lists narrower niches in the model’s order and opens one, with a way back',
    async () => {
      await fill(wellSupplied);
      await page.getByRole('button', { name: 'List ideas' }).click();
      await page.getByText('ordered by SmolLM2-135M-Instruct').waitFor({ timeout: 170_000 });
      const ideas = page.getByRole('region', { name: 'Narrower niches' }).getByRole('listitem');
      expect(await ideas.count()).toBe(12);
      const first = (await ideas.first().textContent()) ?? '';
      expect(first.toLowerCase()).toContain('cozy mystery tea shop');
      await ideas.first().getByRole('button').click();
      await heading('No evidence yet').waitFor();
      expect(await field('Niche').inputValue()).toBe(first);
      await page.getByRole('button', { name: 'Put the old one back' }).click();
      await heading('Worth a small test').waitFor();
    },
  );
});
