import { drawRooftop, drawSkyline } from './city.ts';
import { mix } from './colour.ts';
import { drawRange } from './land.ts';
import type { Place } from './setting.ts';
import { drawMoonlet, drawMoonscape, drawNebula, drawPlanet } from './space.ts';
import { between, pick } from './stage.ts';
import { drawReflection, drawWater } from './water.ts';
import { drawMist } from './weather.ts';

/** Towers in rows; before them the river that mirrors them, or the roof in front. */
export const city: Place = (stage, focus) => {
  const { width, height, horizon, random, air } = stage;
  const tall = Math.min(horizon * 0.72, 560);
  const onRoof = random() < 0.5;
  const base = onRoof ? height : horizon + 10;
  const skyline = drawSkyline(stage, base, onRoof ? tall + (height - horizon) * 0.7 : tall);
  const stand = {
    x: width / 2 + focus * Math.min(width * 0.15, 230),
    y: height - Math.min(130, height * 0.14),
    size: Math.min(290, height * 0.28),
  };
  if (onRoof) {
    return {
      back: skyline + drawMist(stage, height - 150, 220, air.weather === 'fog' ? 0.6 : 0.22),
      middle: '',
      front: drawRooftop(stage, stand.y),
      stand,
      site: { ...stand, size: 200 },
    };
  }
  const water = drawWater(stage, { top: horizon + 8, bottom: height, calm: true });
  const mirrored = drawReflection(stage, skyline, horizon + 8, height);
  const quay = drawRooftop(stage, height - 70);
  return {
    back:
      drawRange(stage, { y: horizon - 20, rise: 90, length: 600, relief: 'rugged', depth: 0.95, foot: horizon + 10 }) +
      skyline +
      drawMist(stage, horizon, 80, 0.3) +
      water +
      mirrored,
    middle: '',
    front: quay,
    stand: { ...stand, y: height - 70 },
    site: { ...stand, y: height - 70, size: 180 },
    float: { x: width / 2 - focus * Math.min(width * 0.12, 170), y: horizon + (height - horizon) * 0.45, size: 170 },
  };
};

/** A planet among stars and nebulae, above the ground of a moon or the peaks of another world. */
export const space: Place = (stage, focus) => {
  const { width, height, air, random, sun } = stage;
  const accents = [air.land(0.75), air.sky[3] ?? air.glow, air.sky[2] ?? air.glow, '#35C4C4'];
  const hue = mix(
    pick(random, [air.accents[1] ?? '#E0668A', air.accents[0] ?? '#E0668A']),
    air.sky[3] ?? '#E0668A',
    0.16,
  );
  const planet = drawPlanet(stage, {
    x: sun.x,
    y: sun.y,
    radius: sun.radius,
    hue,
    second: mix('#FFD9A8', hue, 0.25),
    ring: random() < 0.72,
  });
  const moonlet = drawMoonlet(
    stage,
    sun.x - focus * -1 * sun.radius * 2.15,
    sun.y - sun.radius * between(random, 0.7, 1.1),
    sun.radius * 0.17,
    mix('#FFE6C4', hue, 0.25),
  );
  const groundY = height - Math.min(230, height * 0.2);
  const peaks = random() < 0.5;
  let land = '';
  if (peaks) {
    for (let i = 0; i < 3; i++)
      land += drawRange(stage, {
        y: groundY + i * 62,
        rise: 190 - 45 * i,
        length: 360,
        relief: 'alpine',
        depth: 0.66 - 0.27 * i,
        foot: height + 40,
      });
  } else land = drawMoonscape(stage, groundY);
  const stand = {
    x: width / 2 + focus * Math.min(width * 0.16, 240),
    y: peaks ? height - 40 : groundY + 80,
    size: Math.min(300, height * 0.28),
  };
  return {
    back: drawNebula(stage, accents) + planet + moonlet + land,
    middle: '',
    front: peaks ? drawMoonscape(stage, height - 60) : '',
    stand,
    site: { x: width / 2 - focus * width * 0.2, y: groundY + 40, size: 260 },
  };
};
