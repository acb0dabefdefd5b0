import type { Credit, ImageBrief } from '@artisan/contract';
import type { Palette } from '../palette.ts';
import type { Placed } from '../recipe.ts';
import { loadSubject } from '../subjects/index.ts';
import { type Air, createAir } from './air.ts';
import { settle } from './inhabitants.ts';
import { landmarkNamed } from './landmarks.ts';
import { createPen } from './pen.ts';
import { city, space } from './place-city.ts';
import { beach, sea } from './place-coast.ts';
import { forest, lake, mountains } from './place-heights.ts';
import { desert, hills, meadow } from './place-open.ts';
import type { Place } from './setting.ts';
import { drawAurora, drawBirds, drawClouds, drawSky, drawStars, drawStreaks, drawSun } from './sky.ts';
import { between, type Stage } from './stage.ts';
import { drawVignette, drawWeather } from './weather.ts';

/** What a scene is built from. */
export interface SceneOrder {
  brief: Pick<ImageBrief, 'subjects' | 'place' | 'time' | 'weather' | 'palette' | 'colours' | 'avoid'>;
  palette: Palette;
  /** The frame’s width over its height. */
  aspect: number;
  random: () => number;
  /** Begins every id, so that several scenes fit in one document. */
  prefix: string;
  /** Keep this share of the height, from the top, calm: lettering goes there. */
  calmTop?: number;
}

/** A scene in units of its own: the shorter side is 1000. */
export interface Scene {
  width: number;
  height: number;
  /** With its definitions; not clipped to its frame. */
  svg: string;
  placed: Placed[];
  credits: Credit[];
  warnings: string[];
  air: Air;
}

type PlaceName = Exclude<ImageBrief['place'], 'none'>;

const places: Record<PlaceName, { build: Place; horizon: readonly [number, number]; ground: number }> = {
  mountains: { build: mountains, horizon: [0.56, 0.66], ground: 620 },
  lake: { build: lake, horizon: [0.54, 0.6], ground: 640 },
  forest: { build: forest, horizon: [0.46, 0.54], ground: 680 },
  hills: { build: hills, horizon: [0.46, 0.58], ground: 640 },
  meadow: { build: meadow, horizon: [0.44, 0.54], ground: 640 },
  beach: { build: beach, horizon: [0.5, 0.58], ground: 620 },
  sea: { build: sea, horizon: [0.58, 0.66], ground: 620 },
  desert: { build: desert, horizon: [0.56, 0.64], ground: 560 },
  city: { build: city, horizon: [0.66, 0.76], ground: 420 },
  space: { build: space, horizon: [0.9, 0.92], ground: 200 },
};

/** Composes a landscape or night scene: sky, light, land, water, inhabitants, weather. */
export function composeScene(order: SceneOrder): Scene {
  const { brief, palette, aspect, random } = order;
  const width = aspect >= 1 ? 1000 * aspect : 1000;
  const height = aspect >= 1 ? 1000 : 1000 / aspect;
  const name = placeFor(brief);
  const { build, horizon: range, ground } = places[name];
  const pen = createPen(order.prefix);
  const air = createAir(
    { ...brief, place: name, time: name === 'space' && brief.time === 'day' ? 'night' : brief.time },
    palette,
    random,
  );
  const calm = order.calmTop ?? 0;
  const share = Math.max(between(random, ...range), Math.min(0.8, calm + 0.3));
  const horizon = Math.max(height * share, height - ground - Math.max(0, height - 1600) * 0.2);
  const focus = random() < 0.5 ? -1 : 1;
  const big =
    name === 'space' ||
    brief.subjects.some(
      (subject) => landmarkNamed(subject) === undefined && loadSubject(subject, { standing: true })?.bust === true,
    );
  const low = brief.time === 'dusk' || brief.time === 'dawn';
  const free = height * calm;
  const skyTop = Math.max(free, horizon - 900);
  const tall = horizon - skyTop;
  const worlds = name === 'space';
  const high = name === 'mountains' || name === 'forest';
  const radius = worlds
    ? between(random, 0.2, 0.27) * Math.min(width, (height - free) * 0.9)
    : big
      ? 170
      : low
        ? between(random, 84, 120)
        : between(random, 58, 82);
  const down = low
    ? high
      ? between(random, 0.2, 0.34)
      : between(random, 0.4, 0.56)
    : between(random, 0.24, high ? 0.34 : 0.42);
  const stage: Stage = {
    width,
    height,
    horizon,
    sun: {
      x: width / 2 - focus * Math.min(width * (worlds && aspect < 0.9 ? 0.03 : between(random, 0.12, 0.2)), 420),
      y: worlds ? free + (height - free) * 0.4 : Math.max(free + (big ? 210 : 110), skyTop + tall * down),
      radius: Math.min(radius, Math.max(40, worlds ? radius : tall * 0.4)),
    },
    air,
    lacks: (...names) => names.some((one) => brief.avoid.subjects.includes(one)),
    calm: calm > 0.15 || brief.subjects.some((subject) => loadSubject(subject)?.at === 'sky'),
    pen,
    random,
  };
  const style = air.dark || air.weather === 'fog' || air.weather === 'rain' || random() < 0.45 ? 'soft' : 'banded';
  let svg = drawSky(stage, style);
  if (air.dark && !stage.lacks('star') && (air.weather === 'clear' || air.weather === 'cloud'))
    svg += drawStars(
      stage,
      name === 'space' ? 1.6 : brief.time === 'night' ? (air.weather === 'clear' ? 1 : 0.35) : 0.3,
    );
  if (
    brief.time === 'night' &&
    air.weather === 'clear' &&
    palette.accents.length > 0 &&
    name !== 'space' &&
    name !== 'city' &&
    name !== 'beach' &&
    random() < 0.22
  )
    svg += drawAurora(stage);
  if (name !== 'space' && air.weather !== 'rain' && !stage.lacks(brief.time === 'night' ? 'moon' : 'sun'))
    svg += drawSun(stage, style, random() < 0.25 && !big);
  if (name !== 'space' && !big && !stage.lacks('cloud')) {
    if (air.weather === 'cloud' || air.weather === 'rain' || air.weather === 'snow')
      svg += drawClouds(stage, air.weather === 'cloud' ? 2.2 : 2.6);
    else if (air.weather === 'clear')
      svg += random() < 0.5 && style === 'soft' ? drawClouds(stage, 0.8) : drawStreaks(stage, 1);
  }
  if (name !== 'space' && !big && brief.time !== 'night' && air.weather === 'clear') svg += drawBirds(stage);
  const setting = build(stage, focus, style);
  const people = settle(stage, setting, { subjects: brief.subjects, place: name, palette, focus });
  svg +=
    people.aloft +
    setting.back +
    people.far +
    setting.middle +
    setting.front +
    people.near +
    people.glow +
    drawWeather(stage) +
    drawVignette(stage, air.dark ? 0.5 : 0.2);
  return {
    width,
    height,
    svg: pen.defs() + svg,
    placed: people.placed,
    credits: people.credits,
    warnings: people.warnings,
    air,
  };
}

/** The place of a brief; where it names none, or one without the water its subject needs, the subjects decide. */
function placeFor(brief: Pick<ImageBrief, 'place' | 'subjects'>): PlaceName {
  const { place, subjects } = brief;
  const afloat = subjects.some((name) => landmarkNamed(name) === 'sailboat' || loadSubject(name)?.at === 'water');
  if (place === 'none') {
    if (subjects.some((name) => /^(rocket|ufo|astronaut|planet|alien|telescope)$/.test(name))) return 'space';
    if (afloat || subjects.includes('lighthouse')) return 'sea';
    if (subjects.includes('city')) return 'city';
    return subjects.some((name) => /^(tent|campfire|pine tree|bear|wolf|deer|moose|stag|cabin|owl|log|axe)$/.test(name))
      ? 'mountains'
      : 'hills';
  }
  return afloat && (place === 'mountains' || place === 'forest' || place === 'hills' || place === 'meadow')
    ? 'lake'
    : place;
}
