import type { ComposedPart } from '@artisan/contract';
import { lemmaOf, wordsOf } from '@artisan/market';
import { capitalised } from '../english/letter-case.ts';
import type { Reading } from '../read-brief.ts';
import type { Fact, FactKind } from '../read-fact.ts';
import { breaths, grouped, predicateOf, sentenceOf, subjectAt } from '../sentences.ts';

const order: readonly FactKind[] = [
  'predicate',
  'noun',
  'verb',
  'material',
  'participle',
  'adjective',
  'measure',
  'comes',
  'purpose',
];

/** The facts as sentences about the thing; the first names it unless `started`. */
export function factSentences(reading: Reading, facts: readonly Fact[], started: boolean): ComposedPart[] {
  const groups = grouped(facts, order);
  const said = breaths(groups, reading.plural).map(({ predicate, facts: indexes }, position): ComposedPart => {
    const at = started ? position + 1 : position;
    const subject = subjectAt(at, reading);
    return {
      text: `${capitalised(echoes(subject, predicate) ? pronoun(reading) : subject)} ${predicate}.`,
      facts: indexes,
      from: [],
    };
  });
  const alone = (some: readonly Fact[]) => some.map((fact) => sentenceOf([fact], '', reading.plural));
  const clauses = facts.filter(({ kind }) => kind === 'clause');
  const unsaid = groups.filter((group) => predicateOf(group, reading.plural) === null).flat();
  return [
    ...said,
    ...alone(clauses.filter((fact) => !isCare(fact))),
    ...alone([...unsaid, ...facts.filter(({ kind, label }) => kind === 'spec' && label !== 'brand')]),
    ...alone(clauses.filter(isCare)),
  ];
}

const pronoun = ({ plural }: Reading) => (plural ? 'They' : 'It');

/** “The garlic press presses”: the subject's last word is the verb again. */
const echoes = (subject: string, predicate: string) =>
  lemmaOf(wordsOf(subject).at(-1) ?? '') === lemmaOf(wordsOf(predicate)[0] ?? '');

/** How it is washed or kept: told last. */
export const isCare = ({ kind, text }: Fact): boolean =>
  kind === 'clause' && /^(?:hand|machine|dry|spot|wipe|wash|rinse|store|keep|do not|air)\b/i.test(text);

/** For whom it is, as a sentence or its beginning. */
export const audiencePart = (text: string): ComposedPart => ({ text, facts: [], from: ['product', 'audience'] });
