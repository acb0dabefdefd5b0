import { contrast } from '../colour.ts';
import type { Box, Drawing, RecipeInput } from '../recipe.ts';
import { lightness, mix } from '../scene/colour.ts';
import { composeScene } from '../scene/compose.ts';
import { bar, createPen, num, type Pen, stroke } from '../scene/pen.ts';
import type { SceneFaces } from './scene-faces.ts';
import { fitScene, svgDocument, windowOutline } from './scene-frame.ts';
import { setPageWords } from './scene-page-words.ts';
import { inkOf, type LinePaint } from './title-block.ts';

/** A scene over the whole picture, its title in the calm of the sky, the author below its ground. */
export function setScenePage(input: RecipeInput, faces: SceneFaces, look: { foil: boolean; rules: boolean }): Drawing {
  const { brief, palette, width, height, random, transparent } = input;
  const short = Math.min(width, height);
  const edge = transparent ? short * 0.03 : 0;
  const canvas: Box = { x: edge, y: edge, width: width - 2 * edge, height: height - 2 * edge };
  const { sets, titleEnd, authorStart, measure } = setPageWords(input, faces, canvas);
  // With an author the scene ends above the name, so that nobody stands on it; the ground fades into its ink.
  const sceneBox = { ...canvas, height: Math.min(canvas.height, authorStart + short * 0.02 - canvas.y) };
  const calmTop = titleEnd > 0 ? Math.min(0.56, (titleEnd + short * 0.03) / sceneBox.height) : 0.1;
  const scene = composeScene({
    brief,
    palette,
    aspect: sceneBox.width / sceneBox.height,
    random,
    prefix: 's',
    calmTop,
  });
  const { air } = scene;
  const outline = transparent ? windowOutline(canvas) : undefined;
  const { svg, placed } = fitScene(scene, sceneBox);

  const pen = createPen('page');
  const zenith = air.sky[0] ?? air.ink;
  const below = air.sky[1] ?? zenith;
  const onLight = lightness(mix(zenith, below, 0.5)) > 0.7;
  const paint = onLight ? mix(palette.ground, air.ink, 0.5) : mix(palette.paper, air.light, 0.5);
  const veil = veilFor(below, paint, onLight ? '#FFFFFF' : air.ink);
  let body = svg;
  if (authorStart < height) {
    const top = authorStart - short * 0.16;
    const foot = sceneBox.y + sceneBox.height;
    const fade = pen.linear(
      [0, top],
      [0, foot],
      [
        [0, air.ink, 0],
        [0.55, air.ink, 0.6],
        [1, air.ink],
      ],
    );
    body += bar(0, top, width, foot - top, fade) + bar(0, foot - 1, width, height - foot + 1, air.ink);
  }
  if (titleEnd > 0) {
    const end = titleEnd * 1.32;
    const shade = pen.linear(
      [0, 0],
      [0, end],
      [
        [0, veil, 0.86],
        [0.7, veil, 0.62],
        [1, veil, 0],
      ],
    );
    body += bar(0, 0, width, end, shade);
  }
  if (outline !== undefined) body = pen.clip(outline, body);
  const foil = foilPaint(pen, mix(air.light, '#E2B65C', 0.75));
  const warnings: string[] = [...scene.warnings];
  const alone = sets.filter(({ rank }) => rank === 'small').length === 1;
  for (const { set, rank } of sets) {
    const own: LinePaint =
      rank === 'author' ? mix(palette.paper, air.light, 0.5) : rank === 'title' && look.foil && !onLight ? foil : paint;
    const inked = inkOf(set, own);
    if (rank === 'title' && !onLight) {
      const shadow = inkOf(set, air.ink).svg;
      body += `<g transform="translate(0 ${num(short * 0.006)})" fill-opacity="0.45">${shadow}</g>`;
    }
    body += inked.svg;
    placed.push(...inked.placed);
    warnings.push(...inked.warnings);
    const [line] = set.lines;
    const side = Math.min(short * 0.12, (measure - set.box.width) / 2 - short * 0.04);
    if (look.rules && alone && rank === 'small' && set.lines.length === 1 && line && side > short * 0.03) {
      const y = num(line.baseline - line.capHeight * 0.4);
      const [from, to] = [set.box.x - short * 0.03, set.box.x + set.box.width + short * 0.03];
      body += stroke(`M${num(from)} ${y}h${num(-side)}M${num(to)} ${y}h${num(side)}`, paint, short * 0.002);
    }
  }
  if (outline !== undefined) {
    body += `<path d="${outline}" fill="none" stroke="${air.ink}" stroke-width="${num(short * 0.012)}"/>`;
    placed.push({ kind: 'frame', label: 'window', box: canvas });
  }
  return {
    svg: svgDocument(width, height, pen.defs() + body),
    placed,
    credits: scene.credits,
    warnings,
    finish: { grain: 0.35, distress: 0 },
  };
}

/** The colour laid behind words: the sky’s, taken so far towards `end` that the words can be read on it. */
function veilFor(sky: string, words: string, end: string): string {
  for (let share = 0.35; share < 0.95; share += 0.1) {
    const veil = mix(sky, end, share);
    if (contrast(mix(sky, veil, 0.66), words) >= 5) return veil;
  }
  return end;
}

/** Gold foil, its glint at the middle of each line. */
function foilPaint(pen: Pen, gold: string): LinePaint {
  return ({ y, height }) =>
    pen.linear(
      [0, y],
      [0, y + height],
      [
        [0, '#FDF3CF'],
        [0.48, gold],
        [0.54, mix(gold, '#8A5A1E', 0.24)],
        [1, '#F6E3A6'],
      ],
    );
}
