import type { Artwork } from './measure-artwork.ts';
import type { PrintProduct } from './product.ts';
import { printProduct } from './products.ts';

/** A rectangle in pixels of a product's file. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Where the printed part of an artwork stands in a product's file: as large as the margin allows, centred, once a face.
 * @param inkRatio width over height of the printed part
 */
export function placeArtwork(
  product: Pick<PrintProduct, 'width' | 'height' | 'faces' | 'margin'>,
  inkRatio: number,
): Place[] {
  const { width, height, faces } = product;
  const cell = width / faces;
  const room = Math.min(cell, height) * product.margin;
  const tall = Math.min(height - 2 * room, (cell - 2 * room) / inkRatio);
  const size = { width: Math.round(tall * inkRatio), height: Math.round(tall) };
  return Array.from({ length: faces }, (_, face) => ({
    x: Math.round(face * cell + (cell - size.width) / 2),
    y: Math.round((height - size.height) / 2),
    ...size,
  }));
}

/** Width over height of the printed part. */
export const inkRatio = ({ ratio, box }: Pick<Artwork, 'ratio' | 'box'>): number => (box.width / box.height) * ratio;

/** How large the artwork prints on a product, against the shirt it was drawn for; both at the same dots an inch. */
export function scaleAgainstTee(product: PrintProduct, ratio: number): number {
  const heightOn = (each: PrintProduct) => placeArtwork(each, ratio)[0]?.height ?? 0;
  return heightOn(product) / heightOn(printProduct('merch-tee'));
}
