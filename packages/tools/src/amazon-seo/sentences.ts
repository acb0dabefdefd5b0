import type { ComposedPart } from '@artisan/contract';
import { capitalised } from './english/letter-case.ts';
import { listed, withArticle } from './english/nouns.ts';
import { agree, isParticiple } from './english/verbs.ts';
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
  measure: 1,
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
      return `${is} ${listed(texts.map(asPredicate))}`;
    case 'adjective':
    case 'participle':
      return `${is} ${listed(texts)}`;
    case 'verb':
      return listed(texts.map((text) => agree(text, plural)));
    case 'material':
      return `${is} made of ${listed(texts.map((text) => (/blend$/i.test(text) ? withArticle(text) : text)))}`;
    case 'measure':
      if (texts.every(isSide)) return `${is} ${listed(texts)}`;
      if (texts.every(isWeight)) return `${plural ? 'weigh' : 'weighs'} ${listed(texts)}`;
      return texts.every(isSpan) ? `${plural ? 'measure' : 'measures'} ${listed(texts)}` : null;
    case 'comes':
      return `${plural ? 'come' : 'comes'} ${listed(texts)}`;
    case 'purpose':
      return `${is} ${listed(texts)}`;
    default:
      return null;
  }
}

const isWeight = (text: string) => /^[\d.,]+\s?(?:lbs?|pounds?|kg|kilos?|grams?)$/i.test(text);
/** “first book in a trilogy” is the first, “instant download” is one. */
const asPredicate = (text: string) => {
  if (/^(?:book|volume|part)\s/i.test(text)) return text;
  return /^(?:first|second|third|fourth|fifth|sixth|final|last)\b/i.test(text) ? `the ${text}` : withArticle(text);
};

const isSide = (text: string) => /\b(?:long|wide|tall|high|deep|thick|across|in diameter|round|square)$/.test(text);
const isSpan = (text: string) =>
  !/,|\band\b/u.test(text) && (/(?:x|×|by)\s?\d/.test(text) || /(?:inch(?:es)?|cm|mm|feet|ft)$/i.test(text));

/** What is known of a run of facts in one breath. */
interface Saying {
  predicate: string;
  facts: number[];
}

/** Two short sayings become one: “is made of solid walnut and finished with beeswax”. */
export function breaths(groups: readonly (readonly Fact[])[], plural: boolean): Saying[] {
  const said: Saying[] = [];
  for (const group of groups) {
    const predicate = predicateOf(group, plural);
    if (predicate === null) continue;
    const before = said.at(-1);
    const joinedUp = before && together(before.predicate, predicate);
    if (before && joinedUp) {
      before.predicate = joinedUp;
      before.facts.push(...indexesOf(group));
    } else said.push({ predicate, facts: indexesOf(group) });
  }
  return said;
}

function together(first: string, second: string): string | undefined {
  if (first.length + second.length > 90 || /\sand\s|,/u.test(first) || /\sand\s|,/u.test(second)) return undefined;
  const [verb = ''] = first.split(' ');
  const repeats = /^(?:is|are|has|have|comes?)$/.test(verb) && second.startsWith(`${verb} `);
  const rest = repeats ? second.slice(verb.length + 1) : second;
  // “made of enamel and 1.25 inches tall” limps, and so does “a file and drawn by hand”.
  const limps =
    /^(?:is|are) (?:an?|the)\s/.test(first) || (/ made of /.test(first) && !isParticiple(rest.split(' ')[0] ?? ''));
  return repeats && (limps || /^\d/.test(rest)) ? undefined : `${first} and ${rest}`;
}

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
        return `Material: ${listed(texts)}`;
      case 'measure':
        return `Size: ${texts.join(', ')}`;
      case 'comes':
        return `${plural ? 'Come' : 'Comes'} ${listed(texts)}`;
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
      if (kind === 'measure') return isWeight(text) ? text : `${/\sand\s|,/u.test(text) ? 'Sizes' : 'Size'}: ${text}`;
      return label && kind === 'spec' ? `${capitalised(label)}: ${text}` : text;
    })
    .join('. ');
}

export const indexesOf = (group: readonly Fact[]): number[] => [...new Set(group.map(({ index }) => index))];

/** A subject for the sentence at `position`: the thing by name, “It”, and now and then its short name again. */
export function subjectAt(position: number, { noun, shortNoun, plural }: Reading): string {
  if (position === 0) return `${plural ? 'These' : 'This'} ${noun}`;
  if (position % 3 === 2) return `The ${shortNoun}`;
  return plural ? 'They' : 'It';
}
