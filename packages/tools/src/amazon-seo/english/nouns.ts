/** Nouns without a plural in listings: no “a” before them. */
const mass = new Set(
  `insulation cushioning storage support paper fabric stitching packaging padding space protection light wax water ink art artwork
  hardware leather cotton linen wool steel wood bamboo glass silicone rubber plastic ceramic felt canvas tea coffee soap jewelry
  furniture equipment clothing luggage bedding yarn thread foam advice help comfort fun humor humour music magic romance suspense
  poetry information knowledge care food chocolate honey sugar salt pepper oil juice dough flour rice lettering typography
  calligraphy embroidery rope twine plaid gingham tartan text content room plating ventilation lighting texture-free grip-free velvet denim silk satin fleece flannel nylon polyester
  brass copper gold silver aluminum aluminium porcelain stoneware clay resin acrylic marble slate walnut oak maple cherry pine
  birch beech acacia teak cork jute hemp rattan wicker soil compost seed homework practice access`.split(/\s+/),
);

const countInIng = new Set(
  `lining ring string spring wing ending setting opening coating drawing painting fitting earring building ceiling swing sling
  wedding meeting recording pairing warning filling topping piping-bag king thing`.split(/\s+/),
);

const singularInS = new Set(
  'canvas lens chess gas atlas series news yes christmas bus plus cactus campus bonus virus iris tennis compass species thermos'.split(
    ' ',
  ),
);
const irregularPlurals = new Set('men women children mice feet teeth people geese dice sheep fish'.split(' '));

const bare = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}-]/gu, '');

/** Whether a noun is in the plural: “wraps”, “children”, “scissors”. */
export function isPlural(noun: string): boolean {
  const word = bare(noun);
  if (irregularPlurals.has(word) || /(?:men|children|people)$/.test(word)) return true;
  return /s$/.test(word) && !/(?:ss|us|is)$/.test(word) && !singularInS.has(word);
}

/** Whether a noun is a stuff that cannot be counted: no article. */
export function isMass(noun: string): boolean {
  const word = bare(noun);
  if (mass.has(word)) return true;
  return (/.{3}ing$/.test(word) && !countInIng.has(word)) || /(?:ness|ware|wear)$/.test(word);
}

const prepositions =
  /\s(?:of|with|without|for|in|on|from|to|at|by|that|which|who|whose|where|when|inside|under|over|about|between|as|per|after|before|under|during|through|against|around|behind|beside|across|along|near|since|than|made|set|printed|designed|featuring)\s/iu;

/** The words of a phrase up to its first preposition, relative or comma: where its head stands last. */
export function coreOf(phrase: string): string {
  const cut = phrase.search(/[,(:;–—]|\s-\s/u);
  const front = cut > 0 ? phrase.slice(0, cut) : phrase;
  const preposition = ` ${front}`.search(prepositions);
  return (preposition > 0 ? front.slice(0, preposition - 1) : front).trim() || phrase.trim();
}

/** The head noun of a phrase: “rolling pin with handles” → “pin”. */
export const headOf = (phrase: string): string => coreOf(phrase).split(/\s+/).at(-1) ?? '';

const vowelSound = /^(?:[aeiou]|8|11\b|18\b|hour|honest|heir|[FHLMNRSX](?:[A-Z]|\b)(?![a-z]))/;
const consonantSound = /^(?:uni|use|usu|uti|one\b|once|eu|U[A-Z])/;

/** “a” or “an” before a phrase, by its sound. */
export function articleFor(phrase: string): 'a' | 'an' {
  const start = phrase.replace(/^["“'‘(]/, '');
  const low = /^[A-Z]{2}/.test(start) ? start : start.toLowerCase();
  return vowelSound.test(low) && !consonantSound.test(low) ? 'an' : 'a';
}

const determiners =
  /^(?:a|an|the|this|that|these|those|my|your|our|his|her|its|their|no|some|any|all|each|every|both|several|many|few|more|most|over|up to|about|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|hundreds|dozens|plenty|lots|half|double)\s/iu;

/** A phrase with the article that it needs: “matte cover” → “a matte cover”, “cream paper” as it is. */
export function withArticle(phrase: string): string {
  const head = headOf(phrase);
  if (determiners.test(`${phrase} `) || isPlural(head) || isMass(head)) return phrase;
  if (
    /^\d+(?:[.,]\d+)?\s/.test(phrase) &&
    !/^\d+(?:[.,]\d+)?\s(?:inch|inches|cm|mm|oz|ounce|ml|liter|litre|gallon|quart|watt|volt|lb|pound|foot|ft|day|week|month|year|hour|minute|page|piece)\b/iu.test(
      phrase,
    )
  )
    return phrase;
  // Several things side by side take no article of one of them.
  if (/,\s/.test(coreOf(phrase))) return phrase;
  return isName(phrase) ? phrase : `${articleFor(phrase)} ${phrase}`;
}

/** Whether a phrase begins with a name of two capitals: “Clara Bell”. */
const isName = (phrase: string): boolean => /^\p{Lu}\p{Ll}+\s\p{Lu}/u.test(phrase);

/** “tea”, “tea and toast”, “tea, toast and jam”. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  // An item that holds an “and” or a comma of its own would be misread without the comma before the last.
  const needsComma = items.some((item) => /,\s/u.test(item) || (/\sand\s/u.test(item) && !/^an?\s/u.test(item)));
  return `${items.slice(0, -1).join(', ')}${needsComma ? ',' : ''} and ${items.at(-1)}`;
}
