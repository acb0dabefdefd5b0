import type { Artboard, DrawResult } from '@artisan/artboard';
import { type LogoRequest, type LogoVariant, type LogoVersionsAnswer, logoVariantSchema } from '@artisan/contract';

interface Drawers {
  artboard: Pick<Artboard, 'draw'>;
}

/** Pixels of a file's longer side: 10 inches at 300 dpi. */
const longSide = 3000;
/** Clear space that the recipes leave around a logo, as a share of the shorter side. */
const clear = 0.1;
/** Drawn first, to learn the logo's own proportions. */
const sketchSide = 1200;

/**
 * Draws a logo in every version, each cut to its clear space, and measures how its lettering reads.
 * @throws AppError what the engine throws, `cancelled`
 */
export async function drawVersions(
  { artboard }: Drawers,
  { brief, seed }: LogoRequest,
  signal: AbortSignal,
): Promise<LogoVersionsAnswer> {
  const draw = (variant: LogoVariant, sides: Sides, background: 'auto' | 'transparent') =>
    artboard.draw({ prompt: '', brief: { ...brief, variant }, seed, ...sides, format: 'svg', background }, signal);
  const sketch = await draw('colour', { width: sketchSide, height: sketchSide }, 'auto');
  const sides = sidesFor(sketch.extent);
  const versions: LogoVersionsAnswer['versions'] = [];
  const onGround: Partial<Record<LogoVariant, DrawResult>> = {};
  for (const variant of logoVariantSchema.options) {
    const [cut, whole] = [await draw(variant, sides, 'transparent'), await draw(variant, sides, 'auto')];
    onGround[variant] = whole;
    const svg = text(cut);
    versions.push({ variant, svg, ground: groundOf(text(whole)), colours: coloursOf(svg) });
  }
  const dark = onGround['colour-on-dark']?.lettering ?? [];
  const light = onGround.colour ?? sketch;
  return {
    versions,
    ...sides,
    lettering: light.lettering.flatMap(({ text: label, height, contrast }) => {
      const onDark = dark.find((other) => other.text === label)?.contrast;
      if (contrast === undefined || onDark === undefined) return [];
      return [{ text: label, height_share: height / sides.width, contrast, contrast_on_dark: onDark }];
    }),
    credits: light.credits,
    warnings: light.warnings,
  };
}

/** The engine draws nothing smaller. */
const sideOf = (pixels: number) => Math.max(64, Math.round(pixels));

interface Sides {
  width: number;
  height: number;
}

/** The canvas that leaves a logo of these proportions nothing but its clear space. */
function sidesFor({ width, height }: Sides): Sides {
  // A name that no font can letter has no ink.
  const ratio = width > 0 && height > 0 ? width / height : 1;
  // With the margin m = clear × the shorter side, the logo's box and two margins fill each side.
  const across = ratio >= 1 ? ratio * (1 - 2 * clear) + 2 * clear : 1;
  const down = ratio >= 1 ? 1 : (1 - 2 * clear) / ratio + 2 * clear;
  const scale = longSide / Math.max(across, down);
  return { width: sideOf(across * scale), height: sideOf(down * scale) };
}

const text = ({ bytes }: DrawResult) => new TextDecoder().decode(bytes);

const groundOf = (svg: string) => /<rect [^>]*fill="(#[0-9A-F]{6})"/i.exec(svg)?.[1] ?? '#FFFFFF';

const coloursOf = (svg: string) => [
  ...new Set([...svg.matchAll(/(?:fill|stroke)="(#[0-9A-F]{6})"/gi)].map(([, colour = '']) => colour)),
];
