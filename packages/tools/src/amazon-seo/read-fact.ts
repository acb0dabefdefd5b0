import { isAdjectival } from './english/adjectives.ts';
import { capitalised, running } from './english/letter-case.ts';
import { coreOf, headOf, isPlural, withArticle } from './english/nouns.ts';
import { materialsIn } from './english/stuffs.ts';
import { agree, baseOf, isAuxiliary, isBase, isImperative, isParticiple } from './english/verbs.ts';

/**
 * What a fact is made of, and so what sentence it can stand in.
 * - noun: it has one · predicate: it is one (“the first book in …”) · adjective: it is so · participle: it is made, printed
 * - verb: it fits, holds · material: it is made of it · measure: its size · comes: it comes with, in, as
 * - purpose: for whom or what · clause: a sentence already · spec: a label and a value
 */
export type FactKind =
  | 'noun'
  | 'predicate'
  | 'adjective'
  | 'participle'
  | 'verb'
  | 'material'
  | 'measure'
  | 'comes'
  | 'purpose'
  | 'clause'
  | 'spec';

export interface Fact {
  /** Which of the person's facts. */
  index: number;
  kind: FactKind;
  /** In the case it has inside a sentence, without its end; for a clause with its capital. */
  text: string;
  /** What stands before a colon, in lower case. */
  label: string | null;
}

const labelPattern = /^([\p{L}][\p{L} ]{1,24}?)\s*:\s+(\S.*)$/u;

/** A fact as the person typed it, read. Several sentences are several facts of the same index. */
export function readFacts(facts: readonly string[], names: ReadonlySet<string>): Fact[] {
  return facts.flatMap((fact, index) =>
    fact
      .split(/(?<=[.!?;])\s+(?=\S)|;\s*/u)
      .map(tidy)
      .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
      .map((piece) => ({ index, ...readFact(piece, names) })),
  );
}

const tidy = (text: string) =>
  text
    .replace(/^[\s\-–—•*·]+/u, '')
    .replace(/[\s.,;:!]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();

function readFact(piece: string, names: ReadonlySet<string>): Omit<Fact, 'index'> {
  const labelled = labelPattern.exec(piece);
  if (labelled) return readLabelled((labelled[1] ?? '').toLowerCase(), labelled[2] ?? '', names);
  const bare = piece
    .replace(/^(?:it|this|they|these)(?:['’]s| is| are|['’]re)\s+(?=\S)/iu, '')
    .replace(/^(?:it |they |this )?(?:has|have|features?|contains?)\s+(?=(?:an?|the|\d|\p{L}+\s\p{L}))/iu, '')
    .replace(/^(?:is|are)\s+(?=\S)/iu, '');
  const text = running(bare, names);
  return { label: null, ...classify(text) };
}

const colours =
  /^(?:(?:dark|light|bright|pale|deep|soft|warm|matte|navy|forest|sky|dusty|charcoal|off)[ -])?(?:black|white|gr[ae]y|red|blue|green|yellow|orange|purple|pink|brown|beige|cream|navy|teal|mustard|burgundy|maroon|olive|sage|charcoal|ivory|tan|turquoise|lavender|coral|gold|silver|terracotta|rust)(?:(?:,| and|, and| or) (?:(?:dark|light|bright|pale|deep|soft) )?(?:black|white|gr[ae]y|red|blue|green|yellow|orange|purple|pink|brown|beige|cream|navy|teal|mustard|burgundy|maroon|olive|sage|charcoal|ivory|tan|turquoise|lavender|coral|gold|silver|terracotta|rust))*$/;

type Read = Pick<Fact, 'kind' | 'text'>;
const as =
  (kind: FactKind, write: (text: string) => string = (text) => text) =>
  (text: string): Read => ({ kind, text: write(text) });
const withoutFirst = (text: string) => text.replace(/^\S+\s/u, '');

/** Facts that are known by how they begin or by their whole shape; the first that matches, in lower case, counts. */
const shapes: readonly (readonly [RegExp, (text: string) => Read])[] = [
  [/^(?:one size|no .*(?:needed|required|necessary)$)/, clause],
  [/^(?:hand|machine|dry|spot)[ -](?:wash|clean)(?:ed|ing)?\b.*(?:only|cold|warm|gently|recommended)$/, clause],
  [/^(?:about|around|over|up to|at least) \d+ \p{L}+$/u, clause],
  [/^(?:ready in|up to (?:two|three|four|five|six|ten)) /, clause],
  [/^\d+ watts?$/, as('verb', (text) => `uses ${text}`)],
  [/^.+ included$/, as('comes', (text) => `with ${withArticle(text.replace(/\s+included$/iu, ''))}`)],
  [/^(?:\d+|two|three|four|five|six) (?:pairs|pieces|sheets|rolls|bars)$/, as('comes', (text) => `as ${text}`)],
  [/^sizes? [\dsmlx]/, as('comes', (text) => `in ${text}`)],
  [/^pair of /, as('comes', () => 'as a pair')],
  [/^(?:set|pack|box|bundle|kit|collection|bag|case|roll|sheet|deck) of /, as('comes', (text) => `as ${withA(text)}`)],
  [/^\d+[ -](?:pack|piece set|count)$/, as('comes', (text) => `as ${withA(text)}`)],
  [/^(?:comes?|available|sold|delivered|arrives?|packed) (?:with|in|as|on)\b/, as('comes', withoutFirst)],
  [/^includ(?:es|ed|ing):?\s/, as('comes', (text) => `with ${withoutFirst(text)}`)],
  [/^with /, as('noun', withoutFirst)],
  [colours, as('comes', (text) => `in ${text}`)],
  [
    /^(?:\d+|two|three|four|five|six|seven|eight|many|several) (?:colou?rs|sizes|styles|scents|flavou?rs)\b/,
    as('comes', (text) => `in ${text}`),
  ],
  [
    /^in (?:\d|two|three|four|five|six|black|white|red|blue|green|a range|several|many|multiple|small|medium)/,
    as('comes'),
  ],
  [/^without /, as('comes')],
  [
    /^(?:english|spanish|french|german|italian|portuguese|dutch|polish|swedish|japanese)$/,
    as('participle', (text) => `in ${capitalised(text)}`),
  ],
  [
    // A colour and its trim: `navy with a white rim`.
    /^(?:dark |light |matte |pale |deep )?(?:navy|black|white|blue|red|green|grey|gray|pink|purple|yellow|orange|brown|beige|cream|teal|turquoise|gold|silver|sage|burgundy|charcoal|ivory)(?: and \p{L}+)? with .+$/u,
    as('comes', (text) => `in ${text}`),
  ],
  [/^(?:us|uk) terms$/, as('participle', (text) => `written in ${text.slice(0, 2).toUpperCase()} terms`)],
  [/^large print$/, as('participle', () => 'set in large print')],
  [/^(?:for|from) \p{L}+/u, as('purpose')],
  [/^ages? \d/, as('purpose', (text) => `for ${text}`)],
  [/^a\d, .*\d/, as('measure')],
];

function classify(text: string): Read {
  const words = text.split(' ');
  const [first = '', second = ''] = words;
  const low = text.toLowerCase();
  const shape = shapes.find(([pattern]) => pattern.test(low));
  if (shape) return shape[1](text);
  if (isMeasure(low)) return { kind: 'measure', text };
  if (isPredicate(low)) return { kind: 'predicate', text };
  if (isImperative(first) && words.length > 1 && !baseOf(first) && !isNounAfter(first, second)) return clause(text);
  if (isParticiple(first) && (words.length === 1 || afterParticiple.test(second))) return { kind: 'participle', text };
  if (baseOf(first) && words.length > 1 && !isClausal(words)) return { kind: 'verb', text };
  if (materialsIn(text)) return { kind: 'material', text };
  if (isBase(first) && words.length > 2 && (isPlural(second) || afterBase.test(second))) {
    return { kind: 'verb', text: agree(text, false) };
  }
  if (isClausal(words)) return clause(needsThe(text) ? `the ${text}` : text);
  if (isAdjectival(text)) return { kind: 'adjective', text };
  if (isParticiple(words.at(-1) ?? '') && words.length <= 3) return { kind: 'participle', text };
  return { kind: 'noun', text };
}

const afterParticiple =
  /^(?:in|from|of|by|with|on|for|to|as|at|using|without|inside|and|around|like|during|between|over|after|under)$/i;
const afterBase = /^(?:up|flat|well|an?|the|your|in|on|over|easily|securely)$/i;

function clause(text: string): Read {
  return { kind: 'clause', text: capitalised(text) };
}
function withA(text: string): string {
  return /^(?:an?|the)\s/i.test(text) ? text : `${/^(?:8|11|18)\b/.test(text) ? 'an' : 'a'} ${text}`;
}

/** “hand crank”, “draw string”: a noun, though the word can tell what to do. */
const isNounAfter = (first: string, second: string) =>
  /^(?:hand|machine|dry|press|draw|plan|color|colour|record|practice|play|look|wash|wear|store|start|turn|use|track|build|cook|make|create|find|plan|keep)$/i.test(
    first,
  ) &&
  !/^(?:an?|the|your|it|in|on|to|up|how|with|over|only|cold|flat|every|each|all|\d+|more|from|dry|clean)$/i.test(
    second,
  ) &&
  !/ly$/.test(second);

const unit =
  '(?:inch(?:es)?|in\\.?|cm|mm|m|meters?|metres?|feet|foot|ft|yards?|oz|ounces?|fl\\.? ?oz|ml|l|liters?|litres?|gallons?|quarts?|g|grams?|kg|kilos?|lbs?|pounds?|gsm|"|″|\')';
const figure = '\\d+(?:[.,/]\\d+)?';
const measurePattern = new RegExp(
  `^(?:about |approx\\.? |approximately |up to |over )?${figure}(?:\\s?${unit})?(?:\\s?(?:x|×|by|-|–|to)\\s?${figure}(?:\\s?${unit})?)*(?:[\\s-]?${unit})?(?: (?:long|wide|tall|high|deep|thick|each|in diameter|across|in length|in height|in width|round|square))?(?:,? (?:and )?${figure}[\\s-]?${unit}(?: (?:long|wide|tall|high|deep|thick|each|in diameter|across))?)*$`,
  'iu',
);
const isMeasure = (low: string) => measurePattern.test(low) && /\p{L}|"|″|×|x/u.test(low);

const isPredicate = (low: string) =>
  /^(?:an? )?(?:[\p{L}\d-]+ ){0,3}(?:download|pdf|keepsake|heirloom|e-?book|file)$/u.test(low) ||
  (/^(?:an? |the |book \d|volume \d|part \d)?(?:first|second|third|fourth|fifth|sixth|final|last|standalone|sequel|prequel|companion|debut|book \w+ (?:in|of)|volume|part)\b/.test(
    low,
  ) &&
    /\b(?:book|novel|volume|part|sequel|prequel|standalone|instal+ment|story|in|of|companion|debut)\b/.test(low));

/** Whether a verb that we know follows a subject: “the lid locks with a click”. */
function isClausal(words: readonly string[]): boolean {
  const relative = words.findIndex((word) => /^(?:that|which|who|whose|where|when|to)$/i.test(word));
  return words.some((word, position) => {
    if (position === 0 || (relative >= 0 && position > relative)) return false;
    const before = words[position - 1] ?? '';
    const after = words[position + 1];
    if (isAuxiliary(word)) return after !== undefined;
    // “Enid Pike investigates” ends with its verb; “side locks” is no sentence.
    if (after === undefined) return baseOf(word) !== undefined && /^\p{Lu}\p{Ll}/u.test(before);
    if (/^(?:and|or|of|in|with|for|a|an|the|to|on|at|by|from|your|its)$/i.test(before)) return false;
    if (
      !/^(?:an?|the|your|it|its|in|on|to|up|with|over|out|off|away|from|for|at|into|when|while|if|how|as|like|through|around|\d+|flat|shut|open|closed|tight|every|each|no|her|his|their|them|him|back|who|what|more|down|against|after|before|between|without|together|easily|securely|cleanly|apart|cold|hot|cool|warm|dry|dead|alone|again|anything|nothing|everything|any|inside|under|all|two|three|four|five|six|home|pens|that|neatly)$/i.test(
        after,
      )
    )
      return false;
    if (baseOf(word)) return !isPlural(before);
    return isBase(word) && isPlural(before);
  });
}

/** A bare noun at the start of a clause wants its article: “lid locks with a click”. */
const needsThe = (text: string) => {
  const words = text.split(' ');
  const verb = words.findIndex((word, position) => position > 0 && (baseOf(word) || isAuxiliary(word) || isBase(word)));
  const subject = words.slice(0, verb).join(' ');
  return (
    /^\p{Ll}/u.test(text) &&
    !/^(?:an?|the|each|every|all|both|no|my|your|it|its|they|this|these|two|three|four|five|six|some|any|one)\b/i.test(
      text,
    ) &&
    !isPlural(headOf(coreOf(subject)))
  );
};

function readLabelled(label: string, value: string, names: ReadonlySet<string>): Omit<Fact, 'index'> {
  const text = running(value, names);
  if (/^materials?$/.test(label)) return { kind: 'material', text, label };
  if (/^(?:pages|page count)$/.test(label) && /^\d+$/.test(value))
    return { kind: 'noun', text: `${value} pages`, label };
  if (/^(?:reading ages?|ages?)$/.test(label))
    return { kind: 'purpose', text: `for ${/^ages?/i.test(value) ? value.toLowerCase() : `ages ${value}`}`, label };
  if (/^(?:includes|included|contents|in the box|comes with)$/.test(label))
    return { kind: 'comes', text: `with ${text}`, label };
  if (/^(?:care)$/.test(label)) return { ...classify(text), label };
  if (/^(?:setting|set in)$/.test(label))
    return { kind: 'participle', text: `set in ${value.replace(/^in /i, '')}`, label };
  return { kind: 'spec', text: value, label };
}
