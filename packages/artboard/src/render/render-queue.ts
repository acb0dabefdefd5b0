import { Worker } from 'node:worker_threads';
import type { ErrorCode } from '@artisan/contract';
import { AppError, type Clock } from '@artisan/kit';
import type { DrawResult, WorkOrder, WorkReply } from './protocol.ts';

interface Job {
  order: WorkOrder;
  /** Milliseconds since the epoch; 0 while it waits. */
  startedAt: number;
  settle: (outcome: DrawResult | AppError<ErrorCode>) => void;
}

/** Draws one picture after another in a thread of its own. */
export interface RenderQueue {
  /**
   * @throws AppError `queue_full` {seconds}, `cancelled`, `engine_stopped` (the thread died), `shutting_down`, or what the
   * drawing threw
   */
  draw(order: WorkOrder, signal?: AbortSignal): Promise<DrawResult>;
  dispose(): Promise<void>;
}

/**
 * A worker that starts with the first picture and ends after `idleMilliseconds` without one.
 * Rendering cannot be interrupted: a cancelled picture ends the worker, and the next one starts another.
 */
export function createRenderQueue({
  clock,
  idleMilliseconds,
  places,
  workerUrl,
}: {
  clock: Clock;
  idleMilliseconds: number;
  /** Pictures that may wait. */
  places: number;
  workerUrl: URL;
}): RenderQueue {
  const waiting: Job[] = [];
  let worker: Worker | undefined;
  let current: Job | undefined;
  let stopIdleTimer = () => {};
  let disposed = false;
  /** Of the last picture: what the next will take, as far as anybody knows. */
  let lastMilliseconds = 1000;

  function finish(outcome: DrawResult | AppError<ErrorCode>) {
    const job = current;
    current = undefined;
    job?.settle(outcome);
    startNext();
  }

  function end(): Promise<unknown> {
    stopIdleTimer();
    const ended = worker;
    worker = undefined;
    return ended?.terminate() ?? Promise.resolve();
  }

  function startWorker(): Worker {
    // Flags of the process (`--eval`, `--watch`) are not meant for the thread.
    const started = new Worker(workerUrl, { execArgv: [] });
    const isCurrent = () => worker === started;
    const crash = (cause: unknown) => {
      if (!isCurrent()) return;
      worker = undefined;
      finish(new AppError('engine_stopped', { cause, data: { model: 'Artboard' } }));
    };
    started.on('message', (reply: WorkReply) => {
      if (!isCurrent()) return;
      if ('done' in reply) {
        lastMilliseconds = clock.now() - (current?.startedAt ?? clock.now());
        return finish({ ...reply.done, milliseconds: lastMilliseconds });
      }
      const { code, message, data } = reply.failed;
      finish(new AppError(code, { cause: message, data }));
    });
    started.on('error', crash);
    started.on('exit', (code) => crash(`The drawing thread ended with ${code}.`));
    // A quiet worker does not keep the process alive.
    started.unref();
    return started;
  }

  function startNext() {
    stopIdleTimer();
    if (current) return;
    current = waiting.shift();
    if (!current) {
      if (worker) stopIdleTimer = clock.after(idleMilliseconds, () => void end());
      return;
    }
    worker ??= startWorker();
    worker.ref();
    current.startedAt = clock.now();
    worker.postMessage(current.order);
  }

  return {
    draw(order, signal) {
      return new Promise<DrawResult>((resolve, reject) => {
        if (disposed) return reject(new AppError('shutting_down'));
        if (signal?.aborted) return reject(new AppError('cancelled', { cause: signal.reason }));
        if (waiting.length >= places) {
          const seconds = Math.max(1, Math.round((waiting.length * lastMilliseconds) / 1000));
          return reject(new AppError('queue_full', { data: { seconds } }));
        }
        const abort = () => {
          const place = waiting.indexOf(job);
          if (place >= 0) waiting.splice(place, 1);
          const cancelled = new AppError<ErrorCode>('cancelled', { cause: signal?.reason });
          if (current !== job) return job.settle(cancelled);
          void end();
          finish(cancelled);
        };
        const job: Job = {
          order,
          startedAt: 0,
          settle(outcome) {
            signal?.removeEventListener('abort', abort);
            if (outcome instanceof AppError) reject(outcome);
            else resolve(outcome);
          },
        };
        signal?.addEventListener('abort', abort, { once: true });
        waiting.push(job);
        startNext();
      });
    },
    async dispose() {
      disposed = true;
      const left = [...(current ? [current] : []), ...waiting.splice(0)];
      current = undefined;
      const ended = end();
      for (const job of left) job.settle(new AppError('shutting_down'));
      await ended;
    },
  };
}
