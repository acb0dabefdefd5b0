import type { Artboard } from '@artisan/artboard';
import {
  type Feeling,
  feelingSchema,
  type ImageBrief,
  type LogoCandidate,
  type LogoFamily,
  type LogoPlanAnswer,
  type LogoPlanRequest,
} from '@artisan/contract';
import { createRandom } from '@artisan/kit';
import { industryOf } from './industries.ts';

/** The eight, in the order they lie on the mat: each family twice, no two neighbours alike. */
const places: readonly { family: LogoFamily; composition?: ImageBrief['composition']; label: string }[] = [
  { family: 'lockup', composition: 'beside', label: 'Lockup' },
  { family: 'roundel', composition: 'band', label: 'Roundel' },
  { family: 'monogram', label: 'Monogram' },
  { family: 'lockup', composition: 'stacked', label: 'Stacked lockup' },
  { family: 'wordmark', label: 'Wordmark' },
  { family: 'roundel', composition: 'nameplate', label: 'Round plate' },
  { family: 'lockup', composition: 'stacked', label: 'Stacked lockup' },
  { family: 'monogram', label: 'Monogram' },
];

/** As many characters as a round plate still carries; a stamp takes its place beyond. */
const plateLetters = 24;

const suits: Partial<Record<ImageBrief['genre'], readonly Feeling[]>> = {
  food: ['classic', 'handmade', 'bold', 'modern'],
  nature: ['modern', 'classic', 'elegant', 'handmade'],
  outdoor: ['bold', 'modern', 'classic'],
  sport: ['bold', 'modern'],
  romance: ['elegant', 'classic', 'handmade'],
  heraldic: ['classic', 'elegant', 'modern'],
  business: ['modern', 'classic', 'bold', 'elegant'],
  kids: ['playful', 'handmade'],
  craft: ['handmade', 'classic', 'bold', 'modern'],
};

/**
 * Eight logos to draw, spread over four families, over what the trade may show, and over palettes that suit it.
 * The same request gives the same eight.
 */
export async function planLogos(
  { artboard }: { artboard: Pick<Artboard, 'propose'> },
  { name, tagline, industry, feeling, colours, seed }: LogoPlanRequest,
): Promise<LogoPlanAnswer> {
  const known = industryOf(industry) ?? industryOf(`${name} ${tagline}`);
  const read = (prompt: string) =>
    artboard.propose({ prompt, negativePrompt: '', width: 1000, height: 1000, seed: 1 }, 'lockup');
  const trade = await read(`${[industry || 'business', colours && `in ${colours}`].filter(Boolean).join(', ')}, logo`);
  const called = await read(`${name.replace(/["“”]/g, '')}, logo`);
  // A name's own animal or thing is its best symbol; a mere synonym of one (a kettle is no tea bag) is none.
  const named = called.brief.subjects.filter((subject) => name.toLowerCase().includes(subject));
  const shown = [...new Set([...named, ...(known?.subjects ?? []), ...trade.brief.subjects])];
  const genre = known?.genre ?? trade.brief.genre;
  const random = createRandom(seed);
  const turn = (count: number) => Math.floor(random() * count);
  const [palettes, feelings] = [
    trade.palettes.slice(0, 6),
    feeling ? [feeling] : (suits[genre] ?? feelingSchema.options),
  ];
  const [firstPalette, firstFeeling, firstSubject] = [
    turn(palettes.length || 1),
    turn(feelings.length),
    turn(shown.length || 1),
  ];
  const fresh = (list: readonly string[], step: number) => (list.length === 0 ? undefined : list[step % list.length]);
  let drawn = 0;
  const candidates = places.map(({ family, composition, label }, place): LogoCandidate => {
    const holds = family === 'lockup' || family === 'roundel';
    const subject = holds ? fresh(shown, firstSubject + drawn++) : undefined;
    const long = composition === 'nameplate' && name.length > plateLetters;
    const shape = long ? 'stamp' : composition;
    return {
      family,
      label: long ? 'Stamp' : label,
      seed: Math.floor(random() * 100_000),
      brief: {
        recipe: family,
        ...(shape && { composition: shape }),
        genre,
        subjects: subject === undefined ? [] : [subject],
        place: 'none',
        time: 'day',
        weather: 'clear',
        lettering: [
          { role: 'headline', text: name },
          ...(tagline === '' ? [] : [{ role: 'tagline' as const, text: tagline }]),
        ],
        // Asked-for colours bend every palette the same way: then the palettes' turn would hardly show.
        palette: palettes[(firstPalette + place) % (palettes.length || 1)]?.name ?? '',
        colours: trade.brief.colours,
        feeling: feelings[(firstFeeling + place) % feelings.length] ?? 'modern',
        variant: 'colour',
        avoid: trade.brief.avoid,
      },
    };
  });
  const nothing = shown.length === 0 ? ['No drawing suits these words; the lockups show the name’s first letter.'] : [];
  const unread = colours !== '' && trade.brief.colours.length === 0 ? [`“${colours}” names no colour known here.`] : [];
  return { candidates, notes: [...nothing, ...unread] };
}
