import type { ComposedPart } from '@artisan/contract';
import { lemmasOf } from '@artisan/market';
import { titleCase } from '../english/letter-case.ts';
import type { Reading } from '../read-brief.ts';
import type { Fact } from '../read-fact.ts';
import { shortened } from '../sound.ts';
import { shortAudience } from './keywords.ts';

interface TitlePlan {
  /** The longest title that is aimed at, in characters. */
  aim: number;
  /** How many facts it names at most. */
  facts: number;
  accept: (text: string) => boolean;
}

/** “Walnut Rolling Pin with Tapered Ends for Home Bakers, 18 Inches Long”: the thing, then what says most. */
export function productTitle(
  reading: Reading,
  { aim, facts, accept }: TitlePlan,
): { text: string; parts: ComposedPart[] } {
  const start = shortened(titleCase(reading.name), accept);
  const parts: ComposedPart[] = [{ text: start, facts: [], from: ['product'] }];
  let text = start;
  const add = (glue: string, part: ComposedPart) => {
    const longer = text + glue + part.text;
    if (text === '' || longer.length > aim || !accept(longer) || !saysMore(text, part.text)) return false;
    text = longer;
    parts.push(part);
    return true;
  };
  const worth = reading.facts.filter(isTitleFact);
  const first = /\swith\s/i.test(start)
    ? undefined
    : worth.find((fact) => fact.kind === 'noun' && !/^\d/.test(fact.text));
  let named = 0;
  if (first && add(' with ', titlePart(first))) named += 1;
  const audience = shortAudience(reading);
  if (audience && !/\sfor\s/i.test(text)) add(' for ', { text: titleCase(audience), facts: [], from: ['audience'] });
  for (const fact of worth.toSorted((a, b) => rank(a) - rank(b))) {
    if (fact === first || named >= facts) continue;
    if (add(', ', titlePart(fact))) named += 1;
  }
  return { text, parts };
}

const ranks: Partial<Record<Fact['kind'], number>> = { material: 0, comes: 1, noun: 2, adjective: 3, measure: 4 };
const rank = ({ kind }: Fact) => ranks[kind] ?? 9;

const isTitleFact = ({ kind, text, label }: Fact) =>
  rank({ kind } as Fact) < 9 &&
  text.split(' ').length <= 5 &&
  (kind !== 'comes' || /^as an? (?:set|pack)/.test(text)) &&
  (label === null || /^(?:material|materials|pages)$/.test(label)) &&
  !/^(?:great|good|ideal|perfect|easy|ready|suitable|available|kind|gentle|no|without)\b/i.test(text) &&
  !/[,;:]/.test(text);

const titlePart = ({ text, index }: Fact): ComposedPart => ({
  text: titleCase(text.replace(/^(?:an?|the|as an?|as)\s(?:(?:an?|the)\s)?/i, '')),
  facts: [index],
  from: [],
});

/** Whether a part brings at least as many new words as it repeats. */
function saysMore(text: string, part: string): boolean {
  const held = new Set(lemmasOf(text));
  const words = lemmasOf(part);
  const fresh = words.filter((word) => !held.has(word)).length;
  const repeated = words.length - fresh;
  return fresh > 0 && (repeated === 0 || fresh >= 2 * repeated);
}
