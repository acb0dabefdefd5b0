import type { LogoVersionsAnswer } from '@artisan/contract';

/** Heights of capitals below which small lettering is lost: 7 px on a screen, 1.2 mm (about 5 pt) in print. */
export const readable = { pixels: 7, millimetres: 1.2 } as const;

/** How one text of a logo reads; every figure is measured or computed from the ink. */
export interface Reading {
  text: string;
  /** The narrowest logo in which it can be read. */
  pixels: number;
  millimetres: number;
  contrast: number;
  contrastOnDark: number;
  /** WCAG AA for small text wants 4.5 : 1, for a name in large letters 3 : 1. */
  passes: boolean;
}

/** How a logo's texts read, the name first. */
export const readingsOf = (lettering: LogoVersionsAnswer['lettering']): Reading[] =>
  lettering.map(({ text, height_share, contrast, contrast_on_dark }, index) => ({
    text,
    pixels: Math.ceil(readable.pixels / height_share),
    millimetres: Math.ceil(readable.millimetres / height_share),
    contrast,
    contrastOnDark: contrast_on_dark,
    passes: Math.min(contrast, contrast_on_dark) >= (index === 0 ? 3 : 4.5),
  }));

/** `12.4 : 1`, rounded down: a ratio never passes by rounding. */
export const ratio = (contrast: number): string => `${(Math.floor(contrast * 10) / 10).toFixed(1)} : 1`;
