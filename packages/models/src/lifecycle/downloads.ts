import { type Download, type ErrorCode, errorMessage } from '@artisan/contract';
import { AppError, type Clock, isAppError } from '@artisan/kit';
import { createProgress, type Progress } from '../download/progress.ts';
import { formatBytes } from '../format-bytes.ts';
import type { TextModel } from '../text-model.ts';

/** The downloads of this process: one for each model at a time, in the background. */
export interface Downloads {
  /** Begins, or joins the one under way. Never rejects; failures are kept for {@link failure}. */
  begin(model: TextModel): void;
  /** Begins unless a try failed within the last seconds, so that many requests don't make many tries. */
  beginUnlessJustFailed(model: TextModel): void;
  look(id: string): Download | null;
  /** Why the last download failed; null when it didn't. */
  failure(id: string): AppError<ErrorCode> | null;
  /** Ends it and waits until it has let go of its files. */
  cancel(id: string): Promise<void>;
  close(): Promise<void>;
}

interface DownloadsDependencies {
  clock: Clock;
  run(model: TextModel, progress: Progress, signal: AbortSignal): Promise<void>;
  onProblem(error: unknown): void;
}

const restMilliseconds = 10_000;

export function createDownloads({ clock, run, onProblem }: DownloadsDependencies): Downloads {
  const running = new Map<
    string,
    { model: TextModel; progress: Progress; stop: AbortController; ended: Promise<void> }
  >();
  const failures = new Map<string, { error: AppError<ErrorCode>; at: number }>();

  function begin(model: TextModel): void {
    if (running.has(model.id)) return;
    failures.delete(model.id);
    const progress = createProgress(clock, model.bytes);
    const stop = new AbortController();
    const ended = run(model, progress, stop.signal)
      .catch((error: unknown) => {
        if (stop.signal.aborted) return;
        onProblem(error);
        failures.set(model.id, { error: asAppError(error, model), at: clock.now() });
      })
      .finally(() => running.delete(model.id));
    running.set(model.id, { model, progress, stop, ended });
  }

  return {
    begin,
    beginUnlessJustFailed(model) {
      const failed = failures.get(model.id);
      if (!failed || clock.now() - failed.at >= restMilliseconds) begin(model);
    },
    look: (id) => running.get(id)?.progress.look() ?? null,
    failure: (id) => failures.get(id)?.error ?? null,
    async cancel(id) {
      const job = running.get(id);
      job?.stop.abort();
      await job?.ended;
    },
    async close() {
      for (const { stop } of running.values()) stop.abort();
      await Promise.all([...running.values()].map(({ ended }) => ended));
    },
  };
}

function asAppError(error: unknown, model: TextModel): AppError<ErrorCode> {
  if (isAppError(error)) return error as AppError<ErrorCode>;
  const data = { model: model.name, reason: 'Something unexpected went wrong; the log has more.' };
  return new AppError<ErrorCode>('download_failed', { cause: error, data });
}

/** `41 of 93 MB, 12 s left` */
export function describeProgress(download: Download): string {
  const { received_bytes: received, total_bytes: total, seconds_left: left } = download;
  if (received === 0) return 'connecting';
  if (total === null) return formatBytes(received);
  const whole = formatBytes(total);
  const unit = whole.slice(-2);
  const done = unit === 'GB' ? (received / 1e9).toFixed(1) : String(Math.round(received / 1e6));
  return `${done} of ${whole}${left === null ? '' : `, ${describeSeconds(left)} left`}`;
}

function describeSeconds(seconds: number): string {
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}

/** The reason alone, as a sentence, for a message that already names the model. */
export function describeFailure(error: AppError<ErrorCode>): string {
  return typeof error.data.reason === 'string' ? error.data.reason : errorMessage(error.code, error.data);
}
