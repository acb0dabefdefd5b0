import {
  fictionWords,
  formatWords,
  grownUpWords,
  type IdeaField,
  type IdeaWords,
  ideaWords,
  properNames,
  youngWords,
} from './ideas-lexicon.ts';

export interface Idea {
  text: string;
  /** What was added to the niche: the facets it stands for, so that a list can be kept varied. */
  facets: readonly string[];
}

/** As many as a small model orders in a few seconds. */
export const mostIdeas = 96;

/** Which lexicon a niche belongs to. */
export function ideaField(niche: string, kind: 'book' | 'product'): IdeaField {
  if (kind === 'product') return 'product';
  return fictionWords.test(niche) ? 'fiction' : 'nonfiction';
}

/**
 * Narrower niches by rule: the niche with a style, an audience, an occasion, a format, and with pairs of these. Those with
 * one addition come first. What adds only words that the niche holds already, and what says the same as another, is left out.
 */
export function narrowerNiches(niche: string, kind: 'book' | 'product'): Idea[] {
  const core = withinASentence(
    niche
      .trim()
      .replace(/[\s,;]+/g, ' ')
      .replace(/[ .]+$/, ''),
  );
  if (core === '') return [];
  const field = ideaField(core, kind);
  const words = youngWords.test(core) ? withoutGrownUps(ideaWords[field]) : ideaWords[field];
  const named = formatWords.test(core);
  const part = (place: Part['place']) => (text: string) => ({ text, place });
  const styles = words.styles.map(part('before'));
  const formats = named ? [] : words.formats.map(part('format'));
  // A niche that says for whom it is gets no second audience.
  const taken = /\bfor\b/i.test(core);
  const audiences = taken ? [] : words.audiences.map((text) => part('after')(`for ${text}`));
  const occasions = words.occasions.filter((text) => !taken || !text.startsWith('for ')).map(part('after'));
  // Only a story can be sold without saying what it is: `bird watching for nurses` is nothing that one can buy.
  const complete = named || field === 'fiction';
  const singles = alternate(complete ? [formats, audiences, occasions, styles] : [formats]).map((one) => [one]);
  const pairs = [
    ...cross(formats, audiences),
    ...cross(formats, occasions),
    ...cross(styles, complete ? audiences : formats),
    ...(complete ? cross(styles, occasions) : []),
  ];
  const known = new Set([key(core)]);
  const ideas: Idea[] = [];
  for (const parts of [...singles, ...spread(pairs)]) {
    if (ideas.length === mostIdeas) break;
    if (parts.some(({ text }) => isIn(text, core))) continue;
    const text = [...at(parts, 'before'), core, ...at(parts, 'format'), ...at(parts, 'after')].join(' ');
    if (known.has(key(text))) continue;
    known.add(key(text));
    ideas.push({ text, facets: parts.map((part) => part.text) });
  }
  return ideas;
}

/** A niche typed like a sentence begins small once a style stands before it; names keep their capital. */
const withinASentence = (text: string): string =>
  /^\p{Lu}\p{Ll}[^\p{Lu}]*$/u.test(text) && !properNames.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

/** A niche for the young has no use for what only grown-ups buy for themselves. */
const withoutGrownUps = (words: IdeaWords): IdeaWords => {
  const fitting = (texts: readonly string[]) => texts.filter((text) => !grownUpWords.test(text));
  return {
    styles: fitting(words.styles),
    audiences: fitting(words.audiences),
    occasions: fitting(words.occasions),
    formats: fitting(words.formats),
  };
};

interface Part {
  text: string;
  place: 'before' | 'format' | 'after';
}

const at = (parts: readonly Part[], place: Part['place']) =>
  parts.filter((part) => part.place === place).map(({ text }) => text);

const cross = (ones: readonly Part[], others: readonly Part[]): Part[][] =>
  ones.flatMap((one) => others.map((other) => [one, other]));

/** One of each list in turn. */
function alternate(lists: readonly (readonly Part[])[]): Part[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list[index] ?? [])).flat();
}

/** The same items, each a fixed stride after the one before: where the list is cut, no audience is missing whole. */
function spread<Item>(items: readonly Item[]): Item[] {
  const stride = 7;
  return Array.from({ length: Math.min(stride, items.length) }, (_, start) => start).flatMap((start) =>
    items.filter((_, index) => index % stride === start),
  );
}

const idle = new Set(['a', 'an', 'the', 'for', 'of', 'in', 'as', 'with', 'and', 'at', 'on', 'to', 'set', 'gift']);

const stems = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !idle.has(word))
    .map((word) => word.replace(/(?:es|s)$/, ''));

const key = (text: string): string => [...new Set(stems(text))].sort().join(' ');

const isIn = (addition: string, core: string): boolean => {
  const has = new Set(stems(core));
  const added = stems(addition);
  return added.length > 0 && added.some((word) => has.has(word));
};

/** The first `count` ideas in the order given, none of whose facets has been seen more than `repeats` times before. */
export function variedIdeas(ideas: readonly Idea[], count: number, repeats = 2): Idea[] {
  const seen = new Map<string, number>();
  const chosen: Idea[] = [];
  for (const idea of ideas) {
    if (chosen.length === count) break;
    if (idea.facets.some((facet) => (seen.get(facet) ?? 0) >= repeats)) continue;
    for (const facet of idea.facets) seen.set(facet, (seen.get(facet) ?? 0) + 1);
    chosen.push(idea);
  }
  return chosen;
}
