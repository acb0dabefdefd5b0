import type { LogoVariant } from '@artisan/contract';
import { createRandom } from '@artisan/kit';
import { contrast, fromLch, lch, legible, mix } from '../colour.ts';
import type { Palette } from '../palette.ts';
import type { Drawing, Recipe, RecipeInput } from '../recipe.ts';
import { fill } from '../scene/pen.ts';
import { flattenSvg } from '../shapes/flatten-svg.ts';
import { loadSubject } from '../subjects/load-subject.ts';
import { chooseComposition } from './composition.ts';
import { loadFlat } from './logo/charge.ts';
import { logoColours, logoMargin } from './logo/logo-mark.ts';
import { fitToCanvas, type Mark } from './mark.ts';
import { choosePairing } from './pairing.ts';
import { composeBand } from './roundel/band.ts';
import type { RoundelColours, RoundelInput } from './roundel/compose.ts';
import { composeNameplate, nameplateFits } from './roundel/nameplate.ts';
import { composeStamp } from './roundel/stamp.ts';
import { type Words, wordsOf } from './words.ts';

/** A round logo: rings, lettering on them, an emblem. The seed chooses among its compositions. */
export const drawRoundel: Recipe = (input: RecipeInput): Drawing => {
  const { brief, palette, random, transparent } = input;
  const words = wordsOf(brief);
  const pairing = choosePairing(brief, 'quiet', random());
  const { variant } = brief;
  const single = variant === 'one-colour' || variant === 'reversed';
  const colours = single ? blackOnWhite : roundelColours(palette);
  const [main, ...others] = brief.subjects;
  const art = main === undefined ? undefined : artFor(main, random(), variant !== undefined);
  const { compose, warnings: given } = chooseComposition(
    [
      { name: 'band', compose: composeBand, weight: 2 },
      { name: 'stamp', compose: composeStamp, weight: 1 },
      { name: 'nameplate', compose: composeNameplate, weight: nameplateFits(words.headline) ? 2 : 0 },
    ],
    brief.composition,
    random(),
  );
  const chosen = random() < 0.5;
  // A logo's ground follows its version, any other roundel's the seed.
  const dark = variant === undefined ? chosen : variant === 'colour-on-dark' || variant === 'reversed';
  const onDark = dark && !single && (variant !== undefined || !transparent);
  const from: RoundelInput = {
    colours: compose === composeStamp && onDark ? { ...colours, deep: colours.bright } : colours,
    pairing,
    random: createRandom(Math.floor(random() * 2 ** 32)),
    art,
    words,
    open: transparent && variant === undefined,
  };
  const chance = random();
  const wash = contrast(colours.bright, colours.ink) >= 4.5 && contrast(colours.bright, colours.paper) > 1.3;
  const plain = wash && chance < 0.35 ? colours.bright : mix(colours.paper, '#FFFFFF', chance < 0.7 ? 0 : 0.3);
  const ground = compose === composeStamp ? (dark ? colours.ink : colours.paper) : plain;
  const mark = compose(from);
  const drawing = variant === undefined ? fitToCanvas(mark, input, ground, 0.055) : fitVersion(mark, variant, input);
  const contrasts = contrastsOf(words, compose === composeStamp ? [from.colours.deep, ground] : undefined, colours);
  const warnings = [...given, ...drawing.warnings];
  if (main !== undefined && !art) warnings.push(`There is no drawing of “${main}” here; it is left out.`);
  if (others.length > 0) warnings.push(`A roundel shows one subject; left out: ${others.join(', ')}.`);
  return { ...drawing, contrasts, warnings };
};

/** Every version of a logo shows the same drawing, so one that a single colour can print. */
const artFor = (name: string, chance: number, isLogo: boolean) =>
  isLogo ? loadFlat(name, chance) : loadSubject(name, { pick: Math.max(0, chance * 2 - 1) });

/** For versions of a single colour: what is paper here is cut out. */
const blackOnWhite: RoundelColours = {
  ...{ ink: '#000000', deep: '#000000' },
  ...{ paper: '#FFFFFF', bright: '#FFFFFF', accent: '#FFFFFF' },
};

/** A version of a logo: never worn, on the ground that it is for, and of a single colour where it is to be. */
function fitVersion(mark: Mark, variant: LogoVariant, input: RecipeInput): Drawing {
  const { ink, ground } = logoColours(input.palette, variant);
  const plain = { ...mark, finish: { grain: 0, distress: 0 } };
  if (variant === 'colour' || variant === 'colour-on-dark') return fitToCanvas(plain, input, ground, logoMargin);
  const finer = 4;
  const d = flattenSvg(mark, { ink: blackOnWhite.ink, scale: finer });
  const body = `<g transform="scale(${1 / finer})">${fill(d, ink)}</g>`;
  return fitToCanvas({ ...plain, body, defs: '' }, input, ground, logoMargin);
}

/** The name stands in paper on ink and the small words in the bright accent; a stamp has one line colour. */
function contrastsOf(
  { headline, tagline, detail }: Words,
  stamp: [line: string, ground: string] | undefined,
  { ink, paper, bright }: RoundelColours,
): Record<string, number> {
  const rows: (readonly [string | undefined, string])[] = [
    [headline, paper],
    [tagline, bright],
    [detail, paper],
  ];
  return Object.fromEntries(
    rows.flatMap(([text, colour]) => (text ? [[text, stamp ? contrast(...stamp) : contrast(colour, ink)]] : [])),
  );
}

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
