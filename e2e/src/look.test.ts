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

/**
 * What axe finds against WCAG 2.2 AA and good practice, one line each. The page must be opened past its policy.
 * With a dialog open the rest of the page is out of reach: then `within` is the dialog.
 */
async function violationsOn(page: Page, within: string): Promise<string[]> {
  await page.addScriptTag({ content: axe.source });
  const found = await page.evaluate<Violation[]>(
    `axe.run('${within}', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) =>
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
const views = [
  ...widths.flatMap((viewport) => themes.map((colorScheme) => ({ ...viewport, colorScheme, deviceScaleFactor: 1 }))),
  // A desktop at a zoom of 200 %.
  { width: 720, height: 450, colorScheme: 'light' as const, deviceScaleFactor: 2 },
];

describe.runIf(services.chromium)('the look of the studio', () => {
  let server: RealServer;
  let browser: Browser;
  /** The address of every page, as the rail lists them from the manifests. */
  let paths: string[];
  beforeAll(async () => {
    server = await startRealServer();
    browser = await openBrowser();
    const page = await browser.newPage({ baseURL: server.studioUrl, viewport: { width: 1440, height: 900 } });
    await page.goto('/');
    const links = page.getByRole('navigation', { name: 'Studio' }).getByRole('link');
    await links.first().waitFor();
    paths = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    await page.close();
    expect(paths).toContain('/');
    expect(paths).toContain('/models');
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const settled = async (page: Page, path: string) => {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await page.locator('main h2, main label').first().waitFor();
  };

  it.each(views)('is sound at $width px, $colorScheme, ×$deviceScaleFactor', async (view) => {
    const { width, height, colorScheme, deviceScaleFactor } = view;
    const page = await browser.newPage({
      baseURL: server.studioUrl,
      viewport: { width, height },
      colorScheme,
      deviceScaleFactor,
      reducedMotion: 'reduce',
      bypassCSP: true,
    });
    page.setDefaultTimeout(120_000);
    const foreign = watchForeignRequests(page, server.studioUrl);
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (line) => line.type() === 'error' && problems.push(line.text()));
    const inspect = async (where: string, within = 'html') => {
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect.soft({ where, overflow }).toEqual({ where, overflow: 0 });
      expect.soft({ where, violations: await violationsOn(page, within) }).toEqual({ where, violations: [] });
    };

    for (const path of paths) {
      await settled(page, path);
      await inspect(path);
    }

    await settled(page, '/text-to-image');
    await page.getByRole('button', { name: /^Roundel logo/ }).click();
    await page.getByRole('button', { name: /^Picture 4, seed/ }).waitFor();
    await inspect('four side by side');
    await page.getByRole('button', { name: /^Picture 1, seed/ }).click();
    await page.getByRole('button', { name: 'Compare two' }).waitFor();
    await inspect('one large');
    await page.getByRole('button', { name: 'Compare two' }).click();
    await page.getByRole('button', { name: 'Compare two' }).waitFor({ state: 'detached' });
    await inspect('two side by side');
    await page.getByRole('button', { name: 'Last results' }).click();
    await page.getByRole('button', { name: 'Use these settings' }).waitFor();
    await inspect('the last results', '[role=dialog]');
    await settled(page, '/');
    await page.getByRole('heading', { name: 'One drawing on the bench' }).waitFor();
    await inspect('Home with work on the bench');

    expect(problems).toEqual([]);
    expect(foreign).toEqual([]);
    await page.close();
  });

  it('makes every control on the phone 44 px high', async () => {
    const page = await browser.newPage({ baseURL: server.studioUrl, viewport: { width: 390, height: 844 } });
    for (const path of paths) {
      await settled(page, path);
      const small = await page.evaluate<string[]>(
        `[...document.querySelectorAll('button:not([aria-hidden]), a.mantine-Button-root, nav a, input[type=text], textarea:not([aria-hidden])')]
          .filter((each) => each.getBoundingClientRect().height > 0 && each.getBoundingClientRect().height < 44)
          .map((each) => each.outerHTML)`,
      );
      expect.soft({ path, small }).toEqual({ path, small: [] });
    }
    await page.close();
  });
});
