import { type Line, moveLine } from '../lettering/line.ts';
import { inkBox, pathData } from '../lettering/outline.ts';
import type { Box, Drawing, Recipe, RecipeInput } from '../recipe.ts';
import { regionBox, regionOf, regionOfPath, regionPath, subtract, unite } from '../shapes/region.ts';
import { star } from './badge/small-lettering.ts';
import { type Assembly, assemble } from './logo/assemble.ts';
import { drawBar } from './logo/bar.ts';
import { finishLogo, type LogoMark } from './logo/logo-mark.ts';
import { type NameBlock, setName } from './logo/name-block.ts';
import { chooseNameStyle, feelingFor, type NameStyle } from './logo/name-style.ts';
import { setSmall, smallText } from './logo/small-lines.ts';
import { type Words, wordsOf } from './words.ts';

interface WordmarkParts {
  words: Words;
  style: NameStyle;
  block: NameBlock;
  random: () => number;
}

const cap = 400;

/** The name alone with one flourish: rules, a frame, a plate, a swash. The seed chooses. */
export const drawWordmark: Recipe = (input: RecipeInput): Drawing => {
  const { brief, random } = input;
  const words = wordsOf(brief);
  const name = words.headline ?? '';
  const style = chooseNameStyle(feelingFor(brief), name, random());
  const block = setName(name, style, { cap, widest: 11, align: 'centre' });
  const parts = { words, style, block, random };
  const one = block.lines.length === 1;
  const flourishes = style.script ? [swash, swash, ruled] : [ruled, framed, between, ...(one ? [plate, twoTone] : [])];
  const flourish = flourishes[Math.floor(random() * flourishes.length)] ?? ruled;
  const mark = flourish(parts);
  const left =
    brief.subjects.length > 0 ? [`A wordmark shows no drawing; left out: ${brief.subjects.join(', ')}.`] : [];
  return finishLogo({ ...mark, warnings: [...mark.warnings, ...left] }, input);
};

/** y where what is under a name may begin. */
const foot = ({ block }: WordmarkParts) => Math.max(block.baseline, block.box.y + block.box.height - cap * 0.12);

function addSmall(logo: Assembly, { words, style, block }: WordmarkParts, top: number): Line[] {
  const width = Math.max(block.box.width * 0.9, cap * 3.4);
  const most = Math.max(block.box.width * 1.1, cap * 5.6);
  const tag = setSmall(words, style, cap, { width, most, top, align: 'centre', tracking: 0.3 });
  if (tag.length > 0) logo.letters(tag, 'accent', smallText(words));
  return tag;
}

/** A rule under the name, short and thick or long and thin. */
function ruled(parts: WordmarkParts): LogoMark {
  const { block, words, random } = parts;
  const logo = assemble();
  logo.letters(block.lines, 'ink', words.headline ?? '');
  const short = random() < 0.5;
  const [width, height] = short ? [cap * 1.1, cap * 0.085] : [block.box.width, cap * 0.04];
  const y = foot(parts) + cap * 0.36;
  drawBar(logo, { x: -width / 2, y, width, height });
  addSmall(logo, parts, y + height + cap * 0.34);
  return logo.mark();
}

/** Thin rules over and under the name, each parted by a diamond. */
function between(parts: WordmarkParts): LogoMark {
  const { block, words } = parts;
  const logo = assemble();
  const half = Math.max(block.box.width / 2, cap * 1.8);
  const over = Math.min(0, block.box.y) - cap * 0.46;
  const under = foot(parts) + cap * 0.46;
  for (const y of [over, under]) {
    const part = half - cap * 0.2;
    drawBar(logo, { x: -half, y: y - cap * 0.018, width: part, height: cap * 0.036 });
    drawBar(logo, { x: cap * 0.2, y: y - cap * 0.018, width: part, height: cap * 0.036 });
    logo.shape('accent', star(0, y, cap * 0.1, 4, 0.5));
  }
  logo.letters(block.lines, 'ink', words.headline ?? '');
  addSmall(logo, parts, under + cap * 0.4);
  return logo.mark();
}

/** An outlined frame around the name; a short tagline interrupts its lower side. */
function framed(parts: WordmarkParts): LogoMark {
  const { block, words, style } = parts;
  const logo = assemble();
  const inside = { x: cap * 0.62, y: cap * 0.56 };
  const [top, bottom] = [Math.min(0, block.box.y) - inside.y, foot(parts) + inside.y];
  const half = block.box.width / 2 + inside.x;
  const thick = cap * 0.055;
  const box: Box = { x: -half, y: top, width: 2 * half, height: bottom - top };
  const line = subtract(roundedBox(box, 0), roundedBox(box, thick));
  const text = smallText(words);
  const tag = setSmall(words, style, cap, {
    width: half * 1.5,
    most: half * 1.6,
    top: bottom,
    align: 'centre',
    tracking: 0.26,
  });
  const [only] = tag;
  const fits = only && tag.length === 1 && only.box.width < half * 1.56;
  logo.letters(block.lines, 'ink', words.headline ?? '');
  if (only && fits) {
    const dy = -thick / 2 - only.box.height / 2;
    const gap = only.box.width + cap * 0.44;
    const hole = regionOfPath(`M${-gap / 2} ${bottom - cap * 0.2}h${gap}v${cap * 0.4}h${-gap}Z`);
    logo.frame('accent', regionPath(subtract(line, hole)), 'frame', box);
    logo.letters([moveLine(only, 0, dy)], 'accent', text);
  } else {
    logo.frame('accent', regionPath(line), 'frame', box);
    addSmall(logo, parts, bottom + cap * 0.4);
  }
  return logo.mark();
}

function roundedBox({ x, y, width, height }: Box, inset: number) {
  const [l, t, r, b] = [x + inset, y + inset, x + width - inset, y + height - inset];
  return regionOfPath(`M${l} ${t}H${r}V${b}H${l}Z`);
}

/** The name cut out of a solid plate. */
function plate(parts: WordmarkParts): LogoMark {
  const { block, words, random } = parts;
  const logo = assemble();
  const pad = { x: cap * 0.58, y: cap * 0.5 };
  const ink = unite(...block.lines.map(({ outline }) => regionOf(outline)));
  const box = regionBox(ink);
  const [l, t, w, h] = [
    box.x - pad.x,
    Math.min(0, box.y) - pad.y,
    box.width + 2 * pad.x,
    Math.max(block.baseline, box.y + box.height) - Math.min(0, box.y) + 2 * pad.y,
  ];
  const soft = random() < 0.5 ? h / 2 : cap * 0.16;
  const solid = regionOfPath(
    `M${l + soft} ${t}H${l + w - soft}A${soft} ${soft} 0 0 1 ${l + w} ${t + soft}V${t + h - soft}A${soft} ${soft} 0 0 1 ${l + w - soft} ${t + h}H${l + soft}A${soft} ${soft} 0 0 1 ${l} ${t + h - soft}V${t + soft}A${soft} ${soft} 0 0 1 ${l + soft} ${t}Z`,
  );
  logo.frame('ink', regionPath(subtract(solid, ink)), 'plate', { x: l, y: t, width: w, height: h });
  logo.cut(block.lines, 'ink', words.headline ?? '');
  addSmall(logo, parts, t + h + cap * 0.36);
  return logo.mark();
}

/** The first word in one colour, the others in the second. */
function twoTone(parts: WordmarkParts): LogoMark {
  const { block, words, style } = parts;
  const name = words.headline ?? '';
  const first = name.search(/\s/);
  if (first < 0) return ruled(parts);
  const logo = assemble();
  const [line] = block.lines;
  if (!line) return ruled(parts);
  const lead = setName(name.slice(0, first), style, { cap, widest: 99, align: 'left' }).lines[0];
  const edge = line.box.x + (lead?.box.width ?? 0) + cap * 0.02;
  const contours = contoursOf(line);
  const isLead = (part: Line['outline']) => inkBox(part).x < edge;
  logo.shape('ink', pathData(contours.filter(isLead).flat()));
  logo.shape('accent', pathData(contours.filter((part) => !isLead(part)).flat()));
  // The second colour is the paler one: it counts.
  logo.cut([line], 'accent', name);
  addSmall(logo, parts, foot(parts) + cap * 0.48);
  return logo.mark();
}

/** A line's contours, each by itself. */
function contoursOf({ outline }: Line): Line['outline'][] {
  const contours: Line['outline'][number][][] = [];
  for (const step of outline) {
    if (step[0] === 'M') contours.push([]);
    contours.at(-1)?.push(step);
  }
  return contours;
}

/** A tapered stroke under a script. */
function swash(parts: WordmarkParts): LogoMark {
  const { block, words } = parts;
  const logo = assemble();
  logo.letters(block.lines, 'ink', words.headline ?? '');
  const wide = Math.max(block.box.width * 0.86, cap * 2.4);
  const y = block.box.y + block.box.height + cap * 0.26;
  const [l, r, lift, thick] = [-wide / 2, wide / 2, cap * 0.2, cap * 0.1];
  const d = `M${l} ${y + lift * 0.4}C${l + wide * 0.28} ${y - lift * 0.7} ${r - wide * 0.3} ${y - lift * 0.8} ${r} ${y - lift * 0.2}C${r - wide * 0.3} ${y - lift * 0.8 + thick} ${l + wide * 0.3} ${y - lift * 0.7 + thick * 1.4} ${l} ${y + lift * 0.4}Z`;
  logo.frame('accent', d, 'swash', regionBox(regionOfPath(d)));
  addSmall(logo, parts, y + cap * 0.34);
  return logo.mark();
}
