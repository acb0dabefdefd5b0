import { systemClock } from '@artisan/kit';
import { expect, it } from 'vitest';
import type { WriterDependencies } from '../write-text/write-text.ts';
import { draftField } from './draft-field.ts';

/** A writer that says `text` and shows what it was asked. */
function writerOf(text: string) {
  const asked: unknown[] = [];
  const usage = { inputTokens: { total: 1 }, outputTokens: { total: 1 } };
  const languageModel = {
    doGenerate: async (call: { prompt: unknown }) => {
      asked.push(call.prompt);
      return { content: [{ type: 'text', text }], usage, finishReason: { unified: 'stop' }, warnings: [] };
    },
  };
  const dependencies = {
    clock: systemClock,
    withTextModel: (use: (writer: unknown) => unknown) =>
      use({ languageModel, name: 'Writer', facts: { sequences: 1 } }),
  } as unknown as WriterDependencies;
  return { asked, dependencies };
}

const brief = {
  store: 'amazon-product' as const,
  product: 'oak tray',
  facts: ['two handles'],
  audience: '',
  phrases: [],
};
const caller = { caller: 'test', signal: new AbortController().signal } satisfies {
  caller: string;
  signal: AbortSignal;
};

it('takes a line a bullet, without the marks in front, and no more than the store has room for', async () => {
  const { dependencies, asked } = writerOf('- One\n2. Two\n\n• Three\nFour\nFive\nSix');
  const { values, model } = await draftField(dependencies, { ...brief, field: 'bullets' }, caller);
  expect(values).toEqual(['One', 'Two', 'Three', 'Four', 'Five']);
  expect(model).toBe('Writer');
  expect(JSON.stringify(asked)).toContain('- two handles');
});

it('takes one line for a title, without quotation marks', async () => {
  const { dependencies } = writerOf('"Oak Tray"\nHere is why');
  const { values } = await draftField(dependencies, { ...brief, field: 'title' }, caller);
  expect(values).toEqual(['Oak Tray']);
});

it('keeps the paragraphs of a description', async () => {
  const { dependencies } = writerOf(' One.\n\nTwo. ');
  const { values } = await draftField(dependencies, { ...brief, field: 'description' }, caller);
  expect(values).toEqual(['One.\n\nTwo.']);
});
