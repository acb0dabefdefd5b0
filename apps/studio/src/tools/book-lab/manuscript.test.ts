import { manuscriptSchema } from '@artisan/contract';
import { expect, it } from 'vitest';
import { emptyBook } from './book.ts';
import { stepBook } from './book-steps.ts';
import { fileStem } from './file-stem.ts';
import { copyrightPage, manuscriptOf } from './front-matter.ts';
import { markdownOf } from './markdown.ts';
import { roman } from './roman.ts';
import { timeLeft } from './use-chapter-writing.ts';
import { countWords, readingTime } from './words.ts';

const book = stepBook(emptyBook, {
  kind: 'outline',
  tradition: '',
  chapters: [
    { title: 'The #1 Ferry', beats: ['a'] },
    { title: ' ', beats: ['b'] },
  ],
});

it('makes a manuscript that the contract takes, of a book without anything', () => {
  const manuscript = manuscriptOf(book, 2026);
  expect(manuscriptSchema.parse(manuscript)).toEqual(manuscript);
  expect(manuscript).toMatchObject({ title: 'Untitled book', author: '' });
  expect(manuscript.chapters.map(({ title }) => title)).toEqual(['The #1 Ferry', 'Chapter 2']);
});

it.each([
  ['cosy-mystery', 'Ada', /^Copyright © 2026 Ada\n[\s\S]*work of fiction/],
  ['how-to', '', /^Copyright © 2026\n[\s\S]*general information/],
  ['memoir', 'Ada', /^Copyright © 2026 Ada\n(?![\s\S]*fiction)/],
] as const)('writes the copyright page of a %s', (genre, author, page) => {
  const brief = { ...emptyBook.brief, genre, author };
  expect(copyrightPage({ ...emptyBook, brief }, 2026).join('\n')).toMatch(page);
});

it('writes Markdown: titles are no marks, a chapter’s headings stand below it', () => {
  const markdown = markdownOf({
    title: 'Low *Water*',
    author: 'Ada',
    copyright: ['© 2026'],
    chapters: [
      { title: 'The #1 Ferry', text: '\r\nIt *rained*.\r\n\r\n## Tools\r\n' },
      { title: 'Empty', text: '' },
    ],
  });
  expect(markdown).toBe(
    '# Low \\*Water\\*\n\nby Ada\n\n© 2026\n\n## The \\#1 Ferry\n\nIt *rained*.\n\n### Tools\n\n## Empty\n',
  );
});

it.each([
  ['one two  three', 3],
  ['It’s half-past.', 3],
  ['', 0],
  ['…', 0],
  ['猫が好き', 3],
])('counts the words of “%s”', (text, count) => {
  expect(countWords(text)).toBe(count);
});

it.each([
  [0, true, 'nothing yet'],
  [100, true, 'about 1 min'],
  [26_000, true, 'about 1 h 40 min'],
  [23_800, false, 'about 1 h 40 min'],
])('reads %i words in %s', (words, fiction, time) => {
  expect(readingTime(words, fiction)).toBe(time);
});

it.each([
  [1, 'I'],
  [4, 'IV'],
  [19, 'XIX'],
  [44, 'XLIV'],
  [60, 'LX'],
])('prints %i as %s', (number, printed) => {
  expect(roman(number)).toBe(printed);
});

it.each([
  ['The Silent Harbour', 'the-silent-harbour'],
  ['狐', 'manuscript'],
])('names the files of %s', (title, stem) => {
  expect(fileStem(title)).toBe(stem);
});

it('tells the time left from the measured pace, and nothing before there is one', () => {
  const writing = { ids: [1, 2, 3, 4], done: [] as number[], words: 0, startedAt: 1000, live: undefined };
  expect(timeLeft(writing, 5000)).toBeUndefined();
  expect(timeLeft({ ...writing, done: [2] }, 5000)).toBe(12_000);
  expect(timeLeft({ ...writing, done: [2, 1, 4, 3] }, 5000)).toBe(0);
});
