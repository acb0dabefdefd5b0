import type { Drawing, RecipeInput } from '../recipe.ts';
import { mix } from '../scene/colour.ts';
import { bar, disc, ellipse, fill, num, stroke } from '../scene/pen.ts';
import { between } from '../scene/stage.ts';
import { drawSubject, loadSubject } from '../subjects/index.ts';
import { openPage } from './cover-page.ts';
import { endAt, setSmall, setTitle } from './title-block.ts';

/** Fantasy: a gilded frame, engraved capitals, an emblem in a ring of rays, embers that rise. */
export function coverEmblem(input: RecipeInput): Drawing {
  const { palette } = input;
  const page = openPage(input, 0.12);
  const { width, height, short, inner, words, pen, random } = page;
  const warm = mix(palette.accents[0] ?? '#B7622C', '#C8672B', 0.35);
  const deep = mix(palette.ground, '#000000', 0.45);
  const gold = (top: number, bottom: number) =>
    pen.linear(
      [0, top],
      [0, bottom],
      [
        [0, '#FFF1C6'],
        [0.45, '#DDAE55'],
        [0.55, '#AE7A2C'],
        [1, '#F2D48E'],
      ],
    );
  const line = '#D9AE5C';
  page.paint(backdrop());
  // Words first: the emblem takes the room they leave.
  let top = inner.y + height * 0.01;
  if (words.title !== undefined) {
    const set = setTitle(
      words.title,
      { face: 'cinzel-700', capitals: true, tracking: 0.045, lines: 3 },
      { x: inner.x, y: top, width: inner.width, height: height * 0.22 },
    );
    page.letter(set, (line) => gold(line.y, line.y + line.height));
    top = set.box.y + set.box.height + short * 0.045;
  }
  for (const text of words.small) {
    const set = setSmall(
      text,
      { face: 'cormorant-italic', capitals: false, tracking: 0.02, size: short * 0.054, lines: 3 },
      { x: inner.x + inner.width * 0.08, y: top, width: inner.width * 0.84 },
    );
    page.letter(set, mix(line, '#FFF1C6', 0.4));
    top = set.box.y + set.box.height + short * 0.03;
  }
  let bottom = inner.y + inner.height - height * 0.005;
  for (const text of words.author.toReversed()) {
    const set = endAt(
      setSmall(
        text,
        { face: 'cinzel-600', capitals: true, tracking: 0.2, size: short * 0.058, lines: 2 },
        { x: inner.x, y: 0, width: inner.width },
      ),
      bottom,
    );
    page.letter(set, (line) => gold(line.y, line.y + line.height));
    bottom = set.box.y - short * 0.04;
  }
  const cx = width / 2;
  const cy = (top + bottom) / 2;
  const r = Math.max(short * 0.08, Math.min(inner.width * 0.42, (bottom - top) * 0.4));
  page.paint(
    disc(
      cx,
      cy,
      r * 1.55,
      pen.radial([cx, cy], r * 1.55, [
        [0, mix(warm, '#FFB04A', 0.45), 0.85],
        [0.5, warm, 0.42],
        [1, warm, 0],
      ]),
    ),
  );
  let embers = '';
  for (let i = 0; i < 130; i++) {
    const size = short * (0.0009 + 0.003 * random() ** 3);
    embers += ellipse(cx + between(random, -0.46, 0.46) * width, height * (1 - 0.9 * random() ** 1.4), size, size);
  }
  page.paint(fill(embers, '#FFB866', 0.6));
  let rays = '';
  for (let i = 0; i < 48; i++) {
    const a = (i * Math.PI) / 24;
    const reach = i % 4 === 0 ? 0.17 : i % 2 ? 0.05 : 0.1;
    rays += `M${num(cx + r * 1.05 * Math.cos(a))} ${num(cy + r * 1.05 * Math.sin(a))}L${num(cx + r * (1.05 + reach) * Math.cos(a))} ${num(cy + r * (1.05 + reach) * Math.sin(a))}`;
  }
  page.paint(stroke(rays, line, r * 0.017));
  page.paint(
    `<circle cx="${num(cx)}" cy="${num(cy)}" r="${num(r)}" fill="none" stroke="${gold(cy - r, cy + r)}" stroke-width="${num(r * 0.03)}"/><circle cx="${num(cx)}" cy="${num(cy)}" r="${num(r * 0.935)}" fill="none" stroke="${line}" stroke-width="${num(r * 0.008)}"/>`,
  );
  const known = page.subjects;
  const main = known[0] ?? loadSubject(['crown', 'sword', 'dragon', 'key'][Math.floor(random() * 4)] ?? 'crown');
  if (main !== undefined) {
    const second = known[1];
    const size = r * (second ? 1.02 : 1.28);
    const box = { x: cx - size / 2, y: cy - size / 2 + (second ? r * 0.2 : 0), width: size, height: size };
    // Drawn in the ring’s own units: a paint across the emblem would follow the drawing’s transform.
    const drawn = drawSubject(main, {
      box,
      ink: '#E3BC6C',
      under: mix(deep, warm, 0.35),
      accents: ['#FFF1C6', '#AE7A2C'],
    });
    page.paint(drawn.svg);
    page.note({ kind: 'subject', label: main.name, box: drawn.box });
    page.credit(main.credit);
    if (second) {
      const crest = drawSubject(second, {
        box: { x: cx - r * 0.24, y: cy - r * 0.84, width: r * 0.48, height: r * 0.44 },
        ink: '#E3BC6C',
        under: mix(deep, warm, 0.35),
        accents: ['#FFF1C6', '#AE7A2C'],
      });
      page.paint(crest.svg);
      page.note({ kind: 'subject', label: second.name, box: crest.box });
      page.credit(second.credit);
    }
  }
  page.note({
    kind: 'frame',
    label: 'frame',
    box: { x: short * 0.04, y: short * 0.04, width: width - short * 0.08, height: height - short * 0.08 },
  });
  return page.finish(0.4);

  function backdrop(): string {
    const centre = height * 0.56;
    const reach = Math.hypot(width, height) * 0.62;
    const body = bar(
      0,
      0,
      width,
      height,
      pen.radial([width / 2, centre], reach, [
        [0, mix(palette.ground, warm, 0.42)],
        [0.6, mix(palette.ground, deep, 0.35)],
        [1, deep],
      ]),
    );
    const edge = short * 0.04;
    const gap = short * 0.016;
    const frame = (inset: number, thick: number) =>
      `<rect x="${num(inset)}" y="${num(inset)}" width="${num(width - 2 * inset)}" height="${num(height - 2 * inset)}" fill="none" stroke="${line}" stroke-width="${num(thick)}"/>`;
    let corners = '';
    for (const [x, y, sx, sy] of [
      [edge + gap, edge + gap, 1, 1],
      [width - edge - gap, edge + gap, -1, 1],
      [edge + gap, height - edge - gap, 1, -1],
      [width - edge - gap, height - edge - gap, -1, -1],
    ] as const) {
      const u = short * 0.062;
      corners += `M${num(x)} ${num(y + sy * u)}C${num(x + sx * u * 0.5)} ${num(y + sy * u)} ${num(x + sx * u)} ${num(y + sy * u * 0.5)} ${num(x + sx * u)} ${num(y)}M${num(x)} ${num(y + sy * u * 0.62)}C${num(x + sx * u * 0.3)} ${num(y + sy * u * 0.62)} ${num(x + sx * u * 0.62)} ${num(y + sy * u * 0.3)} ${num(x + sx * u * 0.62)} ${num(y)}`;
    }
    return (
      body + frame(edge, short * 0.004) + frame(edge + gap, short * 0.0014) + stroke(corners, line, short * 0.0022)
    );
  }
}
