import type { Book } from './book.ts';
import type { Asked } from './chapter-request.ts';
import { genreOf } from './genres.ts';

/** Chapters of books that are not this one, so that a small model sees what is asked. */
const examples = [
  { beats: 'A boy waits at the pier. The boat does not come.', title: 'The Empty Pier' },
  { beats: 'List the tools. Say what can be borrowed.', title: 'What You Need, and What You Don’t' },
  { beats: 'Two sisters read the will and stop speaking.', title: 'A Quarrel Over Spoons' },
] as const;

/** The most texts of one batch. */
const batchLimit = 64;
const mostEach = 3;

/** How many titles are asked for each of `chapters`, in one batch. */
export const titlesEach = (chapters: number): number =>
  Math.max(1, Math.min(mostEach, Math.floor(batchLimit / chapters)));

/** One title for one chapter. Asked several times, it brings different ones. */
export function titleRequest(book: Book, index: number): Asked & { stop: string[] } {
  const beats = book.chapters[index]?.beats.join(' ') ?? '';
  const shown = examples.map((example) => `Chapter: ${example.beats}\nTitle: ${example.title}`).join('\n\n');
  return {
    system: `You name the chapters of a ${genreOf(book.brief.genre).name.toLowerCase()} book. You answer with one short title.`,
    prompt: `${shown}\n\nThe book: ${book.brief.idea.trim()}\nChapter: ${beats}\nTitle:`,
    max_tokens: 16,
    temperature: 0.9,
    top_p: 0.95,
    stop: ['\n'],
  };
}

const longestTitle = 8;

/** A title as the model answered it, or undefined when it is none: too long, an echo of the prompt, a broken one. */
export function cleanTitle(answer: string): string | undefined {
  const title = (answer.trim().split('\n')[0] ?? '')
    .replace(/^(?:chapter(?:\s+[\divxlc]+)?|title)\s*[:.–—-]\s*/i, '')
    .replace(/^["“”'‘’*_#\s]+|["“”*_.,;:\s]+$/g, '')
    .trim();
  const words = title.split(/\s+/);
  const known = examples.some((example) => example.title.toLowerCase() === title.toLowerCase());
  if (known || title.length < 3 || words.length > longestTitle || /[<>{}|\\[\]]|:$/.test(title)) return undefined;
  if (/\b(?:a|an|the|of|and|to|in|with|for|by|or)$/i.test(title)) return undefined;
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/**
 * What may be offered for each chapter: each title once in the whole book, and none that a chapter has already.
 * @param answers every answer with the index of its chapter
 */
export function titlesToOffer(
  book: Book,
  answers: readonly { index: number; text: string }[],
): ReadonlyMap<number, readonly string[]> {
  const taken = new Set(book.chapters.map(({ title }) => title.toLowerCase()));
  const offered = new Map<number, string[]>();
  for (const { index, text } of answers) {
    const chapter = book.chapters[index];
    const title = cleanTitle(text);
    if (!chapter || !title || taken.has(title.toLowerCase())) continue;
    taken.add(title.toLowerCase());
    offered.set(chapter.id, [...(offered.get(chapter.id) ?? []), title]);
  }
  return offered;
}
