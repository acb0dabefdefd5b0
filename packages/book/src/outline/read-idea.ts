import {
  isBookWord,
  isImperative,
  isPersonNoun,
  isProperAdjective,
  isStopWord,
  isStoryVerb,
  isTimeWord,
  placePrepositions,
  possessives,
} from './idea-words.ts';

/** What the idea itself names, ready to stand in a sentence: `the retired lighthouse keeper`, `Clara Bell`. */
export interface IdeaNouns {
  /** The first person that is named. */
  lead: string | undefined;
  /** How the lead is called from the second time on: `the keeper`. */
  leadAgain: string | undefined;
  /** With its preposition apart: `on`, `the balcony`. */
  place: { preposition: string; name: string } | undefined;
  /** Other things, in the idea's order, each once. */
  things: readonly string[];
  /** What a book that teaches is about, without its opening words: `growing herbs on a balcony`. */
  topic: string | undefined;
}

interface Noun {
  text: string;
  again: string;
  person: boolean;
  /** What stands before a place. */
  preposition: string | undefined;
}

const articles = new Set(['a', 'an', 'the']);
/** In words. */
const longestNoun = 4;
const longestTopic = 10;

const isCapital = (word: string) => /^\p{Lu}/u.test(word);

/** Words and marks, in order; an apostrophe or a hyphen inside a word belongs to it. */
const tokensOf = (idea: string): string[] => idea.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*|[.,;:!?—–()]/gu) ?? [];

/** The words of a noun that begins at `start`, up to where a verb, a mark or a small word ends it. */
function nounWords(tokens: readonly string[], start: number): string[] {
  const words: string[] = [];
  for (let at = start; at < tokens.length && words.length < longestNoun; at += 1) {
    const word = tokens[at] ?? '';
    const lower = word.toLowerCase();
    if (!/^\p{L}/u.test(word) || isStopWord(lower) || (words.length > 0 && isStoryVerb(lower))) break;
    // “a storm threatens the island”: an s before an article is a verb's.
    const before = words.at(-1)?.toLowerCase();
    if (before && /[^s]s$/.test(lower) && articles.has(tokens[at + 1]?.toLowerCase() ?? '')) break;
    // “a girl befriends dragons” ends at the girl, “a pirate radio station” does not end at the pirate.
    if (before && isPersonNoun(before) && /(?:s|ed)$/.test(lower)) break;
    words.push(word);
  }
  // “a baker framed for murder”, “a man living alone”: a participle at the end tells, it does not name.
  while (words.length > 1 && /(?:ed|ing)$/.test(words.at(-1) ?? '')) words.pop();
  // “her firm launders money”: an s in the middle may be a verb's or a plural's, so the noun is not used.
  return words.slice(1, -1).some((word) => /[^s’']s$/.test(word)) ? [] : words;
}

function nounsOf(tokens: readonly string[]): Noun[] {
  const nouns: Noun[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at] ?? '';
    const lower = word.toLowerCase();
    const before = tokens[at - 1]?.toLowerCase() ?? '';
    const preposition = placePrepositions.has(before) ? before : undefined;
    const startsSentence = at === 0 || /[.!?:]/.test(before);
    if (articles.has(lower) || possessives.has(lower)) {
      const words = nounWords(tokens, at + 1);
      const head = words.at(-1);
      if (!head || isTimeWord(head.toLowerCase()) || isBookWord(head.toLowerCase())) continue;
      const first = lower === 'my' || articles.has(lower) ? 'the' : lower;
      at += words.length;
      // “the village of Pennywick”
      const owner = tokens[at + 1] === 'of' ? nameAt(tokens, at + 2, false) : [];
      if (owner.length > 0) at += 1 + owner.length;
      const text = [first, ...words, ...(owner.length > 0 ? ['of', ...owner] : [])].join(' ');
      nouns.push({ text, again: `the ${head}`, person: isPersonNoun(head.toLowerCase()), preposition });
      continue;
    }
    const opening = at === 0 ? nounWords(tokens, 0) : [];
    const subject = opening.at(-1)?.toLowerCase();
    if (subject && isPersonNoun(subject) && isStoryVerb(tokens[opening.length]?.toLowerCase() ?? '')) {
      // “Lonely teen starts a radio station”
      const [first = '', ...rest] = opening;
      const text = ['the', first.toLowerCase(), ...rest].join(' ');
      nouns.push({ text, again: `the ${subject}`, person: true, preposition: undefined });
      at = opening.length - 1;
      continue;
    }
    const name = nameAt(tokens, at, startsSentence);
    if (name.length === 0) continue;
    const text = name.join(' ');
    nouns.push({ text, again: name[0] ?? text, person: !preposition && before !== 'of', preposition });
    at += name.length - 1;
  }
  return nouns;
}

/** A proper name. A single capital that opens a sentence is only a capital, unless a verb follows it. */
function nameAt(tokens: readonly string[], at: number, startsSentence: boolean): string[] {
  const name: string[] = [];
  for (let next = at; next < tokens.length; next += 1) {
    const word = tokens[next] ?? '';
    if (!isCapital(word) || isStopWord(word.toLowerCase()) || isTimeWord(word.toLowerCase())) break;
    name.push(word);
  }
  const follows = tokens[at + 1]?.toLowerCase() ?? '';
  return startsSentence && name.length === 1 && !isStoryVerb(follows) ? [] : name;
}

const openings =
  /^(?:(?:this is )?(?:an?|the|my)\s+(?:\p{L}+[ -]){0,3}?(?:book|guide|handbook|manual|cookbook|course|memoir|introduction)\s+(?:to|about|on|for|of)\s+|how to\s+|a?bout\s+|everything about\s+)/iu;

/** What the idea of a book that teaches is about: its first clause, without "a guide to" and without whom it is for. */
function topicOf(idea: string): string | undefined {
  const clause = idea.trim().split(/[.!?;:\n]/)[0] ?? '';
  const bare = clause
    .replace(openings, '')
    .split(/,|\s(?:for|so that|that|which|who|without|because)\s/i)[0]
    ?.trim();
  const words = bare?.toLowerCase().split(/\s+/) ?? [];
  const [first = ''] = words;
  if (!bare || words.length > longestTopic || words.some(isStoryVerb) || placePrepositions.has(first)) return undefined;
  const keepsCapital = isProperAdjective(first) || !/^\p{Lu}\p{Ll}/u.test(bare);
  const lowered = keepsCapital ? bare : bare.charAt(0).toLowerCase() + bare.slice(1);
  const instructs = /^how to\s/i.test(clause) || isImperative(first);
  return instructs ? `learning to ${lowered}` : lowered.replace(/^my /, 'your ');
}

/** Finds what the idea names, by rules alone. What no rule is sure of is left out. */
export function readIdea(idea: string): IdeaNouns {
  const nouns = nounsOf(tokensOf(idea));
  const lead = nouns.find(({ person }) => person);
  const place = nouns.find(({ preposition, person }) => preposition && !person);
  const things = nouns.filter((noun) => !noun.person && !noun.preposition).map(({ text }) => text);
  return {
    lead: lead?.text,
    leadAgain: lead?.again,
    place: place?.preposition ? { preposition: place.preposition, name: place.text } : undefined,
    things: [...new Set(things)],
    topic: topicOf(idea),
  };
}
