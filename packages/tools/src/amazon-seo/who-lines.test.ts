import { factGate } from '@artisan/market';
import { expect, it } from 'vitest';
import { isUsable, lineFrom } from './who-lines.ts';

const start = 'for home bakers who';
const gate = factGate({ product: 'walnut rolling pin', facts: [], audience: 'home bakers', phrases: [] });

it.each([' want even dough', 'for home bakers who want even dough.', 'who want even dough', 'want even dough\nmore'])(
  'reads %j as one line',
  (text) => {
    expect(lineFrom(text, start)).toBe('for home bakers who want even dough');
  },
);

it.each([
  ['want even dough every time', true],
  ['want', false],
  ['The best rolling pin there is', false],
  ['want dough that is 3 mm thin', false],
  ['love a waterproof kitchen', false],
  ['want dough and dough and dough', false],
  ['want to bake with the', false],
  ['shop at the new Ikea of theirs', false],
])('lets %j through: %s', (rest, usable) => {
  expect(isUsable(`${start} ${rest}`, start, gate)).toBe(usable);
});
