import { converter, formatHex, interpolate } from 'culori';

const toOklch = converter('oklch');
const toOklab = converter('oklab');
const toRgb = converter('rgb');

/** Lightness 0–1, chroma 0–0.4, hue in degrees (0 for greys). */
export interface Lch {
  l: number;
  c: number;
  h: number;
}

/** A colour as lightness, chroma and hue. */
export function lch(colour: string): Lch {
  const { l, c, h } = toOklch(colour) ?? { l: 0, c: 0, h: 0 };
  return { l, c, h: h ?? 0 };
}

/** `#RRGGBB` of lightness, chroma and hue; chroma gives way where the screen cannot show it. */
export function fromLch({ l, c, h }: Lch): string {
  let chroma = Math.max(0, c);
  const lightness = Math.max(0, Math.min(1, l));
  for (let tries = 0; tries < 24; tries++) {
    const { r, g, b } = toRgb({ mode: 'oklch', l: lightness, c: chroma, h });
    if (Math.min(r, g, b) >= -0.002 && Math.max(r, g, b) <= 1.002) break;
    chroma *= 0.9;
  }
  return formatHex({ mode: 'oklch', l: lightness, c: chroma, h }).toUpperCase();
}

/** A colour made lighter (or darker, below zero) and more or less colourful. */
export function shade(colour: string, lighter: number, chroma = 0): string {
  const { l, c, h } = lch(colour);
  return fromLch({ l: l + lighter, c: c + chroma, h });
}

/** A colour between two, `share` of the second, even to the eye. */
export const mix = (from: string, to: string, share: number) =>
  formatHex(interpolate([from, to], 'oklab')(share)).toUpperCase();

/** `count` colours through the given ones, even to the eye. */
export function ramp(colours: readonly string[], count: number): string[] {
  const at = interpolate([...colours], 'oklab');
  return Array.from({ length: count }, (_, index) =>
    formatHex(at(count === 1 ? 0 : index / (count - 1))).toUpperCase(),
  );
}

/** WCAG contrast of two colours, 1 to 21; large lettering wants 3 or more. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const { r, g, b } = toRgb(colour) ?? { r: 0, g: 0, b: 0 };
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** The first of the colours that can be read on the ground, else the one that can be read best. */
export function legible(ground: string, colours: readonly string[], wanted = 3): string {
  const good = colours.find((colour) => contrast(ground, colour) >= wanted);
  return good ?? [...colours].sort((a, b) => contrast(ground, b) - contrast(ground, a))[0] ?? '#000000';
}

/** How far apart two colours look: 0.02 is just seen, 0.15 is another colour. */
export function distance(one: string, other: string): number {
  const [p, q] = [toOklab(one), toOklab(other)];
  return p && q ? Math.hypot(p.l - q.l, p.a - q.a, p.b - q.b) : 0;
}
