import type { ImageAnswer } from '@artisan/contract';
import { Failure } from './failure.ts';

/** A picture that arrived: its bytes, an address to show them by, and everything the answer said about it. */
export interface Picture {
  file: Blob;
  url: string;
  /** Whether `file` is as large as was asked for, in the format that was asked for; else it is one for the screen. */
  isFull: boolean;
  answer: Omit<ImageAnswer, 'image'>;
}

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
