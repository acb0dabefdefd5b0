import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import mammoth from 'mammoth';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { type RealServer, startRealServer } from './real-server.ts';
import { services } from './services.ts';

const idea = 'Clara Bell, a village baker, inherits a tea shop in the village of Pennywick and finds a ledger.';

describe.runIf(services.chromium && services.starterModel)('KDP Book Lab', () => {
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
    page.setDefaultTimeout(120_000);
    await page.goto('/book-lab');
    return () => page.close();
  });

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
  const step = (name: string) => page.getByLabel('Step').getByText(name, { exact: true }).click();
  const titles = () =>
    page.getByLabel(/^Title of chapter/).evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
  const makeOutline = async (chapters: number, words: number) => {
    await page.getByLabel('What is the book about').fill(idea);
    await page.getByLabel('Working title').fill('The Pennywick Ledger');
    await page.getByLabel('Author name').fill('Ada Writer');
    await page.getByRole('textbox', { name: 'Chapters' }).fill(String(chapters));
    await page.getByRole('textbox', { name: 'Words in each' }).fill(String(words));
    await button('Make the outline').click();
    await page.getByRole('heading', { name: 'Outline', exact: true }).waitFor();
  };
  const save = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), button(name).click()]);
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };
  const text = (chapter: number) => page.getByLabel(`Text of chapter ${chapter}`);
  const openChapter = (title: string) =>
    page.getByRole('navigation', { name: 'Chapters' }).getByRole('button', { name: title }).click();

  it('goes from an idea to a Word file and Markdown', async () => {
    await makeOutline(3, 60);
    expect(await titles()).toEqual(['An Ordinary Morning', 'The Wrong Trail', 'Another Ordinary Morning']);
    const beat = await page.getByRole('textbox', { name: 'Beat 1 of chapter 1' }).inputValue();
    expect(beat).toContain('Show Clara Bell at everyday work in the village of Pennywick');

    // Edited, reordered by button and by key, removed and put back.
    await page.getByLabel('Title of chapter 2').fill('The Tea Shop Opens');
    await button('Move chapter 2 up').click();
    expect(await titles()).toEqual(['The Tea Shop Opens', 'An Ordinary Morning', 'Another Ordinary Morning']);
    await page.getByLabel('Title of chapter 1').focus();
    await page.keyboard.press('Alt+ArrowDown');
    expect(await titles()).toEqual(['An Ordinary Morning', 'The Tea Shop Opens', 'Another Ordinary Morning']);
    await button('Remove chapter 3').click();
    expect(await titles()).toHaveLength(2);
    await button('Put it back').click();
    expect(await titles()).toEqual(['An Ordinary Morning', 'The Tea Shop Opens', 'Another Ordinary Morning']);

    // Written by the real starter, and labelled as what it is.
    await button('Go to the chapters').click();
    await page.getByText('Practice text from the starter model. Not a draft to publish.').waitFor();
    await button('Write 3 chapters').dblclick();
    await page.getByRole('region', { name: 'Writing' }).waitFor();
    await page.getByRole('region', { name: 'Writing' }).waitFor({ state: 'detached' });
    const first = await text(1).inputValue();
    expect(first.split(/\s+/).length).toBeGreaterThan(5);
    await page.getByText('Written by model', { exact: true }).first().waitFor();

    // A redo that is stopped keeps the text; one that is not replaces it, and can be taken back.
    await button('Write it again').click();
    await page.getByLabel('Chapter 1', { exact: true }).getByRole('button', { name: 'Stop' }).click();
    await button('Write it again').waitFor();
    expect(await text(1).inputValue()).toBe(first);
    await button('Write it again').click();
    await button('Put the old text back').click();
    expect(await text(1).inputValue()).toBe(first);

    // The person's own words are told from the model's.
    await openChapter('The Tea Shop Opens');
    const line = 'I typed every word of this *second* chapter myself.';
    await text(2).fill(`${line}\n\n`.repeat(20));
    await page.getByText('180 words', { exact: true }).waitFor();
    await page.getByText('Yours', { exact: true }).waitFor();

    await step('Publish');
    await page.getByText(/^Some sections, with/).waitFor();
    await page.getByText('Rules checked 23 Nov 2026').waitFor();
    const docx = await save('Download DOCX');
    expect(docx.name).toBe('the-pennywick-ledger.docx');
    const { value: html } = await mammoth.convertToHtml({ buffer: docx.bytes });
    const headings = [...html.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, inner]) => inner?.replace(/<[^>]+>/g, ''));
    expect(headings.slice(-3)).toEqual(['An Ordinary Morning', 'The Tea Shop Opens', 'Another Ordinary Morning']);
    expect(html).toContain('I typed every word of this <em>second</em> chapter myself.');
    expect(html).toContain(`Copyright © ${new Date().getFullYear()} Ada Writer`);

    const markdown = await save('Markdown');
    expect(markdown.name).toBe('the-pennywick-ledger.md');
    const written = markdown.bytes.toString();
    expect(written.match(/^## .*$/gm)).toEqual([
      '## An Ordinary Morning',
      '## The Tea Shop Opens',
      '## Another Ordinary Morning',
    ]);
    expect(written).toContain(first);
  });

  it('remembers the book over a reload and asks before writing is left', async () => {
    await makeOutline(3, 400);
    await button('Go to the chapters').click();
    await text(1).fill('A line to keep.');
    await page.reload();
    await step('Outline');
    expect(await page.getByLabel('What is the book about').inputValue()).toBe(idea);
    await step('Chapters');
    expect(await text(1).inputValue()).toBe('A line to keep.');

    await button('Write 2 missing chapters').click();
    await page.getByText('no estimate yet', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Models' }).first().click();
    await page.getByText('2 chapters are being written.').waitFor();
    await button('Stay here').click();
    await page.getByRole('region', { name: 'Writing' }).getByRole('button', { name: 'Stop' }).click();
    await button('Write 2 missing chapters').waitFor();
    expect(await text(1).inputValue()).toBe('A line to keep.');
  });

  it('keeps the chapters that are done when the others fail, and writes those on request', async () => {
    await makeOutline(3, 50);
    await button('Go to the chapters').click();
    const done = { success: true, text: 'It rained.', model: 'M', usage: { prompt_tokens: 1, completion_tokens: 3 } };
    const item = { index: 1, result: { ...done, finish_reason: 'stop', seed: 1, duration_ms: 5, warnings: [] } };
    const refusal = { success: false, code: 'engine_stopped', detail: 'M stopped. Send it again.', retryable: true };
    const failed = { index: 0, result: refusal };
    const body = [item, failed].map((data) => `event: item\ndata: ${JSON.stringify(data)}\n\n`).join('');
    await page.route('**/api/text/batch', (route) =>
      route.fulfill({
        contentType: 'text/event-stream',
        body: `${body}event: error\ndata: ${JSON.stringify(refusal)}\n\n`,
      }),
    );
    await button('Write 3 chapters').click();
    await page.getByText('What is written stays.').waitFor();
    await page.unroute('**/api/text/batch');
    await button('Write the 2 chapters that are left').click();
    await page.getByRole('region', { name: 'Writing' }).waitFor({ state: 'detached' });
    await openChapter('The Wrong Trail');
    expect(await text(2).inputValue()).toBe('It rained.');
    await openChapter('An Ordinary Morning');
    expect(await text(1).inputValue()).not.toBe('');
  });

  it('offers the model’s titles in pencil, to pick from', async () => {
    await makeOutline(3, 60);
    await button('Ask for titles').click();
    const idea1 = page
      .getByRole('group', { name: 'The model’s ideas for the title of chapter 1' })
      .getByRole('button')
      .first();
    const title = (await idea1.textContent()) ?? '';
    await idea1.click();
    expect((await titles())[0]).toBe(title);
  });

  it('says what is missing instead of asking the server', async () => {
    await button('Make the outline').click();
    await page.getByText('Say in a sentence or two what the book is about.').waitFor();
    await page.getByRole('heading', { name: 'No outline yet' }).waitFor();
  });

  it('reads well to machines and fits a phone, in every step', async () => {
    await makeOutline(3, 60);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      for (const name of ['Outline', 'Chapters', 'Publish']) {
        await step(name);
        await page.evaluate(axe.source);
        const found = await page.evaluate<string[]>(
          `axe.run().then(({ violations }) => violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html)))`,
        );
        expect(found, `${name} at ${width}`).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth'), `${name} at ${width}`).toBe(width);
      }
    }
  });
});
