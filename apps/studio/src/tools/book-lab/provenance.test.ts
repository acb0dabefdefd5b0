import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFor } from './ai-answer.ts';
import { explainAnswer, statementOf } from './ai-statement.ts';
import { originsOf, type Provenance, provenanceOf, runsOf } from './provenance.ts';

const model =
  'The lamp in the chandlery had been lit again. Mara saw it from the ferry.\n\n“Who has the key?”\n\nShe nodded.';
const by = (text: string) =>
  originsOf(text, [runsOf('Something else altogether.'), runsOf(model)]).map((origin) => origin.by);

describe('originsOf', () => {
  it.each([
    ['what the model wrote', model, ['model', undefined, 'model', undefined, 'model']],
    ['a paragraph of one’s own', 'I wrote this line myself, all of it.', ['you']],
    ['a word changed', 'The lamp in the chandlery had been lit twice. Mara saw it from the ferry.', ['edited']],
    ['paragraphs in another order', 'She nodded.\n\n“Who has the key?”', ['model', undefined, 'model']],
    [
      'a paragraph split in two',
      'The lamp in the chandlery had been lit again.\nMara saw it from the ferry.',
      ['model', 'model'],
    ],
    ['other marks and capitals', 'the LAMP in the chandlery — had been lit again', ['model']],
    ['a few words that anybody has', 'It was in the chandlery.', ['you']],
    ['nothing', '', [undefined]],
  ])('knows %s', (_, text, authors) => {
    expect(by(text)).toEqual(authors);
  });

  it('gives every word of a text that no model wrote to the person', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(provenanceOf({ text, generated: undefined }, []).fromModel).toBe(0);
      }),
    );
  });

  it('gives every word of an untouched text to the model', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences', maxCount: 8 }), (text) => {
        const generated = { text, model: 'm', practice: false, seed: 1, duration: 1, cut: false };
        const { words, fromModel, generated: written } = provenanceOf({ text, generated }, [runsOf(text)]);
        expect([fromModel, written]).toEqual([words, words]);
      }),
    );
  });
});

const chapter = (words: number, fromModel: number, inModelParagraphs: number, generated: number): Provenance => ({
  words,
  fromModel,
  inModelParagraphs,
  generated,
});

describe('answerFor', () => {
  it.each([
    ['nothing written', [], 'None'],
    ['own text alone', [chapter(900, 0, 0, 0)], 'None'],
    ['all by the model', [chapter(1000, 1000, 1000, 1000)], 'Entire work, with minimal or no editing'],
    ['a few words changed', [chapter(1000, 950, 1000, 1000)], 'Entire work, with minimal or no editing'],
    ['a third replaced', [chapter(1000, 660, 1000, 1000)], 'Entire work, with extensive editing'],
    ['half deleted', [chapter(500, 500, 500, 1000)], 'Entire work, with extensive editing'],
    [
      'one chapter of two',
      [chapter(1000, 1000, 1000, 1000), chapter(1000, 0, 0, 0)],
      'Some sections, with minimal or no editing',
    ],
    [
      'one chapter, much changed',
      [chapter(1000, 400, 900, 1000), chapter(1000, 0, 0, 0)],
      'Some sections, with extensive editing',
    ],
    ['the model’s words all replaced', [chapter(1000, 0, 0, 1000)], 'Some sections, with extensive editing'],
    [
      'the model’s words moved to another chapter',
      [chapter(0, 0, 0, 500), chapter(500, 500, 500, 0)],
      'Entire work, with minimal or no editing',
    ],
    ['a written chapter emptied again', [chapter(0, 0, 0, 1000), chapter(500, 0, 0, 0)], 'None'],
  ])('says of %s: %s', (_, chapters, text) => {
    expect(answerFor(chapters).text).toBe(text);
  });

  it('is explained in the book’s own figures, with date and source', () => {
    const answer = answerFor([chapter(1000, 900, 1000, 1000)]);
    const told = statementOf('My Book', answer);
    expect(told).toContain('Of 1,000 words, 900 are the model’s and 100 were typed by you.');
    expect(told).toContain('Text: Entire work, with minimal or no editing');
    expect(told).toMatch(/Rules checked 23 Nov 2026\. KDP help page G200672390/);
    expect(explainAnswer(answerFor([]))).toHaveLength(1);
  });
});
