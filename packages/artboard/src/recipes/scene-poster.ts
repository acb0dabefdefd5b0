import { legible } from '../colour.ts';
import { fitLine, hasInk, type Line, placeLine } from '../lettering/line.ts';
import { pathData } from '../lettering/outline.ts';
import type { Drawing, RecipeInput } from '../recipe.ts';
import { composeScene } from '../scene/compose.ts';
import { bar, num, stroke } from '../scene/pen.ts';
import { fitScene, svgDocument } from './scene-frame.ts';
import { titleLines } from './title-lines.ts';

/** A national-park poster: paper margin, the scene in a frame, a block below it that is sized from its lettering. */
export function setPoster(input: RecipeInput): Drawing {
  const { brief, palette, width, height, random } = input;
  const short = Math.min(width, height);
  const margin = short * 0.055;
  const inner = { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin };
  const centre = width / 2;
  const measure = inner.width * 0.86;
  const words = titleLines(brief.lettering);
  const title = words.headline.length > 0 ? words.headline : words.small.slice(0, 1);
  const small = [...(words.headline.length > 0 ? words.small : words.small.slice(1)), ...words.author];
  const warnings: string[] = [];

  const set: Line[] = [];
  for (const text of title) {
    const room = inner.height * 0.27;
    for (const piece of breakTitle(text, measure, room)) set.push(piece);
  }
  const lines: { line: Line; gap: number; paint: 'title' | 'small' }[] = [];
  const cap = Math.max(...set.map((line) => line.capHeight), 1);
  set.forEach((line, i) => {
    lines.push({ line, gap: i === 0 ? 0 : cap * 0.24, paint: 'title' });
  });
  small.forEach((text, i) => {
    const line = fitLine(
      text,
      { face: 'jost-600', capitals: true, tracking: 0.12 },
      { width: measure * 0.94, size: short * 0.034, tracking: 0.24 },
    );
    lines.push({ line, gap: i === 0 ? Math.max(cap * 0.3, short * 0.02) : short * 0.016, paint: 'small' });
  });
  const inked = lines.filter(({ line }) => hasInk(line));
  const pad = short * 0.042;
  const block = inked.reduce((sum, { line, gap }) => sum + gap + line.box.height, 0) + 2 * pad;
  const frame = { x: inner.x, y: inner.y, width: inner.width, height: inner.height - block };
  const scene = composeScene({ brief, palette, aspect: frame.width / frame.height, random, prefix: 's' });
  const { svg, placed } = fitScene(scene, frame);
  const plate = scene.air.ink;
  const titlePaint = legible(plate, [palette.paper], 4);
  const smallPaint = legible(plate, [...palette.accents.slice(1), palette.paper], 4);
  const rule = short * 0.006;
  let letters = '';
  let y = frame.y + frame.height + pad;
  for (const { line, gap, paint } of inked) {
    y += gap;
    const at = placeLine(line, centre, { top: y });
    y += at.box.height;
    letters += `<path d="${pathData(at.outline)}" fill="${paint === 'title' ? titlePaint : smallPaint}"/>`;
    placed.push({ kind: 'lettering', label: at.text, box: at.box });
    warnings.push(...line.warnings);
    const side = (measure - at.box.width) / 2 - short * 0.03;
    if (paint === 'small' && small.length === 1 && side > short * 0.03) {
      const middle = at.box.y + at.box.height / 2;
      letters += stroke(
        `M${num(centre - measure / 2)} ${num(middle)}h${num(side)}M${num(centre + measure / 2)} ${num(middle)}h${num(-side)}`,
        smallPaint,
        rule * 0.7,
      );
    }
  }
  const body =
    bar(0, 0, width, height, palette.paper) +
    svg +
    bar(inner.x, frame.y + frame.height - rule / 2, inner.width, block + rule / 2, plate) +
    `<rect x="${num(inner.x)}" y="${num(inner.y)}" width="${num(inner.width)}" height="${num(inner.height)}" fill="none" stroke="${plate}" stroke-width="${num(rule)}"/>` +
    letters;
  placed.push({ kind: 'frame', label: 'frame', box: inner });
  return {
    svg: svgDocument(width, height, body),
    placed,
    credits: scene.credits,
    warnings: [...scene.warnings, ...warnings],
    finish: { grain: 0.28, distress: 0 },
  };
}

/** A title on one line, or on two when one would be small. */
function breakTitle(text: string, width: number, room: number): Line[] {
  const style = { face: 'league', capitals: true, tracking: 0.03 } as const;
  const one = fitLine(text, style, { width, height: room * 0.55, tracking: 0.09 });
  const parts = text.trim().split(/\s+/);
  if (parts.length < 2 || one.capHeight > width * 0.095) return [one];
  const halves = halve(parts);
  return halves.map((half) => fitLine(half, style, { width, height: room * 0.44, tracking: 0.08 }));
}

function halve(words: string[]): [string, string] {
  const whole = words.join(' ').length;
  let best = 1;
  for (let i = 1; i < words.length; i++) {
    const off = (at: number) => Math.abs(words.slice(0, at).join(' ').length - whole / 2);
    if (off(i) < off(best)) best = i;
  }
  return [words.slice(0, best).join(' '), words.slice(best).join(' ')];
}
