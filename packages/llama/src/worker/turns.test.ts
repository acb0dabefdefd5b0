import { expect, test } from 'vitest';
import { createPrefillTurns } from './turns.ts';

test('one at a time, the one with the least left first', async () => {
  const turns = createPrefillTurns();
  const order: string[] = [];
  const enter = async (name: string, left: number) => {
    const end = await turns.take(left);
    order.push(name);
    return end;
  };
  const first = await enter('first', 3000);
  const long = enter('long', 2000);
  const short = enter('short', 40);
  await new Promise(setImmediate);
  expect(order).toEqual(['first']);
  first();
  first();
  (await short)();
  (await long)();
  expect(order).toEqual(['first', 'short', 'long']);
  const again = await enter('again', 1);
  again();
  expect(order.at(-1)).toBe('again');
});
