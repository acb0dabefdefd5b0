import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4GenerateResult,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
  SharedV4ProviderMetadata,
  SharedV4Warning,
} from '@ai-sdk/provider';
import { maxSeed, pickSeed } from '@artisan/kit';
import type { EngineProcess, Listener } from './engine-process.ts';
import { turnsOf } from './prompt.ts';
import type { Accepted, Finished, GenerateOrder } from './protocol.ts';
import type { Scheduler } from './scheduler.ts';

interface Options {
  modelName: string;
  process: EngineProcess;
  scheduler: Scheduler;
  repetitionControl: boolean;
}

/**
 * The engine as a language model of the AI SDK.
 *
 * `providerOptions.artisan`: `caller` (whose turn it is in the queue), `repetitionControl` (false switches it off).
 * `providerMetadata.artisan.seed` of the answer is the seed that was used, picked by chance when none was given. The same
 * seed and settings give the same text while the request is alone in the engine; beside others the arithmetic is done
 * in batches of another shape, which may differ in the last bits and so, now and then, in a word.
 */
export function createLanguageModel({ modelName, process, scheduler, repetitionControl }: Options): LanguageModelV4 {
  function begin(options: LanguageModelV4CallOptions, stream: boolean) {
    const own = options.providerOptions?.artisan ?? {};
    const { turns, warnings } = turnsOf(options.prompt);
    warnings.push(...unsupported(options));
    const seed = seedOf(options.seed);
    const order: Omit<GenerateOrder, 'id'> = {
      turns,
      maxTokens: options.maxOutputTokens ?? Number.MAX_SAFE_INTEGER,
      stop: (options.stopSequences ?? []).filter((text) => text !== ''),
      sampling: {
        temperature: options.temperature ?? 0.7,
        topP: options.topP ?? 0.9,
        topK: options.topK ?? 40,
        seed,
        presencePenalty: options.presencePenalty ?? 0,
        frequencyPenalty: options.frequencyPenalty ?? 0,
        repetitionControl: typeof own.repetitionControl === 'boolean' ? own.repetitionControl : repetitionControl,
      },
      stream,
    };
    const caller = typeof own.caller === 'string' ? own.caller : '';
    return {
      seed,
      warnings,
      run: (listener: Listener, signal: AbortSignal | undefined) =>
        scheduler.run(caller, signal, () => process.generate(order, listener, signal)),
    };
  }

  /** Sent with the answer, for an answer that will be shorter than asked for. */
  function capWarning(options: LanguageModelV4CallOptions, accepted: Accepted): SharedV4Warning[] {
    const asked = options.maxOutputTokens;
    if (asked === undefined || asked <= accepted.room) return [];
    const message = `The answer can have ${accepted.room} tokens at most, not ${asked}: ${modelName} reads and writes ${process.facts.contextTokens} tokens in all, and the prompt takes ${accepted.promptTokens} of them.`;
    return [{ type: 'other', message }];
  }

  return {
    specificationVersion: 'v4',
    provider: 'artisan.llama',
    modelId: modelName,
    supportedUrls: {},

    async doGenerate(options) {
      const { seed, warnings, run } = begin(options, false);
      let accepted: Accepted | undefined;
      const finished = await run(
        {
          accepted(facts) {
            accepted = facts;
            warnings.push(...capWarning(options, facts));
          },
          delta: () => undefined,
        },
        options.abortSignal,
      );
      return {
        content: finished.text === '' ? [] : [{ type: 'text', text: finished.text }],
        ...endOf(finished, accepted, seed),
        response: { modelId: modelName },
        warnings,
      };
    },

    async doStream(options) {
      const { seed, warnings, run } = begin(options, true);
      const accepted = Promise.withResolvers<Accepted>();
      const cancelled = new AbortController();
      const signal = AbortSignal.any([cancelled.signal, ...(options.abortSignal ? [options.abortSignal] : [])]);
      const parts = Promise.withResolvers<ReadableStreamDefaultController<LanguageModelV4StreamPart>>();
      const stream = new ReadableStream<LanguageModelV4StreamPart>({
        start: parts.resolve,
        cancel: (reason) => cancelled.abort(reason),
      });
      const controller = await parts.promise;
      let began = false;
      const emit = (text: string) => {
        if (cancelled.signal.aborted) return;
        if (!began) controller.enqueue({ type: 'text-start', id: '0' });
        began = true;
        controller.enqueue({ type: 'text-delta', id: '0', delta: text });
      };
      const running = run(
        {
          accepted(facts) {
            warnings.push(...capWarning(options, facts));
            controller.enqueue({ type: 'stream-start', warnings });
            controller.enqueue({ type: 'response-metadata', modelId: modelName });
            accepted.resolve(facts);
          },
          delta: emit,
        },
        signal,
      );
      running.then(
        async (finished) => {
          if (cancelled.signal.aborted) return;
          if (began) controller.enqueue({ type: 'text-end', id: '0' });
          controller.enqueue({ type: 'finish', ...endOf(finished, await accepted.promise, seed) });
          controller.close();
        },
        (error) => {
          accepted.reject(error);
          if (!cancelled.signal.aborted) controller.error(error);
        },
      );
      // What goes wrong before the model begins (a full queue, a prompt too long) is this call's failure, not the stream's.
      await accepted.promise;
      return { stream };
    },
  };
}

function endOf(finished: Finished, accepted: Accepted | undefined, seed: number) {
  const promptTokens = accepted?.promptTokens;
  const usage: LanguageModelV4Usage = {
    inputTokens: {
      total: promptTokens,
      noCache: promptTokens === undefined ? undefined : promptTokens - finished.cachedTokens,
      cacheRead: finished.cachedTokens,
      cacheWrite: undefined,
    },
    outputTokens: { total: finished.completionTokens, text: finished.completionTokens, reasoning: undefined },
  };
  const providerMetadata: SharedV4ProviderMetadata = { artisan: { seed } };
  return {
    usage,
    finishReason: { unified: finished.reason, raw: finished.reason },
    providerMetadata,
  } satisfies Partial<LanguageModelV4GenerateResult>;
}

function seedOf(seed: number | undefined): number {
  return seed === undefined ? pickSeed() : Math.min(maxSeed, Math.max(0, Math.floor(seed)));
}

function unsupported(options: LanguageModelV4CallOptions): SharedV4Warning[] {
  const warnings: SharedV4Warning[] = [];
  if (options.tools?.length) warnings.push({ type: 'unsupported', feature: 'tools' });
  if (options.responseFormat?.type === 'json') warnings.push({ type: 'unsupported', feature: 'responseFormat json' });
  return warnings;
}
