import { randomUUID } from 'node:crypto';
import { open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import type { Clock } from '@artisan/kit';
import { throwIfAborted } from '../abortable.ts';
import { pause } from './pause.ts';

/** The sole right to fetch a file, among all processes that share its folder. */
export interface Lock {
  /** Aborts when another process took the lock over, because this one seemed dead to it. */
  lost: AbortSignal;
  release(): Promise<void>;
}

interface Owner {
  token: string;
  pid: number;
  host: string;
}

const lookMilliseconds = 500;
const beatMilliseconds = 10_000;
/** An owner whose file was not touched for so long is dead, wherever it ran. */
const staleMilliseconds = 60_000;

/**
 * Waits for the lock file and takes it. An owner that died is noticed at once on the same machine (its process is
 * gone), within a minute on another (it stopped touching the file).
 *
 * @param onWait is called at each look while another process holds it
 * @throws AppError `cancelled`
 */
export async function takeLock(
  path: string,
  clock: Clock,
  signal: AbortSignal,
  onWait: () => Promise<void>,
): Promise<Lock> {
  const owner: Owner = { token: randomUUID(), pid: process.pid, host: hostname() };
  for (;;) {
    throwIfAborted(signal);
    if (await create(path, owner, clock)) return keep(path, owner, clock);
    const judged = await readFile(path, 'utf8').catch(() => null);
    if (
      judged !== null &&
      (await isStale(path, judged, clock)) &&
      (await readFile(path, 'utf8').catch(() => null)) === judged
    ) {
      await rm(path, { force: true });
      continue;
    }
    await onWait();
    await pause(clock, lookMilliseconds, signal);
  }
}

async function create(path: string, owner: Owner, clock: Clock): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(JSON.stringify(owner)).finally(() => file.close());
    await touch(path, clock);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function touch(path: string, clock: Clock): Promise<void> {
  return utimes(path, clock.now() / 1000, clock.now() / 1000);
}

async function isStale(path: string, text: string, clock: Clock): Promise<boolean> {
  const age = clock.now() - ((await stat(path).catch(() => null))?.mtimeMs ?? clock.now());
  if (age > staleMilliseconds) return true;
  const owner = parse(text);
  return owner !== null && owner.host === hostname() && !isAlive(owner.pid);
}

function parse(text: string): Owner | null {
  try {
    return JSON.parse(text) as Owner;
  } catch {
    // Just being written, or cut short by a crash: its age tells.
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function keep(path: string, owner: Owner, clock: Clock): Lock {
  const lost = new AbortController();
  const isMine = async () => parse(await readFile(path, 'utf8').catch(() => ''))?.token === owner.token;
  let stopBeating = () => {};
  const beat = async () => {
    if (!(await isMine())) return lost.abort();
    await touch(path, clock).catch(() => lost.abort());
    stopBeating = clock.after(beatMilliseconds, () => void beat());
  };
  stopBeating = clock.after(beatMilliseconds, () => void beat());
  return {
    lost: lost.signal,
    async release() {
      stopBeating();
      if (await isMine()) await rm(path, { force: true });
    },
  };
}
