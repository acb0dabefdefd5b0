import type { Manuscript } from '@artisan/contract';
import { type Book, chapterTitle, titleOf } from './book.ts';
import { isFiction } from './genres.ts';

const fictionNotice =
  'This is a work of fiction. Names, characters, places and events are imaginary; any likeness to real ones is by chance.';
const otherNotice =
  'This book gives general information. It does not replace the advice of a professional who knows your case.';
const rights =
  'All rights reserved. No part of this book may be copied or passed on without the author’s written permission, except for short quotations in a review.';

/** The copyright page, a paragraph each. Only what the author has said, the year and customary wording. */
export function copyrightPage({ brief }: Book, year: number): string[] {
  const author = brief.author.trim();
  return [
    `Copyright © ${year}${author === '' ? '' : ` ${author}`}`,
    rights,
    ...(brief.genre === 'memoir' ? [] : [isFiction(brief.genre) ? fictionNotice : otherNotice]),
  ];
}

/** The book as it goes to print: front matter and every chapter, the empty ones with their title alone. */
export const manuscriptOf = (book: Book, year: number): Manuscript => ({
  title: titleOf(book),
  author: book.brief.author.trim(),
  copyright: copyrightPage(book, year),
  chapters: book.chapters.map(({ text }, index) => ({ title: chapterTitle(book, index), text })),
});
