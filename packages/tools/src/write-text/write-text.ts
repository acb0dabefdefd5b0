import type { LanguageModelV4, LanguageModelV4CallOptions, SharedV4Warning } from '@ai-sdk/provider';
import type { ErrorCode, TextAnswer, TextRequest } from '@artisan/contract';
import { AppError, type Clock, pickSeed } from '@artisan/kit';

/** A text model that is loaded and held for us while `use` runs. */
export interface LeasedWriter {
  languageModel: LanguageModelV4;
  /** What answers call the model. */
  name: string;
  facts: { sequences: number };
  /**
   * The mean log-probability of each text's tokens right after `beginning`; left out where the engine tells no
   * probabilities.
   */
  score?(beginning: string, texts: readonly string[], caller: Caller): Promise<number[]>;
}

export interface WriterDependencies {
  withTextModel<Result>(
    use: (writer: LeasedWriter) => Promise<Result>,
    options: { signal: AbortSignal },
  ): Promise<Result>;
  clock: Clock;
}

export interface Caller {
  /** Who asks; the engine's queue serves callers in turn. */
  caller: string;
  signal: AbortSignal;
}

/** Asks the model once, or as a stream when `onDelta` is given. Throws what the engine throws. */
export async function writeText(
  dependencies: WriterDependencies,
  request: TextRequest,
  { caller, signal, onDelta }: Caller & { onDelta?: (text: string) => void },
): Promise<TextAnswer> {
  const startedAt = dependencies.clock.now();
  return dependencies.withTextModel(
    (writer) => ask(writer, request, { caller, signal, onDelta, startedAt, dependencies }),
    {
      signal,
    },
  );
}

interface Asking extends Caller {
  onDelta: ((text: string) => void) | undefined;
  /** Milliseconds since the epoch. */
  startedAt: number;
  dependencies: WriterDependencies;
}

/** {@link writeText} on a model that the caller already holds. */
export async function ask(writer: LeasedWriter, request: TextRequest, asking: Asking): Promise<TextAnswer> {
  const seed = request.seed ?? pickSeed();
  const call = toCall(request, seed, asking);
  const { text, usage, finishReason, warnings } = asking.onDelta
    ? await readStream(writer.languageModel, call, asking.onDelta)
    : await generate(writer.languageModel, call);
  return {
    success: true,
    text,
    model: writer.name,
    usage: { prompt_tokens: usage.inputTokens.total ?? 0, completion_tokens: usage.outputTokens.total ?? 0 },
    finish_reason: finishReason.unified === 'length' ? 'length' : 'stop',
    seed,
    duration_ms: Math.round(asking.dependencies.clock.now() - asking.startedAt),
    warnings: warnings.map(warningText),
  };
}

function toCall(request: TextRequest, seed: number, { caller, signal }: Caller): LanguageModelV4CallOptions {
  return {
    prompt: [
      ...(request.system ? [{ role: 'system' as const, content: request.system }] : []),
      { role: 'user', content: [{ type: 'text', text: request.prompt }] },
    ],
    maxOutputTokens: request.max_tokens,
    temperature: request.temperature,
    topP: request.top_p,
    seed,
    ...(request.stop && { stopSequences: [request.stop].flat() }),
    abortSignal: signal,
    providerOptions: { artisan: { caller } },
  };
}

async function generate(model: LanguageModelV4, call: LanguageModelV4CallOptions) {
  const { content, usage, finishReason, warnings } = await model.doGenerate(call);
  const text = content.map((part) => (part.type === 'text' ? part.text : '')).join('');
  return { text, usage, finishReason, warnings };
}

async function readStream(model: LanguageModelV4, call: LanguageModelV4CallOptions, onDelta: (text: string) => void) {
  const { stream } = await model.doStream(call);
  let text = '';
  let warnings: SharedV4Warning[] = [];
  for await (const part of stream) {
    if (part.type === 'stream-start') warnings = part.warnings;
    else if (part.type === 'error') throw part.error;
    else if (part.type === 'text-delta') {
      text += part.delta;
      onDelta(part.delta);
    } else if (part.type === 'finish') return { text, usage: part.usage, finishReason: part.finishReason, warnings };
  }
  throw new AppError<ErrorCode>('engine_stopped', { data: { model: model.modelId } });
}

function warningText(warning: SharedV4Warning): string {
  if (warning.type === 'other' || warning.type === 'deprecated') return warning.message;
  return warning.details ?? `${warning.feature} is not supported by this model.`;
}
