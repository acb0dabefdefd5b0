import type { Feeling } from '@artisan/contract';
import type { FaceName } from '../../lettering/faces.ts';
import { layOutLine } from '../../lettering/line.ts';
import type { Box } from '../../recipe.ts';
import { grownRegion, type Region, regionBox, regionOf, regionPath, subtract, unite } from '../../shapes/region.ts';
import { type FrameShape, frameRegion } from '../logo/frames.ts';
import type { LogoShape } from '../logo/logo-mark.ts';
import { arrange } from './arrange.ts';
import { bendIntoCircle } from './circle-letters.ts';
import { interlock } from './interlock.ts';
import { laurels } from './laurels.ts';

/** Initials and what holds them, around the origin, some 2000 high. */
export interface Cipher {
  shapes: LogoShape[];
  box: Box;
}

interface CipherInput {
  /** One to three capitals. */
  letters: readonly string[];
  feeling: Feeling;
  /** Whether an ampersand stands between two of them. */
  joined: boolean;
  random: () => number;
}

const radius = 1000;

const facesFor: Record<Feeling, readonly FaceName[]> = {
  classic: ['cinzel-700', 'dm-serif', 'bodoni-700'],
  modern: ['jost-700', 'montserrat-700', 'jost-500'],
  playful: ['bowlby', 'righteous', 'archivo-black'],
  bold: ['alfa-slab', 'anton', 'archivo-black', 'graduate'],
  elegant: ['bodoni-700', 'cinzel-600', 'cormorant-600'],
  handmade: ['dm-serif-italic', 'alfa-slab', 'cinzel-700'],
};

/** Faces whose thin strokes and serifs cross well: thick letters would only cover each other. */
const roman: ReadonlySet<FaceName> = new Set(['cinzel-600', 'cinzel-700', 'dm-serif', 'bodoni-700', 'cormorant-600']);

const framesFor: Record<Feeling, readonly FrameShape[]> = {
  classic: ['shield', 'disc', 'diamond'],
  modern: ['squircle', 'disc', 'hexagon'],
  playful: ['scallop', 'disc', 'squircle'],
  bold: ['shield', 'hexagon', 'disc'],
  elegant: ['disc', 'arch', 'diamond'],
  handmade: ['disc', 'scallop', 'shield'],
};

/** Draws a cipher: by chance solid, lined, wreathed, bent into a circle, or (two letters) interlocked. */
export function drawCipher({ letters, feeling, joined, random }: CipherInput): Cipher {
  const pick = <Item>(items: readonly Item[], chance: number) => items[Math.floor(chance * items.length)];
  const face = pick(facesFor[feeling], random()) ?? 'jost-700';
  const frame = pick(framesFor[feeling], random()) ?? 'disc';
  const capitals = letters.map((letter) => regionOf(layOutLine(letter, { face, size: 1000, capitals: true }).outline));
  const wreathed = feeling === 'classic' || feeling === 'elegant' || feeling === 'bold';
  const kinds = [
    'solid',
    'lined',
    ...(letters.length === 1 && wreathed ? ['wreath', 'wreath'] : []),
    ...(letters.length === 2 && !joined && roman.has(face) ? ['interlock', 'interlock'] : []),
    ...(letters.length > 1 && !joined ? ['circle'] : []),
  ] as const;
  const kind = pick(kinds, random()) ?? 'lined';
  if (kind === 'circle') return ringed(bendIntoCircle(letters, face, radius * 0.83));
  if (kind === 'interlock') {
    const woven = interlock(capitals[0] ?? [], capitals[1] ?? []);
    if (woven) return bare(woven, random() < 0.55);
  }
  const ampersand = joined ? regionOf(layOutLine('&', { face, size: 1000 }).outline) : undefined;
  if (kind === 'wreath') {
    const { first } = arrange(capitals, undefined, frameRegion('disc', radius * 0.62));
    const branches = laurels(radius);
    return framedBy([ink(first), { role: 'accent', d: regionPath(branches) }], unite(first, branches));
  }
  if (kind === 'solid') {
    const whole = frameRegion(frame, radius);
    const line = subtract(grownRegion(whole, -62), grownRegion(whole, -86));
    const { first, second } = arrange(capitals, ampersand, grownRegion(whole, -180));
    const solid = subtract(subtract(whole, line), unite(first, second));
    return framedBy([{ role: 'accent', d: regionPath(solid) }], whole);
  }
  const outer = frameRegion(frame, radius);
  const edges = unite(
    subtract(outer, grownRegion(outer, -44)),
    subtract(grownRegion(outer, -80), grownRegion(outer, -96)),
  );
  const { first, second } = arrange(capitals, ampersand, grownRegion(outer, -190));
  return framedBy(
    [{ role: 'accent', d: regionPath(edges) }, ink(first), { role: 'accent', d: regionPath(second) }],
    outer,
  );
}

const ink = (region: Region): LogoShape => ({ role: 'ink', d: regionPath(region) });

const framedBy = (shapes: LogoShape[], whole: Region): Cipher => ({ shapes, box: regionBox(whole) });

/** Letters that fill a circle, in two fine rings. */
function ringed({ first, second }: { first: Region; second: Region }): Cipher {
  const outer = frameRegion('disc', radius);
  const rings = unite(
    subtract(outer, grownRegion(outer, -18)),
    subtract(grownRegion(outer, -52), grownRegion(outer, -92)),
  );
  return framedBy([ink(first), { role: 'accent', d: regionPath(unite(second, rings)) }], outer);
}

/** Interlocked letters alone, or in a frame with notched corners. */
function bare({ first, second }: { first: Region; second: Region }, framed: boolean): Cipher {
  const shapes: LogoShape[] = [ink(first), { role: 'accent', d: regionPath(second) }];
  const both = regionBox(unite(first, second));
  if (!framed) return { shapes, box: both };
  const room = 230;
  const outer = notched({
    x: both.x - room,
    y: both.y - room,
    width: both.width + 2 * room,
    height: both.height + 2 * room,
  });
  const lines = unite(
    subtract(outer, grownRegion(outer, -26)),
    subtract(grownRegion(outer, -64), grownRegion(outer, -76)),
  );
  return framedBy([...shapes, ink(lines)], outer);
}

function notched({ x, y, width, height }: Box): Region {
  const box: Region = [
    [
      { x, y },
      { x: x + width, y },
      { x: x + width, y: y + height },
      { x, y: y + height },
    ],
  ];
  const corners = [x, x + width].flatMap((cx) =>
    [y, y + height].map((cy) =>
      frameRegion('disc', 150).map((ring) => ring.map((p) => ({ x: p.x + cx, y: p.y + cy }))),
    ),
  );
  return subtract(box, unite(...corners));
}
