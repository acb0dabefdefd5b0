import { describe, expect, it } from 'vitest';
import { type Book, bookFrom, emptyBook, problemsOf } from './book.ts';
import { stepBook } from './book-steps.ts';

const outline = [
  { title: 'One', beats: ['a', 'b'] },
  { title: 'Two', beats: ['c'] },
  { title: 'Three', beats: ['d'] },
];
const book = stepBook(emptyBook, { kind: 'outline', chapters: outline, tradition: 'folk tale' });
const titles = ({ chapters }: Book) => chapters.map(({ title }) => title);
const idOf = (title: string) => book.chapters.find((chapter) => chapter.title === title)?.id ?? 0;

describe('bookFrom', () => {
  it('brings back what was stored', () => {
    const generated = { text: 'x', model: 'm', practice: true, seed: 4, duration: 9, cut: false };
    const written = stepBook(book, { kind: 'written', id: idOf('Two'), text: 'Words.', generated });
    expect(bookFrom(JSON.parse(JSON.stringify(written)))).toEqual(written);
  });

  it.each([undefined, null, 7, 'text', [], { chapters: 'none', brief: 4 }])('begins afresh from %j', (stored) => {
    expect(bookFrom(stored)).toEqual(emptyBook);
  });

  it('lets a broken field fall back alone', () => {
    const stored = {
      brief: { idea: 'kept', genre: 'opera', chapters: 999, words: 1.5 },
      chapters: [null, { title: 'Kept', beats: ['kept', 5], text: 3, generated: { model: 'no text' } }],
    };
    const found = bookFrom(stored);
    expect(found.brief).toEqual({ ...emptyBook.brief, idea: 'kept' });
    expect(found.chapters).toEqual([
      { id: 1, title: 'Kept', titleBy: 'rules', beats: ['kept'], text: '', generated: undefined },
    ]);
  });
});

describe('problemsOf', () => {
  it.each([
    [{}, ['idea']],
    [{ idea: 'x' }, []],
    [{ idea: 'x'.repeat(2001), author: 'x'.repeat(201) }, ['idea', 'author']],
    [{ idea: 'x', chapters: 2, words: 0 }, ['chapters', 'words']],
    [{ idea: 'x', chapters: 25, words: 4001 }, ['chapters', 'words']],
  ])('of %o are %j', (brief, fields) => {
    expect(Object.keys(problemsOf({ ...emptyBook.brief, ...brief }))).toEqual(fields);
  });
});

describe('stepBook', () => {
  it.each([
    ['Three', 0, ['Three', 'One', 'Two']],
    ['One', 2, ['Two', 'Three', 'One']],
    ['One', 99, ['Two', 'Three', 'One']],
    ['Two', -1, ['Two', 'One', 'Three']],
    ['None', 0, ['One', 'Two', 'Three']],
  ])('moves %s to %i', (title, to, order) => {
    expect(titles(stepBook(book, { kind: 'move', id: idOf(title), to }))).toEqual(order);
  });

  it('puts a removed chapter back where it was', () => {
    const [, chapter] = book.chapters;
    if (!chapter) throw new Error('There is a second chapter.');
    const less = stepBook(book, { kind: 'remove', id: chapter.id });
    expect(titles(less)).toEqual(['One', 'Three']);
    expect(stepBook(less, { kind: 'restore', chapter, at: 1 })).toEqual(book);
  });

  it('never gives two chapters the same id', () => {
    let grown = stepBook(book, { kind: 'remove', id: idOf('One') });
    grown = stepBook(grown, { kind: 'add' });
    grown = stepBook(grown, { kind: 'outline', chapters: outline, tradition: '' });
    const ids = [...book.chapters, ...grown.chapters].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps what the model wrote when the person edits the text', () => {
    const generated = { text: 'Model.', model: 'm', practice: false, seed: 1, duration: 1, cut: false };
    const id = idOf('One');
    const edited = stepBook(stepBook(book, { kind: 'written', id, text: 'Model.', generated }), {
      kind: 'text',
      id,
      text: 'Mine.',
    });
    expect(edited.chapters[0]).toMatchObject({ text: 'Mine.', generated });
  });
});
