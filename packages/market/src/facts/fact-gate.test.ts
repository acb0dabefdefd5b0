import { expect, it } from 'vitest';
import { factGate } from './fact-gate.ts';

const gate = factGate({
  product: 'walnut rolling pin',
  facts: ['18 inches long', 'two handles', 'dishwasher safe', 'made in Vermont'],
  audience: 'home bakers',
  phrases: ['Julia Child'],
});
const found = (text: string) => gate(text).map((mark) => `${mark.kind} ${text.slice(...mark.range)}`);

it.each([
  ['This walnut rolling pin is 18 inches long.', []],
  ['It has 2 handles and is dishwasher safe.', []],
  ['It is made in Vermont.', []],
  ['It is 20 inches long.', ['number 20']],
  ['It comes in three sizes.', ['number three']],
  ['A maple pin of solid walnut.', ['material maple']],
  ['It is waterproof and microwave safe.', ['claim waterproof', 'claim microwave safe']],
  ['The best-selling pin.', ['claim best-selling']],
  ['It was designed by Anna in Vermont.', ['name Anna']],
  ['A Disney Walnut Rolling Pin', ['name Disney']],
  ['The pin that Julia Child would like.', []],
  ['Bakers love it. Everyone does.', []],
])('%s', (text, marks) => {
  expect(found(text)).toEqual(marks);
});
