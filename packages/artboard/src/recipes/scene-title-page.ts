import type { FaceName } from '../lettering/faces.ts';
import type { Box, Drawing, RecipeInput } from '../recipe.ts';
import { lightness, mix } from '../scene/colour.ts';
import { composeScene } from '../scene/compose.ts';
import { bar, createPen, num, stroke } from '../scene/pen.ts';
import { fitScene, svgDocument, windowOutline } from './scene-frame.ts';
import { endAt, inkOf, type SetText, setSmall, setTitle } from './title-block.ts';
import { titleLines } from './title-lines.ts';

/** The faces of a title over a scene. */
export interface SceneFaces {
  title: FaceName;
  capitals: boolean;
  tracking: number;
  small: FaceName;
  smallCapitals: boolean;
  author: FaceName;
}

/** A scene over the whole picture, its title in the calm of the sky, the author at its foot. */
export function setScenePage(input: RecipeInput, faces: SceneFaces, look: { foil: boolean; rules: boolean }): Drawing {
  const { brief, palette, width, height, random, transparent } = input;
  const short = Math.min(width, height);
  const edge = transparent ? short * 0.03 : 0;
  const canvas: Box = { x: edge, y: edge, width: width - 2 * edge, height: height - 2 * edge };
  const words = titleLines(brief.lettering);
  const [headline, ...rest] = words.headline.length > 0 ? words.headline : words.small.slice(0, 1);
  const small = [...rest, ...(words.headline.length > 0 ? words.small : words.small.slice(1))];
  const wide = width / height > 1.3;
  const margin = Math.max(short * 0.085, edge + short * 0.06) * (transparent && !wide ? 1.5 : 1);
  const measure = Math.min(width - 2 * margin, wide ? height * 1.25 : Infinity);
  const left = (width - measure) / 2;
  const sets: { set: SetText; rank: 'title' | 'small' | 'author' }[] = [];
  let y = Math.max(height * 0.085, margin * 0.9) + (transparent && !wide ? width * 0.12 : 0);
  if (headline !== undefined) {
    const room = { x: left, y, width: measure, height: height * (wide ? 0.26 : 0.24) };
    const set = setTitle(
      headline,
      { face: faces.title, capitals: faces.capitals, tracking: faces.tracking, lines: wide ? 2 : 3 },
      room,
    );
    sets.push({ set, rank: 'title' });
    y = set.box.y + set.box.height + short * 0.042;
  }
  for (const text of small) {
    const set = setSmall(
      text,
      {
        face: faces.small,
        capitals: faces.smallCapitals,
        tracking: faces.smallCapitals ? 0.2 : 0.03,
        size: short * (faces.smallCapitals ? 0.032 : 0.052),
        lines: 2,
      },
      { x: left + measure * 0.06, y, width: measure * 0.88 },
    );
    sets.push({ set, rank: 'small' });
    y = set.box.y + set.box.height + short * 0.026;
  }
  const foot = height - Math.max(height * 0.052, margin * 0.75);
  let bottom = foot;
  for (const text of words.author.toReversed()) {
    const set = endAt(
      setSmall(
        text,
        { face: faces.author, capitals: true, tracking: 0.18, size: short * 0.062, lines: 2 },
        { x: left, y: 0, width: measure },
      ),
      bottom,
    );
    sets.push({ set, rank: 'author' });
    bottom = set.box.y - short * 0.03;
  }
  const calmTop = sets.some(({ rank }) => rank !== 'author') ? Math.min(0.56, y / height) : 0.12;
  const scene = composeScene({ brief, palette, aspect: canvas.width / canvas.height, random, prefix: 's', calmTop });
  const outline = transparent ? windowOutline(canvas) : undefined;
  const { svg, placed } = fitScene(scene, canvas, outline);

  // The plate behind the words: the sky’s own top colour, thickened where the words are.
  const pen = createPen('page');
  const zenith = scene.air.sky[0] ?? scene.air.ink;
  const onLight = lightness(zenith) > 0.66;
  const veil = onLight ? mix(zenith, '#FFFFFF', 0.25) : mix(zenith, scene.air.ink, 0.55);
  const paint = onLight ? mix(palette.ground, scene.air.ink, 0.5) : mix(palette.paper, scene.air.light, 0.5);
  let body = svg;
  const words1 = y - short * 0.02;
  const cover = (d: string) => (outline === undefined ? d : pen.clip(outline, d));
  if (calmTop > 0.12) {
    body += cover(
      bar(
        0,
        0,
        width,
        words1 * 1.35,
        pen.linear(
          [0, 0],
          [0, words1 * 1.35],
          [
            [0, veil, onLight ? 0.7 : 0.82],
            [0.55, veil, onLight ? 0.5 : 0.55],
            [1, veil, 0],
          ],
        ),
      ),
    );
  }
  if (words.author.length > 0) {
    const top = bottom - short * 0.16;
    body += cover(
      bar(
        0,
        top,
        width,
        height - top,
        pen.linear(
          [0, top],
          [0, height],
          [
            [0, scene.air.ink, 0],
            [0.5, scene.air.ink, 0.62],
            [1, scene.air.ink, 0.88],
          ],
        ),
      ),
    );
  }
  const gold = mix(scene.air.light, '#E2B65C', 0.75);
  const warnings: string[] = [...scene.warnings];
  for (const { set, rank } of sets) {
    const { box } = set;
    const titlePaint =
      look.foil && !onLight
        ? pen.linear(
            [0, box.y],
            [0, box.y + box.height],
            [
              [0, '#FDF3CF'],
              [0.48, gold],
              [0.52, mix(gold, '#8A5A1E', 0.28)],
              [1, '#F6E3A6'],
            ],
          )
        : paint;
    const own = rank === 'title' ? titlePaint : rank === 'author' ? mix(palette.paper, scene.air.light, 0.5) : paint;
    const inked = inkOf(set, own);
    if (rank === 'title' && !onLight) {
      body += `<g transform="translate(0 ${num(short * 0.006)})" fill-opacity="0.45">${inkOf(set, scene.air.ink).svg}</g>`;
    }
    body += inked.svg;
    placed.push(...inked.placed);
    warnings.push(...inked.warnings);
    const line = set.lines[0];
    const side = Math.min(short * 0.12, (measure - box.width) / 2 - short * 0.04);
    if (look.rules && rank === 'small' && set.lines.length === 1 && line && side > short * 0.03 && small.length === 1) {
      const middle = line.baseline - line.capHeight * 0.4;
      body += stroke(
        `M${num(box.x - short * 0.03)} ${num(middle)}h${num(-side)}M${num(box.x + box.width + short * 0.03)} ${num(middle)}h${num(side)}`,
        own,
        short * 0.002,
      );
    }
  }
  const rim =
    outline === undefined
      ? ''
      : `<path d="${outline}" fill="none" stroke="${scene.air.ink}" stroke-width="${num(short * 0.012)}"/>`;
  if (outline !== undefined) placed.push({ kind: 'frame', label: 'window', box: canvas });
  return {
    svg: svgDocument(width, height, pen.defs() + body + rim),
    placed,
    credits: scene.credits,
    warnings,
    finish: { grain: 0.35, distress: 0 },
  };
}
