import type { ComposedPart } from '@artisan/contract';
import { lemmasOf } from '@artisan/market';
import { headOf, isPlural } from '../english/nouns.ts';
import { synonymsOf } from '../english/synonyms.ts';
import type { Reading } from '../read-brief.ts';

const plainWords = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'’& -]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** Who it is for, without what follows “who” or “and”. */
export const shortAudience = ({ audience }: Reading): string => {
  const front = audience.split(/\s(?:who|that|with)\s|,/u)[0]?.trim() ?? '';
  // Of “campers and hikers” the first will do; “dog and cat owners” are one.
  const first = front.split(/\s(?:and|or)\s/u)[0] ?? '';
  const short = isPlural(headOf(first)) ? first : front;
  return /^(?:people|anyone|everyone|those|adults|all)$/i.test(short) ? '' : short;
};

/** Words to be found by, the person's own first; all are small letters and some may not fit the store. */
export function searchCandidates(reading: Reading): ComposedPart[] {
  const { noun, shortNoun, facts, phrases } = reading;
  const audience = plainWords(shortAudience(reading));
  const short = plainWords(shortNoun);
  const described = facts
    .filter(
      ({ kind, text }) =>
        (kind === 'noun' || kind === 'material' || kind === 'adjective') &&
        text.split(' ').length <= 4 &&
        !/^(?:no|without)\s|\b(?:pages|cover|binding)$|^adult content$/i.test(text),
    )
    .map(({ text, kind, index }): ComposedPart => {
      const words = plainWords(text).replace(/^(?:an?|the|no)\s/, '');
      return {
        text: kind === 'noun' ? words : [...new Set(`${words} ${short}`.split(' '))].join(' '),
        facts: [index],
        from: kind === 'noun' ? [] : ['product'],
      };
    });
  const participles = facts
    .filter(({ kind, text }) => kind === 'participle' && text.split(' ').length <= 5)
    .map(({ text, index }): ComposedPart => ({ text: plainWords(text), facts: [index], from: [] }));
  return [
    ...phrases.map((phrase): ComposedPart => ({ text: plainWords(phrase), facts: [], from: ['phrases'] })),
    ...(audience ? [forAudience(audience, short)] : []),
    ...synonymsOf(noun).map((text): ComposedPart => ({ text, facts: [], from: ['synonyms'] })),
    ...described,
    ...participles,
    { text: plainWords(noun), facts: [], from: ['product'] },
    ...(audience ? [{ text: audience, facts: [], from: ['audience'] } satisfies ComposedPart] : []),
  ].filter(({ text }) => text !== '') as ComposedPart[];
}

/** “rolling pin for home bakers”; of “fans of romantic fantasy” what they are fans of. */
function forAudience(audience: string, thing: string): ComposedPart {
  const loved = /^(?:fans|readers|lovers) of (.+)$/u.exec(audience)?.[1];
  const repeats = lemmasOf(thing).some((stem) => lemmasOf(audience).includes(stem));
  return {
    text: loved ?? (repeats ? audience : `${thing} for ${audience}`),
    facts: [],
    from: loved || repeats ? ['audience'] : ['product', 'audience'],
  };
}

/** Candidates that say something new, until there are `most`. */
export function distinct(
  candidates: readonly ComposedPart[],
  most: number,
  accept: (text: string) => boolean,
): ComposedPart[] {
  const kept: ComposedPart[] = [];
  const seen = new Set<string>();
  for (const candidate of candidates) {
    const key = lemmasOf(candidate.text).toSorted().join(' ');
    if (kept.length === most) break;
    if (key === '' || seen.has(key) || !accept(candidate.text)) continue;
    seen.add(key);
    kept.push(candidate);
  }
  return kept;
}
