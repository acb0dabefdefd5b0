import type { PodProductId } from '@artisan/contract';
import { type Cloth, cloths } from './cloths.ts';
import { colourName, labDistance, labOfHex } from './colour.ts';
import type { Artwork } from './measure-artwork.ts';
import { inkRatio, placeArtwork, scaleAgainstTee } from './place-artwork.ts';
import type { PrintProduct } from './product.ts';
import { printDpi, printedInches } from './products.ts';

/** `ready`: can go to the shop. `look`: prints, but look at it first. `cannot`: the shop will refuse it. */
export type PreflightState = 'ready' | 'look' | 'cannot';

/** One thing that was checked and is worth a word. */
export interface Finding {
  state: PreflightState;
  text: string;
  /** What to do about it, where no button does it. */
  remedy?: string;
  /** Shirts on which the finding goes away. */
  cloths?: Cloth[];
}

export interface Preflight {
  product: PodProductId;
  state: PreflightState;
  /** The gravest first; never empty. */
  findings: [Finding, ...Finding[]];
  /** Inches that the artwork covers in print, one face. */
  printed: { width: number; height: number };
}

/** What the artwork is printed on and how. */
export interface PreflightSetting {
  /** The shirt's colour, for products that come in colours. */
  cloth: Cloth;
  /** `#RRGGBB` laid behind the artwork, to the edge of the file. */
  ground?: string;
}

/** Nearer to the cloth than this in OKLab, a colour is faint on it: cream on natural cotton is 0.06 to 0.13 away. */
const faint = 0.14;
/** Share of the outer edge that may be faint before the design looks cut off. */
const mostFaintEdge = 0.4;
/** Share of the whole design that may be faint. */
const mostFaintShare = 0.5;
/** Share of half clear ink that direct-to-garment printers dither without anybody noticing. */
const mostSoft = 0.03;

/** Checks an artwork against one product. Sizes are of the file that will be made: the artwork is drawn to them. */
export function preflight(artwork: Artwork, product: PrintProduct, setting: PreflightSetting): Preflight {
  const findings = [
    ...edgeFindings(artwork, product, setting),
    ...groundFindings(artwork, product),
    ...clothFindings(artwork, product, setting),
    ...softFindings(artwork, product),
  ];
  const grave = findings.toSorted((one, other) => gravity[other.state] - gravity[one.state]);
  const ratio = inkRatio(artwork);
  const place = placeArtwork(product, ratio)[0] ?? { width: 0, height: 0 };
  const [first = fitFinding(product, ratio, setting), ...others] = grave;
  return {
    product: product.id,
    state: first.state,
    findings: [first, ...others],
    printed: { width: printedInches(place.width), height: printedInches(place.height) },
  };
}

const gravity: Record<PreflightState, number> = { ready: 0, look: 1, cannot: 2 };

function edgeFindings({ rim }: Artwork, { cover }: PrintProduct, { ground }: PreflightSetting): Finding[] {
  if (cover !== 'edge' || ground !== undefined || rim > 0.98) return [];
  return [
    {
      state: 'cannot',
      text: 'Needs artwork to the edge; this one is cut out',
    },
  ];
}

function groundFindings({ clear }: Artwork, { cover }: PrintProduct): Finding[] {
  if (cover === 'edge' || clear) return [];
  return [
    {
      state: 'look',
      text: 'Prints as a full rectangle; nothing is clear',
      remedy: 'Draw it again with a clear background.',
    },
  ];
}

/** What of the artwork melts into a colour, in words; undefined where it stands out. */
function faintOn({ colours }: Artwork, cloth: string): string | undefined {
  const lab = labOfHex(cloth);
  const near = colours.filter(({ colour }) => labDistance(labOfHex(colour), lab) < faint);
  const edge = near.reduce((sum, colour) => sum + colour.edge, 0);
  const share = near.reduce((sum, colour) => sum + colour.share, 0);
  const strongest = near.toSorted((one, other) => other.edge + other.share - one.edge - one.share)[0];
  if (!strongest) return undefined;
  const name = colourName(strongest.colour);
  if (share > mostFaintShare) return `Most of it is ${name} and faint`;
  if (edge > mostFaintEdge) return `${name.charAt(0).toUpperCase()}${name.slice(1)} edge is faint`;
  return undefined;
}

function clothFindings(artwork: Artwork, product: PrintProduct, { cloth, ground }: PreflightSetting): Finding[] {
  const onto = ground ?? product.cloth?.colour ?? (product.cover === 'cut-out' ? cloth.colour : undefined);
  const found = onto === undefined ? undefined : faintOn(artwork, onto);
  if (!found) return [];
  if (ground !== undefined)
    return [{ state: 'look', text: `${found} on its ground`, remedy: 'Choose another ground.' }];
  if (product.cloth) return [{ state: 'look', text: `${found} on ${product.cloth.name}` }];
  const better = cloths.filter(({ colour }) => !faintOn(artwork, colour));
  const on = cloth.id === 'natural' ? 'natural cotton' : cloth.name.toLowerCase();
  return [
    {
      state: 'look',
      text: `${found} on ${on}`,
      ...(better.length > 0 ? { cloths: better } : { remedy: 'Choose a palette that stands further from it.' }),
    },
  ];
}

function softFindings({ soft }: Artwork, { cover }: PrintProduct): Finding[] {
  if (cover === 'edge' || soft <= mostSoft) return [];
  return [
    {
      state: 'look',
      text: `${Math.round(soft * 100)} % of it is half clear and prints speckled`,
      remedy: 'Choose a style without soft shades.',
    },
  ];
}

/** What is good to know of a file that is ready. */
function fitFinding(product: PrintProduct, ratio: number, { ground }: PreflightSetting): Finding {
  if (product.faces === 2) return { state: 'ready', text: 'Two-sided' };
  if (product.cover === 'edge') return { state: 'ready', text: ground ? 'Fills the file with its ground' : 'Ready' };
  if (product.shape === 'hoodie') {
    const percent = Math.round(scaleAgainstTee(product, ratio) * 100);
    if (percent < 100) return { state: 'ready', text: `Scaled to ${percent} % to clear the pocket` };
  }
  return { state: 'ready', text: 'Ready' };
}

/** `15 × 18 in at 300 dpi`: the whole file in print. */
export function fileInches({ width, height }: Pick<PrintProduct, 'width' | 'height'>): string {
  const inches = (pixels: number) => Number(printedInches(pixels).toFixed(1));
  return `${inches(width)} × ${inches(height)} in at ${printDpi} dpi`;
}
