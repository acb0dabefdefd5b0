/** Lightness 0 to 1, and the two colour axes, about -0.4 to 0.4: OKLab, in which distances are as they look. */
export interface Lab {
  l: number;
  a: number;
  b: number;
}

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** OKLab of an sRGB colour, channels 0 to 255. Source: Björn Ottosson, “A perceptual color space” (2020). */
export function labOf(red: number, green: number, blue: number): Lab {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const middle = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {
    l: 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    a: 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    b: 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  };
}

/** OKLab of `#RRGGBB`. */
export function labOfHex(colour: string): Lab {
  const value = Number.parseInt(colour.slice(1), 16);
  return labOf((value >> 16) & 255, (value >> 8) & 255, value & 255);
}

/** How different two colours look: 0 the same, 1 black and white, 0.02 just noticed. */
export const labDistance = (one: Lab, other: Lab): number =>
  Math.hypot(one.l - other.l, one.a - other.a, one.b - other.b);

/** Where the families of hue end, degrees of OKLab's circle. */
const hues: readonly (readonly [end: number, name: string])[] = [
  [12, 'pink'],
  [38, 'red'],
  [75, 'orange'],
  [112, 'yellow'],
  [160, 'green'],
  [215, 'teal'],
  [278, 'blue'],
  [328, 'purple'],
  [360, 'pink'],
];

/** A colour in a plain word: cream, dark red, navy. */
export function colourName(colour: string): string {
  const { l, a, b } = labOfHex(colour);
  const chroma = Math.hypot(a, b);
  if (l > 0.965 || (l > 0.9 && chroma < 0.018)) return 'white';
  if (l > 0.88 && chroma < 0.07) return 'cream';
  if (l < 0.22 || (l < 0.32 && chroma < 0.03)) return 'black';
  if (chroma < 0.028) return l < 0.45 ? 'dark grey' : 'grey';
  const degrees = ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
  const hue = hues.find(([end]) => degrees <= end)?.[1] ?? 'pink';
  if (hue === 'orange' && l < 0.5) return 'brown';
  if (hue === 'blue' && l < 0.36) return 'navy';
  if (hue === 'orange' && l > 0.8 && chroma < 0.1) return 'sand';
  return l < 0.4 ? `dark ${hue}` : l > 0.86 ? `pale ${hue}` : hue;
}
