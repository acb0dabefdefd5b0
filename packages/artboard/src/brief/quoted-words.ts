import type { ImageBrief, LetteringRole } from '@artisan/contract';

type Lettering = ImageBrief['lettering'][number];

/** The longest line and the most lines that a brief holds. */
const longestText = 120;
const mostTexts = 6;

/** Lettering that the prompt spells out, and the rest of the prompt. */
export interface QuotedWords {
  lettering: Lettering[];
  rest: string;
  /** Capitalised names without quotes that became lettering; they still tell what the picture is about. */
  named: string[];
  warnings: string[];
}

// A quote opens after a space or a bracket and closes before one, so that inches and apostrophes are none.
const quotes =
  /(?<![\p{L}\p{N}])(?:"([^"]+)"|“([^”]+)”|„([^“”]+)[“”]|«([^»]+)»|‘((?:[^’]|’(?=\p{L}))+)’|'(?!\d0s\b|n'|til\b|tis\b)(?=\S)((?:[^'\n]|'(?=\p{L}))+)(?<=\S)'(?!\p{L}))/gu;

const cues: [role: LetteringRole, cue: RegExp][] = [
  ['author', /\b(?:by|author|writer|written by|author name)\W*$/i],
  [
    'tagline',
    /\b(?:slogan|tag ?line|subtitle|motto|sub-?heading|strap ?line|underneath|below)\W*(?:is|it|of|says|reads)?\W*$/i,
  ],
  ['detail', /\b(?:est\.?|established|since|small(?:er)? text|footer|detail|date|year|place|location)\W*$/i],
  ['headline', /\b(?:title|titled|entitled|called|named|headline|heading|main text|name|big text)\W*(?:is|of)?\W*$/i],
];

/** A run of capitalised words, small words allowed within it: `The Girl in the Fog`. */
const name = String.raw`(?:\p{Lu}[\p{L}\p{N}.'’&-]*|\d+)(?:\s+(?:(?:of|the|and|in|on|to|a|an|for|at|&)\s+)*(?:\p{Lu}[\p{L}\p{N}.'’&-]*|\d+))*`;

/** Finds what shall be written: quoted words exactly as typed, then capitalised names after a cue such as “called”. */
export function findQuotedWords(prompt: string): QuotedWords {
  const warnings: string[] = [];
  const found: { role: LetteringRole | undefined; text: string }[] = [];
  const named: string[] = [];
  let rest = '';
  let end = 0;
  for (const match of prompt.matchAll(quotes)) {
    const text = match.slice(1).find((group) => group !== undefined) ?? '';
    if (text.trim() === '') continue;
    const before = prompt.slice(end, match.index);
    const role = cues.find(([, cue]) => cue.test(before.slice(-40)))?.[0];
    found.push({ role: role ?? roleBySight(text.trim()), text: text.trim() });
    rest += `${before}, `;
    end = match.index + match[0].length;
  }
  rest += prompt.slice(end);
  const take = (role: LetteringRole, pattern: RegExp) => {
    if (found.some((entry) => entry.role === role || (role === 'headline' && entry.role === undefined))) return;
    const match = pattern.exec(rest);
    const text = match?.[1]?.trim();
    if (!match || !text) return;
    found.push({ role, text });
    named.push(text);
    rest = `${rest.slice(0, match.index)}, ${rest.slice(match.index + match[0].length)}`;
  };
  take('author', /\bby\s+((?:\p{Lu}[\p{L}.'’-]*\s+){1,3}\p{Lu}[\p{L}'’-]+)/u);
  take('headline', new RegExp(String.raw`\b(?:titled|entitled|called|named|title)[:\s]+(?:the\s+)?(${name})`, 'u'));
  take(
    'headline',
    /\b(?:says|saying|reads|reading|with the (?:words|text|phrase|slogan))[:\s]+((?:[\p{L}\p{N}.'’&!?-]+\s*){1,7}?)(?=$|[,.;:\n]|\s(?:with|on|in|and a|over|under|above|below|for)\s)/u,
  );
  // A prompt that is nothing but a few words in capitals is the lettering.
  if (
    found.length === 0 &&
    /^[\p{Lu}\p{N}\s'’&.,!?-]+$/u.test(prompt) &&
    /^\s*(?:\S*\p{Lu}\S*\s*){1,6}$/u.test(prompt)
  ) {
    found.push({ role: 'headline', text: prompt.trim() });
    rest = '';
  }
  if (found.length > mostTexts) warnings.push(`Only the first ${mostTexts} quoted texts can be drawn.`);
  const lettering = assignRoles(found.slice(0, mostTexts)).map(({ role, text }) => {
    if (text.length <= longestText) return { role, text };
    warnings.push(`A quoted text is longer than ${longestText} characters; only its beginning was drawn.`);
    return { role, text: text.slice(0, longestText).trim() };
  });
  return { lettering, rest, named, warnings };
}

/** `by A. Writer` and `Est. 1974` tell their role themselves. */
function roleBySight(text: string): LetteringRole | undefined {
  if (/^by\s+\p{Lu}/u.test(text)) return 'author';
  return /^(?:est\b|established\b|since\b|no\.|vol\.|\d{4}$)/i.test(text) ? 'detail' : undefined;
}

/** Texts without a cue take the free roles in reading order. */
function assignRoles(found: { role: LetteringRole | undefined; text: string }[]): Lettering[] {
  const taken = new Set(found.map(({ role }) => role));
  const free: LetteringRole[] = (['headline', 'tagline'] as const).filter((role) => !taken.has(role));
  return found.map(({ role, text }) => ({ role: role ?? free.shift() ?? 'detail', text }));
}
