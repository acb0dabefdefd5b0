import { phrasePattern } from '../stores/store.ts';
import { isStopWord, lemmaOf, wordsOf } from '../words/words.ts';
import { brands, claims, materials, numberWords } from './lexicon.ts';

/** What the person has told us: everything a text may lean on. */
export interface Known {
  product: string;
  facts: readonly string[];
  audience: string;
  /** The person's own search words; they make names known, not claims. */
  phrases: readonly string[];
}

/** Something that a text holds and the facts do not. */
export interface FactMark {
  kind: 'number' | 'material' | 'claim' | 'name';
  /** UTF-16 offsets into the text. */
  range: readonly [start: number, end: number];
  /** What stands there. */
  found: string;
}

/** A gate that holds texts against what is known. Build it once a brief; each look takes well under a millisecond. */
export type FactGate = (text: string) => FactMark[];

const claimPattern = phrasePattern(claims);
const brandPattern = phrasePattern(brands);
const wordPattern = /[\p{L}\p{N}]+(?:['’-]?[\p{L}\p{N}]+)*/gu;

/**
 * Marks numbers, materials, claims and names that the facts do not hold. A name is a capital inside a sentence; where most
 * words are capitals, as in titles, only known brands are told.
 */
export function factGate(known: Known): FactGate {
  const told = [known.product, ...known.facts, known.audience].join(' . ');
  const toldStems = new Set(wordsOf(told).map(lemmaOf));
  const names = new Set([...toldStems, ...known.phrases.flatMap(wordsOf).map(lemmaOf)]);
  const numbers = new Set(numbersIn(told).map(({ value }) => value));
  const holds = (phrase: string) => {
    const stems = wordsOf(phrase).map(lemmaOf);
    return ` ${wordsOf(told).map(lemmaOf).join(' ')} `.includes(` ${stems.join(' ')} `);
  };

  return (text) => {
    const marks: FactMark[] = [
      ...numbersIn(text)
        .filter(({ value }) => !numbers.has(value))
        .map(({ range, found }): FactMark => ({ kind: 'number', range, found })),
      ...[...text.matchAll(wordPattern)]
        .filter(({ 0: word }) => materials.has(word.toLowerCase()) && !toldStems.has(lemmaOf(word)))
        .map((match): FactMark => ({ kind: 'material', ...at(match) })),
      ...[...text.matchAll(claimPattern)]
        .filter(({ 0: claim }) => !holds(claim))
        .map((match): FactMark => ({ kind: 'claim', ...at(match) })),
      ...[...text.matchAll(brandPattern)]
        .filter(({ 0: brand }) => /\p{Lu}/u.test(brand) && !holds(brand))
        .map((match): FactMark => ({ kind: 'name', ...at(match) })),
      ...namesIn(text).filter(({ found }) => !wordsOf(found).every((word) => names.has(lemmaOf(word)))),
    ];
    return withoutOverlaps(marks);
  };
}

const at = (match: RegExpExecArray) => ({
  range: [match.index, match.index + match[0].length] as const,
  found: match[0],
});

interface Counted {
  value: number;
  range: readonly [number, number];
  found: string;
}

function numbersIn(text: string): Counted[] {
  const digits = [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/gu)].map((match) => ({
    value: Number(match[0].replaceAll(',', '')),
    ...at(match),
  }));
  const words = [...text.matchAll(/\p{L}+/gu)].flatMap((match) => {
    const value = numberWords.get(match[0].toLowerCase());
    return value === undefined ? [] : [{ value, ...at(match) }];
  });
  return [...digits, ...words];
}

/** Words with a capital that do not begin a sentence, a line or what stands after a colon. */
function namesIn(text: string): FactMark[] {
  const words = [...text.matchAll(wordPattern)];
  const capitals = words.filter(({ 0: word }) => /^\p{Lu}/u.test(word) && !isStopWord(word)).length;
  const small = words.filter(({ 0: word }) => /^\p{Ll}/u.test(word) && !isStopWord(word)).length;
  if (capitals > small * 3) return [];
  return words
    .filter((match) => {
      const before = text.slice(0, match.index);
      return (
        /^\p{Lu}/u.test(match[0]) &&
        !isStopWord(match[0]) &&
        /[\p{L}\p{N},;’'"”)-]\s*$/u.test(before.replace(/[“"(]$/, ''))
      );
    })
    .map((match) => ({ kind: 'name', ...at(match) }));
}

function withoutOverlaps(marks: readonly FactMark[]): FactMark[] {
  const kept: FactMark[] = [];
  for (const mark of marks.toSorted((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])) {
    if (mark.range[0] >= (kept.at(-1)?.range[1] ?? 0)) kept.push(mark);
  }
  return kept;
}
