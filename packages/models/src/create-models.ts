import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ErrorCode, Machine } from '@artisan/contract';
import { AppError, isAppError } from '@artisan/kit';
import { readTextModelChoice } from './choice.ts';
import { diskFull, downloadModel } from './download/download-model.ts';
import { partFile } from './download/part-file.ts';
import type { TextEngine } from './engine.ts';
import { judgeFit, leastBytes, planMemory, usableMemory } from './fit.ts';
import { formatBytes } from './format-bytes.ts';
import { createLibrary, pick, type ShelvedModel } from './library.ts';
import { describeModel } from './lifecycle/describe-model.ts';
import { createDownloads, describeFailure, describeProgress } from './lifecycle/downloads.ts';
import { createResidents } from './lifecycle/residents.ts';
import type { Models, ModelsDependencies } from './models.ts';
import type { TextModel } from './text-model.ts';

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
    const fitOf = (model: TextModel) => judgeFit(model, here, limits, residents.reclaimableBytes(model.id));
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
    if (model.sources.length === 0) throw misdirected(model);
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
        if (active.path) return;
        refuseTooBig(active.model, here);
        if (active.model.sources.length === 0) throw misdirected(active.model);
        downloads.begin(active.model);
      } catch (error) {
        onProblem(error);
      }
    },

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
      lastUsed.set(model.id, clock.now());
      try {
        const { languageModel, facts, score } = lease.engine;
        return await use({ languageModel, name: model.name, facts, ...(score && { score }) });
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

function misdirected(model: TextModel): AppError<ErrorCode> {
  return unavailable(model, 'there is no text model (a GGUF file) where TEXT_MODEL points.');
}
