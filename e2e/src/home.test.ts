import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { type RealServer, startRealServer } from './real-server.ts';
import { services } from './services.ts';

describe.runIf(services.chromium)('Home', () => {
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
    page = await browser.newPage({ baseURL: server.studioUrl, bypassCSP: true });
    page.setDefaultTimeout(60_000);
    await page.goto('/');
    return () => page.close();
  });

  const rail = () => page.getByRole('navigation', { name: 'Studio' });
  const contents = () => page.getByRole('region', { name: 'Tools' });
  const focusIsOn = (title: string) =>
    page.waitForFunction(
      `document.activeElement?.tagName === 'H1' && document.activeElement.textContent === '${title}'`,
    );

  it('leads to every tool of the rail, in the rail’s order, and back', async () => {
    await page.getByRole('heading', { name: 'The bench is clear' }).waitFor();
    expect(await page.title()).toBe('Home · Artisan AI');
    const inRail = await rail().getByRole('link').allTextContents();
    const listed = await contents().getByRole('link').locator('b').allTextContents();
    expect(listed).toEqual([
      'Niche Radar',
      'Amazon SEO',
      'KDP Book Lab',
      'POD Designer',
      'Logo Creator',
      'Text to Image',
    ]);
    expect(inRail).toEqual(['Home', ...listed, 'Models']);
    for (const name of listed) {
      await contents().getByRole('link', { name }).click();
      await focusIsOn(name);
      expect(await page.title()).toBe(`${name} · Artisan AI`);
      await rail().getByRole('link', { name: 'Home' }).click();
      await focusIsOn('Home');
    }
  });

  it('draws four like the example that is picked, and shows them when one comes back', async () => {
    await page.getByRole('link', { name: /^Brew & Bean/ }).click();
    await page.getByRole('button', { name: /^Picture 4, seed/ }).waitFor();
    await page.waitForURL('**/text-to-image');
    await page.waitForFunction('JSON.parse(localStorage.getItem("artisan:drawings") ?? "[]").length === 4');
    await rail().getByRole('link', { name: 'Home' }).click();
    await page.getByRole('heading', { name: 'One drawing on the bench' }).waitFor();
    await page.getByRole('link', { name: /Brew & Bean Text to Image, just now/ }).click();
    const results = page.getByRole('dialog', { name: 'Last results' });
    await results.getByRole('button', { name: 'Use these settings' }).waitFor();
    expect(await results.getByRole('button', { name: /^Brew & Bean, seed/ }).count()).toBe(4);
  });

  it('lists what was begun, opens it, and deletes it with a way back', async () => {
    await page.goto('/text-to-image');
    await page.getByLabel('What should it show').fill('badge, “OFF GRID”');
    await rail().getByRole('link', { name: 'Home' }).click();
    await page.getByRole('heading', { name: 'Pick up where you stopped' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Delete the draft Off Grid' }).click();
    await page.getByRole('heading', { name: 'The bench is clear' }).waitFor();
    await page.getByRole('button', { name: 'Put it back' }).click();
    await page.getByRole('link', { name: 'Continue Off Grid in Text to Image' }).click();
    expect(await page.getByLabel('What should it show').inputValue()).toBe('badge, “OFF GRID”');
  });

  it.runIf(services.starterModel)('says what works, and that the starter is for trying out', async () => {
    await page.getByRole('heading', { name: 'What works right now' }).waitFor();
    await page.getByText('Drawn by rules: clean shapes, no painted looks').waitFor();
    await page.getByText('For trying out. Short drafts with mistakes.').waitFor();
    await page.getByRole('link', { name: 'Add a writer' }).click();
    await focusIsOn('Models');
  });

  it('is gone through by keys', async () => {
    await page.getByRole('heading', { name: 'The bench is clear' }).waitFor();
    await page.keyboard.press('g');
    await page.getByText('Go to', { exact: true }).waitFor();
    await page.keyboard.press('i');
    await page.waitForURL('**/text-to-image');
    // From within a field too.
    await page.getByLabel('What should it show').fill('a fox');
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Go to a tool, change the theme').fill('home');
    await page.keyboard.press('Enter');
    await focusIsOn('Home');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await keys.getByText('Niche Radar').waitFor();
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'detached' });
  });

  it.runIf(services.starterModel)('asks before a page is left whose work would stop', async () => {
    await page.route('**/api/tools/**', () => undefined);
    await page.goto('/amazon-seo');
    await page.getByLabel('Store').getByText('Amazon', { exact: true }).click();
    await page.getByLabel('Product').fill('walnut rolling pin');
    await page.getByLabel('Facts').fill('solid walnut');
    await page.getByRole('button', { name: 'Suggest who it is for' }).click();
    await page.getByText('The model is writing lines').first().waitFor({ state: 'attached' });
    const leave = () => rail().getByRole('link', { name: 'Models' }).click();
    const question = page.getByRole('dialog', { name: 'The model is writing.' });
    await leave();
    await question.getByRole('button', { name: 'Stay here' }).click();
    await question.waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toBe('/amazon-seo');
    expect(await page.getByLabel('Product').inputValue()).toBe('walnut rolling pin');
    await leave();
    await question.getByRole('button', { name: 'Stop and leave' }).click();
    await focusIsOn('Models');
  });

  it('groups the tools on the phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const find = page.getByRole('button', { name: 'Find', exact: true });
    await find.click();
    const sheet = page.getByRole('dialog', { name: 'Find' });
    await sheet.getByRole('link', { name: /^Niche Radar/ }).waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await page.waitForFunction('document.activeElement?.textContent === "Find"');
    await page.getByRole('button', { name: 'Make', exact: true }).click();
    await page
      .getByRole('dialog', { name: 'Make' })
      .getByRole('link', { name: /^Logo Creator/ })
      .click();
    await focusIsOn('Logo Creator');
  });
});
