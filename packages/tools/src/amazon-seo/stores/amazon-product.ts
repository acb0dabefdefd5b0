import type { ComposedField, ComposedPart } from '@artisan/contract';
import { countIn, lemmaOf, lemmasOf, type Store, wordsOf } from '@artisan/market';
import { capitalised } from '../english/letter-case.ts';
import { indefinite, type Reading } from '../read-brief.ts';
import type { Fact, FactKind } from '../read-fact.ts';
import { fragmentOf, grouped } from '../sentences.ts';
import { isSound, joined } from '../sound.ts';
import { audiencePart, factSentences, isCare } from './description.ts';
import { searchCandidates } from './keywords.ts';
import { productTitle } from './titles.ts';

/** Characters that a bullet is kept below; the sources disagree above. */
const bulletAim = 250;

/** Title, five bullets, search terms and a description for Amazon. */
export function composeAmazonProduct(store: Store, reading: Reading): ComposedField[] {
  const title = productTitle(reading, { aim: 120, facts: 3, accept: (text) => isSound(store, 'title', [text]) });
  const bullets = bulletParts(reading, 5).filter(
    ({ text }) => countIn('characters', text) <= bulletAim && isSound(store, 'bullets', [text]),
  );
  const terms = searchTerms(store, reading, title.text);
  const description = joined(
    [...(reading.noun ? [intro(reading)] : []), ...factSentences(reading, reading.facts, reading.audience !== '')],
    ' ',
    (text) => isSound(store, 'description', [text]),
  );
  return [
    { field: 'title', values: [title.text], parts: title.parts },
    { field: 'bullets', values: bullets.map(({ text }) => text), parts: bullets },
    { field: 'search_terms', values: [terms.text], parts: terms.parts },
    { field: 'description', values: [description.text], parts: description.parts },
  ];
}

/** “This walnut rolling pin is for home bakers.” Empty without an audience: the first fact then names the thing. */
export const intro = ({ noun, plural, audience }: Reading): ComposedPart =>
  audiencePart(audience ? `${plural ? 'These' : 'This'} ${noun} ${plural ? 'are' : 'is'} for ${audience}.` : '');

const order: readonly FactKind[] = [
  'noun',
  'verb',
  'adjective',
  'material',
  'participle',
  'clause',
  'measure',
  'comes',
  'predicate',
  'purpose',
  'spec',
];
const alone = {
  noun: 2,
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

/** At most `most` lines; facts of a kind share one when there are too many, and stand alone when there are few. */
export function bulletParts(reading: Reading, most: number): ComposedPart[] {
  const facts = reading.facts.filter(({ label }) => label !== 'brand' && label !== 'author');
  const care = facts.filter(isCare);
  const rest = facts.filter((fact) => !isCare(fact));
  let groups: Fact[][] = [...grouped(rest, order, alone), ...care.map((fact) => [fact])];
  while (groups.length < most) {
    const at = groups.findIndex(
      (group) => group.length === Math.max(...groups.map(({ length }) => length)) && group.length > 1,
    );
    const group = groups[at];
    if (!group) break;
    const half = Math.ceil(group.length / 2);
    groups = [...groups.slice(0, at), group.slice(0, half), group.slice(half), ...groups.slice(at + 1)];
  }
  const lines = groups.map((group) => fragmentOf(group, reading.plural));
  if (lines.length < most && reading.audience) {
    lines.push(audiencePart(`${capitalised(indefinite(reading))} for ${reading.audience}`));
  }
  return paired(lines, most);
}

/** Joins the shortest neighbours until there are at most `most` lines. */
function paired(lines: readonly ComposedPart[], most: number): ComposedPart[] {
  const kept = [...lines];
  while (kept.length > most) {
    let at = 0;
    const lengthAt = (index: number) => (kept[index]?.text.length ?? 0) + (kept[index + 1]?.text.length ?? 0);
    for (let index = 1; index < kept.length - 1; index += 1) if (lengthAt(index) < lengthAt(at)) at = index;
    const [first, second] = [kept[at], kept[at + 1]];
    if (!first || !second) break;
    kept.splice(at, 2, {
      text: `${first.text}. ${second.text}`,
      facts: [...new Set([...first.facts, ...second.facts])],
      from: [...new Set([...first.from, ...second.from])],
    });
  }
  return kept;
}

/** Words that the title does not hold, each once, as many as 249 bytes take. */
function searchTerms(store: Store, reading: Reading, title: string): { text: string; parts: ComposedPart[] } {
  const seen = new Set(lemmasOf(title));
  const parts = searchCandidates(reading).map((candidate): ComposedPart => {
    const fresh = wordsOf(candidate.text).filter((word) => {
      const stem = lemmaOf(word);
      if (seen.has(stem) || lemmasOf(word).length === 0 || /^\d+$/.test(word)) return false;
      seen.add(stem);
      return true;
    });
    return { ...candidate, text: fresh.join(' ') };
  });
  return joined(parts, ' ', (text) => isSound(store, 'search_terms', [text]));
}
