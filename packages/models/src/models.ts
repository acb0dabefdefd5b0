import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { LanguageModelV4 } from '@ai-sdk/provider';
import type { ErrorCode, Machine, Model, ModelsAnswer } from '@artisan/contract';
import { AppError, type Clock, isAppError } from '@artisan/kit';
import { readTextModelChoice } from './choice.ts';
import { diskFull, downloadModel } from './download/download-model.ts';
import type { Hub } from './download/hub-file.ts';
import { partFile } from './download/part-file.ts';
import type { TextEngine, TextEngineFacts } from './engine.ts';
import { type EngineLimits, judgeFit, leastBytes, planMemory, usableMemory } from './fit.ts';
import { formatBytes } from './format-bytes.ts';
import { createLibrary, pick, type ShelvedModel } from './library.ts';
import { describeModel } from './lifecycle/describe-model.ts';
import { createDownloads, describeFailure, describeProgress, type Fetching } from './lifecycle/downloads.ts';
import { createResidents } from './lifecycle/residents.ts';
import type { TextModel } from './text-model.ts';

/** What an engine is told when it starts. */
export interface TextEngineStart {
  /** The GGUF file. */
  path: string;
  /** What errors and answers call the model. */
  name: string;
  /** The chat template the file must carry (`llama-3`, `chatml`); null: whatever it has. */
  template: string | null;
  /** Tokens that each sequence shall hold. */
  contextTokens: number;
  /** Requests side by side, 1 to 10. */
  sequences: number;
}

/** Starts an engine. On abort it ends what it began and rejects. */
export type StartTextEngine = (start: TextEngineStart, signal: AbortSignal) => Promise<TextEngine>;

export interface ModelsDependencies {
  /** Where models lie; created when needed. */
  folder: string;
  /** `TEXT_MODEL`: `auto`, a catalogue id, `owner/repo/file.gguf` on the hub, or a path. */
  textModel: string;
  /** `MODEL_IDLE_SECONDS`; 0 keeps a model in memory. */
  idleSeconds: number;
  /** `TEXT_CONTEXT` and `TEXT_SEQUENCES`. Less is used where memory is short. */
  limits: EngineLimits;
  hub: Hub;
  /** The environment for pip's process. */
  environment: Readonly<Record<string, string | undefined>>;
  /** What this process may use now, `readMachine` for example. */
  machine(): Promise<Machine>;
  startTextEngine: StartTextEngine;
  /** Models with nothing to load or fetch, listed after the others: Artboard. */
  builtIn: readonly Model[];
  clock: Clock;
  /** Failures in the background, for the log; they are shown to people through `list` too. */
  onProblem(error: unknown): void;
}

/** What `withTextModel` hands to its user. Valid until the user's promise settles. */
export interface LeasedTextModel {
  languageModel: LanguageModelV4;
  /** What `model` says in answers. */
  name: string;
  facts: TextEngineFacts;
}

export interface Models {
  /** Everything for `GET /api/models`. */
  list(): Promise<ModelsAnswer>;
  /** What this process may use now. */
  machine(): Promise<Machine>;
  /** Begins to fetch the text model if it isn't on disk. Call once at start. Failures are kept for `list`. */
  prepare(): Promise<void>;
  /** The downloads under way, for a progress bar. */
  fetching(): readonly Fetching[];
  /**
   * Runs `use` with the text model in memory, loading it first if need be; it stays until `use` settles.
   *
   * @throws AppError `model_not_ready` {model, progress}, `model_unavailable` {model, reason}, `model_does_not_fit`
   * {model, needed, available}, `cancelled`, `shutting_down`, and whatever `use` throws
   */
  withTextModel<Result>(
    use: (leased: LeasedTextModel) => Promise<Result>,
    options: { signal: AbortSignal },
  ): Promise<Result>;
  /**
   * Begins to fetch a model; resolves as soon as it has begun (or when it is on disk already).
   * @throws AppError `unknown_model`, `model_does_not_fit`, `disk_full`
   */
  download(id: string): Promise<void>;
  /** Stops a download; what has arrived stays on disk. Does nothing when there is none. @throws AppError `unknown_model` */
  cancelDownload(id: string): Promise<void>;
  /** Takes a model out of memory, if it is in there. @throws AppError `unknown_model`, `model_in_use` */
  unload(id: string): Promise<void>;
  /** Deletes a model's file, half a one too. @throws AppError `unknown_model`, `model_in_use` */
  remove(id: string): Promise<void>;
  /** Stops downloads (they continue at the next start) and engines. */
  close(): Promise<void>;
}

/** @throws AppError `unknown_model` when `textModel` means nothing */
export function createModels(dependencies: ModelsDependencies): Models {
  const { folder, clock, limits, machine, onProblem, startTextEngine } = dependencies;
  const choice = readTextModelChoice(dependencies.textModel);
  const library = createLibrary(folder, choice);
  const lastUsed = new Map<string, number>();
  const problems = new Map<string, string>();

  const freeBytes = async () => usableMemory(await machine()).free;
  const residents = createResidents({
    clock,
    idleSeconds: dependencies.idleSeconds,
    freeBytes,
    onCrash: (id) => problems.set(id, 'It stopped unexpectedly. It starts again with the next request.'),
    onProblem,
  });
  const downloads = createDownloads({
    clock,
    onProblem,
    run: (model, progress, signal) =>
      downloadModel(
        { ...dependencies, diskFree: async () => (await machine()).disk_free_bytes },
        model,
        progress,
        signal,
      ),
  });

  async function lookAround() {
    const [shelf, here] = await Promise.all([library.look(), machine()]);
    const fitOf = (model: TextModel) => judgeFit(model, here, limits, residents.idleBytes());
    // A model that is in memory already is not asked whether it fits a second time.
    const fits = (model: TextModel) => residents.look(model.id) !== null || fitOf(model).verdict === 'fits';
    return { shelf, here, fitOf, active: pick(shelf, choice, fits) };
  }

  function refuseTooBig(model: TextModel, here: Machine): void {
    const fit = judgeFit(model, here, limits, 0);
    if (fit.verdict !== 'too_big') return;
    const available = formatBytes(usableMemory(here).total);
    const data = { model: model.name, needed: formatBytes(fit.needed_bytes), available };
    throw new AppError<ErrorCode>('model_does_not_fit', { data });
  }

  async function start(model: TextModel, path: string, signal: AbortSignal): Promise<TextEngine> {
    try {
      const plan = planMemory(model, await freeBytes(), limits);
      const engine = await startTextEngine({ path, name: model.name, template: model.template, ...plan }, signal);
      problems.delete(model.id);
      return engine;
    } catch (error) {
      if (signal.aborted) throw new AppError<ErrorCode>('shutting_down', { cause: error });
      const failure = isAppError(error)
        ? (error as AppError<ErrorCode>)
        : unavailable(model, 'its engine did not start. The log has more.', error);
      problems.set(model.id, describeFailure(failure));
      throw failure;
    }
  }

  /** Always throws: the file isn't there. Fetches it if that can be done. */
  function whileAbsent(model: TextModel): never {
    if (model.sources.length === 0) throw unavailable(model, 'there is no model file where TEXT_MODEL points.');
    downloads.beginUnlessJustFailed(model);
    const failure = downloads.failure(model.id);
    if (failure) throw unavailable(model, describeFailure(failure), failure);
    const download = downloads.look(model.id);
    const progress = download ? describeProgress(download) : 'nearly done';
    throw new AppError<ErrorCode>('model_not_ready', { data: { model: model.name, progress } });
  }

  async function find(id: string): Promise<ShelvedModel> {
    const entry = (await library.look()).find(({ model }) => model.id === id);
    if (!entry) throw new AppError<ErrorCode>('unknown_model', { data: { model: id } });
    return entry;
  }

  return {
    async list() {
      const { shelf, here, fitOf, active } = await lookAround();
      const models = shelf.map((entry) => {
        const { id } = entry.model;
        return describeModel(entry, {
          active: entry === active,
          fit: fitOf(entry.model),
          resident: residents.look(id),
          download: downloads.look(id),
          failure: downloads.failure(id),
          problem: problems.get(id) ?? null,
          lastUsed: lastUsed.get(id) ?? null,
        });
      });
      return { models: [...models, ...dependencies.builtIn], machine: here };
    },

    machine,

    async prepare() {
      try {
        const { here, active } = await lookAround();
        if (active.path || active.model.sources.length === 0) return;
        refuseTooBig(active.model, here);
        downloads.begin(active.model);
      } catch (error) {
        onProblem(error);
      }
    },

    fetching: () => downloads.all(),

    async withTextModel(use, { signal }) {
      const { here, active } = await lookAround();
      const { model, path } = active;
      if (!residents.look(model.id)) refuseTooBig(model, here);
      if (!path) return whileAbsent(model);
      const lease = await residents.lease(
        {
          id: model.id,
          name: model.name,
          leastBytes: leastBytes(model, limits),
          start: (closing) => start(model, path, closing),
        },
        signal,
      );
      try {
        const { languageModel, facts } = lease.engine;
        return await use({ languageModel, name: model.name, facts });
      } finally {
        lastUsed.set(model.id, clock.now());
        lease.release();
      }
    },

    async download(id) {
      const { model, path } = await find(id);
      if (path || model.sources.length === 0) return;
      const here = await machine();
      refuseTooBig(model, here);
      if (model.bytes !== null && model.bytes > here.disk_free_bytes) {
        throw diskFull(model, model.bytes, here.disk_free_bytes);
      }
      downloads.begin(model);
    },

    async cancelDownload(id) {
      const { model } = await find(id);
      await downloads.cancel(model.id);
    },

    async unload(id) {
      const { model } = await find(id);
      await residents.unload(model.id);
    },

    async remove(id) {
      const { model, path, ours } = await find(id);
      await downloads.cancel(id);
      await residents.unload(id);
      await partFile(join(folder, model.file)).remove();
      if (path && ours) await rm(path, { force: true });
    },

    async close() {
      await Promise.all([downloads.close(), residents.close()]);
    },
  };
}

function unavailable(model: TextModel, reason: string, cause?: unknown): AppError<ErrorCode> {
  return new AppError<ErrorCode>('model_unavailable', { cause, data: { model: model.name, reason } });
}
