import { createRandom } from '@artisan/kit';
import { lch } from '../colour.ts';
import type { Drawing, Recipe, RecipeInput } from '../recipe.ts';
import { loadSubject } from '../subjects/load-subject.ts';
import { bannerFits, composeBanner } from './badge/banner.ts';
import { badgeColours } from './badge/colours.ts';
import type { BadgeInput } from './badge/compose.ts';
import { composeCrown, crownFits } from './badge/crown.ts';
import { composePatch } from './badge/patch.ts';
import { composeSunset } from './badge/sunset.ts';
import { chooseComposition } from './composition.ts';
import { fitToCanvas } from './mark.ts';
import { choosePairing } from './pairing.ts';
import { wordsOf } from './words.ts';

/** What a badge's view grows by itself: naming it beside the main thing is no second subject. */
const partOfTheView = new Set(['pine tree', 'tree', 'mountain', 'sun', 'moon', 'cactus', 'palm tree', 'wave', 'star']);

/** A badge for a shirt: a view in a window, a subject, warped lettering. The seed chooses among its compositions. */
export const drawBadge: Recipe = (input: RecipeInput): Drawing => {
  const { brief, palette, random, transparent } = input;
  const words = wordsOf(brief);
  const pairing = choosePairing(brief, 'loud', random());
  const bands = 6 + Math.floor(random() * 3);
  const colours = badgeColours(palette, brief.time, bands);
  const light = random() < 0.3;
  const ground = light ? palette.paper : lch(palette.ground).l > 0.34 ? colours.ink : palette.ground;
  const [main, ...rest] = brief.subjects;
  const others = rest.filter((name) => !partOfTheView.has(name));
  const art = main === undefined ? undefined : loadSubject(main, { pick: Math.max(0, random() * 2 - 1) });
  const { compose, warnings: given } = chooseComposition(
    [
      { name: 'sunset', compose: composeSunset, weight: 2 },
      { name: 'patch', compose: composePatch, weight: 1 },
      { name: 'crown', compose: composeCrown, weight: crownFits(words.headline) ? 1 : 0 },
      { name: 'ribbon', compose: composeBanner, weight: bannerFits(words.headline) ? 1 : 0 },
    ],
    brief.composition,
    random(),
  );
  const from: BadgeInput = {
    brief,
    colours,
    pairing,
    random: createRandom(Math.floor(random() * 2 ** 32)),
    art,
    words,
    surround: transparent ? 'open' : light ? 'light' : 'dark',
  };
  const drawing = fitToCanvas(compose(from), input, ground);
  const warnings = [...given, ...drawing.warnings];
  if (main !== undefined && !art) warnings.push(`There is no drawing of “${main}” here; it is left out.`);
  if (others.length > 0) warnings.push(`A badge shows one subject; left out: ${others.join(', ')}.`);
  return { ...drawing, warnings };
};
