import { type Artwork, measureArtwork } from '@artisan/market';

/** Measures a picture's pixels. Undefined where nothing is printed, or the browser hands out no pixels. */
export async function measureFile(file: Blob): Promise<Artwork | undefined> {
  const bitmap = await createImageBitmap(file);
  try {
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (!context) return undefined;
    context.drawImage(bitmap, 0, 0);
    return measureArtwork({ data: context.getImageData(0, 0, width, height).data, width, height });
  } finally {
    bitmap.close();
  }
}
