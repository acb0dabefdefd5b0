import type { BookGenre } from '@artisan/contract';
import { genres } from './genres.ts';

/** What the person says about the book. */
export interface BookBrief {
  idea: string;
  /** May be empty: the book is then called untitled. */
  title: string;
  author: string;
  genre: BookGenre;
  audience: string;
  /** How many the outline begins with. */
  chapters: number;
  /** Words a chapter should have. */
  words: number;
}

/** What a model wrote of a chapter, as it came. */
export interface Generated {
  text: string;
  model: string;
  /** The model's chapters are for trying out, not a draft. */
  practice: boolean;
  seed: number | undefined;
  /** Milliseconds. */
  duration: number | undefined;
  /** Stopped or cut before its end. */
  cut: boolean;
}

export interface Chapter {
  /** Unlike any other in the book. */
  id: number;
  title: string;
  titleBy: 'rules' | 'model' | 'you';
  beats: readonly string[];
  /** Paragraphs with a blank line between; Markdown's emphasis and lists. */
  text: string;
  /** What the text began with, if a model wrote it. Stays when the text is edited, for KDP's question. */
  generated: Generated | undefined;
}

export interface Book {
  brief: BookBrief;
  chapters: readonly Chapter[];
  /** The tradition that the outline follows; empty without one. */
  tradition: string;
}

export const limits = {
  chapters: { min: 3, max: 24 },
  words: { min: 50, max: 4000 },
  /** With those that the person adds. */
  mostChapters: 60,
  idea: 2000,
  line: 200,
} as const;

export const emptyBook: Book = {
  brief: { idea: '', title: '', author: '', genre: 'cosy-mystery', audience: '', chapters: 12, words: 1500 },
  chapters: [],
  tradition: '',
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');
const wholeIn = (value: unknown, { min, max }: { min: number; max: number }, fallback: number): number =>
  Number.isInteger(value) && Number(value) >= min && Number(value) <= max ? Number(value) : fallback;

function generatedFrom(stored: unknown): Generated | undefined {
  if (!isRecord(stored) || typeof stored.text !== 'string') return undefined;
  return {
    text: stored.text,
    model: textIn(stored.model),
    practice: stored.practice === true,
    seed: typeof stored.seed === 'number' ? stored.seed : undefined,
    duration: typeof stored.duration === 'number' ? stored.duration : undefined,
    cut: stored.cut === true,
  };
}

/** A stored book. Whatever is missing or broken falls back alone: no update loses a chapter. */
export function bookFrom(stored: unknown): Book {
  const found = isRecord(stored) ? stored : {};
  const brief = isRecord(found.brief) ? found.brief : {};
  const chapters = Array.isArray(found.chapters) ? found.chapters.filter(isRecord) : [];
  return {
    brief: {
      idea: textIn(brief.idea),
      title: textIn(brief.title),
      author: textIn(brief.author),
      genre: genres.find(({ id }) => id === brief.genre)?.id ?? emptyBook.brief.genre,
      audience: textIn(brief.audience),
      chapters: wholeIn(brief.chapters, limits.chapters, emptyBook.brief.chapters),
      words: wholeIn(brief.words, limits.words, emptyBook.brief.words),
    },
    chapters: chapters.map((chapter, index) => ({
      id: index + 1,
      title: textIn(chapter.title),
      titleBy: chapter.titleBy === 'model' || chapter.titleBy === 'you' ? chapter.titleBy : 'rules',
      beats: Array.isArray(chapter.beats) ? chapter.beats.filter((beat) => typeof beat === 'string') : [],
      text: textIn(chapter.text),
      generated: generatedFrom(chapter.generated),
    })),
    tradition: textIn(found.tradition),
  };
}

/** What must be mended before there can be an outline, by field. */
export function problemsOf({ idea, title, author, audience, chapters, words }: BookBrief) {
  const found: Partial<Record<keyof BookBrief, string>> = {};
  if (idea.trim() === '') found.idea = 'Say in a sentence or two what the book is about.';
  else if (idea.length > limits.idea) found.idea = `${idea.length - limits.idea} characters over.`;
  for (const [field, value] of Object.entries({ title, author, audience })) {
    if (value.length > limits.line) found[field as 'title'] = `${value.length - limits.line} characters over.`;
  }
  const { chapters: count, words: length } = limits;
  if (wholeIn(chapters, count, 0) === 0) found.chapters = `${count.min} to ${count.max}.`;
  if (wholeIn(words, length, 0) === 0) found.words = `${length.min} to ${length.max.toLocaleString('en')}.`;
  return found;
}

/** What the book is called until it has a title. */
export const titleOf = ({ brief }: Book): string => brief.title.trim() || 'Untitled book';

/** What a chapter is called in the book. */
export const chapterTitle = (book: Book, index: number): string =>
  book.chapters[index]?.title.trim() || `Chapter ${index + 1}`;
