import type { Download } from '@artisan/contract';
import type { Clock } from '@artisan/kit';

/** How far a download is. The rate is what arrived within the last few seconds, so it follows the line's mood. */
export interface Progress {
  /** Bytes on disk that count from the beginning without having been fetched just now. */
  start(receivedBytes: number, totalBytes: number | null): void;
  /** Bytes on disk now. */
  reach(receivedBytes: number): void;
  look(): Download;
}

const windowMilliseconds = 5000;

export function createProgress(clock: Clock, totalBytes: number | null): Progress {
  let total = totalBytes;
  let samples = [{ at: clock.now(), bytes: 0 }];

  return {
    start(receivedBytes, newTotal) {
      total = newTotal ?? total;
      samples = [{ at: clock.now(), bytes: receivedBytes }];
    },
    reach(receivedBytes) {
      const now = clock.now();
      // A sample for each tenth of a second is plenty, and keeps the list short on a fast line.
      const previous = samples.at(-2);
      if (previous && now - previous.at < 100) samples.pop();
      samples.push({ at: now, bytes: receivedBytes });
      while (samples.length > 2 && now - (samples[1]?.at ?? now) > windowMilliseconds) samples.shift();
    },
    look() {
      const first = samples[0] ?? { at: 0, bytes: 0 };
      const last = samples.at(-1) ?? first;
      const elapsed = clock.now() - first.at;
      const rate = elapsed > 0 ? ((last.bytes - first.bytes) * 1000) / elapsed : 0;
      const left = total === null ? null : Math.max(0, total - last.bytes);
      return {
        received_bytes: last.bytes,
        total_bytes: total,
        bytes_per_second: Math.round(rate),
        seconds_left: left === null || rate <= 0 ? null : Math.ceil(left / rate),
      };
    },
  };
}
