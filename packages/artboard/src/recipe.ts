import type { Credit, ImageBrief } from '@artisan/contract';
import type { Palette } from './palette.ts';

/** A rectangle in pixels of the canvas, y downwards. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a recipe draws from. The same input gives the same drawing, byte by byte. */
export interface RecipeInput {
  brief: ImageBrief;
  palette: Palette;
  /** Pixels. */
  width: number;
  height: number;
  /** Leave the ground out, so that the drawing can be printed on a garment. */
  transparent: boolean;
  seed: number;
  /** Numbers in [0, 1) from the seed. */
  random: () => number;
}

/** Something that was placed, for the collision check: lettering may not overlap lettering, nor leave the canvas. */
export interface Placed {
  kind: 'lettering' | 'subject' | 'frame' | 'ornament';
  label: string;
  box: Box;
}

export interface Drawing {
  /** A whole SVG document with every letter as an outline: no `<text>`, no fonts, no links. */
  svg: string;
  placed: Placed[];
  credits: Credit[];
  /** What could not be drawn as asked, in plain words. */
  warnings: string[];
  /** WCAG contrast of lettering with what it stands on, by its label; logos alone measure it. */
  contrasts?: Readonly<Record<string, number>>;
  /** Laid over the pixels after rendering, never as an SVG filter. 0 is none, 1 is strong. */
  finish: { grain: number; distress: number };
}

export type Recipe = (input: RecipeInput) => Drawing;
