import { breakLines } from '../../lettering/break-lines.ts';
import type { FaceName } from '../../lettering/faces.ts';
import { fitLine, hasInk, type Line, placeLine } from '../../lettering/line.ts';
import { pathData } from '../../lettering/outline.ts';
import type { Box } from '../../recipe.ts';
import { num } from '../../scene/pen.ts';

/** Sets a tagline: tracked capitals, on two lines when one would be too small. Centred on x 0, its ink from `top` down. */
export function setTagline(text: string, face: FaceName, room: { width: number; cap: number; top: number }): Line[] {
  const style = { face, capitals: true, tracking: 0.14 };
  const fitTo = (line: string, most = Infinity) =>
    fitLine(line, style, { width: room.width, size: Math.min(most, room.cap / 0.7), tracking: 0.2 });
  const whole = fitTo(text);
  if (!hasInk(whole)) return [];
  const words = text.trim().split(/\s+/).length;
  const broken = whole.capHeight < room.cap * 0.62 && words > 3 ? breakLines(text, 2, (line) => line.length) : [text];
  const size = Math.min(...broken.map((line) => fitTo(line).size));
  let top = room.top;
  return broken.map((line) => {
    const placed = placeLine(fitLine(line, style, { width: room.width, size, tracking: 0.2 }), 0, { top });
    top += placed.box.height + placed.capHeight * 0.7;
    return placed;
  });
}

/** Small lettering in one colour; with `keyline`, an outline of that colour around it. */
export function drawLetters(
  lines: readonly Line[],
  colour: string,
  keyline?: { colour: string; width: number },
): string {
  const d = lines.map((line) => pathData(line.outline)).join('');
  const around = keyline
    ? `<path d="${d}" fill="${keyline.colour}" stroke="${keyline.colour}" stroke-width="${num(2 * keyline.width)}" stroke-linejoin="round"/>`
    : '';
  return `${around}<path d="${d}" fill="${colour}"/>`;
}

/** A five-pointed star. */
export function star(x: number, y: number, radius: number, points = 5, waist = 0.42): string {
  const corners = Array.from({ length: points * 2 }, (_, corner) => {
    const angle = -Math.PI / 2 + (corner * Math.PI) / points;
    const reach = corner % 2 ? radius * waist : radius;
    return `${num(x + reach * Math.cos(angle))} ${num(y + reach * Math.sin(angle))}`;
  });
  return `M${corners.join('L')}Z`;
}

/** A star on each side of a line of lettering, and the box that they add to it. */
export function flankingStars(box: Box, radius: number, gap: number): { d: string; box: Box } {
  const y = box.y + box.height / 2;
  const out = gap + radius;
  return {
    d: star(box.x - out, y, radius) + star(box.x + box.width + out, y, radius),
    box: { ...box, x: box.x - out - radius, width: box.width + 2 * (out + radius) },
  };
}
