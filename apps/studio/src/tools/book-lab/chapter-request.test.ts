import { textRequestSchema } from '@artisan/contract';
import { describe, expect, it } from 'vitest';
import { type Book, emptyBook } from './book.ts';
import { stepBook } from './book-steps.ts';
import { chapterRequest, cleanChapter } from './chapter-request.ts';
import { genres } from './genres.ts';

const book: Book = stepBook(
  { ...emptyBook, brief: { ...emptyBook.brief, idea: 'A keeper finds a ledger', title: 'Low Water', words: 200 } },
  {
    kind: 'outline',
    tradition: '',
    chapters: [
      { title: 'The Ferry', beats: ['Show the keeper.', 'End on a wrong note'] },
      { title: 'The Ledger', beats: ['Find the ledger', '  '] },
      { title: '', beats: [] },
    ],
  },
);

describe('chapterRequest', () => {
  it('tells the model the book, what came before, the beats and the length', () => {
    expect(chapterRequest(book, 1)).toEqual({
      system: expect.stringContaining('a warm, wry mystery'),
      prompt: [
        'The book, “Low Water”: A keeper finds a ledger.',
        'Its chapters:\n1. The Ferry\n2. The Ledger\n3. Chapter 3',
        'Just before: End on a wrong note.',
        'Now write chapter 2, “The Ledger”, in about 200 words.',
        'In this chapter:\n- Find the ledger.',
      ].join('\n\n'),
      max_tokens: 320,
      temperature: 0.7,
      top_p: 0.9,
    });
  });

  it('begins the book, and can do without beats', () => {
    expect(chapterRequest(book, 0).prompt).toContain('This is how the book begins.');
    expect(chapterRequest(book, 2).prompt).not.toContain('In this chapter');
  });

  it.each(genres.map(({ id }) => id))('speaks in the voice of %s, within the contract', (genre) => {
    const request = chapterRequest({ ...book, brief: { ...book.brief, genre } }, 0);
    expect(textRequestSchema.parse(request)).toMatchObject(request);
  });

  it('tells of a long book’s chapters round this one alone', () => {
    const chapters = Array.from({ length: 60 }, (_, index) => ({ title: `Title ${index + 1}`, beats: ['x'] }));
    const { prompt } = chapterRequest(stepBook(book, { kind: 'outline', chapters, tradition: '' }), 40);
    expect(prompt.match(/^\d+\. Title/gm)).toHaveLength(24);
    expect(prompt).toContain('41. Title 41');
  });
});

describe('cleanChapter', () => {
  it.each([
    ['a title on top', '# Chapter 2: The Ledger\n\nIt rained.', false, 'It rained.'],
    ['the title in quotes', '“The Ledger”\n\nIt rained.', false, 'It rained.'],
    ['a first sentence that is no title', 'Chapter and verse. It rained.', false, 'Chapter and verse. It rained.'],
    ['lines without a blank one', 'It rained.\nShe ran.', false, 'It rained.\n\nShe ran.'],
    ['a list', 'Take:\n- salt\n- oil\n\nStir.', false, 'Take:\n- salt\n- oil\n\nStir.'],
    ['too many blank lines', 'One.\r\n\r\n\r\n\r\nTwo.  ', false, 'One.\n\nTwo.'],
    ['a sentence cut in two', 'It rained. “She ran.” And then the', true, 'It rained. “She ran.”'],
    ['nothing but a cut sentence', 'And then the', true, 'And then the'],
    ['an open end that was not cut', 'And then the', false, 'And then the'],
    ['the title alone', 'The Ledger', false, 'The Ledger'],
  ])('mends %s', (_, answer, cut, text) => {
    expect(cleanChapter(answer, 'The Ledger', cut)).toBe(text);
  });
});
