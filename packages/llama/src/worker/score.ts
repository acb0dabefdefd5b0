import type { ControlledEvaluateInputItem, LlamaContextSequence, Token } from 'node-llama-cpp';
import type { ScoreOrder } from '../protocol.ts';
import { type Engine, PromptTooLong } from './generate.ts';
import { pickSlot, tellWatchers } from './slot.ts';

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
    const scores: number[] = [];
    for (const text of texts) {
      if (aborted()) return null;
      scores.push(await scoreText(slot.sequence, beginning, text));
    }
    return scores;
  } finally {
    Object.assign(slot, { busy: false, prompt: [] });
    tellWatchers(slot);
  }
}

async function scoreText(sequence: LlamaContextSequence, beginning: Token[], text: Token[]): Promise<number> {
  if (text.length === 0) return 0;
  // The last token of the beginning is read each time: the first token of the text is foretold by it.
  await sequence.adaptStateToTokens(beginning.slice(0, -1), false);
  const tokens = [...beginning.slice(sequence.nextTokenIndex), ...text];
  const firstTold = tokens.length - text.length - 1;
  const results = await sequence.controlledEvaluate(
    tokens.map((token, index): ControlledEvaluateInputItem => {
      const next = tokens[index + 1];
      if (index < firstTold || next === undefined) return token;
      // `includeSelected` adds the token that would be chosen: without sampling the likeliest one.
      const logits = { filter: { tokens: [next], includeSelected: true } };
      return [token, { generateNext: { logits, totalLogitWeight: true } }];
    }),
  );
  const told = text.map((token, index) => {
    const next = results[firstTold + index]?.next;
    const logit = next?.logits?.get(token);
    if (!next?.logits || logit === undefined || next.totalLogitWeight === undefined) {
      throw new Error('llama.cpp gave no logit for a token.');
    }
    // The weight is the sum of exp(logit − largest logit) over the whole vocabulary.
    return logit - Math.max(...next.logits.values()) - Math.log(next.totalLogitWeight);
  });
  return told.reduce((sum, one) => sum + one, 0) / text.length;
}
