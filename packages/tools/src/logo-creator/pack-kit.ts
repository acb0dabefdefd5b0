import type { Artboard } from '@artisan/artboard';
import type { Credit, ImageBrief, LogoRequest, LogoVersionsAnswer } from '@artisan/contract';
import type { FileAnswer } from '../tool.ts';
import { writeZip } from '../write-zip.ts';
import { drawVersions } from './draw-versions.ts';

/**
 * Packs a logo: every version as SVG and PNG, transparent, what is owed, and a readme.
 * @throws AppError what the engine throws, `cancelled`
 */
export async function packKit(
  dependencies: { artboard: Pick<Artboard, 'draw'> },
  request: LogoRequest,
  signal: AbortSignal,
): Promise<FileAnswer> {
  const { brief, seed } = request;
  const drawn = await drawVersions(dependencies, request, signal);
  const { width, height, versions, credits } = drawn;
  const stem = stemOf(brief);
  const files: { name: string; bytes: Uint8Array }[] = [];
  const add = (name: string, text: string) => files.push({ name, bytes: new TextEncoder().encode(text) });
  for (const { variant, svg } of versions) add(`svg/${stem}-${variant}.svg`, svg);
  for (const { variant } of versions) {
    const { bytes } = await dependencies.artboard.draw(
      { prompt: '', brief: { ...brief, variant }, seed, width, height, format: 'png', background: 'transparent' },
      signal,
    );
    files.push({ name: `png/${stem}-${variant}-${width}x${height}.png`, bytes });
  }
  if (credits.length > 0) add('credits.txt', creditsText(credits));
  add('readme.txt', readmeText(request, drawn));
  return { bytes: await writeZip(files), fileName: `${stem}-logo-${seed}.zip` };
}

/** `kettle-crumb`: the name as a file's name, ASCII. */
function stemOf({ lettering }: ImageBrief): string {
  const words = (lettering[0]?.text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.slice(0, 6).join('-') ?? 'logo';
}

/** Whose drawing the symbol is, ready to be copied to where the logo is shown. */
function creditsText(credits: readonly Credit[]): string {
  const lines = credits.map(({ work, author, licence, source }) => `"${work}" by ${author}, ${licence}\n${source}\n`);
  return `The symbol's licence, and whose drawing it is.\nCC BY asks for this credit where the logo is shown; MIT asks that the notice is kept.\n\n${lines.join('\n')}`;
}

function readmeText({ brief, seed }: LogoRequest, { versions, width, height }: LogoVersionsAnswer): string {
  const uses: Record<string, string> = {
    colour: 'in colour, for white and light grounds',
    'colour-on-dark': 'in colour, for dark grounds',
    'one-colour': 'black alone: stamps, engraving, fax, one-colour print',
    reversed: 'white alone, for dark grounds and photographs',
  };
  const rows = versions.map(
    ({ variant, ground, colours }) =>
      `${variant}: ${uses[variant]}\n  colours ${colours.join(' ')}; shown on ${ground}\n`,
  );
  return (
    `${brief.lettering.map(({ text }) => text).join(' / ')}\n` +
    `Drawn by rules with Artboard, seed ${seed}.\n\n` +
    `${rows.join('')}\n` +
    `SVG: outlines only, no fonts needed, scales to any size.\nPNG: ${width} x ${height} px, 300 dpi, sRGB, transparent.\n` +
    'The clear space around the logo is a tenth of its shorter side: keep it free.\n\n' +
    'Lettering: the fonts are under the SIL Open Font License 1.1 (Yellowtail: Apache 2.0). Their outlines may be used in\n' +
    'a logo without a credit.\n\n' +
    `${trademarkNote}\n`
  );
}

const trademarkNote =
  'Not a trademark search. Names and marks like this one may be taken: check the registers (USPTO, EUIPO, your own\n' +
  "country's) before you use it. Another business may draw a similar logo with this tool.";
