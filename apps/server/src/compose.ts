import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createArtboard } from '@artisan/artboard';
import type { Model } from '@artisan/contract';
import { systemClock } from '@artisan/kit';
import { createLlamaEngine, type Device, detectDevice } from '@artisan/llama';
import { createModels, type Models, readMachine } from '@artisan/models';
import type { Config } from './config.ts';
import type { AppDependencies } from './http/app.ts';
import type { LogStream } from './log.ts';

const root = join(import.meta.dirname, '..', '..', '..');

export interface Composition extends AppDependencies {
  models: Models;
  /** Ends the engines. */
  close(): Promise<void>;
}

/** The one place where the parts are built and put together. Starts no engine: each loads with its first request. */
export async function compose(config: Config, log: LogStream): Promise<Composition> {
  const clock = systemClock;
  const report = (level: number, fields: object) =>
    log.write(`${JSON.stringify({ level, time: clock.now(), ...fields })}\n`);
  const device = watchDevice(config.USE_GPU);
  const modelsFolder = join(config.ARTISAN_DATA, 'models');
  const artboard = createArtboard({ clock, idleSeconds: config.MODEL_IDLE_SECONDS, queuePlaces: config.QUEUE_PLACES });

  const models = createModels({
    folder: modelsFolder,
    textModel: config.TEXT_MODEL,
    idleSeconds: config.MODEL_IDLE_SECONDS,
    limits: { contextTokens: config.TEXT_CONTEXT ?? null, sequences: config.TEXT_SEQUENCES },
    hub: { endpoint: config.HF_ENDPOINT, token: config.HF_TOKEN ?? null },
    environment: process.env,
    machine: async () => {
      const { device: name, gpuName, gpuMemoryBytes } = device.known();
      return readMachine(modelsFolder, { device: name, name: gpuName, memoryBytes: gpuMemoryBytes });
    },
    startTextEngine: ({ path, name, template, contextTokens, sequences }, signal) =>
      createLlamaEngine({
        modelPath: path,
        modelName: name,
        template,
        contextTokens,
        sequences,
        gpu: config.USE_GPU ? 'auto' : false,
        queuePlaces: config.QUEUE_PLACES,
        repetitionControl: config.TEXT_REPETITION_CONTROL,
        log: ({ level, message, ...rest }) => report(pinoLevels[level], { msg: message, ...rest }),
        signal,
        clock,
      }),
    builtIn: [artboardModel(artboard.imageModel.modelId)],
    clock,
    onProblem: (error) => report(40, { msg: 'a model could not be had', err: describe(error) }),
  });

  return {
    writer: { withTextModel: models.withTextModel, clock },
    painter: { artboard },
    models,
    studioFolder: join(root, 'apps', 'studio', 'dist'),
    version: await readVersion(),
    log,
    close: async () => {
      device.stop();
      await Promise.all([models.close(), artboard.dispose()]);
    },
  };
}

const pinoLevels = { info: 30, warn: 40, error: 50 };

const onlyCpu: Device = { device: 'cpu', gpuName: null, gpuMemoryBytes: null, gpuAvailable: false };

/** Finds the graphics card in the background: until it is known, and when it is not to be used, the device is the CPU. */
function watchDevice(useGpu: boolean): { known(): Device; stop(): void } {
  const search = new AbortController();
  let found = onlyCpu;
  if (useGpu) {
    void detectDevice(search.signal).then((device) => {
      found = device;
    });
  }
  return { known: () => found, stop: () => search.abort() };
}

async function readVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** Messages only: a stack or a cause may hold paths. */
function describe(error: unknown): { type: string; message: string } {
  return error instanceof Error
    ? { type: error.name, message: error.message }
    : { type: 'unknown', message: 'unknown' };
}

/** What the Models page says of the engine that is always there. */
function artboardModel(name: string): Model {
  return {
    id: 'artboard',
    name,
    kind: 'image',
    summary: 'Draws badges, logos, scenes and book covers by rules: clean shapes, exact lettering, no painted looks.',
    state: 'built_in',
    active: true,
    starter: false,
    removable: false,
    downloadable: false,
    download_bytes: null,
    context_tokens: null,
    licence: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0', notice: null },
    fit: { verdict: 'fits', reason: 'Built in. Needs no download and no graphics card.', needed_bytes: 0 },
    download: null,
    memory_bytes: null,
    last_used_at: null,
    problem: null,
    fitness: [],
  };
}
