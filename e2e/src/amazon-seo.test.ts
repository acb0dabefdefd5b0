import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { type RealServer, startRealServer } from './real-server.ts';
import { services } from './services.ts';

describe.runIf(services.chromium)('Amazon SEO', () => {
  let server: RealServer;
  let browser: Browser;
  let page: Page;
  /** How often the studio has asked for a listing. */
  let composed: number;
  beforeAll(async () => {
    server = await startRealServer();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    page = await browser.newPage({
      baseURL: server.studioUrl,
      bypassCSP: true,
      viewport: { width: 1440, height: 900 },
    });
    page.setDefaultTimeout(120_000);
    composed = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/amazon-seo/compose')) composed += 1;
    });
    await page.goto('/amazon-seo');
    return () => page.close();
  });

  const store = (name: string) => page.getByLabel('Store').getByText(name, { exact: true }).click();
  const fillIn = async () => {
    await store('Amazon');
    await page.getByLabel('Product').fill('walnut rolling pin');
    await page.getByLabel('Facts').fill('solid walnut\n18 inches long\ntapered ends\nmade in Vermont');
    await page.getByLabel('For whom').fill('home bakers');
    await page.getByLabel('Own phrases').fill('french rolling pin\nbaking gift');
  };
  const title = () => page.getByRole('textbox', { name: 'Title', exact: true });
  const compose = async () => {
    await page.getByRole('button', { name: /^Compose/ }).click();
    await page.getByRole('button', { name: 'Download CSV' }).waitFor();
  };

  it('goes from an empty form to a CSV that holds the listing', async () => {
    await fillIn();
    await page.getByRole('button', { name: 'Compose listing' }).dblclick();
    const button = page.getByRole('button', { name: 'Download CSV' });
    await button.waitFor();
    expect(composed).toBe(1);
    expect(await title().inputValue()).toBe('Walnut Rolling Pin with Tapered Ends for Home Bakers, 18 Inches Long');
    expect(await page.getByText('Composed from your facts').count()).toBe(4);
    await page.getByText('2 of 2 placed').waitFor();

    const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(file.suggestedFilename()).toBe('walnut-rolling-pin-amazon-product.csv');
    const rows: Record<string, string>[] = parse(await readFile(await file.path()), { columns: true, bom: true });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      Title: await title().inputValue(),
      'Bullet points 1': await page.getByLabel('Bullet points 1').inputValue(),
      Description: await page.getByRole('textbox', { name: 'Description' }).inputValue(),
    });
  });

  it('marks what the rules forbid while it is typed, and counts along', async () => {
    await fillIn();
    await compose();
    await page.getByLabel('Bullet points 1').fill('Eco-friendly walnut');
    await page.getByText('“Eco-friendly”: Amazon removes this claim.').waitFor();
    await page.getByText('1 will be rejected or cut').waitFor();
    await page.getByRole('button', { name: 'Show it' }).click();
    expect(await page.evaluate('document.activeElement.selectionEnd')).toBe('Eco-friendly'.length);
    await page.getByText('Yours', { exact: true }).waitFor();
    await title().fill('x'.repeat(203));
    await page.getByText('203 / 200 characters').waitFor();
    await page.getByText('3 characters over 200.').waitFor();
  });

  it('keeps the draft over a reload and a listing for each store, and brings an edited one back', async () => {
    await fillIn();
    await compose();
    await title().fill('My own title');
    await store('Etsy');
    await page.getByText('No listing yet').waitFor();
    await compose();
    await page.getByRole('textbox', { name: 'Tags 1', exact: true }).waitFor();
    await page.waitForFunction('localStorage.getItem("artisan:amazon-seo")?.includes("My own title")');
    await page.reload();
    await store('Amazon');
    expect(await title().inputValue()).toBe('My own title');
    await compose();
    await page.getByRole('button', { name: 'Put the old one back' }).click();
    expect(await title().inputValue()).toBe('My own title');
  });

  it('takes a who-line of the model only when it is picked, and offers no draft by the starter', async () => {
    await fillIn();
    await compose();
    await page.getByRole('button', { name: 'Suggest who it is for' }).click();
    const lines = page.getByLabel('Suggestions');
    await lines.waitFor();
    expect(await page.getByLabel('For whom').inputValue()).toBe('home bakers');
    const first = lines.getByRole('button').first();
    if ((await first.count()) > 0) {
      const line = await first.innerText();
      await first.click();
      expect(await page.getByLabel('For whom').inputValue()).toBe(line.replace(/^for /, ''));
    }
    expect(await page.getByRole('button', { name: /with the model/ }).count()).toBe(0);
  });

  it('says what is missing, and keeps a failure on the page with its remedy', async () => {
    await page.getByRole('button', { name: 'Compose listing' }).click();
    await page.getByText('Say what it is').waitFor();
    expect(composed).toBe(0);
    await page.route('**/api/tools/**', (route) => route.abort());
    await fillIn();
    await page.getByRole('button', { name: 'Compose listing' }).click();
    await page.getByText('The server is away.').first().waitFor();
    await page.unroute('**/api/tools/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await title().waitFor();
  });

  it.each([
    [1440, 'light'],
    [1024, 'dark'],
    [390, 'light'],
  ] as const)('has nothing for axe at %i px, %s, and no sideways scroll', async (width, colorScheme) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await fillIn();
    await compose();
    await page.getByLabel('Bullet points 1').fill('Eco-friendly walnut!');
    await page.getByText('1 will be rejected or cut').waitFor();
    await page.addScriptTag({ content: axe.source });
    const found = await page.evaluate<string[]>(
      `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html + ' ' + failureSummary)))`,
    );
    expect(found).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  });
});
