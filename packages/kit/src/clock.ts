/** The time and the timers, handed in so that tests turn the hands themselves. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs `task` once after `milliseconds`; the answer cancels it. The timer never keeps the process alive. */
  after(milliseconds: number, task: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, task) {
    const timer = setTimeout(task, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/** A clock that stands still until `advance` is called. */
export interface ManualClock extends Clock {
  /** Moves the time forward and runs what fell due, in order. */
  advance(milliseconds: number): void;
}

export function createManualClock(start = 0): ManualClock {
  let time = start;
  const waiting = new Set<{ due: number; task: () => void }>();
  return {
    now: () => time,
    after(milliseconds, task) {
      const entry = { due: time + milliseconds, task };
      waiting.add(entry);
      return () => waiting.delete(entry);
    },
    advance(milliseconds) {
      const end = time + milliseconds;
      for (;;) {
        const next = [...waiting].filter((entry) => entry.due <= end).sort((a, b) => a.due - b.due)[0];
        if (!next) break;
        waiting.delete(next);
        time = next.due;
        next.task();
      }
      time = end;
    },
  };
}
