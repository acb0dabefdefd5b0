import { legible } from '../colour.ts';
import type { Box, Drawing, RecipeInput } from '../recipe.ts';
import { bar, fill, num, rectangle } from '../scene/pen.ts';
import { pick } from '../scene/stage.ts';
import { drawSubject } from '../subjects/index.ts';
import { type CoverPage, openPage } from './cover-page.ts';
import { endAt, inkOf, setSmall, setTitle } from './title-block.ts';

/** Business and non-fiction: a title set large to the left on paper, one conceptual figure in the room that is left. */
export function coverFigure(input: RecipeInput): Drawing {
  const { palette, width, height } = input;
  const page = openPage(input, 0.08);
  const { short, inner, words, random } = page;
  const { paper, ground } = palette;
  const strong = legible(paper, palette.accents, 2.4);
  page.paint(bar(0, 0, width, height, paper));
  let top = inner.y + height * 0.012;
  if (words.title !== undefined) {
    const set = setTitle(
      words.title,
      { face: 'archivo-black', capitals: false, tracking: -0.02, lines: 5, align: 'left' },
      { ...inner, y: top, height: height * 0.36 },
    );
    set.lines.forEach((line, i) => {
      page.paint(
        inkOf({ lines: [line], box: line.box }, i === set.lines.length - 1 && set.lines.length > 1 ? strong : ground)
          .svg,
      );
      page.note({ kind: 'lettering', label: line.text, box: line.box });
      line.warnings.forEach(page.warn);
    });
    top = set.box.y + set.box.height + short * 0.05;
    page.paint(bar(inner.x, top, short * 0.14, short * 0.009, ground));
    top += short * 0.045;
  }
  for (const text of words.small) {
    const set = setSmall(
      text,
      { face: 'jost-500', capitals: false, tracking: 0, size: short * 0.047, align: 'left', lines: 3 },
      { x: inner.x, y: top, width: inner.width * 0.86 },
    );
    page.letter(set, ground);
    top = set.box.y + set.box.height + short * 0.03;
  }
  let bottom = inner.y + inner.height - height * 0.004;
  for (const text of words.author.toReversed()) {
    const set = endAt(
      setSmall(
        text,
        { face: 'jost-700', capitals: true, tracking: 0.1, size: short * 0.05, align: 'left', lines: 2 },
        { x: inner.x, y: 0, width: inner.width },
      ),
      bottom,
    );
    page.letter(set, ground);
    bottom = set.box.y - short * 0.045;
  }
  const room: Box = { x: inner.x, y: top + short * 0.03, width: inner.width, height: bottom - top - short * 0.03 };
  const [symbol] = page.subjects;
  if (symbol === undefined) pick(random, [bars, quarters, steps])(page, input, room, strong);
  else {
    // One symbol on a bold disc that leans out of the page.
    const r = Math.min(room.width * 0.6, room.height * 0.56);
    const [cx, cy] = [room.x + room.width - r * 0.78, room.y + room.height - r * 0.86];
    page.paint(
      page.pen.clip(
        rectangle(0, room.y - short * 0.03, width, room.height + short * 0.03),
        `<circle cx="${num(cx)}" cy="${num(cy)}" r="${num(r)}" fill="${strong}"/>`,
      ),
    );
    const size = r * 1.18;
    const box = {
      x: Math.min(cx - size / 2, width - size - short * 0.04),
      y: Math.min(cy - size / 2, room.y + room.height - size),
      width: size,
      height: size,
    };
    const drawn = drawSubject(symbol, { box, ink: ground, under: paper, accents: palette.accents });
    page.paint(drawn.svg);
    page.note({ kind: 'subject', label: symbol.name, box: drawn.box });
    page.credit(symbol.credit);
    page.paint(bar(inner.x, room.y + room.height - short * 0.006, inner.width * 0.2, short * 0.006, ground));
  }
  return page.finish(0.12);
}

type Figure = (page: CoverPage, input: RecipeInput, room: Box, strong: string) => void;

/** Effort that compounds: round-headed bars along a power curve. */
const bars: Figure = ({ paint, note, short }, { palette }, room, strong) => {
  const count = 9;
  const gap = room.width * 0.016;
  const w = (room.width - gap * (count - 1)) / count;
  const base = room.y + room.height - short * 0.02;
  const tall = room.height - short * 0.03;
  const colours = [palette.ground, palette.accents[2] ?? strong, palette.accents[1] ?? strong];
  for (let i = 0; i < count; i++) {
    const h = Math.max(w * 0.85, tall * ((i + 1) / count) ** 1.9);
    const x = room.x + i * (w + gap);
    const colour = i === count - 1 ? strong : (colours[i % 3] ?? strong);
    paint(
      fill(
        `M${num(x)} ${num(base)}V${num(base - h + w / 2)}a${num(w / 2)} ${num(w / 2)} 0 0 1 ${num(w)} 0V${num(base)}Z`,
        colour,
      ),
    );
  }
  paint(bar(room.x, base + short * 0.012, room.width, short * 0.005, palette.ground));
  note({ kind: 'ornament', label: 'bars', box: room });
};

/** A field of quarter circles, turned by chance; one of them stands out. */
const quarters: Figure = ({ paint, note, random }, { palette }, room, strong) => {
  const columns = 4;
  const cell = Math.min(room.width / columns, room.height / 2);
  const across = Math.floor(room.width / cell);
  const rows = Math.max(1, Math.floor(room.height / cell));
  const size = Math.min(room.width / across, room.height / rows);
  const left = room.x;
  const top = room.y + room.height - rows * size;
  const hero = Math.floor(random() * across * rows);
  for (let i = 0; i < across * rows; i++) {
    const [x, y] = [left + (i % across) * size, top + Math.floor(i / across) * size];
    const grounds = [palette.ground, palette.accents[1] ?? strong, palette.accents[2] ?? palette.ground];
    const back = i === hero ? strong : (grounds[Math.floor(random() * 3)] ?? palette.ground);
    const front =
      i === hero ? palette.paper : back === palette.ground ? (palette.accents[1] ?? strong) : palette.ground;
    const turn = Math.floor(random() * 4) * 90;
    paint(fill(rectangle(x, y, size + 0.3, size + 0.3), back));
    const shape =
      i === hero
        ? `<circle cx="${num(x + size / 2)}" cy="${num(y + size / 2)}" r="${num(size * 0.34)}" fill="${front}"/>`
        : fill(`M${num(x)} ${num(y)}h${num(size)}a${num(size)} ${num(size)} 0 0 1 ${num(-size)} ${num(size)}Z`, front);
    paint(`<g transform="rotate(${turn} ${num(x + size / 2)} ${num(y + size / 2)})">${shape}</g>`);
  }
  note({ kind: 'ornament', label: 'quarter circles', box: room });
};

/** Steps that climb to a sun. */
const steps: Figure = ({ paint, note, short }, { palette }, room, strong) => {
  const count = 6;
  const w = room.width / count;
  const base = room.y + room.height;
  const rise = (room.height * 0.72) / count;
  const r = Math.min(room.height * 0.17, room.width * 0.15);
  paint(
    `<circle cx="${num(room.x + room.width - w * 0.9)}" cy="${num(Math.max(room.y + r, base - rise * count - r * 0.55))}" r="${num(r)}" fill="${strong}"/>`,
  );
  for (let i = 0; i < count; i++) {
    const h = rise * (i + 1);
    const colour = i % 2 ? palette.ground : (palette.accents[2] ?? palette.ground);
    paint(fill(rectangle(room.x + i * w, base - h, w + 0.4, h), colour));
    paint(fill(rectangle(room.x + i * w, base - h, w + 0.4, short * 0.012), palette.accents[1] ?? strong));
  }
  note({ kind: 'ornament', label: 'steps', box: room });
};
