import type { ImageAnswer } from '@artisan/contract';
import { Failure } from '../../shared/failure.ts';
import type { Picture } from './drawings.ts';
import { inset } from './sizes.ts';

/** The bytes of a base64 data URL. Throws {@link Failure} when it is none. */
export function fileFrom(dataUrl: string): Blob {
  const parts = /^data:([\w+/-]+(?:;charset=[\w-]+)?);base64,(.*)$/s.exec(dataUrl);
  if (!parts) throw new Failure('garbled');
  const binary = atob(parts[2] ?? '');
  return new Blob([Uint8Array.from(binary, (character) => character.charCodeAt(0))], { type: parts[1] ?? '' });
}

/** A picture from its answer; `isFull` as in {@link Picture}. The text of the data URL is let go: the bytes alone are a quarter smaller. */
export function pictureFrom({ image, ...answer }: ImageAnswer, isFull = true): Picture {
  const file = fileFrom(image);
  return { file, url: URL.createObjectURL(file), isFull, answer };
}

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

/** Hands a file to the browser's downloads. */
export function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has read the address by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
