import type { LanguageModelV4 } from '@ai-sdk/provider';
import type { Machine, Model, ModelsAnswer } from '@artisan/contract';
import type { Clock } from '@artisan/kit';
import type { Hub } from './download/hub-file.ts';
import type { TextEngine, TextEngineFacts } from './engine.ts';
import type { EngineLimits } from './fit.ts';

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
  /** As {@link TextEngine}'s; undefined where the engine tells no probabilities. */
  score?: NonNullable<TextEngine['score']>;
}

export interface Models {
  /** Everything for `GET /api/models`. */
  list(): Promise<ModelsAnswer>;
  /** What this process may use now. */
  machine(): Promise<Machine>;
  /** Begins to fetch the text model if it isn't on disk. Call once at start. Failures are kept for `list`. */
  prepare(): Promise<void>;
  /**
   * Runs `use` with the text model in memory, loading it first if need be; it stays until `use` settles.
   *
   * @throws AppError `model_not_ready` {model, progress}, `model_unavailable` {model, reason}, `model_does_not_fit`
   * {model, needed, available}, `engine_stopped` {model}, `cancelled`, `shutting_down`, and whatever `use` throws
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
