/** Words that give no initial. */
const small =
  /^(the|of|and|und|et|y|e|a|an|for|at|in|on|by|de|la|le|el|du|von|van|der|co|inc|ltd|llc|gmbh|dr|mr|mrs|ms|prof)\.?$/i;

/** The letters a monogram shows, as typed words begin: three at most, and of a longer name its first and its last. */
export function initialsOf(name: string): string[] {
  const words = name.split(/[\s\-–/&+·]+/).map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ''));
  const spoken = words.filter((word) => word !== '' && !small.test(word));
  const kept = spoken.length > 0 ? spoken : words.filter((word) => word !== '');
  const letters = kept.map((word) => [...word][0] ?? '').map(capital);
  return letters.length <= 3 ? letters : [letters[0] ?? '', letters.at(-1) ?? ''];
}

/** Capitals, letter for letter: ß stays as it is. */
const capital = (letter: string) => (letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter);

/** Whether a name joins two words by an ampersand or “and”: the monogram may do so too. */
export const joinsTwo = (name: string): boolean => /\s(&|\+|and)\s/i.test(name) && initialsOf(name).length === 2;
