/** How light and shadow fall on a cloth of one colour. */
export interface Tones {
  dark: boolean;
  /** Opacity of the deepest shadow and of the brightest light. */
  shadow: number;
  light: number;
  /** Stitches and seams, and crop marks on the cloth. */
  seam: string;
  mark: string;
}

/** Light cloth shows soft shadows and no shine; dark cloth shows its folds by their light. */
export function tonesOf(colour: string): Tones {
  const value = Number.parseInt(colour.slice(1), 16);
  const luma = (0.299 * ((value >> 16) & 255) + 0.587 * ((value >> 8) & 255) + 0.114 * (value & 255)) / 255;
  return luma < 0.5
    ? { dark: true, shadow: 0.42, light: 0.085, seam: 'rgba(0,0,0,.42)', mark: 'rgba(255,255,255,.78)' }
    : {
        dark: false,
        shadow: luma > 0.88 ? 0.13 : 0.2,
        light: 0.3,
        seam: 'rgba(60,48,28,.3)',
        mark: 'rgba(27,35,38,.72)',
      };
}
