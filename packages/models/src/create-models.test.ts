import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Machine, type Model, modelsAnswerSchema } from '@artisan/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFakeEngines } from '../test/fake-engine.ts';
import { type FakeHub, fakeModel, startFakeHub } from '../test/fake-hub.ts';
import { makeGguf, smallModelFacts } from '../test/make-gguf.ts';
import { createWatchedClock, type WatchedClock } from '../test/watched-clock.ts';
import { starter } from './catalogue/catalogue.ts';
import { createModels } from './create-models.ts';
import type { Models, ModelsDependencies } from './models.ts';

const never = new AbortController().signal;
const onHub = 'owner/repo/model.gguf';
const llama8b = 'Meta-Llama-3-8B-Instruct-Q4_K_M.gguf';
let hub: FakeHub;
let clock: WatchedClock;
let engines: ReturnType<typeof createFakeEngines>;
let folder: string;
let problems: unknown[];
let machine: Machine;
let models: Models;

beforeEach(async () => {
  hub = await startFakeHub(Buffer.concat([makeGguf(smallModelFacts), fakeModel(2_000_000)]));
  clock = createWatchedClock(Date.now());
  engines = createFakeEngines();
  folder = await mkdtemp(join(tmpdir(), 'models-'));
  problems = [];
  machine = {
    device: 'cpu',
    gpu_available: false,
    gpu_name: null,
    gpu_memory_bytes: null,
    cores: 2,
    memory_bytes: 24e9,
    memory_free_bytes: 20e9,
    disk_free_bytes: 1e12,
  };
});
afterEach(async () => {
  await models.close();
  await hub.close();
  await rm(folder, { recursive: true, force: true });
});

function create(textModel: string, changes: Partial<ModelsDependencies> = {}): Models {
  models = createModels({
    folder,
    textModel,
    idleSeconds: 60,
    limits: { contextTokens: null, sequences: 4 },
    hub: { endpoint: hub.endpoint, token: null },
    // No pip: the starter then comes from the hub.
    environment: { PATH: '' },
    machine: async () => machine,
    startTextEngine: engines.startTextEngine,
    builtIn: [],
    clock,
    onProblem: (error) => problems.push(error),
    ...changes,
  });
  return models;
}

const answer = (signal = never) => models.withTextModel(async ({ name }) => name, { signal });
const shelve = (file: string, content = makeGguf(smallModelFacts)) => writeFile(join(folder, file), content);

async function look(id: string): Promise<Model> {
  const found = (await models.list()).models.find((model) => model.id === id);
  if (!found) throw new Error(`${id} is not listed`);
  return found;
}

/** Looks until it is so: for what comes from the network and the disk, which no clock of ours moves. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setImmediate(resolve));
}

describe('withTextModel', () => {
  it('hands out the model of the folder, under the name that answers show', async () => {
    await shelve(llama8b);
    create('auto');
    const seen = await models.withTextModel(async (leased) => leased, { signal: never });
    expect(seen).toMatchObject({ name: 'Llama-3-8B-Instruct', facts: { sequences: 4, template: 'llama-3' } });
    expect(engines.started[0]?.start.path).toBe(join(folder, llama8b));
    expect(await look('llama-3-8b-instruct')).toMatchObject({
      state: 'ready',
      active: true,
      removable: true,
      memory_bytes: 1e9,
      context_tokens: 8192,
      last_used_at: new Date(clock.now()).toISOString(),
    });
  });

  it('passes on what its user throws, and lets go', async () => {
    await shelve(llama8b);
    create('auto');
    const failing = models.withTextModel(() => Promise.reject(new Error('mine')), { signal: never });
    await expect(failing).rejects.toThrow('mine');
    await models.unload('llama-3-8b-instruct');
    expect(engines.started[0]?.disposed).toBe(true);
  });

  it('says how far the download is, and answers once it is there', async () => {
    hub.moods = [{ stallAfter: 1_000_000 }];
    create(onHub);
    await models.prepare();
    await until(async () => (await look('model')).download?.received_bytes === 1_000_000);
    clock.advance(2000);
    await expect(answer()).rejects.toMatchObject({
      code: 'model_not_ready',
      data: { model: 'model', progress: '1 of 2 MB, 3 s left' },
    });
    expect(await look('model')).toMatchObject({ state: 'downloading', active: true });
    const wait = clock.scheduled(1000);
    hub.cut();
    await wait;
    clock.advance(1000);
    await until(async () => (await look('model')).state === 'on_disk');
    expect(await answer()).toBe('model');
    expect(engines.started[0]?.start).toMatchObject({ contextTokens: 4096, template: null });
  });

  it('tells why a download failed, and tries again with a later request, not with each', async () => {
    hub.refusal = { status: 404 };
    create(onHub);
    await models.prepare();
    await until(async () => (await look('model')).state === 'failed');
    const reason = expect.stringContaining('no model.gguf in owner/repo');
    expect((await look('model')).problem).toEqual(reason);
    expect(problems).toHaveLength(1);
    for (let request = 0; request < 5; request += 1) {
      await expect(answer()).rejects.toMatchObject({ code: 'model_unavailable', data: { reason } });
    }
    expect(hub.seen).toHaveLength(1);
    hub.refusal = null;
    clock.advance(10_000);
    await expect(answer()).rejects.toMatchObject({ code: 'model_not_ready' });
    await until(async () => (await look('model')).state === 'on_disk');
    expect(await look('model')).toMatchObject({ problem: null });
  });

  it('refuses a model that is too big for the machine, before it fetches or loads anything', async () => {
    create('llama-3.3-70b-instruct');
    await models.prepare();
    const refusal = { code: 'model_does_not_fit', data: { needed: '48 GB', available: '24 GB' } };
    await expect(answer()).rejects.toMatchObject(refusal);
    await expect(models.download('llama-3.3-70b-instruct')).rejects.toMatchObject(refusal);
    expect(hub.seen).toEqual([]);
  });

  it('says so when a path leads nowhere', async () => {
    create(join(folder, 'nowhere.gguf'));
    await models.prepare();
    expect(problems).toMatchObject([{ code: 'model_unavailable' }]);
    await expect(answer()).rejects.toMatchObject({ code: 'model_unavailable', data: { model: 'nowhere' } });
  });

  it('uses a file outside the folder and never deletes it', async () => {
    const elsewhere = join(folder, 'elsewhere');
    await mkdir(elsewhere);
    await writeFile(join(elsewhere, 'Mine.gguf'), makeGguf(smallModelFacts));
    create(join(elsewhere, 'Mine.gguf'));
    expect(await answer()).toBe('Mine');
    expect(await look('mine')).toMatchObject({ active: true, removable: false, licence: { name: 'mit' } });
    await models.remove('mine');
    expect(await readdir(elsewhere)).toEqual(['Mine.gguf']);
  });

  it('shows why an engine did not start, and that it did the next time', async () => {
    await shelve(llama8b);
    let broken = true;
    const startTextEngine: ModelsDependencies['startTextEngine'] = (start, signal) =>
      broken ? Promise.reject(new Error('illegal instruction')) : engines.startTextEngine(start, signal);
    create('auto', { startTextEngine });
    await expect(answer()).rejects.toMatchObject({ code: 'model_unavailable' });
    expect(await look('llama-3-8b-instruct')).toMatchObject({ state: 'failed', problem: expect.any(String) });
    broken = false;
    await answer();
    expect(await look('llama-3-8b-instruct')).toMatchObject({ state: 'ready', problem: null });
  });
});

describe('automatic choice', () => {
  it('takes the largest on disk that fits, and the starter else', async () => {
    await shelve(starter.file);
    await shelve('Llama-3.2-1B-Instruct-Q4_K_M.gguf');
    await shelve('Mine.gguf', Buffer.concat([makeGguf(smallModelFacts), Buffer.alloc(1000)]));
    create('auto');
    expect(await answer()).toBe('Mine');
    machine = { ...machine, memory_bytes: 0.1e9, memory_free_bytes: 0.05e9 };
    await models.unload('mine');
    expect((await models.list()).models.find(({ active }) => active)?.id).toBe(starter.id);
  });

  it('fetches the starter, and nothing else, when nothing is on disk', async () => {
    create('auto');
    await models.prepare();
    await until(async () => (await look(starter.id)).state === 'failed');
    // The fake hub's file is not the starter: the checksum that we know is asked for.
    expect((await look(starter.id)).problem).toContain('another file than the one we know');
    const asked = hub.seen.filter(({ host }) => host === 'hub').map(({ path }) => path);
    expect(asked).toEqual([expect.stringMatching(/^\/QuantFactory\/.*\/SmolLM2-135M-Instruct\.Q4_1\.gguf$/)]);
  });

  it('leaves the model it used for a bigger one that came in', async () => {
    await shelve(starter.file);
    create('auto');
    expect(await answer()).toBe('SmolLM2-135M-Instruct');
    await shelve(llama8b);
    expect(await answer()).toBe('Llama-3-8B-Instruct');
  });
});

describe('the Models page', () => {
  it('lists everything in the shape of the contract, what is built in last', async () => {
    create('auto');
    await shelve('projector.gguf', makeGguf({ 'general.architecture': 'clip' }));
    const plain = await models.list();
    const [first] = plain.models;
    if (!first) throw new Error('nothing is listed');
    const artboard: Model = { ...first, id: 'artboard', name: 'Artboard', kind: 'image', state: 'built_in' };
    await models.close();
    create('auto', { builtIn: [artboard] });
    const answered = await models.list();
    expect(modelsAnswerSchema.parse(answered)).toEqual(answered);
    expect(answered.models.at(-1)?.id).toBe('artboard');
    expect(answered.models.map(({ id }) => id)).not.toContain('projector');
  });

  it('downloads what is asked for, keeps half of it when cancelled, and removes all of it', async () => {
    hub.moods = [{ stallAfter: 1_000_000 }];
    create(onHub);
    await models.download('model');
    await until(async () => (await look('model')).download?.received_bytes === 1_000_000);
    await models.cancelDownload('model');
    expect(await look('model')).toMatchObject({ state: 'absent', downloadable: true, problem: null });
    expect((await readdir(folder)).sort()).toEqual(['model.gguf.part', 'model.gguf.part.json']);
    await models.download('model');
    await until(async () => (await look('model')).state === 'on_disk');
    expect(hub.seen.at(-1)?.range).toBe('bytes=1000000-');
    await models.remove('model');
    expect(await readdir(folder)).toEqual([]);
    expect(await look('model')).toMatchObject({ state: 'absent', removable: false });
  });

  it('does not delete what is in use', async () => {
    await shelve(llama8b);
    create('auto');
    await models.withTextModel(
      async () => {
        await expect(models.remove('llama-3-8b-instruct')).rejects.toMatchObject({ code: 'model_in_use' });
      },
      { signal: never },
    );
    expect(await readdir(folder)).toEqual([llama8b]);
  });

  it('refuses a download that the disk has no room for, at once', async () => {
    machine = { ...machine, disk_free_bytes: 1e9 };
    create('auto');
    await expect(models.download('llama-3-8b-instruct')).rejects.toMatchObject({
      code: 'disk_full',
      data: { needed: '4.9 GB', available: '1.0 GB' },
    });
  });

  it.each(['download', 'cancelDownload', 'unload', 'remove'] as const)('%s knows its models', async (action) => {
    create('auto');
    await expect(models[action]('gpt-9')).rejects.toMatchObject({ code: 'unknown_model', data: { model: 'gpt-9' } });
  });

  it('tells of a crash until it runs again', async () => {
    await shelve(llama8b);
    create('auto');
    await answer();
    engines.started[0]?.crash();
    await until(async () => (await look('llama-3-8b-instruct')).state === 'failed');
    expect((await look('llama-3-8b-instruct')).problem).toContain('starts again with the next request');
    await answer();
    expect(await look('llama-3-8b-instruct')).toMatchObject({ state: 'ready', problem: null });
  });
});
