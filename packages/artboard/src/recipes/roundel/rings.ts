import { ellipse, num } from '../../scene/pen.ts';

/** A circle around the origin, as an outline. */
export const circle = (radius: number) => ellipse(0, 0, radius, radius);

/** The rims a roundel can have. Each reaches `radius` at most. */
export type Rim = 'plain' | 'scallop' | 'saw' | 'notched';

/** The outline of a roundel's disc. */
export function rimPath(rim: Rim, radius: number): string {
  if (rim === 'plain') return circle(radius);
  const count = rim === 'scallop' ? 44 : rim === 'saw' ? 60 : 32;
  const depth = radius * (rim === 'scallop' ? 0.032 : rim === 'saw' ? 0.045 : 0.03);
  const at = (turn: number, reach: number) => {
    const angle = (turn / count) * 2 * Math.PI - Math.PI / 2;
    return `${num(reach * Math.cos(angle))} ${num(reach * Math.sin(angle))}`;
  };
  const inner = radius - depth;
  let d = `M${at(0, inner)}`;
  for (let tooth = 0; tooth < count; tooth++) {
    if (rim === 'scallop') {
      const bow = num(((Math.PI * inner) / count) * 1.02);
      d += `A${bow} ${bow} 0 0 1 ${at(tooth + 1, inner)}`;
    } else if (rim === 'saw') d += `L${at(tooth + 0.5, radius)}L${at(tooth + 1, inner)}`;
    else
      d += `L${at(tooth + 0.3, inner)}L${at(tooth + 0.42, radius)}L${at(tooth + 0.88, radius)}L${at(tooth + 1, inner)}`;
  }
  return `${d}Z`;
}

/** Short strokes all round, pointing outwards. */
export function ticks(radius: number, length: number, count: number): string {
  return Array.from({ length: count }, (_, tick) => {
    const angle = (tick / count) * 2 * Math.PI;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    return `M${num(radius * c)} ${num(radius * s)}L${num((radius + length) * c)} ${num((radius + length) * s)}`;
  }).join('');
}

/** Beads all round. */
export function beads(radius: number, size: number, count: number): string {
  return Array.from({ length: count }, (_, bead) => {
    const angle = (bead / count) * 2 * Math.PI;
    return ellipse(radius * Math.cos(angle), radius * Math.sin(angle), size, size);
  }).join('');
}

/** Strands of a rope all round: slanting lenses. */
export function rope(radius: number, thick: number, count: number): string {
  return Array.from({ length: count }, (_, strand) => {
    const at = (turn: number, reach: number) => {
      const angle = ((strand + turn) / count) * 2 * Math.PI;
      return `${num(reach * Math.cos(angle))} ${num(reach * Math.sin(angle))}`;
    };
    const [low, high] = [radius - thick / 2, radius + thick / 2];
    return `M${at(0, low)}C${at(0.1, high)} ${at(0.5, high)} ${at(1.05, high)}C${at(0.95, low)} ${at(0.5, low)} ${at(0, low)}Z`;
  }).join('');
}

/** Wedges from the middle, `inner` to `outer`. */
export function rays(inner: number, outer: number, count: number, x = 0, y = 0): string {
  let d = '';
  for (let ray = 0; ray < count; ray++) {
    const at = (turn: number, reach: number) => {
      const angle = ((ray + turn) / count) * 2 * Math.PI - Math.PI / 2;
      return `${num(x + reach * Math.cos(angle))} ${num(y + reach * Math.sin(angle))}`;
    };
    d += `M${at(-0.25, inner)}L${at(-0.25, outer)}L${at(0.25, outer)}L${at(0.25, inner)}Z`;
  }
  return d;
}

/** A piece of a circle's line, from one angle to another, clockwise from the top. */
export function arcLine(radius: number, from: number, to: number): string {
  const at = (angle: number) => `${num(radius * Math.sin(angle))} ${num(-radius * Math.cos(angle))}`;
  return `M${at(from)}A${num(radius)} ${num(radius)} 0 ${to - from > Math.PI ? 1 : 0} 1 ${at(to)}`;
}
