import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ErrorCode } from '@artisan/contract';
import { AppError, type Clock } from '@artisan/kit';
import type {
  Accepted,
  Finished,
  GenerateOrder,
  LoadedFacts,
  LoadOrder,
  ScoreOrder,
  ToChild,
  ToParent,
} from './protocol.ts';

/** One line for the log. Never holds a prompt or an answer. */
export interface EngineLogEntry {
  level: 'info' | 'warn' | 'error';
  message: string;
  model: string;
  /** The child's process id. */
  pid?: number | undefined;
}

/** The child process that holds a model. */
export interface EngineProcess {
  readonly facts: LoadedFacts;
  readonly closed: Promise<void>;
  memoryBytes(): number | null;
  /** Rejects with `prompt_too_long`, `engine_stopped`, `internal`, or the signal's reason once the work has ended. */
  generate(order: Omit<GenerateOrder, 'id'>, listener: Listener, signal: AbortSignal | undefined): Promise<Finished>;
  /** Rejects like {@link generate}. */
  score(order: Omit<ScoreOrder, 'id'>, signal: AbortSignal | undefined): Promise<number[]>;
  dispose(): Promise<void>;
}

export interface Listener {
  accepted(accepted: Accepted): void;
  delta(text: string): void;
}

interface Pending extends Listener {
  /** With what the order asked for: a text, or scores. */
  resolve(result: Finished | number[]): void;
  reject(error: unknown): void;
}

interface Options {
  order: Omit<LoadOrder, 'scratch'>;
  modelName: string;
  log: (entry: EngineLogEntry) => void;
  signal: AbortSignal | undefined;
  clock: Clock;
}

const deaf: Listener = { accepted: () => undefined, delta: () => undefined };

/** How long the child may take to end by itself. */
const graceMs = 2000;

/** Starts the child and has it load the model. Rejects with `model_unavailable`, or with the signal's reason. */
export async function startEngineProcess({ order, modelName, log, signal, clock }: Options): Promise<EngineProcess> {
  signal?.throwIfAborted();
  const scratch = await mkdtemp(join(tmpdir(), 'artisan-llama-'));
  const child = forkWorker(new URL('./worker/main.ts', import.meta.url));
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let memory: number | null = null;
  let ended = false;
  let lastWords = '';
  const loading = Promise.withResolvers<LoadedFacts>();

  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    // llama.cpp's assertions speak here before the process aborts.
    lastWords = (lastWords + text).slice(-2000);
    log({ level: 'warn', message: text.trim(), model: modelName });
  });
  child.on('message', (messages) => {
    for (const message of messages as ToParent[]) receive(message);
  });
  // Without a listener a failed send would end the server; 'exit' follows and says the rest.
  child.on('error', (error) => log({ level: 'error', message: error.message, model: modelName }));

  const closed = new Promise<void>((resolve) => {
    child.once('exit', (code, signalName) => {
      ended = true;
      memory = null;
      log({ level: 'info', message: `The engine's process ended (${signalName ?? code}).`, model: modelName });
      const stopped = new AppError<ErrorCode>('engine_stopped', { data: { model: modelName } });
      for (const request of pending.values()) request.reject(stopped);
      pending.clear();
      loading.reject(unavailable('Its process ended while it was being loaded.', lastWords));
      // Whoever hears of a failed request must find the engine closed already: no waiting before this.
      resolve();
    });
  });
  const cleaned = closed.then(() => rm(scratch, { recursive: true, force: true })).catch(() => undefined);

  function unavailable(reason: string, detail: string) {
    return new AppError<ErrorCode>('model_unavailable', {
      data: { model: modelName, reason },
      cause: new Error(detail),
    });
  }

  function send(message: ToChild) {
    if (child.connected) child.send(message);
  }

  function receive(message: ToParent) {
    switch (message.type) {
      case 'loaded':
        return loading.resolve(message.facts);
      case 'load-failed':
        return loading.reject(unavailable(message.reason, message.detail));
      case 'memory':
        memory = message.bytes;
        return;
      case 'log':
        return log({ level: message.level, message: message.text, model: modelName });
      case 'accepted':
        return pending.get(message.id)?.accepted(message.accepted);
      case 'delta':
        return pending.get(message.id)?.delta(message.text);
      default:
        return settle(message);
    }
  }

  function settle(message: Extract<ToParent, { type: 'finished' | 'scored' | 'too-long' | 'aborted' | 'broken' }>) {
    const request = pending.get(message.id);
    pending.delete(message.id);
    if (!request) return;
    if (message.type === 'finished') request.resolve(message.finished);
    else if (message.type === 'scored') request.resolve(message.scores);
    else if (message.type === 'aborted') request.reject(new DOMException('The request was aborted.', 'AbortError'));
    else if (message.type === 'broken')
      request.reject(new AppError<ErrorCode>('internal', { cause: new Error(message.detail) }));
    else {
      const data = { prompt_tokens: message.promptTokens, context_tokens: message.contextTokens, model: modelName };
      request.reject(new AppError<ErrorCode>('prompt_too_long', { data }));
    }
  }

  async function dispose() {
    if (!ended) {
      if (child.connected) child.disconnect();
      const cancel = clock.after(graceMs, () => child.kill('SIGKILL'));
      await closed;
      cancel();
    }
    await cleaned;
  }

  /** Sends an order under a number of its own and waits for what comes of it; an abort is passed on. */
  async function request<Result extends Finished | number[]>(
    order: (id: number) => ToChild,
    listener: Listener,
    signal: AbortSignal | undefined,
  ): Promise<Result> {
    signal?.throwIfAborted();
    if (ended) throw new AppError<ErrorCode>('engine_stopped', { data: { model: modelName } });
    lastId += 1;
    const id = lastId;
    const abort = () => send({ type: 'abort', id });
    signal?.addEventListener('abort', abort, { once: true });
    try {
      return await new Promise<Result>((resolve, reject) => {
        pending.set(id, { ...listener, resolve: (result) => resolve(result as Result), reject });
        send(order(id));
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  }

  const abort = () => loading.reject(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  if (signal?.aborted) abort();
  send({ type: 'load', order: { ...order, scratch } });
  let facts: LoadedFacts;
  try {
    facts = await loading.promise;
    log({ level: 'info', message: `Loaded on ${facts.device}.`, model: modelName, pid: child.pid });
  } catch (error) {
    await dispose();
    throw error;
  } finally {
    signal?.removeEventListener('abort', abort);
  }

  return {
    facts,
    closed,
    memoryBytes: () => memory,
    dispose,
    generate: (order, listener, signal) =>
      request<Finished>((id) => ({ type: 'generate', order: { ...order, id } }), listener, signal),
    score: (order, signal) => request<number[]>((id) => ({ type: 'score', order: { ...order, id } }), deaf, signal),
  };
}

/**
 * llama.cpp's threads belong to the libuv thread that calls it. With the usual four of those, each keeps threads of its
 * own, and they fight for the cores: one makes it twice as fast. The price is that nothing else may need libuv's pool,
 * hence a process that does nothing else.
 */
function forkWorker(file: URL): ChildProcess {
  const { NODE_OPTIONS: _, ...environment } = process.env;
  return fork(file, {
    env: { ...environment, UV_THREADPOOL_SIZE: '1' },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}
