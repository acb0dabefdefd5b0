import type { ErrorCode } from '@artisan/contract';
import { AppError } from '@artisan/kit';
import { type Artwork, measureArtwork } from '@artisan/market';
import type { Ink } from './fit-artwork.ts';

async function decode(png: Uint8Array) {
  const { default: sharp } = await import('sharp');
  return sharp(png, { limitInputPixels: false }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
}

const nothingDrawn = () => {
  const reason = 'The artwork is empty. Draw it again with a subject or a headline.';
  return new AppError<ErrorCode>('image_not_possible', { data: { reason } });
};

/** Measures a drawn picture. @throws AppError `image_not_possible` where nothing is printed */
export async function measurePicture(png: Uint8Array): Promise<Artwork> {
  const { data, info } = await decode(png);
  const artwork = measureArtwork({ data, width: info.width, height: info.height });
  if (!artwork) throw nothingDrawn();
  return artwork;
}

/** The printed part of a drawn picture, to the pixel. @throws AppError `image_not_possible` where nothing is printed */
export async function cutOut(png: Uint8Array): Promise<Ink> {
  const { data, info } = await decode(png);
  const { width, height } = info;
  const inked = (x: number, y: number) => (data[(y * width + x) * 4 + 3] as number) >= 8;
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0; y < height; y++) {
    let x = 0;
    while (x < width && !inked(x, y)) x++;
    if (x === width) continue;
    [left, top, bottom] = [Math.min(left, x), Math.min(top, y), y];
    for (x = width - 1; x > right && !inked(x, y); x--);
    right = Math.max(right, x);
  }
  if (right < 0) throw nothingDrawn();
  const ink = { data: new Uint8Array(0), width: right - left + 1, height: bottom - top + 1 };
  // Row by row into a buffer of its own, so that the whole sheet can be let go.
  ink.data = new Uint8Array(ink.width * ink.height * 4);
  for (let y = 0; y < ink.height; y++) {
    const from = ((top + y) * width + left) * 4;
    ink.data.set(data.subarray(from, from + ink.width * 4), y * ink.width * 4);
  }
  return ink;
}
