import { drawRange } from './land.ts';
import { drawPier } from './landmark-camp.ts';
import { drawKnoll, framingPalms } from './near.ts';
import { drawRock } from './plants.ts';
import type { Place } from './setting.ts';
import { between } from './stage.ts';
import { drawBeach, drawHeadland, drawWater } from './water.ts';
import { drawMist } from './weather.ts';

/** A beach with palms at its edges, islands on the horizon. */
export const beach: Place = (stage, focus) => {
  const { width, height, horizon, random, air } = stage;
  const islands = drawRange(stage, {
    y: horizon + 6,
    rise: 74,
    length: 560,
    relief: 'rugged',
    depth: 0.74,
    foot: horizon + 4,
  });
  const shoreY = horizon + (height - horizon) * 0.46;
  const sea = drawWater(stage, { top: horizon, bottom: Math.min(height, shoreY + 60), calm: false });
  const sand = drawBeach(stage, shoreY);
  const stand = { x: width / 2 + focus * Math.min(width * 0.15, 230), y: 0, size: Math.min(340, height * 0.32) };
  stand.y = sand.ground(stand.x) + (height - shoreY) * 0.5;
  const dark = drawKnoll(stage, height - 22, { own: '#2F5A48', dark: air.dark ? 0.9 : 0.72, tufts: true });
  const sides = random() < 0.55 ? ([-focus as -1 | 1, focus] as const) : ([-focus as -1 | 1] as const);
  return {
    back: islands + drawMist(stage, horizon - 8, 60, 0.4) + sea + sand.svg,
    middle: '',
    front: dark.svg + framingPalms(stage, () => height - 30, sides, Math.min(760, height * 0.66)),
    stand,
    site: { x: width / 2 - focus * Math.min(width * 0.22, 300), y: sand.ground(width / 2) + 40, size: 240 },
    float: { x: width / 2 + focus * Math.min(width * 0.2, 300), y: horizon + (shoreY - horizon) * 0.36, size: 130 },
  };
};

/** Open sea below ranges, with a dark headland for a landmark, or a pier that leads in. */
export const sea: Place = (stage, focus) => {
  const { width, height, horizon, random, air } = stage;
  const far =
    drawRange(stage, { y: horizon - 8, rise: 110, length: 430, relief: 'alpine', depth: 0.86, foot: horizon + 6 }) +
    drawRange(stage, { y: horizon + 4, rise: 70, length: 520, relief: 'rugged', depth: 0.66, foot: horizon + 6 });
  const water = drawWater(stage, { top: horizon, bottom: height, calm: false });
  const mist = drawMist(stage, horizon - 6, 90, air.weather === 'fog' ? 0.8 : 0.42);
  const reach = Math.min(width * 0.5, 620);
  const waterline = horizon + (height - horizon) * 0.38;
  const head = drawHeadland(stage, {
    side: focus < 0 ? 'left' : 'right',
    waterline,
    rise: Math.min(210, (waterline - 60) * 0.3),
    reach,
  });
  const pierX = width / 2 - focus * Math.min(width * 0.16, 260);
  const pier = random() < 0.25;
  let rocks = '';
  for (let i = 0; i < 5; i++)
    rocks += drawRock(
      stage,
      (focus < 0 ? between(random, 0, 0.3) : between(random, 0.7, 1)) * width,
      height + 12,
      between(random, 90, 220),
      0,
    );
  return {
    back: far + mist + water + head.svg,
    middle: pier
      ? drawPier(stage, [pierX, height + 10], [pierX + focus * 40, horizon + (height - horizon) * 0.5], 190)
      : '',
    front: rocks,
    stand: { x: head.top[0], y: head.top[1], size: Math.min(250, height * 0.24) },
    site: { x: head.top[0], y: head.top[1], size: Math.min(430, (waterline - 60) * 0.6, width * 0.42) },
    float: { x: width / 2 - focus * Math.min(width * 0.14, 200), y: horizon + (height - horizon) * 0.5, size: 190 },
  };
};
