import { type Browser, chromium, type Page } from 'playwright-core';
import { services } from './services.ts';

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the system's Chromium with a new, empty profile. */
export function openBrowser(): Promise<Browser> {
  if (!services.chromium) throw new Error('There is no Chromium to run this journey.');
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: services.chromium, args: [...quiet, ...sandbox] });
}

/** Every address that the page asks for from now on and that is not on the given server. */
export function watchForeignRequests(page: Page, ownUrl: string): string[] {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(ownUrl) && !url.startsWith('data:') && !url.startsWith('blob:')) foreign.push(url);
  });
  return foreign;
}
