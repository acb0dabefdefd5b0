import type { ErrorCode } from '@artisan/contract';
import { AppError } from '@artisan/kit';

/** @throws AppError `cancelled` when `signal` has aborted */
export function throwIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new AppError<ErrorCode>('cancelled', { cause: signal.reason });
}

/** Waits for `work` no longer than until `signal` aborts; `work` itself goes on. @throws AppError `cancelled` */
export async function abortable<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  throwIfAborted(signal);
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = () => reject(new AppError<ErrorCode>('cancelled', { cause: signal.reason }));
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
