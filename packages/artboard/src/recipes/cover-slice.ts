import type { Drawing, RecipeInput } from '../recipe.ts';
import { mix, tone } from '../scene/colour.ts';
import { bar, fill, num, polygon, stroke } from '../scene/pen.ts';
import { between } from '../scene/stage.ts';
import { openPage } from './cover-page.ts';
import { endAt, inkOf, setSmall, setTitle, shift } from './title-block.ts';

/** Thriller: stacked condensed capitals in rain, one line cut by a hard diagonal of light. */
export function coverSlice(input: RecipeInput): Drawing {
  const { palette } = input;
  const page = openPage(input, 0.075);
  const { width, height, short, inner, words, pen, random } = page;
  const red = palette.accents[0] ?? '#D0222B';
  const ground = tone(palette.ground, -0.03);
  page.paint(
    bar(
      0,
      0,
      width,
      height,
      pen.linear(
        [0, 0],
        [width, height],
        [
          [0, mix(palette.ground, '#5F7C8C', 0.26)],
          [0.5, ground],
          [1, mix(ground, '#000000', 0.6)],
        ],
      ),
    ),
  );
  let rain = '';
  for (let i = 0; i < 380; i++) {
    const length = short * between(random, 0.02, 0.09);
    rain += `M${num(between(random, -0.1, 1.15) * width)} ${num(random() * height)}l${num(-length * 0.22)} ${num(length)}`;
  }
  page.paint(stroke(rain, mix('#9FB6C2', palette.paper, 0.2), short * 0.0014, 0.24));

  let top = inner.y + height * 0.012;
  for (const text of words.author) {
    const set = setSmall(
      text,
      { face: 'bebas', capitals: true, tracking: 0.06, size: short * 0.1, lines: 2 },
      { x: inner.x, y: top, width: inner.width },
    );
    page.letter(set, palette.paper);
    top = set.box.y + set.box.height + short * 0.075;
  }
  let bottom = inner.y + inner.height - height * 0.006;
  words.small.toReversed().forEach((text, i) => {
    const last = i === 0 && words.small.length > 1;
    const set = endAt(
      setSmall(
        text,
        {
          face: 'barlow-600',
          capitals: true,
          tracking: last ? 0.24 : 0.13,
          size: short * (last ? 0.032 : 0.044),
          lines: 3,
        },
        { x: inner.x, y: 0, width: inner.width * 0.86 },
      ),
      bottom,
    );
    const dx = (inner.width * 0.14) / 2;
    page.letter(shift(set, dx), last ? mix(red, palette.paper, 0.12) : mix(palette.paper, palette.ground, 0.18));
    bottom = set.box.y - short * 0.035;
  });
  const room = { x: inner.x, y: top, width: inner.width - short * 0.03, height: bottom - top - short * 0.06 };
  const cut = (y: number, lean: number) => {
    page.paint(
      fill(
        polygon([
          [-20, y + lean - short * 0.003],
          [width + 20, y - lean - short * 0.003],
          [width + 20, y - lean + short * 0.003],
          [-20, y + lean + short * 0.003],
        ]),
        red,
      ),
    );
  };
  if (words.title === undefined) {
    // Without words: the cut itself, a slit of red light that falls through the rain.
    const y = height * 0.5;
    const lean = height * 0.12;
    page.paint(
      fill(
        polygon([
          [-20, y + lean],
          [width + 20, y - lean * 1.3],
          [width + 20, height + 20],
          [-20, height + 20],
        ]),
        pen.linear(
          [0, y - lean],
          [0, height],
          [
            [0, red, 0.85],
            [0.35, mix(red, ground, 0.55), 0.5],
            [1, ground, 0],
          ],
        ),
      ),
    );
    page.paint(
      fill(
        polygon([
          [-20, y + lean - short * 0.012],
          [width + 20, y - lean * 1.3 - short * 0.004],
          [width + 20, y - lean * 1.3],
          [-20, y + lean],
        ]),
        palette.paper,
      ),
    );
    return page.finish(0.5);
  }
  const draft = setTitle(words.title, { face: 'anton', capitals: true, tracking: 0.005, lines: 5, filled: true }, room);
  const set = shift(draft, 0, (room.height - draft.box.height) / 2);
  // One of the tallest lines is cut, the last of them: the reader has the first words before.
  const most = Math.max(...set.lines.map((line) => line.box.height));
  const tallest = set.lines.findLast((line) => line.box.height > most * 0.94);
  if (tallest === undefined) return page.finish(0.5);
  const y = tallest.box.y + tallest.box.height * 0.55;
  const lean = Math.min(short * 0.09, tallest.box.height * 0.3);
  const gap = short * 0.009;
  const letters = inkOf(set, palette.paper).svg;
  const lower = inkOf(
    set,
    pen.linear(
      [0, y],
      [0, set.box.y + set.box.height],
      [
        [0, red],
        [1, tone(red, -0.16)],
      ],
    ),
  ).svg;
  page.paint(
    pen.clip(
      polygon([
        [-50, -50],
        [width + 50, -50],
        [width + 50, y - lean - gap],
        [-50, y + lean - gap],
      ]),
      letters,
    ),
  );
  page.paint(
    pen.clip(
      polygon([
        [-50, y + lean + gap],
        [width + 50, y - lean + gap],
        [width + 50, height + 50],
        [-50, height + 50],
      ]),
      `<g transform="translate(${num(short * 0.02)} 0)">${lower}</g>`,
    ),
  );
  cut(y, lean);
  for (const line of set.lines) page.note({ kind: 'lettering', label: line.text, box: line.box });
  for (const line of set.lines) line.warnings.forEach(page.warn);
  return page.finish(0.5);
}
