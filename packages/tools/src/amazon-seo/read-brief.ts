import type { ListingBrief } from '@artisan/contract';
import { lemmasOf } from '@artisan/market';
import { running } from './english/letter-case.ts';
import { articleFor, coreOf, headOf, isMass, isPlural } from './english/nouns.ts';
import { type Fact, readFacts } from './read-fact.ts';

/** A brief, read: what it is, what is said of it, for whom. */
export interface Reading {
  /** The product as it was typed, without what follows a comma or dash. */
  name: string;
  /** It inside a sentence: “walnut rolling pin”. */
  noun: string;
  /** Its last words, to name it a second time: “rolling pin”. */
  shortNoun: string;
  plural: boolean;
  mass: boolean;
  facts: readonly Fact[];
  /** The fact that names what kind of book it is. */
  genre: Fact | undefined;
  /** For whom, inside a sentence, without “for”; empty when not said. */
  audience: string;
  phrases: readonly string[];
}

const bookNoun =
  /(?:novel|novella|mystery|thriller|romance|fantasy|memoir|cookbook|journal|planner|notebook|log ?book|diary|workbook|(?:colou?ring|activity|puzzle|picture|recipe|guest|story|board|joke|phrase|quiz|trivia|sticker|exercise|word search|sudoku|crossword|maze|prayer|baby|photo) book|word search|sudoku|crosswords?|guide|handbook|manual|collection|anthology|textbook|devotional|tracker|sketchbook|poems|poetry|stories|saga|whodunit|biography|history|essays|field guide|book)$/i;

/** Reads a brief for a thing or a design. */
export function readBrief(brief: Pick<ListingBrief, 'product' | 'facts' | 'audience' | 'phrases' | 'store'>): Reading {
  const names = namesOf(brief);
  const typed = brief.product.replace(/\s+/g, ' ').trim();
  const facts = readFacts(brief.facts, names);
  const audience = running(
    brief.audience
      .trim()
      .replace(/^for\s+/i, '')
      .replace(/[.!,;]+$/, ''),
    names,
  );
  const common = {
    genre: undefined,
    facts: facts.filter((fact) => !isSaidBy(typed, fact)),
    audience,
    phrases: brief.phrases,
  };
  if (brief.store === 'kdp-book') return { ...common, ...readBook(typed, facts) };
  const name = coreFront(typed);
  const noun = running(name, names).replace(/^(?:an?|the)\s/i, '');
  const head = headOf(noun);
  const words = coreOf(noun).split(' ');
  const shortNoun = words.slice(words.length > 2 ? -2 : -1).join(' ');
  return {
    ...common,
    name: name.replace(/^(?:an?|the)\s/i, ''),
    noun,
    shortNoun,
    plural: isPlural(head),
    mass: isMass(head),
  };
}

/** Whether the product's own name says it already: “bamboo” of a bamboo bath caddy, “large print” of a large print word search. */
function isSaidBy(product: string, { kind, text }: Fact): boolean {
  const held = new Set(lemmasOf(product));
  const said = lemmasOf(text.replace(/^set in /, ''));
  return (
    (kind === 'material' || kind === 'adjective' || text === 'set in large print') &&
    said.length > 0 &&
    said.every((stem) => held.has(stem))
  );
}

/** The product without a specification behind a comma or dash. */
const coreFront = (typed: string) => typed.split(/\s*[,;|]\s|\s[-–—]\s/u)[0]?.trim() || typed;

/** A book's title is a name; what it is stands in a genre fact or at the title's end. */
function readBook(title: string, facts: readonly Fact[]): Omit<Reading, 'facts' | 'audience' | 'phrases'> {
  const fromTitle = bookNoun.exec(coreOf(title).replace(/:.*$/, ''))?.[0]?.toLowerCase();
  const genre = facts.find(
    (fact) => isGenre(fact) && (!fromTitle || fact.label === 'genre' || /^an?\s/i.test(fact.text)),
  );
  const inside = facts.some(({ text }) => /\brecipes$/.test(text))
    ? 'cookbook'
    : facts.some(({ text }) => /\bpuzzles$/.test(text))
      ? 'puzzle book'
      : 'book';
  const noun = genre ? genre.text.replace(/^(?:an?|the)\s/i, '') : (fromTitle ?? inside);
  return {
    genre,
    name: title,
    noun,
    shortNoun: noun.split(' ').slice(-2).join(' '),
    plural: /^(?:poems|stories|essays)$/.test(headOf(noun)),
    mass: headOf(noun) === 'poetry',
  };
}

/** Whether a fact names what kind of book it is. */
const isGenre = (fact: Fact): boolean =>
  fact.label === 'genre' ||
  (fact.kind === 'noun' &&
    fact.label === null &&
    !/^\d/.test(fact.text) &&
    !isPlural(headOf(fact.text)) &&
    bookNoun.test(coreOf(fact.text)) &&
    !/\b(?:setting|cover)$/.test(fact.text));

/** Words that the person writes with a capital where nothing asks for one: names. */
function namesOf({
  product,
  facts,
  audience,
  phrases,
}: Pick<ListingBrief, 'product' | 'facts' | 'audience' | 'phrases'>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of [...facts, audience, ...phrases, product]) {
    const words = text.trim().split(/\s+/);
    const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
    // Where all words have one, capitals say nothing.
    if (words.length > 1 && capitals > words.length / 2 && !(words.length > 3 && capitals < words.length)) continue;
    words.forEach((word, position) => {
      if (position > 0 && /^["“(]?\p{Lu}\p{Ll}/u.test(word)) found.add(word.toLowerCase().replace(/[^\p{L}'’-]/gu, ''));
    });
  }
  return found;
}

/** “a walnut rolling pin”, “food wraps”, “loose leaf tea”. */
export const indefinite = ({ noun, plural, mass }: Reading): string =>
  plural || mass ? noun : `${articleFor(noun)} ${noun}`;
