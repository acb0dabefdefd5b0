import type { Chapter } from './book.ts';
import { wordsOf } from './words.ts';

/** Where a paragraph comes from. `edited` holds words of both. */
export type Author = 'you' | 'model' | 'edited';

/** One line of a chapter: a paragraph, or nothing between two. */
export interface Origin {
  /** Undefined for a line without words. */
  by: Author | undefined;
  words: number;
  /** How many of them the model wrote. */
  fromModel: number;
}

/** So many words in the model's order are the model's; fewer are anybody's. */
const runLength = 4;

const key = (words: readonly string[], at: number) => words.slice(at, at + runLength).join(' ');
const linesOf = (text: string): string[] => text.split('\n');

/** A model's runs of words, and its paragraphs that are shorter than one run. */
export interface ModelRuns {
  runs: ReadonlySet<string>;
  short: ReadonlySet<string>;
}

/** What to look for of a text that a model wrote. */
export function runsOf(generated: string): ModelRuns {
  const runs = new Set<string>();
  const short = new Set<string>();
  for (const line of linesOf(generated)) {
    const words = wordsOf(line);
    if (words.length < runLength) short.add(words.join(' '));
    for (let at = 0; at + runLength <= words.length; at += 1) runs.add(key(words, at));
  }
  return { runs, short };
}

function originOf(line: string, sources: readonly ModelRuns[]): Origin {
  const words = wordsOf(line);
  if (words.length === 0) return { by: undefined, words: 0, fromModel: 0 };
  if (words.length < runLength) {
    const model = sources.some(({ short }) => short.has(words.join(' ')));
    return { by: model ? 'model' : 'you', words: words.length, fromModel: model ? words.length : 0 };
  }
  const own = new Array<boolean>(words.length).fill(true);
  for (let at = 0; at + runLength <= words.length; at += 1) {
    const run = key(words, at);
    if (sources.some(({ runs }) => runs.has(run))) own.fill(false, at, at + runLength);
  }
  const fromModel = own.filter((yours) => !yours).length;
  const by = fromModel === 0 ? 'you' : fromModel === words.length ? 'model' : 'edited';
  return { by, words: words.length, fromModel };
}

/**
 * Who wrote each line of `text`, compared with what models wrote. A word is the model's where it stands in a run of four
 * words of the model's, wherever that run was moved to; splitting, joining and reordering paragraphs change nothing.
 */
export const originsOf = (text: string, sources: readonly ModelRuns[]): Origin[] =>
  linesOf(text).map((line) => originOf(line, sources));

/** Word counts of a chapter or a book, by who wrote them. */
export interface Provenance {
  words: number;
  fromModel: number;
  /** Words of paragraphs that hold any of the model's. */
  inModelParagraphs: number;
  /** Words that the model wrote for this chapter, kept or not. */
  generated: number;
}

export function provenanceOf(
  { text, generated }: Pick<Chapter, 'text' | 'generated'>,
  sources: readonly ModelRuns[],
): Provenance {
  const origins = originsOf(text, sources);
  const sum = (of: (origin: Origin) => number) => origins.reduce((total, origin) => total + of(origin), 0);
  return {
    words: sum(({ words }) => words),
    fromModel: sum(({ fromModel }) => fromModel),
    inModelParagraphs: sum(({ fromModel, words }) => (fromModel > 0 ? words : 0)),
    generated: generated ? wordsOf(generated.text).length : 0,
  };
}

export const addUp = (parts: readonly Provenance[]): Provenance =>
  parts.reduce(
    (total, part) => ({
      words: total.words + part.words,
      fromModel: total.fromModel + part.fromModel,
      inModelParagraphs: total.inModelParagraphs + part.inModelParagraphs,
      generated: total.generated + part.generated,
    }),
    { words: 0, fromModel: 0, inModelParagraphs: 0, generated: 0 },
  );
