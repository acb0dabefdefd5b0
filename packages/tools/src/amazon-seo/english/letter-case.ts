/** Words that are written with a capital wherever they stand. */
const always = new Map(
  `Christmas Halloween Easter Thanksgiving Hanukkah Valentine Valentine's Kwanzaa Ramadan Monday Tuesday Wednesday Thursday Friday
  Saturday Sunday January February April June July August September October November December America American Americana Europe
  European Africa African Asia Asian England English Britain British Ireland Irish Scotland Scottish Wales Welsh France Germany
  German Italy Italian Spain Spanish Portugal Portuguese Greece Greek Norway Norwegian Sweden Swedish Denmark Danish Finland
  Finnish Nordic Scandinavian Japan Japanese China Chinese Korea Korean India Indian Mexico Mexican Canada Canadian Australia
  Australian Peru Peruvian Brazil Brazilian Morocco Moroccan Egypt Egyptian Russia Russian Poland Polish Netherlands Dutch Belgium
  Belgian Austria Austrian Switzerland Swiss Vermont Maine Texas Oregon California Kentucky Montana Colorado Alaska Hawaii Paris
  London Venice Rome Tokyo Victorian Gothic Celtic Viking Bible Christian Catholic Jewish Muslim Buddhist Latin DIY LED USB BPA
  UV PVC HEPA XL XXL STEM ADHD BBQ GPS RFID US USA UK EU`
    .split(/\s+/)
    .map((word): [string, string] => [word.toLowerCase(), word]),
);

const small = /^(?:a|an|and|the|of|in|on|for|with|to|at|by|or|from|as|per|x|nor|but|vs)$/i;

const isMixed = (word: string) =>
  /^\p{L}*\p{Ll}\p{Lu}/u.test(word) || /^\p{Lu}{2,}\p{Ll}?$/u.test(word) || /^\p{Lu}-\p{L}/u.test(word);

/** A word as it stands inside a sentence when it is no name of the person's. */
function lowerWord(word: string): string {
  const [, letters = '', rest = ''] = /^([\p{L}'’]+)(.*)$/u.exec(word) ?? [];
  const proper = always.get(letters.toLowerCase().replace('’', "'"));
  if (proper) return proper + rest;
  return isMixed(word) ? word : word.toLowerCase();
}

/**
 * A phrase as it stands inside a sentence. Where every word is a capital (“Walnut Rolling Pin”), all but names become small;
 * else the capitals inside are the person's own and only the first word is looked at.
 * @param names words known to be names, in lower case
 */
export function running(phrase: string, names: ReadonlySet<string>): string {
  const words = phrase.split(' ');
  const isNameStart =
    /^\p{Lu}\p{Ll}/u.test(words[0] ?? '') && /^\p{Lu}\p{Ll}/u.test(words[1] ?? '') && words.length > 2;
  const keeps = (word: string) =>
    /^\p{Lu}+\d/u.test(word) || names.has(word.toLowerCase().replace(/[^\p{L}'’-]/gu, ''));
  const content = words.filter((word) => /\p{L}/u.test(word) && !small.test(word));
  const shouting = content.length > 1 && content.every((word) => !/\p{Ll}/u.test(word));
  const allCapitals = content.length > 1 && content.every((word) => /^["“(]?[\p{Lu}\p{N}]/u.test(word));
  return words
    .map((word, index) => {
      if (keeps(word)) return word;
      if (shouting) return always.get(word.toLowerCase()) ?? word.toLowerCase();
      if (index === 0 && isNameStart && !allCapitals) return word;
      return allCapitals || index === 0 ? lowerWord(word) : (always.get(word.toLowerCase()) ?? word);
    })
    .join(' ');
}

/** Capitals in titles: every word but the small ones, and after a hyphen. */
export function titleCase(phrase: string): string {
  return phrase
    .split(' ')
    .map((word, index) => {
      if (index > 0 && small.test(word)) return word.toLowerCase();
      if (isMixed(word)) return word;
      if (
        /^(?:oz|in|cm|mm|ml|lb|lbs|kg|g|ft|m|l)$/i.test(word) &&
        /^[\d.,/-]+$/.test(phrase.split(' ')[index - 1] ?? '')
      )
        return word.toLowerCase();
      return word.replace(
        /(^|["“(\-/])(\p{Ll})/gu,
        (_, before: string, letter: string) => before + letter.toUpperCase(),
      );
    })
    .join(' ');
}

/** The first letter as a capital. */
export const capitalised = (text: string): string =>
  text.replace(/^(["“'‘(]?)(\p{Ll})(?!\p{Lu})/u, (_, before: string, letter: string) => before + letter.toUpperCase());
