import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, watchForeignRequests } from './browser.ts';
import { type RealServer, startRealServer } from './real-server.ts';
import { services } from './services.ts';

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

/** What axe finds against WCAG 2.2 AA and good practice, one line each. The page must be opened past its policy. */
async function violationsOn(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe.source });
  const found = await page.evaluate<Violation[]>(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) })))`,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

const widths = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
];
const themes = ['light', 'dark'] as const;
const views = widths.flatMap((viewport) => themes.map((colorScheme) => ({ ...viewport, colorScheme })));

describe.runIf(services.chromium)('the look of the studio', () => {
  let server: RealServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await startRealServer();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each(views)('is sound at $width px, $colorScheme', async ({ width, height, colorScheme }) => {
    const page = await browser.newPage({
      baseURL: server.studioUrl,
      viewport: { width, height },
      colorScheme,
      reducedMotion: 'reduce',
      bypassCSP: true,
    });
    page.setDefaultTimeout(120_000);
    const foreign = watchForeignRequests(page, server.studioUrl);
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (line) => line.type() === 'error' && problems.push(line.text()));
    const inspect = async (where: string) => {
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect({ where, overflow }).toEqual({ where, overflow: 0 });
      expect({ where, violations: await violationsOn(page) }).toEqual({ where, violations: [] });
    };

    await page.goto('/');
    await page.getByRole('heading', { name: 'The mat is empty' }).waitFor();
    await inspect('the empty mat');

    await page.getByRole('button', { name: /^Roundel logo/ }).click();
    await page.getByRole('button', { name: /^Picture 4, seed/ }).waitFor();
    await inspect('four side by side');
    await page.getByRole('button', { name: /^Picture 1, seed/ }).click();
    await page.getByRole('button', { name: 'Compare all four' }).waitFor();
    await inspect('one large');

    await page.getByRole('link', { name: 'Models' }).click();
    await page.getByRole('heading', { name: 'This machine' }).waitFor();
    await inspect('models');

    expect(problems).toEqual([]);
    expect(foreign).toEqual([]);
    await page.close();
  });

  it('makes every control on the phone 44 px high', async () => {
    const page = await browser.newPage({ baseURL: server.studioUrl, viewport: { width: 390, height: 844 } });
    const smallOn = (path: string) =>
      page.goto(path).then(async () => {
        await page.waitForLoadState('networkidle');
        return page.evaluate<string[]>(
          `[...document.querySelectorAll('button, a.mantine-Button-root, nav a, input[type=text], textarea:not([aria-hidden])')]
            .filter((each) => each.getBoundingClientRect().height > 0 && each.getBoundingClientRect().height < 44)
            .map((each) => each.outerHTML)`,
        );
      });
    expect(await smallOn('/text-to-image')).toEqual([]);
    expect(await smallOn('/models')).toEqual([]);
    await page.close();
  });
});
