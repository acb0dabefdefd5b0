import type { ControlledEvaluateInputItem, LlamaContextSequence, Token } from 'node-llama-cpp';
import type { ScoreOrder } from '../protocol.ts';
import { type Engine, PromptTooLong } from './generate.ts';
import { pickSlot, sharedLength, tellWatchers } from './slot.ts';

/**
 * The mean log-probability of each text's tokens after the same beginning; null when it was aborted, which is looked at
 * between texts. Throws {@link PromptTooLong}.
 */
export async function score(engine: Engine, order: ScoreOrder, aborted: () => boolean): Promise<number[] | null> {
  const { model } = engine;
  const beginning = model.tokenize(order.beginning, true);
  const texts = order.texts.map((text) => model.tokenize(text, false));
  const longest = beginning.length + Math.max(0, ...texts.map(({ length }) => length));
  if (longest > engine.contextTokens) throw new PromptTooLong(longest);
  const slot = pickSlot(engine.slots, beginning);
  if (!slot) throw new Error('More requests were sent than there are sequences.');
  engine.uses += 1;
  Object.assign(slot, { busy: true, prompt: beginning, usedAt: engine.uses });
  try {
    const scores: number[] = new Array(texts.length).fill(0);
    // Texts that begin alike stand together, so that what they share is worked out once.
    const inTurn = order.texts.map((text, index) => ({ text, index })).sort((a, b) => (a.text < b.text ? -1 : 1));
    let before: Told = { tokens: [], logs: [] };
    for (const { index } of inTurn) {
      if (aborted()) return null;
      before = await tell(slot.sequence, beginning, texts[index] ?? [], before);
      scores[index] = before.logs.reduce((sum, log) => sum + log, 0) / Math.max(1, before.logs.length);
    }
    return scores;
  } finally {
    Object.assign(slot, { busy: false, prompt: [] });
    tellWatchers(slot);
  }
}

/** A text's tokens, each with the logarithm of its probability. */
interface Told {
  tokens: Token[];
  logs: number[];
}

async function tell(sequence: LlamaContextSequence, beginning: Token[], tokens: Token[], before: Told): Promise<Told> {
  const shared = sharedLength(before.tokens, tokens);
  const known = [...beginning, ...tokens.slice(0, shared)];
  const fresh = tokens.slice(shared);
  if (fresh.length === 0) return { tokens, logs: before.logs.slice(0, shared) };
  // The last known token is read each time: the first fresh one is foretold by it.
  await sequence.adaptStateToTokens(known.slice(0, -1), false);
  const fed = [...known.slice(sequence.nextTokenIndex), ...fresh];
  const firstTelling = fed.length - fresh.length - 1;
  const results = await sequence.controlledEvaluate(
    fed.map((token, index): ControlledEvaluateInputItem => {
      const next = fed[index + 1];
      if (index < firstTelling || next === undefined) return token;
      // `includeSelected` adds the token that would be chosen: without sampling the likeliest one.
      const logits = { filter: { tokens: [next], includeSelected: true } };
      return [token, { generateNext: { logits, totalLogitWeight: true } }];
    }),
  );
  const logs = fresh.map((token, index) => {
    const next = results[firstTelling + index]?.next;
    const logit = next?.logits?.get(token);
    if (!next?.logits || logit === undefined || next.totalLogitWeight === undefined) {
      throw new Error('llama.cpp gave no logit for a token.');
    }
    // The weight is the sum of exp(logit − largest logit) over the whole vocabulary.
    return logit - Math.max(...next.logits.values()) - Math.log(next.totalLogitWeight);
  });
  return { tokens, logs: [...before.logs.slice(0, shared), ...logs] };
}
