import type { ErrorCode } from '@artisan/contract';
import { AppError, type Clock } from '@artisan/kit';
import { createFairQueue } from './fair-queue.ts';

/** Runs so many tasks side by side; the others wait in a bounded queue, callers in turn. */
export interface Scheduler {
  /**
   * Runs `task` as soon as there is room. Rejects with `queue_full` when all places are taken, with the signal's reason
   * when it is aborted while it waits; once it runs, the task looks at the signal itself.
   */
  run<Result>(caller: string, signal: AbortSignal | undefined, task: () => Promise<Result>): Promise<Result>;
  /** Rejects what waits, and what comes later, with `reason`. */
  close(reason: unknown): void;
}

interface Entry {
  start(): void;
  fail(reason: unknown): void;
}

export function createScheduler(width: number, places: number, clock: Clock): Scheduler {
  const queue = createFairQueue<Entry>(places);
  const tasks = new Set<{ startedAt: number }>();
  let running = 0;
  let averageMs: number | undefined;
  let closed: { reason: unknown } | undefined;

  function place(signal: AbortSignal | undefined, caller: string): Promise<void> {
    if (running < width) {
      running += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const abort = () => {
        queue.remove(entry);
        reject(signal?.reason);
      };
      const entry: Entry = {
        start() {
          signal?.removeEventListener('abort', abort);
          resolve();
        },
        fail(reason) {
          signal?.removeEventListener('abort', abort);
          reject(reason);
        },
      };
      if (!queue.push(caller, entry)) {
        reject(new AppError<ErrorCode>('queue_full', { data: { seconds: secondsUntilFree() } }));
        return;
      }
      signal?.addEventListener('abort', abort, { once: true });
    });
  }

  /** From the measured time a task takes (the oldest one's age while none has ended): when the queue has moved one on. */
  function secondsUntilFree(): number {
    const oldest = tasks.values().next().value;
    const taskMs = averageMs ?? (oldest === undefined ? 0 : clock.now() - oldest.startedAt);
    return Math.max(1, Math.ceil(((queue.size + 1) * taskMs) / width / 1000));
  }

  function next() {
    const entry = queue.take();
    // The place goes straight to the next in line.
    if (entry) entry.start();
    else running -= 1;
  }

  return {
    async run(caller, signal, task) {
      if (closed) throw closed.reason;
      signal?.throwIfAborted();
      await place(signal, caller);
      const entered = { startedAt: clock.now() };
      tasks.add(entered);
      try {
        return await task();
      } finally {
        tasks.delete(entered);
        const took = clock.now() - entered.startedAt;
        averageMs = averageMs === undefined ? took : averageMs * 0.8 + took * 0.2;
        next();
      }
    },
    close(reason) {
      closed = { reason };
      for (let entry = queue.take(); entry; entry = queue.take()) entry.fail(reason);
    },
  };
}
