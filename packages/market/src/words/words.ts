const stop = new Set(
  'a an the and or but if then of to in on at by for from with without into over under up down out off about as is are was were be been being am do does did has have had having it its this that these those there here you your yours we our us i my me he she his her him they them their who which what when where why how all any both each every few more most other some such no nor not only own same so than too very can will just should now also may might must could would while during after before again once because until between through per via one whether yet still even ever never always'.split(
    ' ',
  ),
);

/** Whether a word carries no meaning of its own: articles, prepositions, pronouns, auxiliaries. */
export const isStopWord = (word: string): boolean => stop.has(word.toLowerCase());

/** The words of a text in lower case: letters and digits, with an apostrophe inside; hyphens part words. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? []
  );
}

/** A rough English stem, the same for `gardener’s`, `gardeners` and `gardener`; good enough to compare words with. */
export function lemmaOf(word: string): string {
  let stem = word.toLowerCase().replace(/['’]s?$/, '');
  if (stem.length <= 3) return stem;
  if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:sh|ch|x|s|z)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.endsWith('s') && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.endsWith('ing') && stem.length > 5) stem = undouble(stem.slice(0, -3));
  else if (stem.endsWith('ed') && stem.length > 4) stem = undouble(stem.slice(0, -2));
  if (stem.endsWith('e') && stem.length > 3) stem = stem.slice(0, -1);
  return stem.endsWith('i') && stem.length > 3 ? `${stem.slice(0, -1)}y` : stem;
}

const undouble = (stem: string) => (/([^ls])\1$/.test(stem) ? stem.slice(0, -1) : stem);

/** The stems of a text's meaningful words, in order. */
export const lemmasOf = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => !isStopWord(word))
    .map(lemmaOf);
