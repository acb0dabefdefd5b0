/** A word of a prompt in lower case. `breaks` tells that a comma, full stop or the like stands before it. */
export interface Token {
  word: string;
  /** As typed. */
  typed: string;
  breaks: boolean;
}

/** The words of a text, hyphens and apostrophes kept inside them. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  const lower = text.toLowerCase();
  // A few letters grow in lower case (İ); then what was typed cannot be told by its place.
  const typedAt = (at: number, length: number) => (lower.length === text.length ? text : lower).slice(at, at + length);
  for (const match of text
    .toLowerCase()
    .replaceAll('’', "'")
    .matchAll(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu)) {
    const between = text.slice(end, match.index);
    tokens.push({
      word: match[0].replace(/'s$/, ''),
      typed: typedAt(match.index, match[0].length),
      breaks: /[,.;:!?()\n]/.test(between),
    });
    end = match.index + match[0].length;
  }
  return tokens;
}

const irregular: Record<string, string> = {
  geese: 'goose',
  mice: 'mouse',
  wolves: 'wolf',
  leaves: 'leaf',
  knives: 'knife',
  loaves: 'loaf',
  calves: 'calf',
  elves: 'elf',
  shelves: 'shelf',
  hooves: 'hoof',
  cacti: 'cactus',
  octopi: 'octopus',
  feet: 'foot',
  teeth: 'tooth',
  dice: 'dice',
  women: 'woman',
  men: 'man',
  people: 'person',
  children: 'child',
  heroes: 'hero',
  potatoes: 'potato',
  tomatoes: 'tomato',
  volcanoes: 'volcano',
  cookies: 'cookie',
  pies: 'pie',
  ties: 'tie',
  movies: 'movie',
  selfies: 'selfie',
  zombies: 'zombie',
  brownies: 'brownie',
  hippies: 'hippie',
};

/** A word in the singular, by the rules of English spelling; a singular stays as it is. */
export function singular(word: string): string {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known) return known;
  if (/[a-z]{2}men$/.test(word) && !/^(?:specimen|regimen|abdomen|ramen|stamen|acumen)$/.test(word))
    return `${word.slice(0, -3)}man`;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  if (/(?:ss|us|is|os)$/.test(word) || !word.endsWith('s') || word.length < 4) return word;
  return word.slice(0, -1);
}

/** `a fox`, `an owl`. */
export const withArticle = (noun: string) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** `a`, `a or b`, `a, b or c`. */
export function listed(items: readonly string[], last = 'or'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}
