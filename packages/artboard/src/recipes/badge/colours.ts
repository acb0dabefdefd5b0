import type { ImageBrief } from '@artisan/contract';
import { contrast, fromLch, lch, legible, mix, ramp, shade } from '../../colour.ts';
import type { Palette } from '../../palette.ts';

/** The colours of a badge, each by its use. */
export interface BadgeColours {
  /** Keylines, the nearest land. */
  ink: string;
  /** Rings, the sun, the face of the headline. */
  paper: string;
  /** Top to bottom. */
  sky: string[];
  sun: string;
  /** Far to near. */
  land: string[];
  /** The block behind the headline, and its face. */
  block: string;
  face: string;
  /** The subject. */
  subject: string;
  /** A second colour for small things. */
  second: string;
}

/** Picks each use's colour from a palette, so that neighbours can be told apart. */
export function badgeColours(palette: Palette, time: ImageBrief['time'], bands: number): BadgeColours {
  const { paper } = palette;
  const ground = lch(palette.ground);
  const ink = ground.l > 0.3 ? fromLch({ ...ground, l: 0.26 }) : palette.ground;
  const lead = palette.accents[0] ?? paper;
  // A sky glows warm, unless its colours were asked for and are not.
  const hue = palette.name === 'custom' && near(lch(lead).h, 50) >= 75 ? lch(lead).h : 50;
  const own = palette.accents.filter((accent) => near(lch(accent).h, hue) < 75 && lch(accent).c > 0.06);
  const glow = (own.length >= 2 ? own : [lead, shade(lead, 0.2)]).toSorted((a, b) => lch(b).l - lch(a).l);
  const light = glow[0] ?? lead;
  const deep = glow.at(-1) ?? lead;
  const sky =
    time === 'night'
      ? ramp([shade(ink, 0.05, 0.02), mix(ink, deep, 0.42), mix(deep, light, 0.25)], bands)
      : time === 'dawn'
        ? ramp([mix(deep, ink, 0.35), deep, light, mix(light, paper, 0.55)], bands)
        : ramp([mix(light, paper, 0.5), light, deep, mix(deep, ink, 0.55)], bands);
  const horizon = sky.at(-1) ?? deep;
  const far = time === 'night' || time === 'dawn' ? mix(deep, ink, 0.45) : mix(horizon, ink, 0.28);
  const block = [lead, ...palette.accents].find(
    (accent) => contrast(accent, paper) >= 2.1 && contrast(accent, ink) >= 1.6,
  );
  const subject = legible(paper, [lead, ...palette.accents], 2.4);
  return {
    ink,
    paper,
    sky,
    sun: time === 'night' ? mix(paper, light, 0.12) : paper,
    land: ramp([far, ink], 4),
    block: block ?? shade(lead, lch(lead).l > 0.6 ? -0.18 : 0.1),
    face: paper,
    subject,
    second: legible(ink, [light, ...palette.accents, paper], 3),
  };
}

const near = (hue: number, other: number) => Math.abs(((hue - other + 540) % 360) - 180);
