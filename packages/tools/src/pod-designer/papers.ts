import type { Credit, ImageBrief } from '@artisan/contract';
import { fileInches, type PrintProduct } from '@artisan/market';

/** What lies in the zip beside the pictures: which file is for what, and where the sizes come from. */
export function readmeText({
  brief,
  seed,
  specs,
}: {
  brief: ImageBrief;
  seed: number;
  specs: readonly PrintProduct[];
}): string {
  const title = brief.lettering.map(({ text }) => text).join(' / ') || brief.subjects.join(', ') || 'Design';
  const entries = specs.map(
    (product) =>
      `${product.id}-${product.width}x${product.height}.png\n` +
      `  ${product.name}: ${product.width} x ${product.height} px, ${fileInches(product).replace('×', 'x')}, sRGB.\n` +
      `  Size by ${product.source.name}; ${certainty(product)}.\n`,
  );
  return (
    `${title}\nDrawn by rules with Artboard, seed ${seed}.\n\n${entries.join('\n')}\n` +
    'Shops change their sizes: compare with the page of your shop before a large run.\n'
  );
}

const certainty = ({ source: { certainty, date, page } }: PrintProduct): string =>
  certainty === 'checked' ? `rules checked ${date} (${page})` : `second hand, collected ${date} (${page})`;

/** Whose drawings are in the artwork, ready to be copied into a listing. */
export function creditsText(credits: readonly Credit[]): string {
  const lines = credits.map(({ work, author, licence, source }) => `"${work}" by ${author}, ${licence}\n${source}\n`);
  return `Their licences ask for a credit where the design is shown or sold.\n\n${lines.join('\n')}`;
}
