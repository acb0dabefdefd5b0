import type { Credit } from '@artisan/contract';
import type { Palette } from '../palette.ts';
import type { Placed } from '../recipe.ts';
import { drawSubject, loadSubject, type SubjectArt } from '../subjects/index.ts';
import { lightness, mix, tone } from './colour.ts';
import { drawLandmark, landmarkNamed, landmarkScale } from './landmarks.ts';
import { fill, lens, num } from './pen.ts';
import type { Setting, Spot } from './setting.ts';
import { drawRocket } from './space.ts';
import { between, type Stage } from './stage.ts';
import { leaf } from './trees.ts';

/** What lives in a scene: painted at four depths. */
export interface Inhabitants {
  /** Before the sky, behind all land. */
  aloft: string;
  /** Before the far land, behind the near one. */
  far: string;
  /** On the near ground. */
  near: string;
  /** Light that falls over everything. */
  glow: string;
  /** In the scene’s units. */
  placed: Placed[];
  credits: Credit[];
  warnings: string[];
}

/** Names that the scenery itself shows, so that they are not put in twice. */
const scenery: Record<string, RegExp> = {
  always: /^(sun|moon|star|cloud|snowflake|drop)$/,
  mountains: /^(mountain|pine tree|christmas tree|tree)$/,
  forest: /^(pine tree|christmas tree|tree|leaf|fern)$/,
  hills: /^(tree|leaf|mountain)$/,
  meadow: /^(flower|daisy|tulip|tree|dandelion|plant)$/,
  lake: /^(mountain|pine tree|tree|wave)$/,
  sea: /^(wave|island|mountain)$/,
  beach: /^(palm tree|wave|island|shell)$/,
  desert: /^(cactus|mountain)$/,
  city: /^city$/,
  space: /^planet$/,
};

/** Puts the brief’s subjects where they belong: on the ground, afloat, in the air, or as a landmark. */
export function settle(
  stage: Stage,
  setting: Setting,
  order: { subjects: readonly string[]; place: string; palette: Palette; focus: -1 | 1 },
): Inhabitants {
  const found: Inhabitants = { aloft: '', far: '', near: '', glow: '', placed: [], credits: [], warnings: [] };
  const taken = { stand: 0, float: 0, sky: 0, site: 0 };
  for (const name of order.subjects) {
    if (scenery.always?.test(name) || scenery[order.place]?.test(name)) continue;
    if (name === 'rocket') {
      const size = Math.min(420, stage.height * 0.34);
      const x = stage.width / 2 + order.focus * Math.min(stage.width * 0.24, 380);
      const y = Math.min(setting.stand.y - size * 0.5, stage.horizon * 0.78);
      const colours = {
        hull: mix(order.palette.paper, stage.air.land(0.4), 0.12),
        trim: order.palette.accents[0] ?? stage.air.glow,
        flame: '#FF9A3C',
      };
      found.near += `<g transform="rotate(${order.focus * -18} ${num(x)} ${num(y)})">${drawRocket(stage, x, y, size, colours)}</g>`;
      found.placed.push({
        kind: 'subject',
        label: name,
        box: inside(stage, { x: x - size * 0.35, y: y - size, width: size * 0.7, height: size * 1.3 }),
      });
      continue;
    }
    const landmark = landmarkNamed(name);
    if (landmark !== undefined) {
      const afloat = landmark === 'sailboat';
      if (afloat && setting.float === undefined) {
        found.warnings.push(`There is no water in this scene for “${name}”.`);
        continue;
      }
      const near = landmark === 'campfire' || landmark === 'tent';
      const spot = near ? setting.stand : afloat && setting.float ? setting.float : setting.site;
      const shift = near ? taken.stand++ : afloat ? taken.float++ : taken.site++;
      const size = near
        ? spot.size * (landmark === 'tent' ? 0.72 : 0.42)
        : afloat
          ? spot.size
          : spot.size *
            landmarkScale[landmark] *
            (landmark === 'lighthouse' ? 1 : name === order.subjects[0] ? 1.6 : 1.15);
      const x = spot.x + (near ? order.focus * -1 : -order.focus) * shift * size * (near ? 1.9 : 1.2);
      const drawn = drawLandmark(stage, landmark, x, spot.y, size);
      found.glow += drawn.glow;
      if (near) found.near += contactShadow(stage, x, spot.y, size * 0.7) + drawn.svg;
      else found.far += (afloat ? '' : contactShadow(stage, x, spot.y, size * 0.5)) + drawn.svg;
      found.placed.push({
        kind: 'subject',
        label: name,
        box: inside(stage, { x: x - size * 0.5, y: spot.y - size, width: size, height: size }),
      });
      continue;
    }
    const art = loadSubject(name, { standing: true });
    if (art === undefined) {
      found.warnings.push(`Artboard has no drawing of “${name}”, so it is left out.`);
      continue;
    }
    if (!found.credits.some((credit) => credit.source === art.credit.source && credit.work === art.credit.work))
      found.credits.push(art.credit);
    place(stage, setting, order, art, taken, found);
  }
  return found;
}

function place(
  stage: Stage,
  setting: Setting,
  order: { place: string; palette: Palette; focus: -1 | 1 },
  art: SubjectArt,
  taken: { stand: number; float: number; sky: number },
  found: Inhabitants,
): void {
  const { air, sun, width, random } = stage;
  const colours = coat(stage, order.palette);
  const paint = (spot: Spot, at: 'far' | 'near', shadow: boolean, wide: number) => {
    const box = inside(stage, {
      x: spot.x - (spot.size * wide) / 2,
      y: spot.y - spot.size,
      width: spot.size * wide,
      height: spot.size,
    });
    const flip = spot.x > width / 2 === (art.name.length % 2 === 0) ? true : spot.x > width / 2;
    const drawn = drawSubject(art, { box, align: 'bottom', ...colours, flip });
    // The rim of light: the same figure in the light’s colour, a little nearer to the light.
    const lift = Math.max(1.4, spot.size * 0.012);
    const lit = drawSubject(art, {
      box,
      align: 'bottom',
      ink: colours.rim,
      under: colours.rim,
      accents: [colours.rim],
      flip,
    });
    const towards = Math.sign(sun.x - spot.x) || 1;
    found[at] +=
      (shadow ? contactShadow(stage, drawn.box.x + drawn.box.width / 2, spot.y - 2, drawn.box.width * 0.56) : '') +
      `<g transform="translate(${num(towards * lift)} ${num(-lift * 0.8)})">${lit.svg}</g>` +
      drawn.svg;
    found.placed.push({ kind: 'subject', label: art.name, box: drawn.box });
    return drawn.box;
  };
  if (art.bust) {
    // A head rises into the disc of the sun or moon, which becomes its ground.
    const size = sun.radius * 1.5;
    const box = inside(stage, { x: sun.x - size / 2, y: sun.y - size / 2, width: size, height: size });
    const drawn = drawSubject(art, { box, ink: air.dark ? air.ink : mix(air.ink, air.land(0.3), 0.2) });
    // In space the disc is a planet, which is painted with the land.
    if (order.place === 'space') found.far += drawn.svg;
    else found.aloft += drawn.svg;
    found.placed.push({ kind: 'subject', label: art.name, box: drawn.box });
    return;
  }
  if (perching.test(art.name)) {
    // Birds that sit are drawn sitting: on a branch that reaches in from the side.
    const size = Math.min(270, setting.stand.size);
    const x = width / 2 + order.focus * Math.min(width * 0.27, 430);
    const y = stage.height * (stage.calm ? 0.68 : 0.56);
    found.near += bough(stage, order.focus, x, y, size);
    paint({ x, y: y + size * 0.02, size }, 'near', false, 1.3);
    return;
  }
  if (art.at === 'sky') {
    const row = taken.sky++;
    const size = Math.min(190, stage.horizon * 0.28) * (row === 0 ? 1 : 0.7);
    const x = width / 2 + order.focus * Math.min(width * 0.22, 330) * (row % 2 ? 0.35 : 1);
    const y = Math.max(size * 1.15, sun.y + between(random, -30, 60) + row * 90) + size / 2;
    paint({ x, y, size }, 'far', false, 1.5);
    return;
  }
  if (art.at === 'water' && setting.float) {
    const row = taken.float++;
    const size = setting.float.size * (row === 0 ? 1.15 : 0.8);
    const spot = { x: setting.float.x - order.focus * row * size * 1.7, y: setting.float.y + size * 0.25, size };
    const box = paint(spot, 'far', false, 1.7);
    let ripples = '';
    for (let i = 0; i < 5; i++)
      ripples += lens(
        box.x + box.width * between(random, 0.1, 0.9),
        box.y + box.height - size * 0.06 + i * 4,
        box.width * between(random, 0.3, 0.55),
        size * 0.05,
      );
    found.far += fill(ripples, mix(air.land(0.5), air.sky[2] ?? air.light, 0.45), 0.9);
    return;
  }
  const row = taken.stand++;
  const size = setting.stand.size * (row === 0 ? 1 : 0.7);
  const step = Math.min(width * 0.24, setting.stand.size * 1.15);
  const x = setting.stand.x - order.focus * row * step;
  paint({ x, y: setting.stand.y + row * 6, size }, 'near', true, 1.5);
}

/** Colours of a figure near the eye: its own by day, nearly a silhouette with a rim of light by night. */
function coat({ air }: Stage, palette: Palette): { ink: string; under: string; accents: string[]; rim: string } {
  const bright = palette.accents.toSorted((a, b) => lightness(b) - lightness(a))[0] ?? palette.paper;
  const strong = palette.accents[0] ?? palette.paper;
  if (air.time === 'night') {
    const body = mix(mix(air.land(0.55), strong, 0.25), air.ink, 0.2);
    return {
      ink: body,
      under: mix(mix(air.light, bright, 0.35), air.land(0.4), 0.18),
      accents: palette.accents.map((accent) => mix(accent, air.land(0.35), 0.5)),
      rim: mix(air.light, air.land(0.6), 0.12),
    };
  }
  if (air.time === 'dusk') {
    return {
      ink: mix(air.ink, strong, 0.12),
      under: mix(bright, air.glow, 0.4),
      accents: palette.accents.map((accent) => mix(accent, air.land(0.25), 0.25)),
      rim: mix(air.light, air.glow, 0.5),
    };
  }
  return {
    ink: mix(air.ink, tone(palette.ground, -0.04), 0.5),
    under: mix(strong, air.glow, 0.3),
    accents: [...palette.accents, palette.paper],
    rim: mix(palette.paper, air.light, 0.5),
  };
}

/** Birds whose drawings sit. */
const perching = /^(owl|parrot|toucan|raven|dove|hawk|nest|bird)$/;

/** A bare bough from the side of the picture to a little beyond x. */
function bough({ width, air, random }: Stage, side: -1 | 1, x: number, y: number, size: number): string {
  const edge = side > 0 ? width + 20 : -20;
  const tip = x - side * size * 0.85;
  const thick = size * 0.075;
  let d = `M${num(edge)} ${num(y + size * 0.16)}Q${num((edge + x) / 2)} ${num(y - thick * 0.3)} ${num(tip)} ${num(y + size * 0.06)}Q${num((edge + x) / 2)} ${num(y + thick * 1.2)} ${num(edge)} ${num(y + size * 0.16 + thick * 2.4)}Z`;
  for (let i = 0; i < 9; i++) {
    const t = i / 8;
    const px = tip + (edge - tip) * t * 0.8;
    const up = i % 2 ? -1 : 1;
    if (up < 0 && Math.abs(px - x) < size * 0.5) continue;
    d += leaf(
      [px, y + size * 0.06],
      up > 0 ? Math.PI / 2 + side * between(random, -0.2, 0.7) : -Math.PI / 2 - side * between(random, 0.2, 0.8),
      size * between(random, 0.14, 0.22),
    );
  }
  return fill(d, air.ink);
}

/** The shadow below something: dark where it touches, and stretched away from the light. */
function contactShadow({ air, sun, pen }: Stage, x: number, y: number, half: number): string {
  const away = Math.sign(x - sun.x) || 1;
  const paint = pen.radial([0, 0], 1, [
    [0, air.ink, 0.62],
    [0.6, air.ink, 0.3],
    [1, air.ink, 0],
  ]);
  return `<circle r="1" fill="${paint}" transform="translate(${num(x + away * half * 0.22)} ${num(y)}) scale(${num(half * 1.25)} ${num(Math.max(5, half * 0.13))})"/>`;
}

/** A box moved and cut so that it lies in the scene. */
function inside({ width, height }: Stage, box: Placed['box']): Placed['box'] {
  const w = Math.min(box.width, width - 8);
  const h = Math.min(box.height, height - 8);
  return {
    x: Math.max(4, Math.min(width - w - 4, box.x)),
    y: Math.max(4, Math.min(height - h - 4, box.y)),
    width: w,
    height: h,
  };
}
