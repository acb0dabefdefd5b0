import { access, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '@artisan/kit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeHub, fakeModel, sha256, startFakeHub } from '../../test/fake-hub.ts';
import { createWatchedClock, type WatchedClock } from '../../test/watched-clock.ts';
import { fetchHubFile, type HubTransfer } from './hub-file.ts';
import { createProgress, type Progress } from './progress.ts';

const content = fakeModel(300_000);
let hub: FakeHub;
let clock: WatchedClock;
let folder: string;
let target: string;

beforeEach(async () => {
  hub = await startFakeHub(content);
  clock = createWatchedClock();
  folder = await mkdtemp(join(tmpdir(), 'hub-file-'));
  target = join(folder, 'model.gguf');
});
afterEach(async () => {
  await hub.close();
  await rm(folder, { recursive: true });
});

function transfer(changes: Partial<HubTransfer> = {}): HubTransfer {
  return {
    source: { type: 'hub', repo: 'owner/repo', file: 'model.gguf', revision: 'main' },
    target,
    sha256: null,
    hub: { endpoint: hub.endpoint, token: 'secret' },
    clock,
    progress: createProgress(clock, null),
    checkSpace: async () => undefined,
    signal: new AbortController().signal,
    ...changes,
  };
}

/** A progress that tells when so many bytes have arrived. */
function watchedProgress(): { progress: Progress; reached(bytes: number): Promise<void> } {
  const progress = createProgress(clock, null);
  const waiting = new Set<{ bytes: number; resolve: () => void }>();
  const reach = (received: number) => {
    progress.reach(received);
    for (const { bytes, resolve } of waiting) if (received >= bytes) resolve();
  };
  return {
    progress: { ...progress, reach },
    reached: (bytes) => new Promise((resolve) => waiting.add({ bytes, resolve })),
  };
}

const rangesOfCdn = () => hub.seen.filter(({ host }) => host === 'cdn').map(({ range }) => range);
const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

/** Leaves a part as a process that was ended in the middle does. */
async function leavePart(bytes: number): Promise<void> {
  const stop = new AbortController();
  const { progress, reached } = watchedProgress();
  hub.moods = [{ stallAfter: bytes }];
  const fetching = fetchHubFile(transfer({ progress, signal: stop.signal }));
  await reached(bytes);
  stop.abort();
  await expect(fetching).rejects.toThrow('cancelled');
  hub.seen = [];
}

describe('fetchHubFile', () => {
  it('follows the redirect, verifies the linked checksum and leaves nothing but the file', async () => {
    const given = transfer();
    await fetchHubFile(given);
    expect(await readFile(target)).toEqual(content);
    expect(await readdir(folder)).toEqual(['model.gguf']);
    expect(given.progress.look()).toMatchObject({ received_bytes: 300_000, total_bytes: 300_000 });
    expect(hub.seen[0]?.path).toBe('/owner/repo/resolve/main/model.gguf');
  });

  it('sends the token to the hub and to nobody it redirects to', async () => {
    await fetchHubFile(transfer());
    expect(hub.seen.map(({ host, authorization }) => [host, authorization])).toEqual([
      ['hub', 'Bearer secret'],
      ['cdn', undefined],
    ]);
  });

  it('goes on where the line was cut, as often as it is cut', async () => {
    hub.moods = [{ stallAfter: 100_000 }, { stallAfter: 50_000 }];
    const { progress, reached } = watchedProgress();
    const fetching = fetchHubFile(transfer({ progress }));
    for (const bytes of [100_000, 150_000]) {
      await reached(bytes);
      const wait = clock.scheduled(1000);
      hub.cut();
      await wait;
      clock.advance(1000);
    }
    await fetching;
    expect(await readFile(target)).toEqual(content);
    expect(rangesOfCdn()).toEqual([undefined, 'bytes=100000-', 'bytes=150000-']);
  });

  it('goes on with the part that an earlier process left', async () => {
    await leavePart(120_000);
    await fetchHubFile(transfer());
    expect(rangesOfCdn()).toEqual(['bytes=120000-']);
    expect(await readFile(target)).toEqual(content);
  });

  it('only verifies a part that is whole', async () => {
    await leavePart(300_000);
    await fetchHubFile(transfer());
    expect(hub.seen).toEqual([]);
    expect(await readFile(target)).toEqual(content);
  });

  it('starts over when the file changed on the hub', async () => {
    await leavePart(120_000);
    hub.content = fakeModel(300_000, 9);
    hub.linkedEtag = sha256(hub.content);
    const wait = clock.scheduled(1000);
    const fetching = fetchHubFile(transfer());
    await wait;
    clock.advance(1000);
    await fetching;
    expect(await readFile(target)).toEqual(hub.content);
    expect(rangesOfCdn().at(-1)).toBeUndefined();
  });

  it('starts over when a mirror without checksums has another file', async () => {
    hub.linkedEtag = null;
    await leavePart(120_000);
    hub.content = fakeModel(300_000, 9);
    hub.etag = '"v2"';
    await fetchHubFile(transfer());
    expect(await readFile(target)).toEqual(hub.content);
  });

  it('starts over when the server ignores ranges', async () => {
    await leavePart(120_000);
    hub.ranges = false;
    await fetchHubFile(transfer());
    expect(await readFile(target)).toEqual(content);
  });

  it('deletes what has a wrong checksum and says so', async () => {
    hub.linkedEtag = sha256(Buffer.from('something else'));
    await expect(fetchHubFile(transfer())).rejects.toThrow(/checksum is wrong.*deleted/);
    expect(await readdir(folder)).toEqual([]);
  });

  it('does not begin when the hub has another file than the one we know', async () => {
    await expect(fetchHubFile(transfer({ sha256: sha256(Buffer.from('ours')) }))).rejects.toThrow(/another file/);
    expect(await exists(`${target}.part`)).toBe(false);
  });

  it('deletes a login page that pretends to be the file', async () => {
    hub.content = Buffer.from('<html>Please pay for the network</html>');
    hub.linkedEtag = null;
    await expect(fetchHubFile(transfer())).rejects.toThrow(/not a model file/);
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    [{ status: 401, errorCode: 'GatedRepo' }, /accept the licence of owner\/repo.*HF_TOKEN/],
    [{ status: 403 }, /accept the licence/],
    [{ status: 401, errorCode: 'RepoNotFound' }, /without a token.*set HF_TOKEN/],
    [{ status: 404, errorCode: 'EntryNotFound' }, /no model\.gguf in owner\/repo/],
    [{ status: 400 }, /answered with 400/],
  ])('says what to do about %o, and does not ask again', async (refusal, words) => {
    hub.refusal = refusal;
    await expect(fetchHubFile(transfer())).rejects.toThrow(words);
    expect(hub.seen).toHaveLength(1);
  });

  it('tries five times when nothing comes, waiting longer each time', async () => {
    hub.refusal = { status: 503 };
    const fetching = fetchHubFile(transfer());
    fetching.catch(() => undefined);
    for (const wait of [1000, 2000, 4000, 8000]) {
      await clock.scheduled(wait);
      clock.advance(wait);
    }
    await expect(fetching).rejects.toThrow('The hub answered with 503.');
    expect(hub.seen).toHaveLength(5);
  });

  it('gives up on a line that stalls, and goes on from there', async () => {
    hub.moods = [{ stallAfter: 100_000 }];
    const { progress, reached } = watchedProgress();
    const fetching = fetchHubFile(transfer({ progress }));
    await reached(100_000);
    const wait = clock.scheduled(1000);
    clock.advance(29_999);
    expect(await exists(target)).toBe(false);
    clock.advance(1);
    await wait;
    clock.advance(1000);
    await fetching;
    expect(rangesOfCdn()).toEqual([undefined, 'bytes=100000-']);
    expect(await readFile(target)).toEqual(content);
  });

  it('waits 5 s for a connection, no longer', async () => {
    const connections: Socket[] = [];
    const silent = createServer((socket) => connections.push(socket));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    // TLS that never answers is a connection that never comes about.
    const silentHub = { endpoint: `https://127.0.0.1:${port}`, token: null };
    const fetching = fetchHubFile(transfer({ hub: silentHub }));
    fetching.catch(() => undefined);
    await clock.scheduled(5000);
    for (const wait of [1000, 2000, 4000, 8000]) {
      const paused = clock.scheduled(wait);
      clock.advance(5000);
      await paused;
      const connecting = clock.scheduled(5000);
      clock.advance(wait);
      await connecting;
    }
    clock.advance(5000);
    await expect(fetching).rejects.toThrow(/No connection to 127\.0\.0\.1:\d+ within 5 s/);
    silent.close();
    for (const connection of connections) connection.destroy();
  });

  it('begins nothing when the disk has no room, and asks for the rest only', async () => {
    const asked: number[] = [];
    const checkSpace = async (bytes: number) => {
      asked.push(bytes);
      throw new AppError('disk_full');
    };
    await leavePart(120_000);
    await expect(fetchHubFile(transfer({ checkSpace }))).rejects.toThrow('disk_full');
    expect(asked).toEqual([180_000]);
    expect((await stat(`${target}.part`)).size).toBe(120_000);
  });

  it('does not trust a part without its note', async () => {
    await writeFile(`${target}.part`, 'rubbish');
    await fetchHubFile(transfer());
    expect(await readFile(target)).toEqual(content);
    expect(rangesOfCdn()).toEqual([undefined]);
  });
});
