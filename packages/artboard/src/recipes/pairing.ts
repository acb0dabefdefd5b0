import type { Feeling, Genre } from '@artisan/contract';
import type { FaceName } from '../lettering/faces.ts';

/** Faces that go together. */
export interface Pairing {
  /** For a short headline, where letters may be wide. */
  short: FaceName;
  /** For a long one. */
  long: FaceName;
  /** For taglines and details, in tracked capitals. */
  small: FaceName;
  /** For a name in capitals and small letters. */
  name: FaceName;
}

const slab: Pairing = { short: 'alfa-slab', long: 'anton', small: 'montserrat-800', name: 'lobster' };
const round: Pairing = { short: 'bowlby', long: 'league', small: 'montserrat-700', name: 'yellowtail' };
const deco: Pairing = { short: 'righteous', long: 'bebas', small: 'barlow-700', name: 'lobster' };
const fat: Pairing = { short: 'shrikhand', long: 'anton', small: 'montserrat-700', name: 'shrikhand' };
const grotesque: Pairing = { short: 'archivo-black', long: 'anton', small: 'jost-600', name: 'archivo-black' };
const gothic: Pairing = { short: 'anton', long: 'league', small: 'barlow-600', name: 'dm-serif' };
const roman: Pairing = { short: 'cinzel-700', long: 'cinzel-700', small: 'cinzel-600', name: 'cinzel-700' };
const modern: Pairing = { short: 'bodoni-700', long: 'bodoni-700', small: 'jost-600', name: 'bodoni-700' };
const geometric: Pairing = { short: 'jost-700', long: 'jost-700', small: 'jost-600', name: 'jost-700' };
const serif: Pairing = { short: 'dm-serif', long: 'dm-serif', small: 'montserrat-600', name: 'dm-serif' };
const college: Pairing = { short: 'alfa-slab', long: 'anton', small: 'graduate', name: 'alfa-slab' };

/** Which pairings suit a loud picture (a badge) and a quiet one (a logo), by genre. */
const pairings: Record<Genre, { loud: readonly Pairing[]; quiet: readonly Pairing[] }> = {
  outdoor: { loud: [slab, round, gothic, deco], quiet: [slab, round, gothic] },
  food: { loud: [slab, fat, round], quiet: [slab, serif, fat] },
  retro: { loud: [fat, deco, round, slab], quiet: [fat, deco, slab] },
  romance: { loud: [fat, slab], quiet: [modern, serif] },
  thriller: { loud: [gothic, grotesque], quiet: [gothic, grotesque] },
  mystery: { loud: [slab, gothic], quiet: [serif, roman] },
  fantasy: { loud: [slab, fat], quiet: [roman, serif] },
  'science-fiction': { loud: [deco, grotesque], quiet: [deco, grotesque] },
  literary: { loud: [slab, gothic], quiet: [serif, modern] },
  heraldic: { loud: [slab, college], quiet: [roman] },
  kids: { loud: [round, deco, fat], quiet: [round, fat] },
  business: { loud: [grotesque, slab], quiet: [serif, grotesque] },
  sport: { loud: [college, grotesque, slab], quiet: [college, grotesque] },
  nature: { loud: [slab, round, fat], quiet: [serif, slab, fat] },
  music: { loud: [fat, deco, gothic], quiet: [deco, fat] },
  craft: { loud: [slab, deco], quiet: [slab, serif] },
};

/** Which pairings suit a feeling, where one is asked for. */
const byFeeling: Record<Feeling, readonly Pairing[]> = {
  classic: [serif, roman],
  modern: [grotesque, geometric],
  playful: [round, fat, deco],
  bold: [slab, grotesque, gothic],
  elegant: [modern, roman],
  handmade: [slab, fat],
};

/** A pairing for a feeling, or else for a genre, by chance. */
export function choosePairing(
  { feeling, genre }: { feeling?: Feeling | undefined; genre: Genre },
  tone: 'loud' | 'quiet',
  chance: number,
): Pairing {
  const choices = feeling ? byFeeling[feeling] : pairings[genre][tone];
  return choices[Math.floor(chance * choices.length)] ?? slab;
}
