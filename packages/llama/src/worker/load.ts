import { existsSync } from 'node:fs';
import {
  getLlama,
  InsufficientMemoryError,
  type Llama,
  type LlamaContext,
  LlamaLogLevel,
  type LlamaModel,
  NoBinaryFoundError,
} from 'node-llama-cpp';
import type { LoadedFacts, LoadOrder, ToParent } from '../protocol.ts';
import { templateOf } from './template.ts';

/** `message` may be shown to people; the cause is for the log. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
}

export interface Loaded {
  model: LlamaModel;
  context: LlamaContext;
  facts: LoadedFacts;
  /** Prompt tokens that are worked out at once. */
  chunk: number;
}

type Report = (message: ToParent) => void;

/** Loads library, model and context. Throws a {@link LoadError}. */
export async function load(order: LoadOrder, report: Report): Promise<Loaded> {
  if (!existsSync(order.modelPath)) throw new LoadError('Its file is not there any more.');
  const llama = await openLibrary(order, report);
  const model = await openModel(llama, order);
  const template = templateOf(model);
  if (order.template !== null && template !== order.template) {
    throw new LoadError(`Its file carries the chat template "${template}" where "${order.template}" was expected.`);
  }
  const chunk = chunkFor(llama, model, order.threads);
  const contextTokens = Math.min(order.contextTokens, model.trainContextSize);
  const context = await openContext(model, { ...order, contextTokens }, chunk);
  const gpuNames = llama.gpu === false ? [] : await llama.getGpuDeviceNames();
  return {
    model,
    context,
    chunk,
    facts: {
      device: llama.gpu === false ? 'cpu' : llama.gpu,
      gpuName: gpuNames[0] ?? null,
      contextTokens: Math.min(contextTokens, context.contextSize),
      sequences: context.totalSequences,
      template,
    },
  };
}

async function openLibrary(order: LoadOrder, report: Report): Promise<Llama> {
  const options = {
    build: 'never',
    progressLogs: false,
    maxThreads: order.threads,
    logLevel: LlamaLogLevel.warn,
    logger(level: LlamaLogLevel, text: string) {
      report({ type: 'log', level: level === LlamaLogLevel.warn ? 'warn' : 'error', text: text.trim() });
    },
  } as const;
  try {
    return await getLlama({ ...options, gpu: order.gpu });
  } catch (error) {
    if (order.gpu === false) throw unavailable(error);
    report({ type: 'log', level: 'warn', text: `The graphics card can't be used, so the CPU is: ${String(error)}` });
  }
  try {
    return await getLlama({ ...options, gpu: false });
  } catch (error) {
    throw unavailable(error);
  }
}

function unavailable(error: unknown): LoadError {
  const reason =
    error instanceof NoBinaryFoundError
      ? 'There is no build of llama.cpp for this machine.'
      : 'llama.cpp could not be started on this machine.';
  return new LoadError(reason, { cause: error });
}

async function openModel(llama: Llama, order: LoadOrder): Promise<LlamaModel> {
  try {
    return await llama.loadModel({ modelPath: order.modelPath });
  } catch (error) {
    throw new LoadError(
      error instanceof InsufficientMemoryError
        ? 'There is not enough free memory for it.'
        : 'Its file could not be read as a GGUF model.',
      { cause: error },
    );
  }
}

/** Where memory is short, fewer requests side by side are better than none: halves the sequences until they fit. */
async function openContext(model: LlamaModel, order: LoadOrder, chunk: number): Promise<LlamaContext> {
  let failure: unknown;
  for (let sequences = order.sequences; sequences >= 1; sequences = Math.floor(sequences / 2)) {
    try {
      return await model.createContext({
        contextSize: order.contextTokens,
        sequences,
        threads: order.threads,
        batchSize: chunk + sequences,
        failedCreationRemedy: false,
        batching: { itemPrioritizationStrategy: 'firstInFirstOut' },
      });
    } catch (error) {
      failure = error;
    }
  }
  throw new LoadError('There is not enough free memory for its context.', { cause: failure });
}

/**
 * A running chunk can't be interrupted, so it has to be short: an abort is looked at between two. The size depends on
 * nothing that varies from run to run, because it shows in the last bits of the result.
 */
function chunkFor(llama: Llama, model: LlamaModel, threads: number): number {
  if (llama.gpu !== false) return 512;
  // A core does some 20 G multiply-adds a second on quantised weights; a token needs one per weight. 0.15 s a chunk.
  const parameters = model.fileInsights.totalParameters ?? model.size;
  const tokensAtOnce = (threads * 2e10 * 0.15) / parameters;
  return Math.min(256, Math.max(16, 16 * Math.round(tokensAtOnce / 16)));
}
