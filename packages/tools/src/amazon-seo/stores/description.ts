import type { ComposedPart } from '@artisan/contract';
import type { Reading } from '../read-brief.ts';
import type { Fact, FactKind } from '../read-fact.ts';
import { grouped, sentenceOf, subjectAt } from '../sentences.ts';

const order: readonly FactKind[] = [
  'clause',
  'noun',
  'verb',
  'adjective',
  'material',
  'participle',
  'predicate',
  'measure',
  'comes',
  'purpose',
  'spec',
];

/** The facts as sentences about the thing; the first names it unless `started`. */
export function factSentences(reading: Reading, facts: readonly Fact[], started: boolean): ComposedPart[] {
  let position = started ? 1 : 0;
  const care = facts.filter(isCare);
  const rest = facts.filter((fact) => !isCare(fact));
  return [...grouped(rest, order), ...care.map((fact) => [fact])].map((group) => {
    const kind = group[0]?.kind;
    const sentence = sentenceOf(group, subjectAt(position, reading), reading.plural);
    if (kind !== 'clause' && kind !== 'spec') position += 1;
    return sentence;
  });
}

/** How it is washed or kept: told last. */
export const isCare = ({ kind, text }: Fact): boolean =>
  kind === 'clause' && /^(?:hand|machine|dry|spot|wipe|wash|rinse|store|keep|do not|air)\b/i.test(text);

/** For whom it is, as a sentence or its beginning. */
export const audiencePart = (text: string): ComposedPart => ({ text, facts: [], from: ['product', 'audience'] });
