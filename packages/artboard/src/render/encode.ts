import type { ImageRequest } from '@artisan/contract';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import type { Drawing } from '../recipe.ts';
import { distress, grain, unmultiply } from './finish.ts';

export const mediaTypes = { png: 'image/png', svg: 'image/svg+xml', webp: 'image/webp' } as const;

/** Print shops ask for 300 dots an inch. */
const density = 300;

/** Turns a drawing into the bytes of a file. PNG and WebP are sRGB, PNG at 300 dpi; SVG stays free of grain. */
export async function encode(
  drawing: Drawing,
  picture: { width: number; height: number; format: ImageRequest['format']; seed: number },
): Promise<Uint8Array> {
  const { format, seed } = picture;
  if (format === 'svg') return new TextEncoder().encode(withTitle(drawing, picture));
  const rendered = new Resvg(drawing.svg, {
    fitTo: { mode: 'width', value: picture.width },
    font: { loadSystemFonts: false },
    logLevel: 'off',
  }).render();
  const { width, height } = rendered;
  // `pixels` copies at each read.
  const pixels = { data: rendered.pixels, width, height };
  unmultiply(pixels);
  distress(pixels, drawing.finish.distress, seed);
  grain(pixels, drawing.finish.grain, seed ^ 0x5bd1e995);
  const opaque = isOpaque(pixels.data);
  const image = sharp(pixels.data, { raw: { width, height, channels: 4 }, limitInputPixels: false });
  const plain = (opaque ? image.removeAlpha() : image).withIccProfile('srgb').withDensity(density);
  return format === 'png'
    ? plain.png({ compressionLevel: 6 }).toBuffer()
    : plain.webp({ quality: 92, smartSubsample: true }).toBuffer();
}

function isOpaque(data: Uint8Array): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false;
  return true;
}

/** The document with a title and a description for those who cannot see it; the prompt stays out of it. */
function withTitle({ svg, credits }: Drawing, { seed }: { seed: number }): string {
  const works = credits.map(({ work, author, licence }) => `${work} by ${author}, ${licence}`).join('; ');
  const description = `Drawn by Artboard with seed ${seed}.${works ? ` With drawings: ${works}.` : ''}`;
  const escaped = description.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return svg.replace(/<svg [^>]*>/, (tag) => `${tag}<title>Artboard drawing</title><desc>${escaped}</desc>`);
}
