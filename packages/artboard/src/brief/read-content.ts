import { lch, shade } from '../colour.ts';
import { colouredThings, colourOrThing, colourTones, colourWords } from './colour-words.ts';
import { isLimit } from './limits.ts';
import { isPlain, isSmallWord } from './plain-words.ts';
import { matchSubject, type SubjectLexicon } from './subject-lexicon.ts';
import { singular, type Token, withArticle } from './tokens.ts';
import { tradeNouns, trades } from './trades.ts';

/** What a prompt names, in reading order. */
export interface Content {
  subjects: string[];
  /** Subjects that only a trade or a day stands for. */
  implied: string[];
  /** `#RRGGBB`. */
  colours: string[];
  /** What Artboard does not know, ready for a sentence: `an axolotl`, `“Kyoto”`. */
  unknown: string[];
}

/** Phrases in which a thing is not meant: a book cover shows no book. */
const notThings = [
  ...['book cover', 'book jacket', 'picture book', 'self-help book', 'comic book', 'coloring book', 'colouring book'],
  ...[
    'children book',
    'childrens book',
    "children's book",
    'kids book',
    'book club',
    'book design',
    'star rating',
    'mug design',
    'gift mug',
    'mug print',
  ],
].map((phrase) => phrase.split(' '));

const plainColour = /^(?:red|orange|yellow|green|blue|purple|pink|brown|gr[ae]y|gold|white|black)$/;

const endsPhrase =
  /^(?:of|for|in|on|at|to|from|by|with|and|or|under|over|near|behind|beside|against|above|below|between|through|across|among|around|into|that|which|who|is|are|as|logo|badge|shirt|t-shirt|tee|sticker|poster|cover|design|illustration|emblem|patch|print|novel|club|shop|team|lover|lovers|pattern|icon)$/;

/** Reads subjects, colours and unknown nouns. `known` tells words that some other part of the lexicon understands. */
export function readContent(
  tokens: readonly Token[],
  lexicon: SubjectLexicon,
  known: (word: string) => boolean,
): Content {
  const subjects = new Set<string>();
  const implied = new Set<string>();
  const colours = new Set<string>();
  const unknown = new Set<string>();
  for (let at = 0; at < tokens.length; ) {
    const word = tokens[at]?.word ?? '';
    const skipped = notThings.find((phrase) => phrase.every((part, step) => tokens[at + step]?.word === part));
    if (skipped) {
      at += skipped.length;
      continue;
    }
    const match = matchSubject(lexicon, tokens, at);
    if (isColour(tokens, at) && !(match && match.length > 1)) {
      colours.add(tinted(colourWords[word] ?? '', tokens[at - 1]?.word));
      // `forest green` is one colour.
      if (!plainColour.test(word) && !tokens[at + 1]?.breaks && plainColour.test(tokens[at + 1]?.word ?? '')) at++;
    } else if (match) {
      const next = tokens[at + match.length];
      const isTrade = trades.has(match.phrase) || (next && !next.breaks && tradeNouns.has(next.word));
      (isTrade ? implied : subjects).add(match.name);
      at += match.length;
      continue;
    } else if (isUnknownNoun(tokens, at, known, (next) => matchSubject(lexicon, tokens, next) !== undefined)) {
      unknown.add(nameOf(tokens, at));
    }
    at++;
  }
  return { subjects: [...subjects], implied: [...implied], colours: [...colours], unknown: [...unknown] };
}

/** `an axolotl`; a proper name as it was typed. */
function nameOf(tokens: readonly Token[], at: number): string {
  const { word, typed } = tokens[at] ?? { word: '', typed: '' };
  const isUpper = (text: string | undefined) => text !== undefined && /^\p{Lu}/u.test(text);
  const proper = isUpper(typed) && (at > 0 ? !tokens[at]?.breaks : isUpper(tokens[1]?.typed));
  return proper ? `“${typed}”` : withArticle(singular(word));
}

const isColourWord = (word: string | undefined) => word !== undefined && Object.hasOwn(colourWords, word);

function isColour(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (!isColourWord(word)) return false;
  if (!colourOrThing.has(word)) return true;
  const after = (step: number) => (tokens[at + step]?.breaks ? undefined : tokens[at + step]?.word);
  const before = tokens[at - 1]?.word;
  const joined = after(1) === 'and' || after(1) === '&' ? after(2) : undefined;
  const earlier = before === 'and' ? tokens[at - 2]?.word : before;
  return (
    isColourWord(joined) ||
    isColourWord(earlier) ||
    isColourWord(after(1)) ||
    colouredThings.has(after(1) ?? '') ||
    colouredThings.has(joined ?? '') ||
    (joined !== undefined && Object.hasOwn(colourTones, joined)) ||
    (before !== undefined && Object.hasOwn(colourTones, before)) ||
    (word === 'orange' && after(1) !== undefined && !endsPhrase.test(after(1) ?? ''))
  );
}

/** `dark teal` and the like. */
function tinted(colour: string, modifier: string | undefined): string {
  const lighter = modifier && Object.hasOwn(colourTones, modifier) ? colourTones[modifier] : 0;
  if (!lighter) return colour.toUpperCase();
  return shade(colour, lch(colour).l + lighter > 0.97 ? 0 : lighter).toUpperCase();
}

/**
 * Whether an unknown word stands where the thing to draw stands: at the end of its phrase, before what it does
 * (`a quokka wearing`), or right behind its article before something known (`an axolotl astronaut`).
 */
function isUnknownNoun(
  tokens: readonly Token[],
  at: number,
  known: (word: string) => boolean,
  isSubject: (at: number) => boolean,
): boolean {
  const word = tokens[at]?.word ?? '';
  const one = singular(word);
  const parts = word.split('-');
  const understood = (form: string) => known(form) || isPlain(form) || isLimit(form) || isColourWord(form);
  if ([word, one].some(understood) || (parts.length > 1 && parts.some(understood))) return false;
  // Whom it is for is not what it shows.
  if (tokens[at - 1]?.word === 'for') return false;
  const next = tokens[at + 1];
  if (!next || next.breaks || endsPhrase.test(next.word) || isSmallWord(next.word)) return true;
  if (looksLikeAdjective.test(word)) return false;
  return next.word.endsWith('ing') || (isSubject(at + 1) && article.test(tokens[at - 1]?.word ?? ''));
}

const article = /^(?:an?|the|one|two|three|four|five)$/;
const looksLikeAdjective = /(?:y|ed|ing|ful|ous|ic|al|ish|less|ive|able|ible|ant|ent|ary|ern|ese|ian|est|er|like)$/;
