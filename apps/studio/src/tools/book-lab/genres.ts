import type { BookGenre } from '@artisan/contract';

interface Genre {
  id: BookGenre;
  name: string;
  kind: 'Fiction' | 'Non-fiction';
  /** How its chapters sound, as told to the model. */
  voice: string;
}

export const genres: readonly Genre[] = [
  {
    id: 'cosy-mystery',
    name: 'Cosy mystery',
    kind: 'Fiction',
    voice: 'a warm, wry mystery with no gore: small places, sharp eyes, clues in everyday things',
  },
  {
    id: 'romance',
    name: 'Romance',
    kind: 'Fiction',
    voice: 'a romance close to the heart of its leads: longing in small gestures, quick dialogue, no clichés',
  },
  {
    id: 'thriller',
    name: 'Thriller',
    kind: 'Fiction',
    voice: 'a lean thriller: short sentences, concrete danger, every scene ends on a question',
  },
  {
    id: 'fantasy',
    name: 'Fantasy',
    kind: 'Fiction',
    voice: 'a fantasy with the calm of a folk tale: strange things told plainly, wonders with a price',
  },
  {
    id: 'science-fiction',
    name: 'Science fiction',
    kind: 'Fiction',
    voice: 'thoughtful science fiction: exact about how things work, curious about people',
  },
  {
    id: 'young-adult',
    name: 'Young adult',
    kind: 'Fiction',
    voice: 'a young adult novel in the first person: honest, funny, in the present tense',
  },
  {
    id: 'how-to',
    name: 'How-to',
    kind: 'Non-fiction',
    voice: 'a practical manual: short steps, plain words, the reason behind each step',
  },
  {
    id: 'self-help',
    name: 'Self-help and habits',
    kind: 'Non-fiction',
    voice: 'a calm self-help book: modest promises, small exercises, no pep talk',
  },
  {
    id: 'memoir',
    name: 'Memoir',
    kind: 'Non-fiction',
    voice: 'a memoir in the first person: scenes with particulars, an older voice looking back without judging',
  },
  {
    id: 'cookbook',
    name: 'Cookbook',
    kind: 'Non-fiction',
    voice: 'a friendly cookbook: exact, encouraging, with the signs that tell when a dish is done',
  },
];

export const genreOf = (id: BookGenre): Genre => genres.find((genre) => genre.id === id) ?? (genres[0] as Genre);
export const isFiction = (id: BookGenre): boolean => genreOf(id).kind === 'Fiction';
