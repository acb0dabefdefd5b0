import { inset } from './sizes.ts';

const previewSide = 320;

/** A small WebP of the picture at `url`, as a data URL. Rejects when the browser cannot read the picture. */
export async function previewFrom(url: string): Promise<string> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const { width, height } = inset(image.naturalWidth, image.naturalHeight, previewSide);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  return canvas.toDataURL('image/webp', 0.8);
}
