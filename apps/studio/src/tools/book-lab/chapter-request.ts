import type { TextRequest } from '@artisan/contract';
import { type Book, chapterTitle } from './book.ts';
import { genreOf } from './genres.ts';

/** What the studio sends to the model, in the contract's words. */
export type Asked = Pick<TextRequest, 'prompt' | 'max_tokens' | 'temperature' | 'top_p'> & { system: string };

/** English prose has about 1.35 tokens a word in the models of the catalogue; the rest is room to end a sentence. */
const tokensPerWord = 1.6;

/** The tokens that a chapter of so many words is given. */
export const tokensFor = (words: number): number => Math.ceil(words * tokensPerWord);

/** The most chapter titles that a prompt tells of, so that a long book still fits a small model. */
const mostTitles = 24;

const sentence = (text: string) => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

function outlineLines(book: Book, index: number): string {
  const first = Math.max(0, Math.min(index - mostTitles / 2, book.chapters.length - mostTitles));
  return book.chapters
    .slice(first, first + mostTitles)
    .map((_, offset) => `${first + offset + 1}. ${chapterTitle(book, first + offset)}`)
    .join('\n');
}

/** What came before, in one line: the last beat of the chapter before this one. */
function before(book: Book, index: number): string {
  const beats = book.chapters[index - 1]?.beats.filter((beat) => beat.trim() !== '');
  const last = beats?.at(-1);
  return last ? `Just before: ${sentence(last)}` : 'This is how the book begins.';
}

/**
 * The request for one chapter: the genre's voice, the book as far as it is planned, what came just before, this chapter's
 * beats and the length.
 */
export function chapterRequest(book: Book, index: number): Asked {
  const { brief } = book;
  const beats = book.chapters[index]?.beats.filter((beat) => beat.trim() !== '') ?? [];
  return {
    system: `You write ${genreOf(brief.genre).voice}. You answer with the text of the chapter alone: no title, no notes, no summary.`,
    prompt: [
      `The book${brief.title.trim() === '' ? '' : `, “${brief.title.trim()}”`}: ${sentence(brief.idea)}`,
      ...(brief.audience.trim() === '' ? [] : [`Its readers: ${sentence(brief.audience)}`]),
      `Its chapters:\n${outlineLines(book, index)}`,
      before(book, index),
      `Now write chapter ${index + 1}, “${chapterTitle(book, index)}”, in about ${brief.words} words.`,
      ...(beats.length === 0 ? [] : [`In this chapter:\n${beats.map((beat) => `- ${sentence(beat)}`).join('\n')}`]),
    ].join('\n\n'),
    max_tokens: tokensFor(brief.words),
    temperature: 0.7,
    top_p: 0.9,
  };
}

const endOfSentence = /[.!?…]["”’)]*(?=\s|$)/g;

/**
 * A chapter as the model answered it, without a repeated title, and with paragraphs apart.
 * @param cut whether the model was stopped by a limit: an unfinished last sentence is then left out
 */
export function cleanChapter(answer: string, title: string, cut: boolean): string {
  const lines = answer.replace(/\r\n?/g, '\n').trim().split('\n');
  const bare = (line: string) =>
    line
      .replace(/[#*_“”"]/g, '')
      .trim()
      .toLowerCase();
  while (lines.length > 1 && isHeading(bare(lines[0] ?? ''), title.toLowerCase())) lines.shift();
  const text = lines
    .join('\n')
    .replace(/[ \t]+$/gm, '')
    // A new line is a new paragraph to a model, but not to Markdown; the items of a list stay together.
    .replace(/\n+(?!\s*(?:[-*•]|\d{1,3}[.)])\s)/g, '\n\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
  const ends = cut ? [...text.matchAll(endOfSentence)].at(-1) : undefined;
  return ends ? text.slice(0, ends.index + ends[0].length) : text;
}

const isHeading = (line: string, title: string): boolean =>
  line === '' || line === title || /^chapter\s+[\divxlc]+\b[^.!?]{0,80}$/.test(line);
