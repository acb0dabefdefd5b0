import { type Model, modelsAnswerSchema } from '@artisan/contract';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { type RealServer, startRealServer } from './real-server.ts';
import { services } from './services.ts';

describe.runIf(services.chromium && services.starterModel)('Models', () => {
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
    // The page's policy forbids what waitForFunction polls with. Waits are for the slowest machine, not for speed.
    page = await browser.newPage({ baseURL: server.studioUrl, bypassCSP: true });
    page.setDefaultTimeout(150_000);
    return () => page.close();
  });

  /** Answers the list of models with some of them changed: states that would take gigabytes to reach. */
  const answerWith = async (change: (model: Model) => Partial<Model>) => {
    const real = modelsAnswerSchema.parse(await (await fetch(`${server.apiUrl}/api/models`)).json());
    const models = real.models.map((model) => ({ ...model, ...change(model) }));
    await page.route('**/api/models', (route) => route.fulfill({ json: { ...real, models } }));
  };

  it('shows what the server has: engines, the starter with its warning, and this machine', async () => {
    await page.goto('/models');
    const { machine, models } = modelsAnswerSchema.parse(await (await fetch(`${server.apiUrl}/api/models`)).json());
    await page.getByRole('heading', { name: 'This machine' }).waitFor();
    for (const { name } of models) await page.getByRole('heading', { name, exact: false }).first().waitFor();
    expect(await page.getByText('For trying out. Short drafts with mistakes.').first().isVisible()).toBe(true);
    expect(await page.getByText(`${machine.cores} core`).first().isVisible()).toBe(true);
    const notices = models.flatMap(({ licence }) => licence.notice ?? []);
    for (const notice of notices) await page.getByText(notice).first().waitFor();
  });

  it('writes as it goes, and signs with what was measured', async () => {
    await page.goto('/models');
    const box = page.getByRole('region', { name: 'Try a prompt' });
    await box.getByLabel('Prompt').fill('Answer with one word: what is tea?');
    await box.getByRole('button', { name: 'Write' }).click();
    await box.getByText('Written by model').waitFor();
    expect(await box.getByText('SmolLM2-135M-Instruct').isVisible()).toBe(true);
    expect(await box.getByText(/^\D*\d+ tokens?$/).count()).toBe(1);
  });

  it('stops when told and keeps what was written', async () => {
    await page.goto('/models');
    const box = page.getByRole('region', { name: 'Try a prompt' });
    await box.getByLabel('Prompt').fill('Tell a very long story about a lighthouse keeper, with every detail.');
    await box.getByRole('button', { name: 'Write' }).click();
    await page.waitForFunction(`(document.querySelector('[data-written]')?.textContent.length ?? 0) > 20`);
    await box.getByRole('button', { name: 'Stop' }).click();
    await box.getByText('Stopped. What was written stays.').waitFor();
    expect((await box.locator('[data-written]').textContent())?.length).toBeGreaterThan(20);
  });

  it('unloads the model that the try-out loaded', async () => {
    await page.goto('/models');
    await page.getByRole('button', { name: 'Unload SmolLM2-135M-Instruct' }).click();
    await page.getByRole('button', { name: 'Unload SmolLM2-135M-Instruct' }).waitFor({ state: 'detached' });
    const { models } = modelsAnswerSchema.parse(await (await fetch(`${server.apiUrl}/api/models`)).json());
    expect(models.find(({ starter }) => starter)?.state).toBe('on_disk');
  });

  it('counts a download on the left and its time on the right, and pauses it', async () => {
    const download = { received_bytes: 2.46e9, total_bytes: 4.92e9, bytes_per_second: 11e6, seconds_left: 224 };
    await answerWith(({ id }) => (id === 'llama-3-8b-instruct' ? { state: 'downloading', download } : {}));
    await page.goto('/models');
    await page.getByText('2.5 of 4.9 GB, 11 MB a second', { exact: true }).waitFor();
    expect(await page.getByText('3 min 45 s left', { exact: true }).isVisible()).toBe(true);
    const [request] = await Promise.all([
      page.waitForRequest((each) => each.method() === 'DELETE'),
      page.getByRole('button', { name: 'Pause the download of Llama-3-8B-Instruct', exact: true }).click(),
    ]);
    expect(new URL(request.url()).pathname).toBe('/api/models/llama-3-8b-instruct/download');
  });

  it('refuses what is too big, and says what went wrong', async () => {
    await answerWith(({ id, fit }) => {
      if (id === 'llama-3-8b-instruct')
        return { fit: { ...fit, verdict: 'too_big', reason: 'Needs 6.5 GB; 4 GB can be used.' } };
      if (id === 'llama-3.2-1b-instruct') return { state: 'failed', problem: 'The line dropped. Try again.' };
      return {};
    });
    await page.goto('/models');
    await page.getByText('Too big. Needs 6.5 GB; 4 GB can be used.').waitFor();
    expect(await page.getByRole('button', { name: 'Download Llama-3-8B-Instruct', exact: true }).isDisabled()).toBe(
      true,
    );
    expect(await page.getByText('The line dropped. Try again.').isVisible()).toBe(true);
  });

  it('asks before it removes a file', async () => {
    await answerWith(() => ({}));
    await page.goto('/models');
    const removals: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'DELETE') removals.push(new URL(request.url()).pathname);
    });
    await page.route('**/api/models/*', (route) => route.fulfill({ status: 202, json: { success: true } }));
    await page.getByRole('button', { name: 'Remove SmolLM2-135M-Instruct' }).click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(removals).toEqual([]);
    await page.getByRole('button', { name: 'Remove SmolLM2-135M-Instruct' }).click();
    await page.getByRole('button', { name: 'Remove the file' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(removals).toEqual(['/api/models/smollm2-135m-instruct']);
  });

  it('says on every page that the starter is on its way', async () => {
    const download = { received_bytes: 43e6, total_bytes: 98_362_432, bytes_per_second: 2e6, seconds_left: 27 };
    await answerWith(({ starter }) => (starter ? { state: 'downloading', download } : {}));
    await page.goto('/text-to-image');
    await page.getByText('The starter writer is on its way.').waitFor();
    expect(await page.getByText('43 of 98 MB, 27 s left', { exact: true }).isVisible()).toBe(true);
    await page.goto('/models');
    await page.getByText('this opens when it is here').waitFor();
    expect(await page.getByRole('button', { name: 'Write' }).isDisabled()).toBe(true);
  });
});
