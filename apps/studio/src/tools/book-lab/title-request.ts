import type { Book } from './book.ts';
import type { Asked } from './chapter-request.ts';
import { genreOf } from './genres.ts';

/** Titles of books that are not this one, so that a small model sees what a list of titles looks like. */
const examples = {
  Fiction: ['The Empty Pier', 'A Quarrel Over Spoons', 'What the Ferryman Kept', 'Salt in the Clock'],
  'Non-fiction': ['Before You Begin', 'The First Seven Days', 'When It Goes Wrong', 'A Shelf of One’s Own'],
} as const;

const listLength = 10;
/** Lists in one batch: the same question several times brings different titles. */
const lists = 4;
/** More than these to pick from are a burden. */
const mostEach = 3;

/** Several requests for a list of titles, for one batch. */
export function titleRequests(book: Book): Asked[] {
  const { name, kind } = genreOf(book.brief.genre);
  const request: Asked = {
    system: 'You write lists of short book chapter titles.',
    prompt: [
      `Write chapter titles for a ${name.toLowerCase()} book. ${book.brief.idea.trim()}`,
      `Example of a list:\n${examples[kind].map((title, index) => `${index + 1}. ${title}`).join('\n')}`,
      `Now write ${listLength} new titles for this book, in its order. Each has two to five words.`,
    ].join('\n\n'),
    max_tokens: 110,
    temperature: 0.8,
    top_p: 0.9,
  };
  return new Array<Asked>(lists).fill(request);
}

const titleWords = { min: 2, max: 6 } as const;
const known = new Set(Object.values(examples).flatMap((titles) => titles.map((title) => title.toLowerCase())));

/** A line of a list as a title, or undefined when it is none: a sentence, an echo of the prompt, a broken one. */
export function cleanTitle(line: string): string | undefined {
  const listed = /^\s*(?:\d{1,2}[.):]|[-*•])\s*(.+)$/.exec(line)?.[1];
  const title = listed
    ?.replace(/^(?:chapter\s+[\divxlc]+|title)\s*[:.–—-]\s*/i, '')
    // “The Hidden Garden: A Guide to Growing Herbs”, “The Night of Shadows (8)”
    .replace(/\s*[:(–—].*$/, '')
    .replace(/^["“”'‘*_#\s]+|["“”*_.,;\s]+$/g, '');
  if (!title || known.has(title.toLowerCase()) || !/^[\p{L}\p{N}’',!?& -]+$/u.test(title)) return undefined;
  const words = title.toLowerCase().split(/\s+/);
  if (words.length < titleWords.min || words.length > titleWords.max) return undefined;
  if (/\b(?:a|an|the|of|and|to|in|with|for|by|or)$|\b(?:chapter|titles?|book)\b/.test(title.toLowerCase()))
    return undefined;
  // “The Lost Town on the Island of the Lost”: a small model going round in circles.
  const long = words.filter((word) => word.length > 3);
  return new Set(long).size < long.length ? undefined : title.charAt(0).toUpperCase() + title.slice(1);
}

/**
 * What may be offered to each chapter, by its id: each title once in the whole book, and none that a chapter has already.
 * @param answers the lists as the model wrote them; a list cut at the limit loses its last line
 */
export function titlesToOffer(
  book: Book,
  answers: readonly { text: string; cut: boolean }[],
): ReadonlyMap<number, readonly string[]> {
  const taken = new Set(book.chapters.map(({ title }) => title.toLowerCase()));
  const offered = new Map<number, string[]>();
  let next = 0;
  for (const { text, cut } of answers) {
    const lines = text.split('\n');
    for (const line of cut ? lines.slice(0, -1) : lines) {
      const title = cleanTitle(line);
      const chapter = book.chapters[next % book.chapters.length];
      if (!title || !chapter || taken.has(title.toLowerCase()) || next >= mostEach * book.chapters.length) continue;
      taken.add(title.toLowerCase());
      offered.set(chapter.id, [...(offered.get(chapter.id) ?? []), title]);
      next += 1;
    }
  }
  return offered;
}
