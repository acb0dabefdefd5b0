import { singular, type Token } from './tokens.ts';

/** A text to look phrases up in, as typed and in the singular. */
export interface Haystack {
  has(phrase: string): boolean;
}

export function haystackOf(tokens: readonly Token[]): Haystack {
  const padded = (words: string[]) => ` ${words.join(' ')} `;
  const typed = padded(tokens.map(({ word }) => word));
  const plain = padded(tokens.flatMap(({ word }) => word.split('-')));
  const singulars = padded(tokens.map(({ word }) => singular(word)));
  return { has: (phrase) => [typed, plain, singulars].some((text) => text.includes(` ${phrase} `)) };
}

/** How many of the comma-separated phrases a text holds; a longer phrase counts by its words. */
export function countPhrases(haystack: Haystack, phrases: string): number {
  const found = phrases.split(',').filter((phrase) => haystack.has(phrase));
  // `sport` and `sports` are one word.
  const distinct = new Set(found.map(singular));
  return [...distinct].reduce((sum, phrase) => sum + phrase.split(' ').length, 0);
}

/** The entry with the most phrases in a text; undefined without any. The first wins a draw. */
export function bestByPhrases<Name extends string>(
  haystack: Haystack,
  words: Readonly<Record<Name, string>>,
): Name | undefined {
  const scored = (Object.keys(words) as Name[]).map((name) => ({
    name,
    score: countPhrases(haystack, words[name]),
  }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one), { name: undefined, score: 0 } as {
    name: Name | undefined;
    score: number;
  });
  return best.name;
}
