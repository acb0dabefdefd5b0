import { mix } from './colour.ts';
import { drawDune, drawMesa, drawSaguaro, windingWay } from './desert.ts';
import { drawRange } from './land.ts';
import { drawKnoll, framingBranch } from './near.ts';
import { fill, stroke } from './pen.ts';
import { drawFlower, drawRock, grass } from './plants.ts';
import { ground, type Place } from './setting.ts';
import { between, pick, type Stage } from './stage.ts';
import { broadleaf, treeline } from './trees.ts';
import { drawMist } from './weather.ts';

/** Mesas and saguaros with a road or a river that leads in; or dunes. */
export const desert: Place = (stage, focus) => {
  const { width, height, horizon, air, random } = stage;
  const knollY = height - Math.min(74, (height - horizon) * 0.2);
  const knoll = drawKnoll(stage, knollY, { own: '#5B3A35', dark: 0.7, tufts: false });
  const stand = { x: width / 2 + focus * Math.min(width * 0.17, 250), y: 0, size: Math.min(280, height * 0.27) };
  stand.y = knoll.foot(stand.x) + 10;
  const cacti = (count: number) => {
    if (stage.lacks('cactus')) return '';
    let svg = '';
    for (let i = 0; i < count; i++) {
      const out = between(random, 0.36, 0.48) * (i % 2 ? 1 : -1);
      const x = width / 2 + out * width;
      const tall = Math.min(360, height * 0.34) * between(random, 0.55, 1);
      svg += drawSaguaro(
        stage,
        x,
        knoll.foot(x) + 24,
        tall,
        mix(air.ink, air.seen('#2F6B57', 0), air.dark ? 0.1 : 0.35),
      );
    }
    return svg;
  };
  const far = drawRange(stage, {
    y: horizon + 4,
    rise: 60,
    length: 500,
    relief: 'rugged',
    depth: 0.85,
    foot: horizon + 8,
    own: '#C98A6A',
  });
  if (random() < 0.34) {
    const deep = height - horizon;
    const dunes =
      drawDune(stage, horizon + deep * 0.1, 60, 0.7) +
      drawDune(stage, horizon + deep * 0.3, 110, 0.45) +
      drawDune(stage, horizon + deep * 0.62, 150, 0.2);
    return {
      back: far + dunes,
      middle: '',
      front: knoll.svg + cacti(2),
      stand,
      site: { x: width / 2 - focus * width * 0.14, y: horizon + deep * 0.28, size: 160 },
    };
  }
  let mesas = '';
  const count = Math.max(3, Math.min(12, Math.round(width / 330)));
  const order = Array.from({ length: count }, (_, i) => ({
    at: (i + 0.5) / count + between(random, -0.1, 0.1) / count,
    depth: 0.25 + 0.5 * ((i * 0.618 + 0.3) % 1),
  })).toSorted((a, b) => b.depth - a.depth);
  for (const { at, depth } of order) {
    const big = 1 - depth;
    mesas += drawMesa(stage, {
      x: at * width,
      base: horizon + 12,
      width: (70 + 130 * big) * between(random, 0.8, 1.25),
      height: Math.min(horizon * 0.5, 150 + 240 * big * between(random, 0.75, 1.1)),
      depth,
    });
  }
  const plain =
    drawRange(stage, {
      y: horizon + 14,
      rise: 16,
      length: 600,
      relief: 'rolling',
      depth: 0.5,
      foot: height,
      own: '#E3A153',
    }) +
    drawRange(stage, {
      y: horizon + (height - horizon) * 0.36,
      rise: 44,
      length: 560,
      relief: 'rolling',
      depth: 0.2,
      foot: height,
      own: '#D48A43',
    });
  const asRoad = random() < 0.5;
  const way = windingWay({
    far: [width / 2 + focus * 30, horizon + 18],
    near: [width / 2 - focus * 150, height + 30],
    width: asRoad ? 300 : 460,
    sway: asRoad ? 70 : 150,
  });
  const surface = asRoad
    ? mix(air.ink, air.land(0.45), 0.4)
    : mix(air.seen('#4E9A9A', 0.1), air.sky[1] ?? air.light, 0.2);
  let lines = '';
  if (asRoad) {
    for (let i = 4; i < 22; i += 2) {
      const [a, b] = [way.at(i / 22), way.at((i + 0.9) / 22)];
      lines += stroke(
        `M${a[0].toFixed(1)} ${a[1].toFixed(1)}L${b[0].toFixed(1)} ${b[1].toFixed(1)}`,
        '#F7D27A',
        way.widthAt(i / 22) * 0.035,
        0.9,
      );
    }
  }
  let stones = '';
  for (let i = 0; i < 4; i++)
    stones += drawRock(
      stage,
      random() * width,
      horizon + (height - horizon) * between(random, 0.4, 0.62),
      between(random, 30, 60),
      0.3,
    );
  return {
    back: far + mesas + plain + fill(way.edge, surface) + lines + stones,
    middle: '',
    front: knoll.svg + cacti(width > 1300 ? 5 : 3),
    stand,
    site: { x: width / 2 - focus * Math.min(width * 0.2, 300), y: horizon + (height - horizon) * 0.34, size: 160 },
  };
};

/** Rolling hills with hedgerow trees and a path. */
export const hills: Place = (stage, focus) => rolling(stage, focus, false);

/** A meadow in flower before low hills. */
export const meadow: Place = (stage, focus) => rolling(stage, focus, true);

function rolling(stage: Stage, focus: -1 | 1, flowers: boolean): ReturnType<Place> {
  const { width, height, horizon, air, random } = stage;
  const deep = height - horizon;
  let back = drawRange(stage, {
    y: horizon - 40,
    rise: 120,
    length: 480,
    relief: 'rugged',
    depth: 0.94,
    foot: horizon + 30,
  });
  const greens = ['#A9BF74', '#8FB062', '#6F9A54', '#568648'];
  for (let i = 0; i < 4; i++) {
    const t = i / 3;
    const y = horizon + deep * (0.02 + 0.44 * t);
    const crest = y - 10;
    const row = {
      from: -20,
      to: width + 20,
      spacing: 70 + 60 * t,
      height: () => (random() < 0.45 ? 26 + 46 * t : 0),
      foot: () => crest + 8,
      kind: 'broadleaf' as const,
    };
    const depth = 0.74 - 0.56 * t;
    back += fill(treeline(stage, row), air.seen(air.weather === 'snow' ? '#7C8C88' : '#4A7348', depth));
    back += drawRange(stage, {
      y,
      rise: 40 + 36 * t,
      length: 430 + 200 * t,
      relief: 'rolling',
      depth,
      foot: height,
      own: ground(stage, greens[i] ?? '#6F9A54'),
    });
    if (i === 1) back += drawMist(stage, y + 10, 80, air.weather === 'fog' ? 0.7 : 0.25);
  }
  const way = windingWay({
    far: [width / 2 - focus * 30, horizon + deep * 0.3],
    near: [width / 2 - focus * 130, height + 30],
    width: 240,
    sway: 110,
  });
  back += fill(way.edge, mix(air.seen(ground(stage, '#E2CF9E'), 0.2), air.glow, air.dark ? 0.05 : 0.2), 0.92);
  const knoll = drawKnoll(stage, height - Math.min(110, deep * 0.26), {
    own: '#3F7040',
    dark: air.dark ? 0.7 : 0.34,
    tufts: true,
  });
  const stand = { x: width / 2 + focus * Math.min(width * 0.15, 230), y: 0, size: Math.min(300, height * 0.29) };
  stand.y = knoll.foot(stand.x) + 14;
  let bloom = '';
  if (flowers && air.weather !== 'snow' && !stage.lacks('flower')) {
    const petals = pick(random, [
      ['#E4573D', '#F2A93B', '#FBEBD0'],
      ['#C65B8C', '#F3B6C6', '#7E6BB5'],
      ['#8A6FC0', '#C9A8E0', '#FBEBD0'],
      ['#F2B632', '#FFF3D2', '#E7794C'],
    ]);
    const rows = [
      [0.42, 26, 0.34],
      [0.62, 44, 0.2],
      [1, 110, 0],
    ] as const;
    for (const [at, tall, depth] of rows) {
      const count = Math.min(70, Math.round((width / (tall * 0.62)) * (at === 1 ? 0.75 : 1)));
      for (let i = 0; i < count; i++) {
        const x = ((i + random()) / count) * width;
        const y = at === 1 ? height + between(random, -8, 46) : horizon + deep * (at + between(random, -0.06, 0.06));
        const edge = at === 1 ? 0.55 + 0.75 * Math.abs(x / width - 0.5) * 2 : 1;
        const petal = petals[Math.floor(random() * petals.length)] ?? '#E4573D';
        const flower = drawFlower(
          stage,
          x,
          y,
          tall * edge * between(random, 0.75, 1.3),
          petal,
          Math.floor(random() * 3),
          depth,
        );
        if (at === 1) bloom += flower;
        else back += flower;
      }
    }
    bloom =
      fill(
        grass(stage, { foot: () => height, height: 90, spacing: 10, frame: true }),
        mix(air.ink, air.seen('#3F7040', 0), 0.5),
      ) + bloom;
  }
  const tree =
    flowers || stage.lacks('tree') || random() < 0.4
      ? ''
      : fill(
          broadleaf(
            width / 2 - focus * width * 0.36,
            knoll.foot(width / 2 - focus * width * 0.36) + 14,
            Math.min(420, height * 0.4),
            random,
          ),
          mix(air.ink, air.seen('#35603A', 0), air.dark ? 0.15 : 0.5),
        );
  return {
    back,
    middle: '',
    front: knoll.svg + tree + bloom + (random() < 0.25 && !flowers ? framingBranch(stage, focus, false) : ''),
    stand,
    site: { x: width / 2 - focus * Math.min(width * 0.17, 260), y: horizon + deep * 0.14, size: 190 },
  };
}
