import type { ImageBrief } from '@artisan/contract';
import { bestByPhrases, countPhrases, type Haystack } from './score-words.ts';
import { placeOfSubject, placeWords, timeWords, weatherWords } from './surroundings.ts';

type Surroundings = Pick<ImageBrief, 'place' | 'time' | 'weather'>;

/**
 * Place, time and weather: those that the prompt names; else a place that suits the first subject; else, for a picture
 * that is `outdoors`, one by chance. Never one that is ruled out.
 */
export function chooseSurroundings(
  wanted: Haystack,
  unwanted: Haystack,
  { subjects, outdoors }: { subjects: readonly string[]; outdoors: boolean },
  random: () => number,
): Surroundings {
  const allowed = <Name extends string>(words: Readonly<Record<Name, string>>) =>
    Object.fromEntries(
      Object.entries<string>(words).filter(([, phrases]) => countPhrases(unwanted, phrases) === 0),
    ) as Readonly<Record<Name, string>>;
  const pick = <Name extends string>(
    words: Readonly<Record<Name, string>>,
    names: readonly Name[],
  ): Name | undefined => {
    const left = names.filter((name) => Object.hasOwn(words, name));
    return left[Math.floor(random() * left.length)];
  };
  const [places, times, weathers] = [allowed(placeWords), allowed(timeWords), allowed(weatherWords)];
  const suiting = subjects
    .map((name) => placeOfSubject[name])
    .find((place) => place !== undefined && place !== 'none' && Object.hasOwn(places, place));
  const byChance = pick(places, ['mountains', 'lake', 'hills', 'forest', 'meadow']);
  const place = bestByPhrases(wanted, places) ?? suiting ?? (outdoors ? byChance : undefined) ?? 'none';
  const timeByChance = pick(times, ['dusk', 'day', 'dawn', 'dusk']);
  const time = bestByPhrases(wanted, times) ?? (place === 'space' ? 'night' : timeByChance) ?? 'day';
  const clouded = random() < 0.25 && Object.hasOwn(weathers, 'cloud');
  const weather = bestByPhrases(wanted, weathers) ?? (clouded ? 'cloud' : 'clear');
  return { place, time, weather };
}
