import type { Artboard } from '@artisan/artboard';
import type { Credit, ErrorCode, ImageBrief, PodProductsRequest } from '@artisan/contract';
import { AppError } from '@artisan/kit';
import { type PrintProduct, printProduct } from '@artisan/market';
import type { FileAnswer } from '../tool.ts';
import { writeZip } from '../write-zip.ts';
import { fitArtwork, sheetFor, sheetRatio } from './fit-artwork.ts';
import { creditsText, readmeText } from './papers.ts';
import { cutOut, measurePicture } from './read-artwork.ts';

/** Wide enough to measure where the ink lies; drawn in a tenth of a second. */
const sketchWidth = 250;

/**
 * Draws the artwork once, as large as its largest product needs, fits it into each product's file and packs them.
 * One file is held at a time beside the sheet, and the signal is looked at between them.
 *
 * @throws AppError `image_not_possible` (nothing to print, too little memory for the sheet, a file above its shop's
 *   limit), `cancelled`, and what the engine throws
 */
export async function packageProducts(
  { artboard }: { artboard: Pick<Artboard, 'draw'> },
  { brief, seed, products: wanted }: PodProductsRequest,
  signal: AbortSignal,
): Promise<FileAnswer> {
  const draw = (width: number, height: number) =>
    artboard.draw({ prompt: '', brief, seed, width, height, format: 'png', background: 'transparent' }, signal);
  const sketch = await draw(sketchWidth, Math.round(sketchWidth / sheetRatio));
  const products = wanted.filter(({ id }, index) => wanted.findIndex((other) => other.id === id) === index);
  const specs = products.map(({ id }) => printProduct(id));
  const sheet = sheetFor(await measurePicture(sketch.bytes), specs);
  stopIf(signal);
  const { bytes, credits } = await draw(sheet.width, sheet.height);
  const ink = await cutOut(bytes);

  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const [index, product] of specs.entries()) {
    stopIf(signal);
    const ground = products[index]?.ground;
    const isSheet = product.width === sheet.width && product.height === sheet.height && ground === undefined;
    const file = isSheet ? bytes : await fitArtwork(ink, product, ground);
    guardSize(product, file.byteLength);
    files.push({ name: `${product.id}-${product.width}x${product.height}.png`, bytes: file });
  }
  stopIf(signal);
  return {
    bytes: await writeZip([...files, ...papers({ brief, seed, specs, credits })]),
    fileName: `${stemOf(brief)}-${seed}-products.zip`,
  };
}

function stopIf(signal: AbortSignal): void {
  if (signal.aborted) throw new AppError<ErrorCode>('cancelled', { cause: signal.reason });
}

function guardSize({ name, mostBytes }: PrintProduct, size: number): void {
  if (mostBytes === undefined || size < mostBytes) return;
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  const reason = `The file for ${name} has ${megabytes(size)} MB; the shop takes less than ${megabytes(mostBytes)} MB. Choose a style with less texture, or untick it.`;
  throw new AppError<ErrorCode>('image_not_possible', { data: { reason } });
}

function papers(job: { brief: ImageBrief; seed: number; specs: PrintProduct[]; credits: Credit[] }) {
  const text = (name: string, content: string) => ({ name, bytes: new TextEncoder().encode(content) });
  return [
    text('readme.txt', readmeText(job)),
    ...(job.credits.length > 0 ? [text('credits.txt', creditsText(job.credits))] : []),
  ];
}

/** `stay-wild`: the headline as a file's name, ASCII. */
function stemOf({ lettering, subjects }: ImageBrief): string {
  const words = (lettering[0]?.text ?? subjects[0] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.slice(0, 6).join('-') ?? 'design';
}
