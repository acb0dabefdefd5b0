import type { Credit, Feeling } from '@artisan/contract';
import { layOutLine } from '../../lettering/line.ts';
import type { Box, Placed } from '../../recipe.ts';
import {
  grownRegion,
  type Region,
  regionBox,
  regionOf,
  regionOfPath,
  regionPath,
  subtract,
  unite,
} from '../../shapes/region.ts';
import type { SubjectArt } from '../../subjects/load-subject.ts';
import { type FrameShape, frameRegion } from './frames.ts';
import type { LogoShape } from './logo-mark.ts';
import type { NameStyle } from './name-style.ts';

/** How a symbol is held: bare, cut out of a solid frame, or in an outlined one. */
export interface SymbolHold {
  frame?: FrameShape;
  line?: boolean;
  /** A thin ring around a solid frame. */
  ring?: boolean;
}

const holds: Record<Feeling, readonly SymbolHold[]> = {
  modern: [{ frame: 'squircle' }, {}, { frame: 'disc' }, { frame: 'hexagon' }],
  classic: [{ frame: 'disc', ring: true }, {}, { frame: 'shield' }, { frame: 'disc', line: true }, { frame: 'arch' }],
  playful: [{ frame: 'scallop' }, {}, { frame: 'disc' }, { frame: 'squircle' }],
  bold: [{ frame: 'shield' }, {}, { frame: 'squircle' }, { frame: 'hexagon' }, { frame: 'disc', ring: true }],
  elegant: [
    { frame: 'disc', line: true },
    {},
    { frame: 'arch' },
    { frame: 'disc', ring: true },
    { frame: 'arch', line: true },
  ],
  handmade: [{}, { frame: 'scallop' }, { frame: 'disc', line: true }, { frame: 'disc' }],
};

/** How a symbol is held, by chance. Initials without a drawing are always held. */
export function chooseHold(feeling: Feeling, chance: number, bareToo: boolean): SymbolHold {
  const choices = holds[feeling].filter(({ frame }) => bareToo || frame);
  return choices[Math.floor(chance * choices.length)] ?? { frame: 'disc' };
}

/** A symbol around the origin. */
export interface LogoSymbol {
  shapes: LogoShape[];
  /** Of all of its ink. */
  box: Box;
  placed: Placed[];
  credits: Credit[];
}

/** What a symbol shows: a drawing, or the name's first letter. */
export type Charge = { art: SubjectArt } | { letter: string; style: NameStyle };

/** Draws a symbol `size` high around the origin. */
export function drawSymbol(charge: Charge, hold: SymbolHold, size: number): LogoSymbol {
  const r = size / 2;
  const { frame } = hold;
  const shapes: LogoShape[] = [];
  let whole: Region;
  if (!frame) {
    whole = chargeRegion(charge, { width: size * 1.12, height: size });
    shapes.push({ role: 'accent', d: regionPath(whole) });
  } else {
    const slim = frame === 'arch' || frame === 'hexagon' ? 0.94 : 1;
    const room = (share: number) => ({ width: r * share * slim, height: r * share * slim });
    if (hold.line) {
      const outer = frameRegion(frame, r);
      const band = subtract(outer, grownRegion(outer, -size * 0.034));
      const inner = grownRegion(outer, -size * 0.062);
      const fine = subtract(inner, grownRegion(inner, -size * 0.011));
      shapes.push({ role: 'accent', d: regionPath(unite(band, fine)) });
      shapes.push({ role: 'ink', d: regionPath(chargeRegion(charge, room(1.16))) });
      whole = outer;
    } else {
      const solid = frameRegion(frame, hold.ring ? r * 0.87 : r);
      const ring = hold.ring ? subtract(frameRegion(frame, r), grownRegion(frameRegion(frame, r), -r * 0.055)) : [];
      const cut = chargeRegion(charge, room(hold.ring ? 1.04 : 1.2));
      shapes.push({ role: 'accent', d: regionPath(unite(subtract(solid, cut), ring)) });
      whole = hold.ring ? frameRegion(frame, r) : solid;
    }
  }
  const box = regionBox(whole);
  return {
    shapes,
    box,
    placed: [{ kind: 'subject', label: 'art' in charge ? charge.art.name : 'initial', box }],
    credits: 'art' in charge ? [charge.art.credit] : [],
  };
}

/** A charge's area, fitted into a room around the origin; a drawing leans to its mass, as the eye sees it. */
export function chargeRegion(charge: Charge, room: { width: number; height: number }): Region {
  if ('letter' in charge) {
    const { face } = charge.style;
    const line = layOutLine(charge.letter, { face, size: 1000, capitals: true });
    const region = regionOf(line.outline);
    const box = regionBox(region);
    // Letters want more air than drawings.
    const scale = Math.min((room.width * 0.86) / box.width, (room.height * 0.82) / box.height);
    return placedRegion(region, scale, box.x + box.width / 2, box.y + box.height / 2);
  }
  const { art } = charge;
  const scale = Math.min(room.width / art.ink.width, room.height / art.ink.height);
  const middle = { x: art.ink.x + art.ink.width / 2, y: art.ink.y + art.ink.height / 2 };
  const lean = (from: number, to: number, slack: number) =>
    Math.max(-slack, Math.min(slack, (to - from) * scale * 0.3)) / scale;
  const slackX = (room.width - art.ink.width * scale) / 2;
  const slackY = (room.height - art.ink.height * scale) / 2;
  const x = middle.x + lean(middle.x, art.centroid.x, slackX);
  const y = middle.y + lean(middle.y, art.centroid.y, slackY);
  const place = (px: number, py: number) => [(px - x) * scale, (py - y) * scale] as const;
  return unite(...art.layers.map(({ d, evenOdd }) => regionOfPath(d, place, evenOdd)));
}

const placedRegion = (region: Region, scale: number, x: number, y: number): Region =>
  region.map((polygon) => polygon.map((point) => ({ x: (point.x - x) * scale, y: (point.y - y) * scale })));
