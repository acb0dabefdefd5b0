import type { Download, Model } from '@artisan/contract';
import { bytes, bytesOf, duration } from '../../shared/figures.ts';

/** How a model stands, in a word or three; none where the row says it otherwise. */
export function stateOf({ state, starter, kind }: Model): { tone: 'pass' | 'warn' | 'fail'; text: string } | undefined {
  if (state === 'failed') return { tone: 'fail', text: 'Didn’t work' };
  if (starter && kind === 'text' && state !== 'absent') return { tone: 'warn', text: 'For trying out' };
  if (state === 'ready' || state === 'built_in') return { tone: 'pass', text: 'Ready' };
  return undefined;
}

/** What the model is doing, for the end of its row. */
export function activityOf({ state, active }: Model): string | undefined {
  if (state === 'loading') return 'Loading';
  if (!active) return undefined;
  return state === 'absent' || state === 'failed' ? undefined : 'In use';
}

/** The column of sizes: file, memory while it works, memory now. */
export function sizesOf({ state, download_bytes, fit, memory_bytes }: Model): string[] {
  if (state === 'built_in') return ['Built in'];
  const file = download_bytes === null ? [] : [bytes(download_bytes)];
  if (memory_bytes !== null) return [...file, `${bytes(memory_bytes)} memory in use`];
  return [...file, `needs ${bytes(fit.needed_bytes)} memory`];
}

/** A running download, counted on the left and timed on the right. Without a total or a rate nothing is guessed. */
export function progressOf(download: Download): { percent: number | undefined; received: string; left: string } {
  const { received_bytes, total_bytes, bytes_per_second, seconds_left } = download;
  const rate = bytes_per_second > 0 ? `, ${bytes(bytes_per_second)} a second` : '';
  return {
    percent: total_bytes ? Math.min(100, (received_bytes / total_bytes) * 100) : undefined,
    received: `${bytesOf(received_bytes, total_bytes)}${rate}`,
    left: seconds_left === null ? 'no estimate yet' : `${duration(seconds_left * 1000)} left`,
  };
}

/** Whether what was fetched before is still there, so that a download goes on instead of starting over. */
export const isPartlyThere = ({ state, download }: Model): boolean =>
  state !== 'downloading' && (download?.received_bytes ?? 0) > 0;
