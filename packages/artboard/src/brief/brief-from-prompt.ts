import type { ImageBrief } from '@artisan/contract';
import { createRandom } from '@artisan/kit';
import { choosePalette } from '../palettes.ts';
import type { SubjectTable } from '../subjects/subject-table.ts';
import { animals } from '../subjects/table/animals.ts';
import { food } from '../subjects/table/food.ts';
import { leisure } from '../subjects/table/leisure.ts';
import { nature } from '../subjects/table/nature.ts';
import { outdoors } from '../subjects/table/outdoors.ts';
import { chooseSurroundings } from './choose-surroundings.ts';
import { limitWarnings } from './limits.ts';
import { partNegations, readAvoid } from './negations.ts';
import { findQuotedWords } from './quoted-words.ts';
import { readContent } from './read-content.ts';
import { genreWords, recipeWords } from './recipe-words.ts';
import { bestByPhrases, countPhrases, type Haystack, haystackOf } from './score-words.ts';
import { createSubjectLexicon } from './subject-lexicon.ts';
import { placeWords, timeWords, weatherWords } from './surroundings.ts';
import { listed, tokensOf } from './tokens.ts';

const mostSubjects = 6;
const mostColours = 6;
const mostUnknown = 5;
const scenicGenres: readonly ImageBrief['genre'][] = ['outdoor', 'nature', 'retro', 'fantasy'];

/** A prompt and the picture that it shall become. */
export interface PromptToRead {
  prompt: string;
  negativePrompt: string;
  /** Pixels. */
  width: number;
  height: number;
  seed: number;
}

/**
 * Reads a prompt into a brief by rules and a lexicon: quoted words are lettering exactly as typed, known things are
 * subjects in reading order, and what the prompt leaves open comes from the seed. Never throws.
 *
 * @returns a brief that meets `imageBriefSchema`, and what could not be understood, in plain words
 */
export function briefFromPrompt({ prompt, negativePrompt, width, height, seed }: PromptToRead): {
  brief: ImageBrief;
  warnings: string[];
} {
  const random = createRandom(seed ^ 0x2c1b3c6d);
  const lexicon = createSubjectLexicon();
  const quoted = findQuotedWords(prompt);
  const { wanted, unwanted } = partNegations(quoted.rest);
  const avoid = readAvoid(`${unwanted}, ${negativePrompt}`, lexicon);
  const tokens = tokensOf(wanted);
  const haystack = haystackOf(tokens);
  const context = haystackOf(
    tokensOf(`${wanted} ${quoted.named.join(' ')} ${quoted.lettering.map(({ text }) => text).join(' ')}`),
  );
  const isKnown = createKnownWords();
  const content = readContent(tokens, lexicon, isKnown);
  const spoken = readContent(
    tokensOf([...quoted.named, ...quoted.lettering.map(({ text }) => text)].join(', ')),
    lexicon,
    () => true,
  );

  const recipe = chooseRecipe(haystack, { lettered: quoted.lettering.length, ratio: width / height });
  // What is named comes first; what a trade or the lettering calls to mind fills in where nothing is.
  const sources = [content.subjects, content.implied, ...(recipe === 'scene' ? [] : [spoken.subjects, spoken.implied])];
  const subjects = (sources.find((names) => names.length > 0) ?? []).filter((name) => !avoid.subjects.includes(name));
  const genre = bestByPhrases(context, genreWords) ?? defaultGenre(recipe, subjects);
  // A badge that shows no thing shows a view, where its genre has one.
  const outdoors = recipe === 'scene' || (recipe === 'badge' && subjects.length === 0 && scenicGenres.includes(genre));
  const { place, time, weather } = chooseSurroundings(
    haystack,
    haystackOf(tokensOf(`${unwanted}, ${negativePrompt}`)),
    { subjects, outdoors },
    random,
  );

  const brief: ImageBrief = {
    recipe,
    genre,
    subjects: subjects.slice(0, mostSubjects),
    place,
    time,
    weather,
    lettering: quoted.lettering,
    palette: '',
    colours: content.colours.slice(0, mostColours),
    avoid,
  };
  const plain = { ...brief, colours: [], avoid: { subjects: [], colours: [] } };
  brief.palette = choosePalette(plain, random).name;
  const warnings = [
    ...quoted.warnings,
    ...(avoid.subjects.includes('text') && quoted.lettering.length > 0
      ? ['Text is to be left out, but the prompt quotes words: the quoted words were drawn, and no others.']
      : []),
    ...limitWarnings(wanted, subjects.length > 0),
    ...unknownWarning(content.unknown, tokens.length),
    ...(subjects.length + quoted.lettering.length === 0 && recipe !== 'scene'
      ? [
          'The prompt names nothing that Artboard can draw. Name a subject, or put words in quotes to have them lettered.',
        ]
      : []),
    ...(subjects.length > mostSubjects
      ? [`${subjects.length} subjects are too many for one picture; the first ${mostSubjects} were kept.`]
      : []),
  ];
  return { brief, warnings };
}

function chooseRecipe(
  haystack: Haystack,
  { lettered, ratio }: { lettered: number; ratio: number },
): ImageBrief['recipe'] {
  const placeful = Object.values(placeWords).some((words) => countPhrases(haystack, words) > 0);
  const scores: Record<ImageBrief['recipe'], number> = {
    badge: 1 + (lettered > 0 ? 2 : 0),
    scene: (placeful ? 3 : 0) + (ratio > 1.4 ? 2 : 0) - (lettered > 1 ? 2 : 0),
    roundel: 0,
    lockup: 0,
    monogram: 0,
    wordmark: 0,
    cover: lettered > 0 && ratio < 0.72 ? 3 : 0,
  };
  for (const recipe of Object.keys(scores) as ImageBrief['recipe'][]) {
    for (const [weight, words] of Object.entries(recipeWords[recipe])) {
      if (countPhrases(haystack, words) > 0) scores[recipe] += Number(weight);
    }
  }
  return (Object.keys(scores) as ImageBrief['recipe'][]).reduce((best, recipe) =>
    scores[recipe] > scores[best] ? recipe : best,
  );
}

/** The genre of a picture by its subjects, else by its recipe. */
function defaultGenre(recipe: ImageBrief['recipe'], subjects: readonly string[]): ImageBrief['genre'] {
  const named = haystackOf(tokensOf(subjects.join(', ')));
  const byTable = tableGenres.find(([table]) => Object.hasOwn(table, subjects[0] ?? ''))?.[1];
  const byRecipe: Partial<Record<ImageBrief['recipe'], ImageBrief['genre']>> = {
    badge: 'retro',
    roundel: 'craft',
    scene: 'nature',
    cover: 'literary',
  };
  return bestByPhrases(named, genreWords) ?? byTable ?? byRecipe[recipe] ?? 'business';
}

const tableGenres: [table: SubjectTable, genre: ImageBrief['genre']][] = [
  [animals, 'nature'],
  [nature, 'nature'],
  [food, 'food'],
  [outdoors, 'outdoor'],
  [leisure, 'craft'],
];

/** Words that place, time, weather, recipe or genre understand. */
function createKnownWords(): (word: string) => boolean {
  const lists = [placeWords, timeWords, weatherWords, genreWords, ...Object.values(recipeWords)];
  const words = new Set(lists.flatMap((list) => Object.values(list)).flatMap((list) => list.split(/[ ,]/)));
  return (word) => words.has(word);
}

/** What was asked for and is not there. A prompt in another language is said to be one, not taken apart word by word. */
function unknownWarning(unknown: readonly string[], tokenCount: number): string[] {
  if (unknown.length === 0) return [];
  const foreign = unknown.some((word) => /[^\p{Script=Latin}'“” -]/u.test(word));
  if (foreign || (unknown.length > 3 && unknown.length > tokenCount / 2)) {
    return ['Most words of the prompt are unknown to Artboard. It reads English, and draws what it has a drawing of.'];
  }
  const named = unknown.slice(0, mostUnknown);
  const left = unknown.length === 1 ? 'it was left out' : 'they were left out';
  return [`Artboard has no drawing of ${listed(named)}; ${left}.`];
}
