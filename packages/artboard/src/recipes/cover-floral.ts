import { layOutLine } from '../lettering/line.ts';
import type { Box, Drawing, RecipeInput } from '../recipe.ts';
import { lightness, mix, tone } from '../scene/colour.ts';
import { bar, disc, fill, num, stroke } from '../scene/pen.ts';
import { between } from '../scene/stage.ts';
import { leaf } from '../scene/trees.ts';
import { drawSubject, loadSubject, type SubjectArt } from '../subjects/index.ts';
import { type CoverPage, openPage } from './cover-page.ts';
import { endAt, type SetText, setSmall, setTitle, shift } from './title-block.ts';

/** Romance: one word in a full script or slab italic between serif capitals, blossoms growing in from the edges. */
export function coverFloral(input: RecipeInput): Drawing {
  const { palette } = input;
  const page = openPage(input, 0.1);
  const { width, height, short, inner, words } = page;
  const dark = palette.ground;
  const strong = palette.accents[0] ?? dark;
  const paper = mix(palette.paper, strong, 0.05);
  page.paint(bar(0, 0, width, height, paper));
  const room: Box = { x: inner.x, y: 0, width: inner.width, height: height * 0.36 };
  const sets: { set: SetText; paint: string }[] = [];
  let y = 0;
  if (words.title !== undefined) {
    for (const piece of heroPieces(words.title)) {
      const part: Box = piece.hero
        ? { ...room, y, height: height * 0.16 }
        : { x: room.x + room.width * 0.14, width: room.width * 0.72, y, height: height * 0.1 };
      const set = setTitle(
        piece.text,
        piece.hero
          ? { face: 'shrikhand', capitals: false, tracking: 0, lines: 1 }
          : { face: 'dm-serif', capitals: true, tracking: 0.09, lines: 2 },
        part,
      );
      sets.push({ set, paint: piece.hero ? legibleOn(paper, strong, dark) : dark });
      y = set.box.y + set.box.height + short * 0.045;
    }
  }
  for (const text of words.small) {
    const set = setSmall(
      text,
      { face: 'cormorant-italic', capitals: false, tracking: 0.01, size: short * 0.062, lines: 3 },
      { x: inner.x + inner.width * 0.08, y: y + short * 0.015, width: inner.width * 0.84 },
    );
    sets.push({ set, paint: dark });
    y = set.box.y + set.box.height + short * 0.03;
  }
  const start = (height - y) * 0.46;
  const keep: Box[] = [];
  const motif = motifOf(page);
  if (motif !== undefined) {
    const size = short * (words.title === undefined ? 0.36 : 0.15);
    const box = {
      x: (width - size) / 2,
      y: words.title === undefined ? height * 0.47 - size / 2 : start - size - short * 0.04,
      width: size,
      height: size,
    };
    const drawn = drawSubject(motif, {
      box,
      ink: legibleOn(paper, strong, dark),
      under: paper,
      accents: palette.accents,
    });
    page.paint(drawn.svg);
    page.note({ kind: 'subject', label: motif.name, box: drawn.box });
    page.credit(motif.credit);
    keep.push(grown(drawn.box, short * 0.045));
  }
  for (const { set, paint } of sets) {
    const at = shift(set, 0, start);
    keep.push(grown(at.box, short * 0.035));
    sets[sets.findIndex((one) => one.set === set)] = { set: at, paint };
  }
  let foot = height - height * 0.085;
  for (const text of words.author.toReversed()) {
    const set = endAt(
      setSmall(
        text,
        { face: 'dm-serif', capitals: true, tracking: 0.12, size: short * 0.07, lines: 2 },
        { x: inner.x + inner.width * 0.1, y: 0, width: inner.width * 0.8 },
      ),
      foot,
    );
    keep.push(grown(set.box, short * 0.05));
    sets.push({ set, paint: dark });
    foot = set.box.y - short * 0.03;
  }
  grow(page, input, keep);
  for (const { set, paint } of sets) page.letter(set, paint);
  return page.finish(0.18);
}

/** The brief’s first subject; a heart where there is no title to fill the middle. */
function motifOf(page: CoverPage): SubjectArt | undefined {
  return page.subjects[0] ?? (page.words.title === undefined ? loadSubject('heart') : undefined);
}

const legibleOn = (paper: string, colour: string, dark: string) =>
  Math.abs(lightness(paper) - lightness(colour)) > 0.27 ? colour : dark;
const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** The longest word stands alone, in the full face; what is before and after it is set smaller. */
function heroPieces(title: string): { text: string; hero: boolean }[] {
  const words = title.trim().split(/\s+/);
  const wide = (word: string) => layOutLine(word, { face: 'shrikhand', size: 100 }).box.width;
  const hero = words.reduce((best, word, i) => (wide(word) > wide(words[best] ?? '') ? i : best), 0);
  const pieces = [
    { text: words.slice(0, hero).join(' '), hero: false },
    { text: words[hero] ?? title, hero: true },
    { text: words.slice(hero + 1).join(' '), hero: false },
  ];
  return pieces.filter(({ text }) => text !== '');
}

/** Blossoms and leaves: large at the corners, small towards the middle, none near the words. */
function grow(
  { width, height, short, random, paint, note }: CoverPage,
  { palette }: RecipeInput,
  keep: readonly Box[],
): void {
  const blossoms: { x: number; y: number; r: number }[] = [];
  const band = (x: number) => {
    const v = Math.abs(x / width - 0.5) * 2;
    return {
      top: height * (0.1 + 0.17 * v * v),
      bottom: height * (keep.length > 0 ? 0.76 : 0.7) - height * 0.16 * v * v,
    };
  };
  const clear = ({ x, y, r }: { x: number; y: number; r: number }) =>
    keep.every((box) => x + r < box.x || x - r > box.x + box.width || y + r < box.y || y - r > box.y + box.height);
  for (let i = 0; i < 5200 && blossoms.length < 76; i++) {
    const size =
      i < 900
        ? between(random, 0.085, 0.125)
        : i < 2400
          ? between(random, 0.048, 0.066)
          : between(random, 0.022, 0.034);
    const one = { x: random() * width, y: random() * height, r: size * short };
    const { top, bottom } = band(one.x);
    const inBand = one.y < top || one.y > bottom;
    if (
      inBand &&
      clear(one) &&
      !blossoms.some((other) => Math.hypot(other.x - one.x, other.y - one.y) < (other.r + one.r) * 0.9)
    )
      blossoms.push(one);
  }
  const strong = palette.accents[0] ?? '#DB5A6B';
  const petals = [
    strong,
    palette.accents.at(-1) ?? strong,
    mix(palette.paper, strong, 0.22),
    palette.ground,
    mix(strong, palette.paper, 0.45),
  ];
  const heart = palette.accents[1] ?? '#E8B863';
  const greens = ['#5F7F63', '#7E9B78', '#3F5F4C'].map((green) => mix(green, palette.ground, 0.12));
  const leaves = ['', '', ''];
  for (const { x, y, r } of blossoms) {
    const count = r > short * 0.04 ? 5 : 2;
    for (let k = 0; k < count; k++) {
      const angle = random() * Math.PI * 2;
      const length = Math.min(short * 0.14, r * between(random, 1.3, 1.75));
      const tip = { x: x + Math.cos(angle) * length, y: y + Math.sin(angle) * length, r: short * 0.012 };
      if (!clear(tip)) continue;
      leaves[k % 3] = (leaves[k % 3] ?? '') + leaf([x, y], angle, length);
    }
  }
  leaves.forEach((d, i) => {
    paint(fill(d, greens[i] ?? '#5F7F63'));
  });
  for (const { x, y, r } of blossoms)
    paint(blossom(x, y, r, petals[Math.floor(random() * petals.length)] ?? strong, heart, random, r > short * 0.08));
  note({ kind: 'ornament', label: 'blossoms', box: { x: 0, y: 0, width, height } });
}

function blossom(
  x: number,
  y: number,
  r: number,
  colour: string,
  heart: string,
  random: () => number,
  full: boolean,
): string {
  const turn = random() * Math.PI;
  const ring = (reach: number, count: number, paint: string, vein: string, offset: number) => {
    let petals = '';
    let veins = '';
    for (let i = 0; i < count; i++) {
      const a = turn + offset + (i * 2 * Math.PI) / count;
      const [c, s] = [Math.cos(a), Math.sin(a)];
      const at = (along: number, aside: number) =>
        `${num(x + (c * along - s * aside) * reach)} ${num(y + (s * along + c * aside) * reach)}`;
      petals += `M${num(x)} ${num(y)}C${at(0.3, 0.62)} ${at(1.05, 0.52)} ${at(0.9, 0)}C${at(1.05, -0.52)} ${at(0.3, -0.62)} ${num(x)} ${num(y)}Z`;
      veins += `M${at(0.24, 0)}L${at(0.55, 0)}`;
    }
    return fill(petals, paint) + stroke(veins, vein, reach * 0.035);
  };
  const inner = full
    ? ring(r * 0.6, 6, tone(colour, lightness(colour) > 0.5 ? 0.05 : 0.09), tone(colour, -0.08), 0.5)
    : '';
  return (
    ring(r * 1.08, r > 60 ? 6 : 5, colour, tone(colour, -0.09), 0) +
    inner +
    disc(x, y, r * 0.2, heart) +
    disc(x, y, r * 0.1, tone(heart, -0.16))
  );
}
