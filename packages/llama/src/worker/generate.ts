import type { LlamaModel, SequenceEvaluateOptions, Token } from 'node-llama-cpp';
import type { Accepted, Finished, GenerateOrder, Sampling } from '../protocol.ts';
import type { Prefixes } from './prefixes.ts';
import { pickSlot, type Slot, tellWatchers } from './slot.ts';
import { createStopMatcher } from './stop-matcher.ts';
import type { Template } from './template.ts';
import { createTokenText } from './token-text.ts';
import type { PrefillTurns } from './turns.ts';

/** A request under way; `aborted` is looked at between chunks of the prompt and between tokens. */
export interface Job {
  readonly order: GenerateOrder;
  aborted: boolean;
  accepted(facts: Accepted): void;
  delta(text: string): void;
}

export interface Engine {
  readonly model: LlamaModel;
  readonly template: Template;
  readonly slots: readonly Slot[];
  readonly prefixes: Prefixes;
  readonly turns: PrefillTurns;
  readonly chunk: number;
  readonly contextTokens: number;
  /** Counts the requests, for `usedAt` of the slots. */
  uses: number;
}

export class PromptTooLong extends Error {
  override readonly name = 'PromptTooLong';
  readonly promptTokens: number;
  constructor(promptTokens: number) {
    super();
    this.promptTokens = promptTokens;
  }
}

/** Answers one request; null when it was aborted. Throws {@link PromptTooLong}. */
export async function generate(engine: Engine, job: Job): Promise<Finished | null> {
  const prompt = engine.template.tokens(job.order.turns);
  const room = engine.contextTokens - prompt.length;
  if (room < 1) throw new PromptTooLong(prompt.length);
  job.accepted({ promptTokens: prompt.length, room });
  const slot = pickSlot(engine.slots, prompt);
  if (!slot) throw new Error('More requests were sent than there are sequences.');
  engine.uses += 1;
  Object.assign(slot, { busy: true, prompt, usedAt: engine.uses });
  try {
    return await answer(engine, job, slot, prompt, Math.min(room, job.order.maxTokens));
  } finally {
    Object.assign(slot, { busy: false, prompt: [], reading: false });
    tellWatchers(slot);
  }
}

async function answer(engine: Engine, job: Job, slot: Slot, prompt: Token[], most: number): Promise<Finished | null> {
  const cachedTokens = await engine.prefixes.reuse(slot, prompt, () => job.aborted);
  if (job.aborted) return null;
  const rest = await readAllButLastChunk(engine, job, slot, prompt.slice(cachedTokens));
  if (!rest) return null;
  const endTurn = await engine.turns.take(rest.length);
  try {
    return await write(engine, job, slot, rest, most, { cachedTokens, endTurn });
  } finally {
    endTurn();
  }
}

/** Reads the prompt up to its last chunk, which comes back: the answer's first token comes out of that one. */
async function readAllButLastChunk(
  engine: Engine,
  job: Job,
  slot: Slot,
  tokens: readonly Token[],
): Promise<Token[] | null> {
  let rest = tokens.slice();
  while (rest.length > engine.chunk) {
    const endTurn = await engine.turns.take(rest.length);
    try {
      if (job.aborted) return null;
      await slot.sequence.evaluateWithoutGeneratingNewTokens(rest.slice(0, engine.chunk));
    } finally {
      endTurn();
    }
    rest = rest.slice(engine.chunk);
    tellWatchers(slot);
  }
  return job.aborted ? null : rest;
}

async function write(
  engine: Engine,
  job: Job,
  slot: Slot,
  rest: Token[],
  most: number,
  { cachedTokens, endTurn }: { cachedTokens: number; endTurn: () => void },
): Promise<Finished | null> {
  if (job.aborted) return null;
  const { model, template } = engine;
  const matcher = createStopMatcher([...job.order.stop, ...template.stopTexts]);
  const words = createTokenText<Token>((tokens, before) => model.detokenize(tokens, false, before));
  const recent: Token[] = [];
  let text = '';
  let completionTokens = 0;
  let reason: Finished['reason'] = 'stop';

  const release = (piece: string) => {
    if (piece === '') return;
    text += piece;
    if (job.order.stream) job.delta(piece);
  };

  for await (const token of slot.sequence.evaluate(rest, samplingOptions(job.order.sampling, recent))) {
    if (completionTokens === 0) {
      slot.reading = false;
      endTurn();
      tellWatchers(slot);
    }
    if (job.aborted) return null;
    if (template.stopTokens.has(token)) break;
    completionTokens += 1;
    recent.push(token);
    if (recent.length > repeatWindow) recent.shift();
    release(matcher.push(words.push(token)));
    if (matcher.stopped) break;
    if (completionTokens === most) {
      reason = 'length';
      break;
    }
  }
  release(matcher.flush());
  return { text, reason, completionTokens, cachedTokens };
}

/** Tokens of the answer that the repeat penalty looks back on. */
const repeatWindow = 256;
// The library compiles the breakers anew for each token unless it is handed the very same array.
const sequenceBreakers = ['\n', ':', "'", '"', '*'];

function samplingOptions(sampling: Sampling, recent: readonly Token[]): SequenceEvaluateOptions {
  const { temperature, topP, topK, seed, presencePenalty, frequencyPenalty, repetitionControl } = sampling;
  const options: SequenceEvaluateOptions = { temperature, topP, topK, minP: 0.05, seed: librarySeed(seed) };
  if (repetitionControl || presencePenalty !== 0 || frequencyPenalty !== 0) {
    options.repeatPenalty = {
      penalty: repetitionControl ? 1.08 : 1,
      presencePenalty,
      frequencyPenalty,
      // The sampler keeps its own count as long as window and history match what it has seen; else it starts over.
      maxPunishTokens: repeatWindow,
      punishTokens: () => recent as Token[],
    };
  }
  // Without `lastTokens` DRY does nothing.
  if (repetitionControl) {
    options.dryRepeatPenalty = { strength: 0.8, base: 1.75, allowedLength: 2, lastTokens: 512, sequenceBreakers };
  }
  return options;
}

/** llama.cpp takes the largest seed for "any". */
function librarySeed(seed: number): number {
  return seed === 0xffff_ffff ? 0xffff_fffe : seed;
}
