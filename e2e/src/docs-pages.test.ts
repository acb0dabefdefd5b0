import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, watchForeignRequests } from './browser.ts';
import { services } from './services.ts';
import { startStubServer } from './stub-server.ts';

describe.runIf(services.chromium)('the pages about the API', () => {
  let server: Awaited<ReturnType<typeof startStubServer>>;
  let browser: Browser;
  beforeAll(async () => {
    server = await startStubServer();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each([
    ['/docs', '#operations-Writing-writeText'],
    ['/redoc', '[id="operation/writeText"]'],
  ])('%s shows the calls and asks no other server for anything', async (path, landmark) => {
    const page = await browser.newPage();
    const foreign = watchForeignRequests(page, server.url);
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (line) => line.type() === 'error' && problems.push(line.text()));
    await page.goto(server.url + path);
    await page.waitForSelector(landmark);
    await page.waitForLoadState('networkidle');
    expect(foreign).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('runs a call from Swagger UI', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/docs`);
    await page.click('#operations-Server-health .opblock-summary-control');
    await page.click('#operations-Server-health .try-out__btn');
    await page.click('#operations-Server-health .execute');
    await page.waitForSelector('#operations-Server-health .live-responses-table');
    expect(await page.textContent('#operations-Server-health .live-responses-table')).toContain('Artisan AI Backend');
    await page.close();
  });
});
