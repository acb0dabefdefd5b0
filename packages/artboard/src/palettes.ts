import type { Genre, ImageBrief } from '@artisan/contract';
import { lch } from './colour.ts';
import type { Palette } from './palette.ts';
import { avoidColours, bendPalette } from './palette-bend.ts';

type Place = ImageBrief['place'];

/** A palette of ours and what it suits. */
interface CuratedPalette extends Palette {
  genres: readonly Genre[];
  places?: readonly Place[];
}

const curated = (
  name: string,
  colours: string,
  genres: readonly Genre[],
  places?: readonly Place[],
): CuratedPalette => {
  const [ground = '', paper = '', ...accents] = colours.split(' ').map((colour) => `#${colour}`);
  return { name, ground, paper, accents, genres, ...(places && { places }) };
};

/** Curated by hand: each holds together, reads on its ground and on its paper, and prints. */
export const palettes: readonly CuratedPalette[] = [
  curated('collegiate', '14213D F6EBD6 C1272D F2B632 7FA3C7', ['sport', 'business'], ['sea', 'city']),
  curated(
    'trailhead',
    '1E3932 F4E7C9 C8592B E4A43C 6E8F57',
    ['outdoor', 'nature', 'craft'],
    ['forest', 'hills', 'meadow'],
  ),
  curated('espresso', '2A1914 F5E8D4 B7622C DDA662 7C8C70', ['food', 'craft']),
  curated(
    'neondusk',
    '12062B FFE9C7 FF2E88 FF9A3D 22D8F0 4A1486',
    ['retro', 'music', 'science-fiction'],
    ['city', 'space'],
  ),
  curated('midcentury', '1F4552 F5EAD5 C9482E E3972F 7FA08A', ['retro', 'literary', 'craft'], ['lake', 'sea']),
  curated('powder', '6E1A36 FBEAE3 DB5A6B E8B863 F2ABA0', ['romance']),
  curated('coldcase', '0D1318 F2EEE3 D0222B F0BE2E 5C6E78', ['thriller']),
  curated('heraldic', '10302A F4EAD0 7E1F2B CBA24A 5E8271', ['heraldic', 'fantasy']),
  curated('nursery', '39566A FFF5E6 E2735A F3B65B 7FA787 F4CDB8', ['kids']),
  curated('signal', '14181F F8F3E8 EE4B22 F5C22F 1F5A92', ['business', 'thriller', 'music']),
  curated(
    'sundown',
    '2B1A2E FBECCB E4672F F3A83C B83B3B 1F5A5C',
    ['outdoor', 'retro', 'nature'],
    ['mountains', 'forest'],
  ),
  curated('lagoon', '0F2D3F F3EBD8 1F8A8C F2A541 E4603E', ['outdoor', 'nature', 'sport'], ['sea', 'beach', 'lake']),
  curated('cactus', '3B2118 F7E6C8 C65D3B E3A44B 4F7A68', ['outdoor', 'retro', 'music'], ['desert']),
  curated('alpine', '14263F F1EEE2 3F7CAC E8743B F2C14E', ['outdoor', 'sport'], ['mountains', 'lake']),
  curated('hedgerow', '2B3A20 F5EFD8 D98E32 7A9B4E C4553B', ['nature', 'food', 'craft'], ['meadow', 'hills', 'forest']),
  curated('orchid', '2D1B3D F8E8E4 9B4F96 E58C8A E9C46A', ['romance', 'fantasy', 'nature'], ['meadow']),
  curated('arcane', '1A1433 F1E6CF 6B3FA0 D4A437 2E8B8B', ['fantasy', 'mystery', 'heraldic'], ['space']),
  curated('lamplight', '0F1E2E F3E7CC D99B3B 2F6F79 8C2F39', ['mystery', 'thriller', 'literary'], ['city', 'sea']),
  curated('vinyl', '1E1620 F6E9D2 E2503C EBAF3A 2B7A78', ['music', 'retro', 'food'], ['city', 'beach']),
  curated('workshop', '22252B F0E6D2 B5532A D9A34A 5F7D8C', ['craft', 'business', 'food']),
  curated('cosmos', '0B1026 EDEBFF 5B6CFF FF6FA3 35D0BA FFC857', ['science-fiction'], ['space']),
  curated('orchard', '2C1A1D FBF0DC B8323A E8A33D 6B8E4E', ['food', 'nature', 'craft']),
  curated('bakery', '4A2C2A FDF1E1 D9735B F0B67F 8FB8A8', ['food', 'kids', 'romance']),
  curated('library', '1F2A36 F4ECDC A23B2E C79A4B 5C7F7A', ['literary', 'mystery', 'heraldic']),
  curated('linen', '26332E F6F1E4 B0623C C9A86A 7C9A8E', ['literary', 'business', 'nature']),
  curated('sherbet', '3A3D6B FFF4E3 EA5A40 FFC145 4FB0A5 F7A8B8', ['kids', 'music'], ['beach']),
  curated('gymnasium', '101820 F7F2E7 D7262E F6C026 2A6EBB', ['sport']),
  curated('lacquer', '231215 F7EBDA C8102E D8A24A 3E6259', ['heraldic', 'romance', 'sport']),
];

/**
 * The palette for a brief: the one it names; else one that suits its genre and place, by chance. It is then bent
 * towards the colours asked for, and rid of the colours to avoid.
 */
export function choosePalette(brief: ImageBrief, random: () => number): Palette {
  const chance = random();
  const base = palettes.find(({ name }) => name === brief.palette) ?? drawPalette(brief, chance);
  const { name, ground, paper, accents } = base;
  return avoidColours(bendPalette({ name, ground, paper, accents }, brief.colours), brief.avoid.colours);
}

/** How well a palette suits a brief; 0 where it does not. */
function suits(palette: CuratedPalette, brief: ImageBrief): number {
  const place = palette.genres.indexOf(brief.genre);
  if (place < 0) return 0;
  const there = palette.places?.includes(brief.place) ? 3 : palette.places?.length && brief.place !== 'none' ? 0.5 : 1;
  const night = brief.time === 'night' && lch(palette.ground).l > 0.3 ? 0.5 : 1;
  return (place === 0 ? 1.5 : 1) * there * night;
}

/** The palettes that suit a brief's genre, place and hour, the best first. */
export function suitingPalettes(brief: ImageBrief): Palette[] {
  return palettes
    .map((palette) => ({ palette, weight: suits(palette, brief) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ palette: { name, ground, paper, accents } }) => ({ name, ground, paper, accents }));
}

function drawPalette(brief: ImageBrief, chance: number): CuratedPalette {
  const weight = (palette: CuratedPalette) => suits(palette, brief);
  const total = palettes.reduce((sum, palette) => sum + weight(palette), 0);
  let left = chance * total;
  for (const palette of palettes) {
    left -= weight(palette);
    if (left < 0 && weight(palette) > 0) return palette;
  }
  return palettes[0] as CuratedPalette;
}
