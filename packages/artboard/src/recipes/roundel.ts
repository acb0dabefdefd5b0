import { createRandom } from '@artisan/kit';
import { contrast, fromLch, lch, legible, mix } from '../colour.ts';
import type { Palette } from '../palette.ts';
import type { Drawing, Recipe, RecipeInput } from '../recipe.ts';
import { loadSubject } from '../subjects/load-subject.ts';
import { chooseComposition } from './composition.ts';
import { fitToCanvas } from './mark.ts';
import { choosePairing } from './pairing.ts';
import { composeBand } from './roundel/band.ts';
import type { RoundelColours, RoundelInput } from './roundel/compose.ts';
import { composeNameplate, nameplateFits } from './roundel/nameplate.ts';
import { composeStamp } from './roundel/stamp.ts';
import { wordsOf } from './words.ts';

/** A round logo: rings, lettering on them, an emblem. The seed chooses among its compositions. */
export const drawRoundel: Recipe = (input: RecipeInput): Drawing => {
  const { brief, palette, random, transparent } = input;
  const words = wordsOf(brief);
  const pairing = choosePairing(brief.genre, 'quiet', random());
  const colours = roundelColours(palette);
  const [main, ...others] = brief.subjects;
  const art = main === undefined ? undefined : loadSubject(main, { pick: Math.max(0, random() * 2 - 1) });
  const { compose, warnings: given } = chooseComposition(
    [
      { name: 'band', compose: composeBand, weight: 2 },
      { name: 'stamp', compose: composeStamp, weight: 1 },
      { name: 'nameplate', compose: composeNameplate, weight: nameplateFits(words.headline) ? 2 : 0 },
    ],
    brief.composition,
    random(),
  );
  const dark = random() < 0.5;
  const from: RoundelInput = {
    colours: compose === composeStamp && dark && !transparent ? { ...colours, deep: colours.bright } : colours,
    pairing,
    random: createRandom(Math.floor(random() * 2 ** 32)),
    art,
    words,
    open: transparent,
  };
  const chance = random();
  const wash = contrast(colours.bright, colours.ink) >= 4.5 && contrast(colours.bright, colours.paper) > 1.3;
  const plain = wash && chance < 0.35 ? colours.bright : mix(colours.paper, '#FFFFFF', chance < 0.7 ? 0 : 0.3);
  const ground = compose === composeStamp ? (dark ? colours.ink : colours.paper) : plain;
  const drawing = fitToCanvas(compose(from), input, ground, 0.055);
  const warnings = [...given, ...drawing.warnings];
  if (main !== undefined && !art) warnings.push(`There is no drawing of “${main}” here; it is left out.`);
  if (others.length > 0) warnings.push(`A roundel shows one subject; left out: ${others.join(', ')}.`);
  return { ...drawing, warnings };
};

function roundelColours({ ground, paper, accents }: Palette): RoundelColours {
  const dark = lch(ground);
  const ink = dark.l > 0.34 ? fromLch({ ...dark, l: 0.3 }) : ground;
  const lead = accents[0] ?? paper;
  const bright = legible(
    ink,
    accents.toSorted((a, b) => lch(b).l - lch(a).l).filter((accent) => contrast(accent, paper) > 1.35),
    4,
  );
  const deep = legible(paper, [lead, ...accents], 3.2);
  return { ink, paper, bright, deep: contrast(deep, paper) >= 3 ? deep : ink, accent: lead };
}
