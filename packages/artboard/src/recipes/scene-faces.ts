import type { Genre } from '@artisan/contract';
import type { FaceName } from '../lettering/faces.ts';

/** The faces of a title over a scene. */
export interface SceneFaces {
  title: FaceName;
  capitals: boolean;
  tracking: number;
  small: FaceName;
  smallCapitals: boolean;
  author: FaceName;
}

const engraved: SceneFaces = {
  title: 'cinzel-700',
  capitals: true,
  tracking: 0.05,
  small: 'cormorant-italic',
  smallCapitals: false,
  author: 'cinzel-600',
};
const condensed: SceneFaces = {
  title: 'league',
  capitals: true,
  tracking: 0.03,
  small: 'jost-600',
  smallCapitals: true,
  author: 'jost-600',
};
const heavy: SceneFaces = {
  title: 'anton',
  capitals: true,
  tracking: 0.01,
  small: 'barlow-600',
  smallCapitals: true,
  author: 'bebas',
};
const geometric: SceneFaces = {
  title: 'jost-700',
  capitals: true,
  tracking: 0.1,
  small: 'cormorant-italic',
  smallCapitals: false,
  author: 'jost-600',
};
const display: SceneFaces = {
  title: 'righteous',
  capitals: true,
  tracking: 0.04,
  small: 'jost-600',
  smallCapitals: true,
  author: 'jost-600',
};
const serif: SceneFaces = {
  title: 'dm-serif',
  capitals: false,
  tracking: 0,
  small: 'cormorant-italic',
  smallCapitals: false,
  author: 'montserrat-600',
};
const playful: SceneFaces = {
  title: 'bowlby',
  capitals: false,
  tracking: 0,
  small: 'montserrat-700',
  smallCapitals: false,
  author: 'montserrat-700',
};
const fat: SceneFaces = {
  title: 'shrikhand',
  capitals: false,
  tracking: 0,
  small: 'montserrat-600',
  smallCapitals: true,
  author: 'montserrat-700',
};
const slab: SceneFaces = {
  title: 'alfa-slab',
  capitals: true,
  tracking: 0.01,
  small: 'montserrat-700',
  smallCapitals: true,
  author: 'montserrat-700',
};

const choices: Record<Genre, readonly [SceneFaces, ...SceneFaces[]]> = {
  outdoor: [condensed, slab, engraved],
  food: [fat, serif],
  retro: [display, fat, heavy],
  romance: [serif, engraved],
  thriller: [condensed, heavy],
  mystery: [engraved, condensed],
  fantasy: [engraved],
  'science-fiction': [geometric, display],
  literary: [serif, engraved],
  heraldic: [engraved],
  kids: [playful],
  business: [geometric, heavy],
  sport: [heavy, slab],
  nature: [serif, condensed, engraved],
  music: [display, heavy],
  craft: [slab, serif],
};

/** Faces for a title over a scene, by genre and chance (in [0, 1)). */
export function sceneFaces(genre: Genre, chance: number): SceneFaces {
  const own = choices[genre];
  return own[Math.floor(chance * own.length)] ?? own[0];
}
