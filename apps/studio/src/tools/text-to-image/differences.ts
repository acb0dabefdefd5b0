import type { Picture } from '../../shared/picture.ts';

/** One line under each compared picture. `values` go by plate; undefined where there is no picture. */
export interface Difference {
  name: string;
  values: readonly (string | undefined)[];
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const facts: readonly { name: string; of: (picture: Picture) => string | undefined }[] = [
  { name: 'Seed', of: ({ answer }) => String(answer.seed) },
  { name: 'Kind', of: ({ answer }) => answer.brief && sentence(answer.brief.recipe) },
  { name: 'Palette', of: ({ answer }) => answer.brief && sentence(answer.brief.palette.replaceAll('-', ' ')) },
  { name: 'Subject', of: ({ answer }) => answer.brief?.subjects[0] && sentence(answer.brief.subjects[0]) },
];

/** What differs between pictures of one brief; what they share is left out. */
export function differencesOf(pictures: readonly (Picture | undefined)[]): Difference[] {
  return facts
    .map(({ name, of }) => ({ name, values: pictures.map((picture) => picture && of(picture)) }))
    .filter(({ values }) => new Set(values.filter((value) => value !== undefined)).size > 1);
}
