import { mix } from './colour.ts';
import { windingWay } from './desert.ts';
import { below, drawMassif, drawRange, skyline } from './land.ts';
import { drawKnoll, framingBranch, framingPines } from './near.ts';
import { fill, lens } from './pen.ts';
import { drawRock } from './plants.ts';
import { ground, type Place } from './setting.ts';
import { between, type Stage } from './stage.ts';
import { treeline } from './trees.ts';
import { drawReflection, drawWater } from './water.ts';
import { drawMist } from './weather.ts';

/** Peaks with lit flanks, or ranges fading into the haze; below them woods, and a lake or a valley. */
export const mountains: Place = (stage, focus, style) => {
  const soft = style === 'soft' || stage.air.weather === 'fog' || stage.air.weather === 'rain';
  return soft && stage.random() < 0.6 ? ranges(stage, focus) : valley(stage, focus, stage.random() < 0.5);
};

export const lake: Place = (stage, focus) => valley(stage, focus, true);

function valley(stage: Stage, focus: -1 | 1, water: boolean): ReturnType<Place> {
  const { width, height, horizon, air, random } = stage;
  const tall = Math.min(430, horizon * 0.62);
  const far = drawRange(stage, {
    y: horizon - tall * 0.3,
    rise: tall * 0.42,
    length: 420,
    relief: 'alpine',
    depth: 0.92,
    foot: horizon + 20,
  });
  const massif = drawMassif(stage, { base: horizon + 8, height: tall, depth: 0.55, rock: '#6F7480', snow: true });
  const haze = drawMist(stage, horizon - 14, 120, air.weather === 'fog' ? 0.75 : 0.34);
  const shore = skyline(stage, horizon + 6, 22, 500, 'rolling');
  const woods =
    fill(
      treeline(stage, {
        from: -20,
        to: width + 20,
        spacing: 13,
        height: () => 46,
        foot: () => horizon + 8,
        kind: 'pine',
      }),
      air.seen('#2F5B46', 0.5),
    ) +
    fill(
      treeline(stage, {
        from: -20,
        to: width + 20,
        spacing: 17,
        height: (x) => 34 + 44 * Math.abs(x / width - 0.5),
        foot: () => horizon + 16,
        kind: 'pine',
      }),
      air.seen('#2A5140', 0.34),
    ) +
    fill(below(shore, horizon + 20, true), air.seen(ground(stage, '#4B7350'), 0.3));
  const knoll = drawKnoll(stage, height - Math.min(120, (height - horizon) * 0.3), {
    own: '#3E6B45',
    dark: air.dark ? 0.75 : 0.5,
    tufts: air.weather !== 'snow',
  });
  const stand = { x: width / 2 + focus * Math.min(width * 0.17, 260), y: 0, size: Math.min(300, height * 0.3) };
  stand.y = knoll.foot(stand.x) + 12;
  const pines = framingPines(stage, knoll.foot, Math.min(430, height * 0.42), 0.62);
  const site = { x: width / 2 - focus * Math.min(width * 0.16, 300), y: horizon + 22, size: 150 };
  if (water) {
    const body = drawWater(stage, { top: horizon + 16, bottom: height, calm: true });
    // A tongue of land, so that a landmark stands on the shore and not in the lake.
    const spit = fill(lens(site.x, horizon + 22, 230, 22), air.seen(ground(stage, '#4B7350'), 0.26));
    const mirrored = drawReflection(stage, massif + woods, horizon + 16, height);
    return {
      back: far + massif + haze + body + mirrored + woods + spit,
      middle: '',
      front: knoll.svg + pines,
      stand,
      site,
      float: { x: width / 2 + focus * Math.min(width * 0.12, 160), y: horizon + (height - horizon) * 0.34, size: 150 },
    };
  }
  const meadowY = horizon + 12;
  const near = drawRange(stage, {
    y: meadowY + 40,
    rise: 50,
    length: 520,
    relief: 'rolling',
    depth: 0.3,
    foot: height,
    own: ground(stage, '#7DA05A'),
  });
  const mid = drawRange(stage, {
    y: meadowY + 14,
    rise: 26,
    length: 700,
    relief: 'rolling',
    depth: 0.45,
    foot: height,
    own: ground(stage, '#8FAE66'),
  });
  const river = windingWay({
    far: [width / 2 + focus * 40, meadowY + 18],
    near: [width / 2 - focus * 120, height + 20],
    width: 420,
    sway: 150,
  });
  const stream = fill(river.edge, mix(air.seen('#5FA9B4', 0.3), air.sky[2] ?? air.light, 0.4));
  let rocks = '';
  for (let i = 0; i < 5; i++) {
    const t = between(random, 0.35, 0.75);
    const [x, y] = river.at(t);
    rocks += drawRock(stage, x + (i % 2 ? 1 : -1) * (river.widthAt(t) * 0.62 + 16), y + 8, 22 + 40 * t, 0.25);
  }
  return {
    back: far + massif + haze + woods + mid + near + stream + rocks,
    middle: '',
    front: knoll.svg + pines,
    stand,
    site: { ...site, y: meadowY + 52 },
  };
}

function ranges(stage: Stage, focus: -1 | 1): ReturnType<Place> {
  const { width, height, horizon, air, random } = stage;
  let back = '';
  const rows = 6;
  const top = horizon - Math.min(320, horizon * 0.34);
  const bottom = height - Math.min(150, height * 0.14);
  for (let i = 0; i < rows; i++) {
    const t = i / (rows - 1);
    const y = top + (bottom - top) * (0.18 + 0.82 * t);
    back += drawRange(stage, {
      y,
      rise: 230 - 110 * t,
      length: 330 + 160 * t + between(random, -40, 60),
      relief: 'alpine',
      depth: 0.97 - 0.78 * t,
      foot: Math.min(height, y + 240),
    });
    if (i === 2 || (air.weather === 'fog' && i > 0))
      back += drawMist(stage, y + 40, 150, air.weather === 'fog' ? 0.6 : 0.3);
  }
  const woodsFoot = (x: number) => bottom + 28 + 14 * Math.sin(x / 140);
  const woods = treeline(stage, {
    from: -20,
    to: width + 20,
    spacing: 22,
    height: () => 95,
    foot: woodsFoot,
    kind: 'pine',
  });
  back += fill(woods, mix(air.land(0.1), air.ink, 0.3));
  const knoll = drawKnoll(stage, height - 62, { own: '#26453A', dark: 0.85, tufts: true });
  const stand = { x: width / 2 + focus * Math.min(width * 0.16, 240), y: 0, size: Math.min(290, height * 0.28) };
  stand.y = knoll.foot(stand.x) + 10;
  return {
    back,
    middle: '',
    front:
      knoll.svg +
      framingPines(stage, knoll.foot, Math.min(360, height * 0.34), 0.5) +
      (random() < 0.3 ? framingBranch(stage, stage.sun.x < width / 2 ? 1 : -1, true) : ''),
    stand,
    site: { x: width / 2 - focus * Math.min(width * 0.14, 220), y: woodsFoot(width / 2) + 6, size: 160 },
  };
}

/** Woods in rows, paler with the distance, a clearing of light between them and a way that leads in. */
export const forest: Place = (stage, focus) => {
  const { width, height, horizon, air, random } = stage;
  const rows = 5;
  const top = horizon - 20;
  let back = drawRange(stage, {
    y: top - 70,
    rise: 210,
    length: 520,
    relief: 'alpine',
    depth: 0.96,
    foot: horizon + 60,
  });
  for (let i = 0; i < rows; i++) {
    const t = i / (rows - 1);
    const foot = top + (height - top) * 0.62 * t;
    const gap = 0.1 + 0.3 * t;
    const tall = 120 + 250 * t ** 1.2;
    const d = treeline(stage, {
      from: -30,
      to: width + 30,
      spacing: 17 + 34 * t,
      height: (x) => {
        const out = Math.abs(x / width - 0.5) * 2;
        return out < gap ? (i < 2 ? tall * 0.55 : 0) : tall * (0.6 + 0.5 * (out - gap));
      },
      foot: (x) => foot + 8 * Math.sin(x / 90 + i) + 16,
      kind: 'pine',
    });
    const colour = air.seen('#2C5A47', 0.86 - 0.72 * t);
    back +=
      fill(d, colour) +
      drawRange(stage, {
        y: foot + 12,
        rise: 14,
        length: 400,
        relief: 'rolling',
        depth: 0.8 - 0.66 * t,
        foot: height,
        own: ground(stage, '#3F6A4C'),
      });
    if (i < rows - 1) back += drawMist(stage, foot - 6, 130 + 40 * t, air.weather === 'fog' ? 0.62 : 0.36 - 0.16 * t);
  }
  const way = windingWay({
    far: [width / 2, top + 30],
    near: [width / 2 + focus * 60, height + 30],
    width: 340,
    sway: 90,
  });
  const path = fill(way.edge, mix(air.seen(ground(stage, '#C9B48A'), 0.3), air.glow, air.dark ? 0.08 : 0.24), 0.9);
  const knoll = drawKnoll(stage, height - 56, { own: '#24432F', dark: 0.8, tufts: true });
  const stand = { x: width / 2 + focus * Math.min(width * 0.12, 170), y: 0, size: Math.min(280, height * 0.27) };
  stand.y = knoll.foot(stand.x) + 8;
  return {
    back: back + path,
    middle: '',
    front:
      knoll.svg +
      framingPines(stage, knoll.foot, Math.min(680, height * 0.62), 0.74) +
      (random() < 0.4 ? framingBranch(stage, random() < 0.5 ? -1 : 1, true) : ''),
    stand,
    site: { x: width / 2 - focus * 90, y: top + (height - top) * 0.42, size: 200 },
  };
};
