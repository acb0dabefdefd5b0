import type { ComposedPart } from '@artisan/contract';
import { capitalised } from './english/letter-case.ts';
import { listed, withArticle } from './english/nouns.ts';
import { agree } from './english/verbs.ts';
import type { Reading } from './read-brief.ts';
import type { Fact, FactKind } from './read-fact.ts';

/** How many facts of a kind read well in one sentence. */
const perSentence: Record<FactKind, number> = {
  noun: 3,
  predicate: 1,
  adjective: 3,
  participle: 2,
  verb: 2,
  material: 1,
  measure: 2,
  comes: 2,
  purpose: 1,
  clause: 1,
  spec: 1,
};

/** Facts that can share a sentence, in the order in which a reader wants them. */
export function grouped(facts: readonly Fact[], order: readonly FactKind[], most = perSentence): Fact[][] {
  return order.flatMap((kind) => {
    const ofKind = facts.filter((fact) => fact.kind === kind);
    const sizes = evenly(ofKind.length, most[kind]);
    return sizes.map((size, part) => {
      const start = sizes.slice(0, part).reduce((sum, before) => sum + before, 0);
      return ofKind.slice(start, start + size);
    });
  });
}

/** `count` in parts of at most `most`, as even as can be: 4 in threes is 2 and 2. */
function evenly(count: number, most: number): number[] {
  const parts = Math.ceil(count / most);
  return Array.from({ length: parts }, (_, part) => Math.floor((count + part) / parts)).toReversed();
}

/** What a group says, without its subject: “has tapered ends and a matte finish”. Null: it stands alone. */
export function predicateOf(group: readonly Fact[], plural: boolean): string | null {
  const texts = group.map(({ text }) => text);
  const is = plural ? 'are' : 'is';
  switch (group[0]?.kind) {
    case 'noun':
      return `${plural ? 'have' : 'has'} ${listed(texts.map(withArticle))}`;
    case 'predicate':
      return `${is} ${listed(texts.map((text) => (/^(?:an?|the|book|volume|part)\s/i.test(text) ? text : `${/^(?:standalone|sequel|prequel|companion|debut)/.test(text) ? 'a' : 'the'} ${text}`)))}`;
    case 'adjective':
    case 'participle':
      return `${is} ${listed(texts)}`;
    case 'verb':
      return listed(texts.map((text) => agree(text, plural)));
    case 'material':
      return `${is} made of ${listed(texts)}`;
    case 'measure':
      return texts.every(isSide)
        ? `${is} ${listed(texts)}`
        : texts.every(isSpan)
          ? `${plural ? 'measure' : 'measures'} ${listed(texts)}`
          : null;
    case 'comes':
      return `${plural ? 'come' : 'comes'} ${listed(texts)}`;
    case 'purpose':
      return `${is} ${listed(texts)}`;
    default:
      return null;
  }
}

const isSide = (text: string) => /\b(?:long|wide|tall|high|deep|thick|across|in diameter|round|square)$/.test(text);
const isSpan = (text: string) => /(?:x|×|by)\s?\d/.test(text) || /(?:inch(?:es)?|cm|mm|feet|ft)$/i.test(text);

/** A group as a whole sentence with `subject`. */
export function sentenceOf(group: readonly Fact[], subject: string, plural: boolean): ComposedPart {
  const predicate = predicateOf(group, plural);
  const text = predicate ? `${subject} ${predicate}.` : `${standing(group)}.`;
  return { text: capitalised(text), facts: indexesOf(group), from: [] };
}

/** A group as a line of its own: “Tapered ends and a matte finish”, “Size: 11 oz”. */
export function fragmentOf(group: readonly Fact[], plural: boolean): ComposedPart {
  const texts = group.map(({ text }) => text);
  const line = () => {
    switch (group[0]?.kind) {
      case 'noun':
        return listed(
          texts.map((text, position) => (position === 0 ? text.replace(/^(?:an?)\s/i, '') : withArticle(text))),
        );
      case 'material':
        return `Made of ${listed(texts)}`;
      case 'measure':
        return texts.every(isSide) ? listed(texts) : `Size: ${texts.join(', ')}`;
      case 'comes':
        return `Comes ${listed(texts)}`;
      case 'verb':
        return listed(texts.map((text) => agree(text, plural)));
      case 'predicate':
      case 'adjective':
      case 'participle':
      case 'purpose':
        return listed(texts);
      default:
        return standing(group);
    }
  };
  return { text: capitalised(line()), facts: indexesOf(group), from: [] };
}

function standing(group: readonly Fact[]): string {
  return group
    .map(({ kind, label, text }) => {
      if (kind === 'measure') return `Size: ${text}`;
      return label && kind === 'spec' ? `${capitalised(label)}: ${text}` : text;
    })
    .join('. ');
}

export const indexesOf = (group: readonly Fact[]): number[] => [...new Set(group.map(({ index }) => index))];

/** A subject for the sentence at `position`: the thing by name, “It”, and now and then its short name again. */
export function subjectAt(position: number, { noun, shortNoun, plural, mass }: Reading): string {
  if (position === 0) return `${plural ? 'These' : 'This'} ${noun}`;
  if (position % 3 === 2) return mass && !plural ? `The ${shortNoun}` : `The ${shortNoun}`;
  return plural ? 'They' : 'It';
}
