import type { Artwork, PrintProduct } from '@artisan/market';
import { inkRatio, placeArtwork, printDpi } from '@artisan/market';
import type { Sharp } from 'sharp';

/** Drawn artwork, cut to its printed part. */
export interface Ink {
  /** Red, green, blue and alpha. */
  data: Uint8Array;
  /** Pixels. */
  width: number;
  height: number;
}

/** Width over height of the artwork's sheet: a shirt's, 15 × 18 inches. */
export const sheetRatio = 5 / 6;

/** How far a sheet may be from a product's own file to be drawn as that file, so that nothing is resampled. */
const near = 0.03;

/**
 * The smallest sheet from which the artwork is enlarged on none of the products: the file of a product of the sheet's
 * own shape where one is that large, give or take what the measuring is off.
 */
export function sheetFor(artwork: Artwork, products: readonly PrintProduct[]): { width: number; height: number } {
  const ratio = inkRatio(artwork);
  const widths = products.map((product) => (placeArtwork(product, ratio)[0]?.width ?? 0) / artwork.box.width);
  const width = Math.ceil(Math.max(...widths));
  const own = products.find(
    (product) =>
      product.width / product.height === sheetRatio && Math.abs(width - product.width) < near * product.width,
  );
  return own ? { width: own.width, height: own.height } : { width, height: Math.round(width / sheetRatio) };
}

/** Sets the artwork into a product's file: transparent or on its ground, sRGB, 300 dpi. */
export async function fitArtwork(ink: Ink, product: PrintProduct, ground: string | undefined): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const places = placeArtwork(product, ink.width / ink.height);
  const [first] = places;
  if (!first) throw new Error(`${product.id} has no place for artwork.`);
  const raw = { width: ink.width, height: ink.height, channels: 4 as const };
  const sized = await sharp(ink.data, { raw, limitInputPixels: false })
    .resize(first.width, first.height, { fit: 'fill', kernel: 'lanczos3' })
    .raw()
    .toBuffer();
  const artwork = { raw: { width: first.width, height: first.height, channels: 4 as const } };
  const sheet = sharp({
    create: {
      width: product.width,
      height: product.height,
      channels: ground ? 3 : 4,
      background: ground ?? { r: 0, g: 0, b: 0, alpha: 0 },
    },
    limitInputPixels: false,
  }).composite(places.map(({ x, y }) => ({ input: sized, ...artwork, left: x, top: y })));
  return encode(ground ? sheet.removeAlpha() : sheet);
}

const encode = (sheet: Sharp): Promise<Uint8Array> =>
  sheet.withIccProfile('srgb').withDensity(printDpi).png({ compressionLevel: 6 }).toBuffer();
