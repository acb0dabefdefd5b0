import { legible } from '../colour.ts';
import type { Drawing, RecipeInput } from '../recipe.ts';
import { mix } from '../scene/colour.ts';
import { bar, disc, ellipse, fill, num, polygon } from '../scene/pen.ts';
import { leaf } from '../scene/trees.ts';
import { drawSubject, loadSubject } from '../subjects/index.ts';
import { openPage } from './cover-page.ts';
import { sceneFaces } from './scene-faces.ts';
import { endAt, setSmall, setTitle } from './title-block.ts';

/** Cooking, crafts, music, sport, children: the subject on a plate with a wreath or rays, the title above it. */
export function coverMedallion(input: RecipeInput): Drawing {
  const { brief, palette, width, height } = input;
  const page = openPage(input, 0.085);
  const { short, words, random } = page;
  // A wide page has its words to the left of the plate.
  const wide = width / height > 1.25;
  const inner = wide ? { ...page.inner, x: page.inner.x + short * 0.02, width: page.inner.width * 0.5 } : page.inner;
  const strong = palette.accents[0] ?? palette.ground;
  const ground = random() < 0.5 ? palette.ground : legible(palette.paper, [strong, palette.ground], 3);
  const second = palette.accents.find((accent) => accent !== ground) ?? palette.paper;
  const faces = sceneFaces(brief.genre, random());
  page.paint(bar(0, 0, width, height, ground));
  const texts: (() => void)[] = [];
  let top = inner.y + height * (wide ? 0.16 : 0.025);
  if (words.title !== undefined) {
    const set = setTitle(
      words.title,
      { face: faces.title, capitals: faces.capitals, tracking: faces.tracking, lines: 3 },
      { ...inner, y: top, height: height * 0.26 },
    );
    texts.push(() => page.letter(set, palette.paper));
    top = set.box.y + set.box.height + short * 0.042;
  }
  for (const text of words.small) {
    const set = setSmall(
      text,
      { face: 'jost-600', capitals: true, tracking: 0.16, size: short * 0.036, lines: 3 },
      { x: inner.x + inner.width * 0.05, y: top, width: inner.width * 0.9 },
    );
    texts.push(() => page.letter(set, legible(ground, [palette.accents[1] ?? palette.paper, palette.paper], 3.5)));
    top = set.box.y + set.box.height + short * 0.026;
  }
  let bottom = inner.y + inner.height - height * 0.012;
  for (const text of words.author.toReversed()) {
    const set = endAt(
      setSmall(
        text,
        { face: faces.author, capitals: true, tracking: 0.16, size: short * 0.05, lines: 2 },
        { x: inner.x, y: 0, width: inner.width },
      ),
      bottom,
    );
    texts.push(() => page.letter(set, palette.paper));
    bottom = set.box.y - short * 0.04;
  }
  if (wide) {
    top = page.inner.y;
    bottom = page.inner.y + page.inner.height;
  }
  const cx = wide ? inner.x + inner.width + (width - inner.x - inner.width) / 2 : width / 2;
  const cy = (top + bottom) / 2;
  const r = Math.max(
    short * 0.1,
    Math.min((wide ? page.inner.width - inner.width : inner.width) * 0.4, (bottom - top) * 0.4),
  );
  const wreath = ['food', 'nature', 'craft', 'romance', 'outdoor'].includes(brief.genre);
  let around = '';
  if (wreath) {
    const count = 44;
    let dark = '';
    let light = '';
    let berries = '';
    for (let i = 0; i < count; i++) {
      const a = (i / count) * Math.PI * 2 - Math.PI / 2;
      const foot = [cx + Math.cos(a) * r * 1.07, cy + Math.sin(a) * r * 1.07] as const;
      const way = a + (i % 2 ? 0.75 : -0.6) + (Math.PI / 2) * 0.42;
      if (i % 2) dark += leaf(foot, way, r * 0.2);
      else light += leaf(foot, way, r * 0.18);
      if (i % 4 === 0)
        berries += ellipse(
          cx + Math.cos(a + 0.05) * r * 1.19,
          cy + Math.sin(a + 0.05) * r * 1.19,
          r * 0.024,
          r * 0.024,
        );
    }
    const green = palette.accents.at(-1) ?? second;
    const shown = legible(ground, [green, second, mix(ground, palette.paper, 0.4)], 1.7);
    around =
      fill(dark, mix(shown, ground, 0.18)) +
      fill(light, mix(shown, palette.paper, 0.15)) +
      fill(berries, legible(ground, [palette.accents[1] ?? second, palette.paper], 2));
  } else {
    let rays = '';
    const count = 36;
    const reach = Math.hypot(width, height);
    for (let i = 0; i < count; i++) {
      const a = (i / count) * Math.PI * 2;
      const b = a + Math.PI / count;
      rays += polygon([
        [cx + Math.cos(a) * r, cy + Math.sin(a) * r],
        [cx + Math.cos(a) * reach, cy + Math.sin(a) * reach],
        [cx + Math.cos(b) * reach, cy + Math.sin(b) * reach],
        [cx + Math.cos(b) * r, cy + Math.sin(b) * r],
      ]);
    }
    const low = top - short * 0.01;
    around = page.pen.clip(
      `M0 ${num(low)}H${num(width)}V${num(bottom + short * 0.01)}H0Z`,
      fill(
        rays,
        page.pen.radial([cx, cy], r * 1.9, [
          [0.5, mix(ground, second, 0.5)],
          [1, ground],
        ]),
      ),
    );
  }
  const rim = (radius: number, paint: string, thick: number) =>
    `<circle cx="${num(cx)}" cy="${num(cy)}" r="${num(radius)}" fill="none" stroke="${paint}" stroke-width="${num(thick)}"/>`;
  page.paint(
    around +
      disc(cx, cy, r, palette.paper) +
      rim(r * 0.93, second, r * 0.014) +
      rim(r * 0.89, mix(palette.paper, second, 0.4), r * 0.008),
  );
  page.note({ kind: 'ornament', label: 'plate', box: { x: cx - r, y: cy - r, width: 2 * r, height: 2 * r } });

  const fallback = { food: 'pot', music: 'guitar', sport: 'trophy', craft: 'yarn', kids: 'teddy bear' } as Record<
    string,
    string
  >;
  const art =
    page.subjects.length > 0
      ? page.subjects
      : [loadSubject(fallback[brief.genre] ?? 'star')].filter((one) => one !== undefined);
  const ink = legible(palette.paper, [palette.ground, strong], 4);
  const spots = {
    1: [[0, 0, 1.12]],
    2: [
      [-0.36, 0.04, 0.72],
      [0.36, 0.04, 0.72],
    ],
    3: [
      [0, -0.3, 0.62],
      [-0.36, 0.3, 0.56],
      [0.36, 0.3, 0.56],
    ],
  } as const;
  const shown = art.slice(0, 3);
  const layout = spots[shown.length as 1 | 2 | 3] ?? spots[1];
  shown.forEach((one, i) => {
    const [dx, dy, size] = layout[i] ?? [0, 0, 1];
    const drawn = drawSubject(one, {
      box: { x: cx + dx * r - (size * r) / 2, y: cy + dy * r - (size * r) / 2, width: size * r, height: size * r },
      ink,
      under: strong,
      accents: palette.accents,
    });
    page.paint(drawn.svg);
    page.note({ kind: 'subject', label: one.name, box: drawn.box });
    page.credit(one.credit);
  });
  for (const write of texts) write();
  const edge = short * 0.035;
  page.paint(
    `<rect x="${num(edge)}" y="${num(edge)}" width="${num(width - 2 * edge)}" height="${num(height - 2 * edge)}" fill="none" stroke="${mix(palette.paper, ground, 0.15)}" stroke-width="${num(short * 0.004)}"/>`,
  );
  page.note({
    kind: 'frame',
    label: 'frame',
    box: { x: edge, y: edge, width: width - 2 * edge, height: height - 2 * edge },
  });
  return page.finish(0.22);
}
