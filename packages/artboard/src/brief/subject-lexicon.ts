import { subjectTable } from '../subjects/table/index.ts';
import { singular, type Token } from './tokens.ts';

/** Longest phrase of the lexicon, in words. */
const longestPhrase = 4;

/** Every word and phrase for a subject, in the singular, and the subject's name. */
export type SubjectLexicon = ReadonlyMap<string, string>;

export function createSubjectLexicon(): SubjectLexicon {
  const lexicon = new Map<string, string>();
  const names = Object.entries(subjectTable);
  for (const [name, { words }] of names) {
    for (const word of words?.split(',') ?? []) if (!lexicon.has(word)) lexicon.set(word, name);
  }
  // A subject's own name wins over another's synonym.
  for (const [name] of names) lexicon.set(name, name);
  return lexicon;
}

/** A subject that the tokens name, and how many of them it takes. */
export interface SubjectMatch {
  name: string;
  /** As typed, in the singular. */
  phrase: string;
  length: number;
  plural: boolean;
}

/** The longest subject that starts at a token. */
export function matchSubject(lexicon: SubjectLexicon, tokens: readonly Token[], at: number): SubjectMatch | undefined {
  for (let length = Math.min(longestPhrase, tokens.length - at); length > 0; length--) {
    const words = tokens.slice(at, at + length);
    if (words.slice(1).some(({ breaks }) => breaks)) continue;
    const phrase = words.map(({ word }) => word).join(' ');
    const last = words.at(-1)?.word ?? '';
    const one = phrase.slice(0, phrase.length - last.length) + singular(last);
    for (const form of [phrase, one, phrase.replaceAll('-', ' '), one.replaceAll('-', ' ')]) {
      const name = lexicon.get(form);
      if (name) return { name, phrase: one, length, plural: last !== singular(last) };
    }
  }
  return undefined;
}
