import { availableParallelism } from 'node:os';
import type { LanguageModelV4 } from '@ai-sdk/provider';
import type { ErrorCode } from '@artisan/contract';
import { AppError, type Clock, systemClock } from '@artisan/kit';
import { type EngineLogEntry, startEngineProcess } from './engine-process.ts';
import { createLanguageModel } from './language-model.ts';
import type { LoadedFacts } from './protocol.ts';
import { createScheduler } from './scheduler.ts';

export interface LlamaEngineOptions {
  /** A GGUF file; of a split model its first part. */
  modelPath: string;
  /** What answers and errors call the model. */
  modelName: string;
  /** The chat template the file must carry (`llama-3`, `chatml` …); null takes what it has. */
  template: string | null;
  /** Tokens of prompt and answer together that one request may use; the model's training length caps it. */
  contextTokens: number;
  /** Requests that run side by side; fewer when memory is short. */
  sequences?: number;
  /** Cores to compute on; by default those this process may use (Node looks at the cgroup's quota). */
  threads?: number;
  /** `auto` takes a graphics card when there is one that works. */
  gpu?: 'auto' | false;
  /** How many requests may wait. */
  queuePlaces?: number;
  /** Keeps a small model from looping: DRY and a light repeat penalty over the answer. */
  repetitionControl?: boolean;
  log?: (entry: EngineLogEntry) => void;
  /** Stops the loading. */
  signal?: AbortSignal;
  clock?: Clock;
}

/** A loaded model. */
export interface LlamaEngine {
  readonly languageModel: LanguageModelV4;
  readonly facts: LoadedFacts;
  /**
   * How likely the model finds each text right after `beginning`: the mean natural logarithm of a token's probability, 0 at
   * most. Takes one of the engine's sequences, in the same queue as answers. Rejects with `prompt_too_long`, `queue_full`,
   * `engine_stopped`, or the signal's reason.
   */
  score(
    beginning: string,
    texts: readonly string[],
    options: { caller: string; signal: AbortSignal },
  ): Promise<number[]>;
  /** Resolves once the process is gone, by `dispose` or by a crash. Never rejects. */
  readonly closed: Promise<void>;
  /** Resident memory of the process in bytes, as it last said; null once it is gone. */
  memoryBytes(): number | null;
  /** Ends the process. What runs or waits fails with `engine_stopped`. */
  dispose(): Promise<void>;
}

/** Loads a model into a process of its own. Rejects with `model_unavailable`, or with the signal's reason. */
export async function createLlamaEngine(options: LlamaEngineOptions): Promise<LlamaEngine> {
  const { modelName, sequences = 10, queuePlaces = 64, repetitionControl = true, clock = systemClock } = options;
  const process = await startEngineProcess({
    order: {
      modelPath: options.modelPath,
      template: options.template,
      contextTokens: options.contextTokens,
      sequences,
      threads: options.threads ?? availableParallelism(),
      gpu: options.gpu ?? 'auto',
    },
    modelName,
    log: options.log ?? (() => undefined),
    signal: options.signal,
    clock,
  });
  const scheduler = createScheduler(process.facts.sequences, queuePlaces, clock);
  void process.closed.then(() =>
    scheduler.close(new AppError<ErrorCode>('engine_stopped', { data: { model: modelName } })),
  );
  return {
    languageModel: createLanguageModel({ modelName, process, scheduler, repetitionControl }),
    facts: process.facts,
    score: (beginning, texts, { caller, signal }) =>
      scheduler.run(caller, signal, () => process.score({ beginning, texts: [...texts] }, signal)),
    closed: process.closed,
    memoryBytes: process.memoryBytes,
    dispose: process.dispose,
  };
}
