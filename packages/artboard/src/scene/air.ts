import type { ImageBrief } from '@artisan/contract';
import { fromLch, lch } from '../colour.ts';
import type { Palette } from '../palette.ts';
import { along, lightness, mix, tone } from './colour.ts';
import { moods } from './moods.ts';

/** The light of a scene: every colour in it comes from here, so that far things turn into the sky’s haze. */
export interface Air {
  time: ImageBrief['time'];
  weather: ImageBrief['weather'];
  dark: boolean;
  /** From the zenith down to the horizon. */
  sky: string[];
  /** The sun or moon. */
  light: string;
  /** What the light throws around itself. */
  glow: string;
  /** Silhouettes nearest to the eye. */
  ink: string;
  /** Land at a depth from 0 (near) to 1 (at the horizon). */
  land: (depth: number) => string;
  /** A thing’s own colour, seen in this light at a depth. */
  seen: (own: string, depth: number) => string;
  /** The palette’s accents, for what has a colour of its own choice. */
  accents: readonly string[];
  /** Lit windows, lamps and fires. */
  lamp: string;
}

/** How much of a thing’s own colour the light of the hour leaves. */
const ownColour = { dawn: 0.5, day: 0.82, dusk: 0.4, night: 0.2 } as const;

/**
 * The air of a brief: one of the hour’s moods, chosen by closeness to the palette and the seed’s chance,
 * bent towards the palette, greyed by the weather.
 */
export function createAir(
  brief: Pick<ImageBrief, 'time' | 'weather' | 'place' | 'palette' | 'colours'>,
  palette: Palette,
  random: () => number,
): Air {
  const { time, weather } = brief;
  const bend = bender(palette, brief.palette === 'custom' || brief.colours.length > 0 ? 0.6 : 0.2);
  const ranked = moods
    .filter((mood) => mood.time === time && (mood.places === undefined || mood.places.includes(brief.place)))
    .map((mood) => ({ mood, distance: distance(mood.sky, palette) + random() * 0.16 - (mood.places ? 0.04 : 0) }))
    .sort((a, b) => a.distance - b.distance);
  const mood = ranked[0]?.mood ?? moods[0];
  const veil = veils[weather];
  const grey = (colour: string) => {
    const bent = lch(bend(colour));
    const l = bent.l + (veil.level[time] - bent.l) * veil.flatten + veil.lift * (time === 'night' ? 0.3 : 1);
    return fromLch({ ...bent, l: Math.min(0.98, l), c: bent.c * veil.chroma });
  };
  const sky = mood.sky.map(grey);
  const far = mood.land.map(grey);
  // Even in fog what is near stays dark: silhouettes and words need it.
  const ink = mix(bend(mood.ink), grey(mood.ink), 0.4);
  const ramp = [ink, ...far.toReversed()];
  const land = (depth: number) =>
    along(ramp, Math.min(1, depth + veil.haze * Math.sin(Math.PI * Math.min(1, depth * 1.1))));
  return {
    time,
    weather,
    dark: time === 'night' || (time === 'dusk' && lightness(sky[0] ?? ink) < 0.4),
    sky,
    light: weather === 'clear' || weather === 'snow' ? mood.light : mix(mood.light, sky.at(-1) ?? mood.light, 0.25),
    glow: grey(mood.glow),
    ink,
    land,
    seen: (own, depth) =>
      mix(
        land(depth),
        tone(own, time === 'night' ? -0.22 : time === 'dusk' ? -0.08 : 0),
        ownColour[time] * (weather === 'snow' ? 1 : veil.chroma) * (1 - depth * 0.75),
      ),
    accents: palette.accents,
    lamp: '#FFD67A',
  };
}

const veils = {
  clear: { chroma: 1, flatten: 0, lift: 0, haze: 0, level: { dawn: 0.7, day: 0.75, dusk: 0.5, night: 0.3 } },
  cloud: { chroma: 0.78, flatten: 0.14, lift: 0, haze: 0.06, level: { dawn: 0.7, day: 0.78, dusk: 0.5, night: 0.3 } },
  rain: {
    chroma: 0.55,
    flatten: 0.3,
    lift: -0.05,
    haze: 0.12,
    level: { dawn: 0.55, day: 0.6, dusk: 0.42, night: 0.26 },
  },
  snow: { chroma: 0.62, flatten: 0.2, lift: 0.04, haze: 0.1, level: { dawn: 0.8, day: 0.86, dusk: 0.58, night: 0.36 } },
  fog: { chroma: 0.6, flatten: 0.3, lift: 0.03, haze: 0.26, level: { dawn: 0.78, day: 0.8, dusk: 0.55, night: 0.36 } },
} as const;

/** Colours of the palette at a given lightness: maps any picture onto it, gently. */
function bender(palette: Palette, strength: number): (colour: string) => string {
  const ramp = [palette.ground, ...palette.accents, palette.paper].toSorted((a, b) => lightness(a) - lightness(b));
  const levels = ramp.map(lightness);
  const low = levels[0] ?? 0;
  const high = levels.at(-1) ?? 1;
  return (colour) => {
    const own = lch(colour);
    const at = Math.min(high, Math.max(low, own.l));
    const upper = Math.max(
      1,
      levels.findIndex((level) => level >= at),
    );
    const [a, b] = [levels[upper - 1] ?? low, levels[upper] ?? high];
    const target = mix(ramp[upper - 1] ?? colour, ramp[upper] ?? colour, b > a ? (at - a) / (b - a) : 0);
    const mixed = lch(mix(colour, target, strength));
    // Mixing across hues turns muddy: keep the lightness, and most of the stronger colour’s strength.
    return fromLch({ l: own.l, c: Math.max(mixed.c, own.c * 0.85), h: mixed.h });
  };
}

/** How far a sky is from the palette’s colours, by hue and strength: the mean over the accents. */
function distance(sky: readonly string[], palette: Palette): number {
  const polar = (colour: string): readonly [number, number] => {
    const { c, h } = lch(colour);
    const angle = (h * Math.PI) / 180;
    return [c * Math.cos(angle), c * Math.sin(angle)];
  };
  const stops = sky.map(polar);
  const wanted = [palette.ground, ...palette.accents.slice(0, 3)].map(polar);
  const nearest = wanted.map(([a, b]) => Math.min(...stops.map(([c, d]) => Math.hypot(a - c, b - d))));
  return nearest.reduce((sum, value) => sum + value, 0) / nearest.length;
}
