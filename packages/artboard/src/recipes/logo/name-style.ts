import type { Feeling, Genre } from '@artisan/contract';
import type { FaceName } from '../../lettering/faces.ts';

/** How a name and its tagline are lettered. */
export interface NameStyle {
  face: FaceName;
  /** Ems between letters. */
  tracking: number;
  /** Shown in capitals, whatever was typed. */
  capitals?: true;
  /** Joined letters: not for names that were typed in capitals. */
  script?: true;
  /** The tagline's face. */
  small: FaceName;
}

const styles: Record<Feeling, readonly NameStyle[]> = {
  modern: [
    { face: 'jost-700', tracking: -0.012, small: 'jost-500' },
    { face: 'montserrat-700', tracking: -0.02, small: 'montserrat-600' },
    { face: 'jost-500', tracking: 0.2, capitals: true, small: 'jost-500' },
    { face: 'archivo-black', tracking: -0.02, small: 'jost-600' },
  ],
  classic: [
    { face: 'dm-serif', tracking: 0, small: 'montserrat-600' },
    { face: 'cinzel-700', tracking: 0.05, capitals: true, small: 'cinzel-600' },
    { face: 'cormorant-600', tracking: 0, small: 'cormorant-sc-600' },
    { face: 'bodoni-700', tracking: 0, small: 'jost-500' },
  ],
  playful: [
    { face: 'bowlby', tracking: 0, small: 'montserrat-700' },
    { face: 'righteous', tracking: 0.01, small: 'jost-600' },
    { face: 'shrikhand', tracking: 0, script: true, small: 'montserrat-700' },
    { face: 'lobster', tracking: 0, script: true, small: 'barlow-600' },
  ],
  bold: [
    { face: 'anton', tracking: 0.02, capitals: true, small: 'barlow-700' },
    { face: 'alfa-slab', tracking: 0.01, small: 'montserrat-700' },
    { face: 'archivo-black', tracking: -0.015, small: 'archivo-black' },
    { face: 'league', tracking: 0.035, capitals: true, small: 'barlow-600' },
  ],
  elegant: [
    { face: 'cormorant-sc-600', tracking: 0.06, small: 'jost-500' },
    { face: 'cinzel-600', tracking: 0.14, capitals: true, small: 'jost-500' },
    { face: 'bodoni-700', tracking: 0.01, small: 'jost-500' },
    { face: 'cormorant-italic', tracking: 0, small: 'cormorant-sc-600' },
    { face: 'jost-500', tracking: 0.28, capitals: true, small: 'cormorant-sc-600' },
  ],
  handmade: [
    { face: 'yellowtail', tracking: 0, script: true, small: 'jost-600' },
    { face: 'lobster', tracking: 0, script: true, small: 'montserrat-600' },
    { face: 'dm-serif-italic', tracking: 0, small: 'jost-500' },
    { face: 'mr-dafoe', tracking: 0, script: true, small: 'barlow-600' },
  ],
};

const feelingOf: Record<Genre, Feeling> = {
  outdoor: 'bold',
  food: 'classic',
  retro: 'playful',
  romance: 'elegant',
  thriller: 'bold',
  mystery: 'classic',
  fantasy: 'classic',
  'science-fiction': 'modern',
  literary: 'classic',
  heraldic: 'classic',
  kids: 'playful',
  business: 'modern',
  sport: 'bold',
  nature: 'modern',
  music: 'bold',
  craft: 'handmade',
};

/** The feeling that was asked for, or the one that suits the genre. */
export const feelingFor = ({ feeling, genre }: { feeling?: Feeling | undefined; genre: Genre }): Feeling =>
  feeling ?? feelingOf[genre];

/** A style for a name, by chance. */
export function chooseNameStyle(feeling: Feeling, name: string, chance: number): NameStyle {
  const shouting = name === name.toUpperCase() && name !== name.toLowerCase();
  const choices = styles[feeling].filter(({ script }) => !(script && shouting));
  return choices[Math.floor(chance * choices.length)] ?? (styles.modern[0] as NameStyle);
}
