import { legible } from '../colour.ts';
import type { Drawing, RecipeInput } from '../recipe.ts';
import { along, mix } from '../scene/colour.ts';
import { bar, fill, num, type Point, smooth, stroke } from '../scene/pen.ts';
import { between, pick } from '../scene/stage.ts';
import { drawSubject } from '../subjects/index.ts';
import { type CoverPage, openPage } from './cover-page.ts';
import { endAt, setSmall, setTitle } from './title-block.ts';

/** Literary fiction and memoir: a large quiet serif over few bold shapes. */
export function coverShapes(input: RecipeInput): Drawing {
  const { palette, width, height } = input;
  const page = openPage(input, 0.1);
  const { short, inner, words, random } = page;
  const foot = legible(palette.paper, [palette.ground, ...palette.accents], 4);
  page.paint(bar(0, 0, width, height, palette.paper));
  let top = inner.y + height * 0.02;
  const texts: (() => void)[] = [];
  if (words.title !== undefined) {
    const set = setTitle(
      words.title,
      { face: 'dm-serif', capitals: false, tracking: 0, lines: 4 },
      { ...inner, y: top, height: height * 0.27 },
    );
    texts.push(() => page.letter(set, foot));
    top = set.box.y + set.box.height + short * 0.045;
  }
  for (const text of words.small) {
    const set = setSmall(
      text,
      { face: 'cormorant-italic', capitals: false, tracking: 0.01, size: short * 0.056, lines: 3 },
      { x: inner.x + inner.width * 0.06, y: top, width: inner.width * 0.88 },
    );
    texts.push(() => page.letter(set, foot));
    top = set.box.y + set.box.height + short * 0.03;
  }
  let bottom = inner.y + inner.height;
  for (const text of words.author.toReversed()) {
    const set = endAt(
      setSmall(
        text,
        { face: 'montserrat-600', capitals: true, tracking: 0.2, size: short * 0.05, lines: 2 },
        { x: inner.x, y: 0, width: inner.width },
      ),
      bottom,
    );
    texts.push(() => page.letter(set, palette.paper));
    bottom = set.box.y - short * 0.05;
  }
  const figure = pick(random, [ripples, arches, waves]);
  const horizon = figure(page, input, top + short * 0.02, Math.min(bottom, height * 0.86), foot);
  const [hero] = page.subjects;
  if (hero !== undefined) {
    const size = Math.min(short * 0.36, (horizon - top) * 0.5);
    const box = { x: width / 2 - size / 2, y: horizon - size + short * 0.004, width: size, height: size };
    const drawn = drawSubject(hero, {
      box,
      align: 'bottom',
      ink: foot,
      under: palette.paper,
      accents: palette.accents,
    });
    page.paint(drawn.svg);
    page.note({ kind: 'subject', label: hero.name, box: drawn.box });
    page.credit(hero.credit);
  }
  for (const write of texts) write();
  return page.finish(0.35);
}

/** Paints from `top` to the page’s foot, dark from `low` on so that a name reads there; gives where a figure stands. */
type Figure = (page: CoverPage, input: RecipeInput, top: number, low: number, dark: string) => number;

/** A low sun of rings over still water. */
const ripples: Figure = ({ paint, width, height, short, note, pen }, { palette }, top, low, dark) => {
  const horizon = top + (low - top) * 0.74;
  const r = Math.min(width * 0.46, (horizon - top) * 0.92);
  const colours = [
    palette.accents[0] ?? dark,
    mix(palette.accents[1] ?? dark, palette.paper, 0.35),
    mix(palette.accents.at(-1) ?? dark, palette.paper, 0.62),
  ];
  let rings = '';
  for (let i = 7; i > 0; i--)
    rings += `<circle cx="${num(width / 2)}" cy="${num(horizon - r * 0.16)}" r="${num((r * i) / 7)}" fill="${along(colours, (i - 1) / 6)}"/>`;
  paint(pen.clip(`M0 0H${num(width)}V${num(horizon)}H0Z`, rings));
  paint(bar(0, horizon, width, height - horizon, dark));
  const gap = Math.min((low - horizon) / 6.5, height * 0.024);
  let lines = '';
  for (let i = 0; i < 6; i++) {
    const half = Math.min(width * 0.44, short * (0.05 + 0.075 * i));
    const y = horizon + gap * (i + 0.8);
    lines += stroke(
      `M${num(width / 2 - half)} ${num(y)}Q${num(width / 2)} ${num(y - gap * 0.28)} ${num(width / 2 + half)} ${num(y)}`,
      colours[1] ?? palette.paper,
      short * 0.01 * (1 - i * 0.11),
      0.95 - i * 0.11,
    );
  }
  paint(lines);
  note({
    kind: 'ornament',
    label: 'rings',
    box: { x: width / 2 - r, y: Math.max(0, horizon - r * 1.16), width: 2 * r, height: r * 1.16 },
  });
  return horizon;
};

/** Arches inside arches, a small sun in the innermost. */
const arches: Figure = ({ paint, width, height, short, note }, { palette }, top, low, dark) => {
  const tall = height - top;
  const half = Math.min(width * 0.4, tall * 0.5);
  const colours = [
    palette.accents[2] ?? dark,
    palette.accents[0] ?? dark,
    palette.accents[1] ?? dark,
    mix(palette.paper, palette.accents[1] ?? dark, 0.18),
  ];
  colours.forEach((colour, i) => {
    const w = half * (1 - i * 0.2);
    const y = top + half * 0.2 * i;
    paint(
      fill(
        `M${num(width / 2 - w)} ${num(height)}V${num(y + w)}a${num(w)} ${num(w)} 0 0 1 ${num(2 * w)} 0V${num(height)}Z`,
        colour,
      ),
    );
  });
  const horizon = Math.max(top + half * 0.9, low - short * 0.03);
  const r = half * 0.19;
  paint(
    `<circle cx="${num(width / 2)}" cy="${num(top + half * 0.6 + r * 1.9)}" r="${num(r)}" fill="${palette.accents[0] ?? dark}"/>`,
  );
  const points: Point[] = [];
  for (let i = -1; i <= 9; i++) points.push([(i / 8) * width, horizon + short * 0.012 * Math.sin(i * 1.4)]);
  paint(fill(`${smooth(points)}V${num(height)}H${num(-width * 0.13)}Z`, dark));
  note({
    kind: 'ornament',
    label: 'arches',
    box: { x: width / 2 - half, y: top, width: 2 * half, height: height - top },
  });
  return horizon;
};

/** A great sun going down into bands of waves. */
const waves: Figure = ({ paint, width, height, short, note, random }, { palette }, top, low, dark) => {
  const horizon = top + (low - top) * 0.52;
  const r = Math.min(width * 0.3, (horizon - top) * 0.72);
  const side = random() < 0.5 ? -1 : 1;
  const cx = width / 2 + side * width * between(random, 0.06, 0.14);
  paint(`<circle cx="${num(cx)}" cy="${num(horizon - r * 0.3)}" r="${num(r)}" fill="${palette.accents[0] ?? dark}"/>`);
  const rows = 6;
  const colours = [palette.accents[1] ?? dark, palette.accents.at(-1) ?? dark, dark];
  const deep = Math.max(short * 0.05, (low - horizon) / rows);
  for (let i = 0; i < rows; i++) {
    const y = i === rows - 1 ? Math.min(low, horizon + deep * i) : horizon + deep * i;
    const points: Point[] = [];
    const phase = random() * 6;
    for (let k = -1; k <= 13; k++) points.push([(k / 12) * width, y + short * 0.022 * Math.sin(k * 0.95 + phase)]);
    paint(fill(`${smooth(points)}V${num(height)}H${num(-width * 0.1)}Z`, along(colours, i / (rows - 1))));
  }
  note({
    kind: 'ornament',
    label: 'sun and waves',
    box: { x: cx - r, y: horizon - r * 1.3, width: 2 * r, height: r * 1.3 },
  });
  return horizon + deep * 0.4;
};
