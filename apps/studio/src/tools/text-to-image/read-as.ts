import type { ImageBrief } from '@artisan/contract';

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const list = (words: readonly string[]) => sentence(words.join(', '));

/** What the rules read out of a prompt, line by line; what they did not find is left out. */
export function readAs(brief: ImageBrief | undefined): { name: string; value: string }[] {
  if (!brief) return [];
  const place = brief.place === 'none' ? [] : [brief.place, brief.time];
  const weather = brief.weather === 'clear' ? [] : [brief.weather];
  const avoided = [...brief.avoid.subjects, ...brief.avoid.colours];
  return [
    { name: 'Drawn as', value: `${sentence(brief.recipe)}, ${brief.genre.replaceAll('-', ' ')}` },
    { name: 'Shows', value: list(brief.subjects) },
    { name: 'Place', value: list([...place, ...weather]) },
    { name: 'Lettering', value: brief.lettering.map(({ text }) => text).join(' · ') },
    { name: 'Palette', value: brief.palette && sentence(brief.palette.replaceAll('-', ' ')) },
    { name: 'Left out', value: list(avoided) },
  ].filter(({ value }) => value !== '');
}
