import type { StructureRule } from '../stores/store.ts';
import { isStopWord, lemmaOf } from '../words/words.ts';
import type { Mark } from './check-listing.ts';
import type { Listing } from './listing.ts';

type Found = Omit<Mark, 'field' | 'rule' | 'source'>;

/** What a rule about whole texts says. */
export function structureMarks(rule: StructureRule, listing: Listing): Mark[] {
  const texts = listing[rule.field] ?? [];
  return found(rule, texts, listing).map((mark) => ({
    ...mark,
    field: rule.field,
    rule: rule.kind,
    source: rule.source,
  }));
}

function found(rule: StructureRule, texts: readonly string[], listing: Listing): Found[] {
  switch (rule.kind) {
    case 'word-repeats':
      return texts.flatMap((text, index) => repeats(text, rule.atMost, rule.severity, index));
    case 'same-text-twice':
      return twice(texts, rule.severity);
    case 'already-in':
      return texts.flatMap((text, index) => wasted(rule, text, listing, index));
    case 'tags':
      return texts.flatMap((text, index) => foreignTags(text, rule.allowed, rule.severity, index));
    case 'only-signs':
      return texts.flatMap((text, index) =>
        text.trim() !== '' && !/[\p{L}\p{N}]/u.test(text)
          ? [mark(index, null, 'hard', 'Only signs', 'Write words.')]
          : [],
      );
    case 'one-line':
      return texts.flatMap((text, index) =>
        /[\r\n]/.test(text) ? [mark(index, null, 'hard', 'More than one line', 'Join the lines.')] : [],
      );
    case 'starts-with-capital':
      return texts.flatMap((text, index) =>
        /^\s*\p{Ll}/u.test(text) ? [mark(index, [0, 1], 'warn', 'Starts small', 'Begin with a capital.')] : [],
      );
  }
}

const mark = (
  index: number,
  range: Mark['range'],
  severity: Mark['severity'],
  text: string,
  remedy: string,
): Found => ({ index, range, severity, text, remedy });

const wordPattern = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;

function repeats(text: string, atMost: number, severity: Mark['severity'], index: number): Found[] {
  const seen = new Map<string, number>();
  return [...text.matchAll(wordPattern)].flatMap(({ 0: word, index: start }) => {
    if (isStopWord(word)) return [];
    const key = word.toLowerCase();
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    if (count !== atMost + 1) return [];
    const times = atMost === 1 ? 'twice' : 'three times';
    return [mark(index, [start, start + word.length], severity, `“${word}” stands here ${times}`, 'Use it less.')];
  });
}

function twice(texts: readonly string[], severity: Mark['severity']): Found[] {
  const seen = new Map<string, number>();
  return texts.flatMap((text, index) => {
    const key = text.trim().toLowerCase();
    const before = seen.get(key);
    if (key === '' || before === undefined) {
      seen.set(key, index);
      return [];
    }
    return [mark(index, null, severity, `The same as number ${before + 1}`, 'Use the place for another.')];
  });
}

/** Words that another field holds already; of a whole text only when it holds them all. */
function wasted(
  rule: Extract<StructureRule, { kind: 'already-in' }>,
  text: string,
  listing: Listing,
  index: number,
): Found[] {
  const held = new Set((listing[rule.other] ?? []).flatMap((each) => each.match(wordPattern) ?? []).map(lemmaOf));
  const words = [...text.matchAll(wordPattern)].filter(({ 0: word }) => !isStopWord(word));
  const there = words.filter(({ 0: word }) => held.has(lemmaOf(word)));
  const [first] = there;
  if (!first || (rule.of === 'whole' && there.length < words.length)) return [];
  const quoted = there.slice(0, 3).map(({ 0: word }) => `“${word}”`);
  const more = there.length > 3 ? ` and ${there.length - 3} more` : '';
  const are = there.length === 1 ? 'is' : 'are';
  const range: Mark['range'] = there.length === 1 ? [first.index, first.index + first[0].length] : null;
  const says = `${quoted.join(', ')}${more} ${are} already in the ${rule.other}`;
  return [mark(index, range, 'warn', says, 'Use the room for other words.')];
}

function foreignTags(text: string, allowed: readonly string[], severity: Mark['severity'], index: number): Found[] {
  return [...text.matchAll(/<\/?([a-z][a-z0-9]*)\b[^>]*>/giu)].flatMap((match) =>
    allowed.includes((match[1] ?? '').toLowerCase())
      ? []
      : [
          mark(
            index,
            [match.index, match.index + match[0].length],
            severity,
            `${match[0]} is not a tag that can stand here`,
            allowed.length > 0 ? `Safe ones: ${allowed.join(' ')}.` : 'Take it out.',
          ),
        ],
  );
}
