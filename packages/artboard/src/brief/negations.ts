import type { ImageBrief } from '@artisan/contract';
import { colourWords } from './colour-words.ts';
import { matchSubject, type SubjectLexicon } from './subject-lexicon.ts';
import { singular, tokensOf } from './tokens.ts';

const mostSubjects = 20;
const mostColours = 12;

const negation =
  /\b(?:no|without|avoid(?:ing)?|exclud(?:e|ing)|never|omit|leave out|free of|don'?t (?:use|include|draw|add|show|want))\s+(?:any\s+|a\s+|an\s+|the\s+)?([^,.;:()!?\n]+?)(?=$|[,.;:()!?\n]|\s(?:with|but|on|in|at|near|under|over|just|only)\s)/gi;
const freeOf = /\b([a-z]+)-free\b/gi;

/** Parts a prompt into what it asks for and what it rules out: `no text`, `without birds or clouds`, `frame-free`. */
export function partNegations(prompt: string): { wanted: string; unwanted: string } {
  const unwanted: string[] = [];
  const keep = (_: string, what: string) => {
    unwanted.push(what);
    return ', ';
  };
  const wanted = prompt
    .replace(negation, keep)
    .replace(freeOf, (whole, what: string) =>
      /^(?:text|word|frame|border|bird|people)s?$/i.test(what) ? keep(whole, what) : whole,
    );
  return { wanted, unwanted: unwanted.join(', ') };
}

/** What recipes understand besides subjects. */
const parts: Record<string, string> = {
  text: 'text word lettering letter typography type caption writing title font',
  frame: 'frame border edge outline',
  grain: 'grain noise texture grunge distress distressed speckle',
  person: 'person people human man woman face figure',
};

/** Groups that stand for several subjects. */
const groups: Record<string, string[]> = {
  tree: ['tree', 'pine tree', 'palm tree', 'christmas tree'],
  plant: ['plant', 'flower', 'leaf', 'fern'],
  flower: ['flower', 'rose', 'daisy', 'tulip', 'sunflower'],
  bird: ['bird', 'seagull', 'eagle', 'raven', 'dove', 'hawk'],
  star: ['star', 'shooting star'],
  boat: ['sailboat', 'ship', 'fishing boat', 'canoe'],
};

/** Subjects, parts and colours to leave out. Words that mean nothing to Artboard (`blurry`, `watermark`) are dropped. */
export function readAvoid(text: string, lexicon: SubjectLexicon): ImageBrief['avoid'] {
  const subjects = new Set<string>();
  const colours = new Set<string>();
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; ) {
    const word = tokens[at]?.word ?? '';
    const one = singular(word);
    for (const [part, words] of Object.entries(parts)) if (words.split(' ').includes(one)) subjects.add(part);
    const match = matchSubject(lexicon, tokens, at);
    if (match) for (const name of groups[match.phrase] ?? groups[match.name] ?? [match.name]) subjects.add(name);
    const colour = [word, one].find((form) => Object.hasOwn(colourWords, form));
    if (colour) colours.add(colour);
    at += match?.length ?? 1;
  }
  return { subjects: [...subjects].slice(0, mostSubjects), colours: [...colours].slice(0, mostColours) };
}
