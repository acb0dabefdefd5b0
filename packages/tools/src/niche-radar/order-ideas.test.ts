import { createManualClock } from '@artisan/kit';
import { describe, expect, test } from 'vitest';
import type { LeasedWriter, WriterDependencies } from '../write-text/write-text.ts';
import { orderIdeas } from './order-ideas.ts';

const caller = { caller: 'test', signal: new AbortController().signal };

function dependencies(score?: LeasedWriter['score']): WriterDependencies {
  const writer = { name: 'Stub', facts: { sequences: 2 }, languageModel: undefined as never, ...(score && { score }) };
  return { withTextModel: (use) => use(writer), clock: createManualClock() };
}

describe('the order of ideas', () => {
  test('is the likeliest first, whatever share of the list an idea was in', async () => {
    const likely: Record<string, number> = { a: -3, b: -1, c: -2, d: -1, e: -0.5 };
    const shares: (readonly string[])[] = [];
    const answer = await orderIdeas(
      dependencies(async (_, texts) => {
        shares.push(texts);
        return texts.map((text) => likely[text.trim()] ?? 0);
      }),
      { kind: 'book', ideas: ['a', 'b', 'c', 'd', 'e'] },
      caller,
    );
    expect(answer.order).toEqual([4, 1, 3, 2, 0]);
    expect(answer).toMatchObject({ ordered_by: 'model', model: 'Stub' });
    expect(shares.map(({ length }) => length)).toEqual([3, 2]);
  });

  test('is the order that was sent where the engine tells no probabilities', async () => {
    const answer = await orderIdeas(dependencies(), { kind: 'product', ideas: ['a', 'b'] }, caller);
    expect(answer).toMatchObject({ ordered_by: 'rule', model: null, order: [0, 1] });
  });
});
