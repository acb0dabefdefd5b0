import { createManualClock, type ManualClock } from '@artisan/kit';

/** A clock that stands still, and tells when somebody begins to wait on it. */
export interface WatchedClock extends ManualClock {
  /** Resolves when a timer of just so many milliseconds is set from now on. */
  scheduled(milliseconds: number): Promise<void>;
}

export function createWatchedClock(start = 0): WatchedClock {
  const clock = createManualClock(start);
  const watchers = new Set<{ milliseconds: number; resolve: () => void }>();
  return {
    ...clock,
    after(milliseconds, task) {
      const cancel = clock.after(milliseconds, task);
      for (const watcher of watchers) {
        if (watcher.milliseconds !== milliseconds) continue;
        watchers.delete(watcher);
        watcher.resolve();
      }
      return cancel;
    },
    scheduled: (milliseconds) => new Promise((resolve) => watchers.add({ milliseconds, resolve })),
  };
}
