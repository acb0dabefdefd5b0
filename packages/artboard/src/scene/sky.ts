import { along, mix } from './colour.ts';
import { bar, disc, ellipse, fill, num, type Point, smooth, stroke } from './pen.ts';
import { between, type Stage } from './stage.ts';

/** The sky down to a little below the horizon: soft, or in wavy bands like a screen-printed poster. */
export function drawSky(stage: Stage, style: 'soft' | 'banded'): string {
  const { width, horizon, air, pen } = stage;
  const bottom = Math.min(stage.height, horizon + 40);
  if (style === 'soft') {
    const stops = air.sky.map((colour, i) => [i / (air.sky.length - 1), colour] as const);
    return bar(0, 0, width, bottom, pen.linear([0, 0], [0, horizon], stops));
  }
  const count = 8;
  const reach = Math.max(0, horizon - 1100);
  let svg = bar(0, 0, width, bottom, air.sky[0] ?? air.ink);
  const phase = stage.random() * 6;
  for (let i = 1; i < count; i++) {
    const y = reach + (horizon - reach) * (i / count) ** 0.9;
    const points: Point[] = [];
    const steps = Math.max(6, Math.min(80, Math.ceil(width / 95)));
    for (let k = -1; k <= steps + 1; k++) {
      points.push([(k / steps) * width, y + 7 * Math.sin(k * 2.1 + phase + i * 1.7) * (k % 2 ? 1 : 0.5)]);
    }
    svg += fill(
      `${smooth(points)}L${num(width * 1.1)} ${num(bottom)}L${num(-width * 0.1)} ${num(bottom)}Z`,
      along(air.sky, i / (count - 1)),
    );
  }
  return svg;
}

/** Stars, thinning out towards the horizon. `amount` 1 is a clear night. */
export function drawStars(stage: Stage, amount: number): string {
  const { width, horizon, random, air } = stage;
  const reach = horizon * 0.92;
  const count = Math.round(Math.min(420, (width * reach) / 4200) * amount);
  const layers = new Map<number, string>();
  let sparkles = '';
  for (let i = 0; i < count; i++) {
    const y = reach * random() ** 1.3;
    const x = random() * width;
    const radius = 0.7 + 2.1 * random() ** 5;
    const level = Math.max(1, Math.round((0.25 + 0.75 * random()) * (1 - (y / reach) * 0.75) * 5));
    layers.set(level, (layers.get(level) ?? '') + ellipse(x, y, radius, radius));
    if (radius > 2.3) {
      const arm = radius * 3.2;
      sparkles += `M${num(x - arm)} ${num(y)}Q${num(x)} ${num(y)} ${num(x)} ${num(y - arm)}Q${num(x)} ${num(y)} ${num(x + arm)} ${num(y)}Q${num(x)} ${num(y)} ${num(x)} ${num(y + arm)}Q${num(x)} ${num(y)} ${num(x - arm)} ${num(y)}Z`;
    }
  }
  const paint = mix('#FFFFFF', air.light, 0.4);
  return [...layers].map(([level, d]) => fill(d, paint, level / 5)).join('') + fill(sparkles, paint, 0.9);
}

/** The sun or moon with its glow; the moon has seas, or is a crescent. */
export function drawSun(stage: Stage, style: 'soft' | 'banded', crescent = false): string {
  const { sun, air, pen } = stage;
  const { x, y, radius: r } = sun;
  let svg = '';
  const glow = pen.radial([x, y], r * (air.dark ? 5 : 4), [
    [0, air.glow, 0.75],
    [0.2, air.glow, 0.42],
    [0.5, air.glow, 0.13],
    [1, air.glow, 0],
  ]);
  if (style === 'soft' || air.dark) svg += disc(x, y, r * (air.dark ? 5 : 4), glow);
  else svg += disc(x, y, r * 1.9, air.glow, 0.18) + disc(x, y, r * 1.42, air.glow, 0.34);
  if (air.time !== 'night') return svg + disc(x, y, r, air.light);
  if (crescent) {
    const lit = `M${num(x + r * 0.35)} ${num(y - r * 0.94)}A${num(r)} ${num(r)} 0 1 0 ${num(x + r * 0.94)} ${num(y + r * 0.35)}A${num(r * 0.82)} ${num(r * 0.82)} 0 0 1 ${num(x + r * 0.35)} ${num(y - r * 0.94)}Z`;
    return svg + fill(lit, air.light);
  }
  const shade = mix(air.light, '#B99A5E', 0.32);
  const seas: [number, number, number][] = [
    [-0.36, -0.26, 0.24],
    [0.3, 0.32, 0.17],
    [0.18, -0.46, 0.12],
    [-0.3, 0.42, 0.1],
    [0.52, -0.1, 0.08],
  ];
  const marks = seas.map(([dx, dy, size]) => ellipse(x + dx * r, y + dy * r, size * r, size * r)).join('');
  const limb = pen.radial([x - r * 0.25, y - r * 0.25], r * 1.3, [
    [0, '#FFFFFF', 0.25],
    [0.6, shade, 0],
    [1, shade, 0.6],
  ]);
  return svg + disc(x, y, r, air.light) + fill(marks, shade, 0.5) + disc(x, y, r, limb);
}

/** A flat-bottomed heap of cloud, about `width` wide. */
export function cloudOutline(x: number, y: number, width: number, random: () => number): string {
  const bumps = 5 + Math.floor(random() * 3);
  let d = '';
  const lean = between(random, 0.35, 0.65);
  for (let i = 0; i < bumps; i++) {
    const t = (i + 0.5) / bumps;
    const rise = 1 - Math.abs(t - lean) / Math.max(lean, 1 - lean);
    const radius = width * (0.07 + 0.11 * rise * (0.75 + 0.5 * random()));
    const cx = x + (t - 0.5) * width * 0.86;
    const cy = y - radius * (0.5 + 0.45 * rise);
    d += ellipse(cx, cy, radius, radius);
    d += `M${num(cx - radius)} ${num(cy)}h${num(2 * radius)}V${num(y)}h${num(-2 * radius)}Z`;
  }
  const end = width * 0.055;
  return `${d}M${num(x - width / 2 + end)} ${num(y - 2 * end)}H${num(x + width / 2 - end)}a${num(end)} ${num(end)} 0 0 1 0 ${num(2 * end)}H${num(x - width / 2 + end)}a${num(end)} ${num(end)} 0 0 1 0 ${num(-2 * end)}Z`;
}

/** Heaps of cloud drifting over the lower sky. `amount` 1 is some, 3 is overcast. */
export function drawClouds(stage: Stage, amount: number): string {
  const { width, horizon, random, air, pen } = stage;
  const count = Math.min(26, Math.round((2 + width / 420) * amount));
  const top = Math.max(40, horizon - 900);
  let svg = '';
  for (let i = 0; i < count; i++) {
    const t = (i + 0.5) / count;
    const y = top + (horizon - top) * (0.12 + 0.62 * t) + between(random, -30, 30);
    const size = between(random, 170, 330) * (1.15 - 0.55 * t);
    const x = ((i * 0.618 + random() * 0.25) % 1) * (width + 160) - 80;
    const { sun } = stage;
    if (Math.abs(x - sun.x) < size * 0.55 && Math.abs(y - size * 0.15 - sun.y) < sun.radius) continue;
    const sky = along(air.sky, y / horizon);
    const crest = mix(sky, air.light, air.dark ? 0.16 : air.weather === 'rain' ? 0.3 : 0.72);
    const belly = mix(sky, air.dark ? (air.sky[0] ?? sky) : air.light, air.dark ? 0.05 : 0.24);
    const paint = pen.linear(
      [0, y - size * 0.34],
      [0, y],
      [
        [0, crest, 0.95],
        [1, belly, air.dark ? 0.6 : 0.8],
      ],
    );
    svg += fill(cloudOutline(x, y, size, random), paint);
  }
  return svg;
}

/** Long thin strips of cloud near the horizon. */
export function drawStreaks(stage: Stage, amount: number): string {
  const { width, horizon, random, air } = stage;
  const count = Math.min(30, Math.round((3 + width / 300) * amount));
  let near = '';
  let far = '';
  for (let i = 0; i < count; i++) {
    const y = horizon - between(random, 0.08, 0.5) * Math.min(horizon, 900);
    const length = between(random, 120, 360);
    const thick = between(random, 5, 13);
    const x = random() * (width + 200) - 100;
    const one = `M${num(x - length / 2)} ${num(y)}h${num(length)}a${num(thick / 2)} ${num(thick / 2)} 0 0 1 0 ${num(thick)}h${num(-length)}a${num(thick / 2)} ${num(thick / 2)} 0 0 1 0 ${num(-thick)}Z`;
    const second = `M${num(x - length * 0.2)} ${num(y + thick)}h${num(length * 0.55)}a${num(thick / 2)} ${num(thick / 2)} 0 0 1 0 ${num(thick)}h${num(-length * 0.55)}a${num(thick / 2)} ${num(thick / 2)} 0 0 1 0 ${num(-thick)}Z`;
    if (i % 2) near += one + second;
    else far += one + second;
  }
  const warm = mix(air.sky.at(-1) ?? air.light, air.light, 0.45);
  return fill(near, warm, air.dark ? 0.2 : 0.5) + fill(far, mix(warm, air.sky[2] ?? warm, 0.6), air.dark ? 0.25 : 0.45);
}

/** A loose flock, beside the sun. */
export function drawBirds(stage: Stage): string {
  if (stage.lacks('bird', 'seagull')) return '';
  const { sun, random, air, width } = stage;
  const side = sun.x < width / 2 ? 1 : -1;
  let d = '';
  const count = 3 + Math.floor(random() * 4);
  for (let i = 0; i < count; i++) {
    const x = sun.x + side * (sun.radius * 2.2 + i * between(random, 34, 52));
    const y = sun.y + between(random, -50, 60);
    const w = between(random, 11, 19);
    if (x < w || x > width - w) continue;
    d += `M${num(x - w)} ${num(y - w * 0.35)}Q${num(x - w * 0.4)} ${num(y - w * 0.85)} ${num(x)} ${num(y)}Q${num(x + w * 0.4)} ${num(y - w * 0.85)} ${num(x + w)} ${num(y - w * 0.35)}`;
  }
  return stroke(d, mix(air.ink, air.sky[1] ?? air.ink, 0.2), 3);
}

/** Curtains of northern light: many thin rays that stand on a waving line. */
export function drawAurora(stage: Stage): string {
  const { width, horizon, random, pen } = stage;
  const top = Math.max(0, horizon - 980);
  const deep = horizon - top;
  let svg = '';
  for (const [row, colour, upper] of [
    [0, '#4FD8C8', '#8C7BF0'],
    [1, '#5CF2B0', '#4FB8D8'],
  ] as const) {
    const paint = pen.linear(
      [0, -1],
      [0, 0],
      [
        [0, upper, 0],
        [0.45, upper, 0.06],
        [0.86, colour, 0.2],
        [0.95, colour, 0.24],
        [1, colour, 0],
      ],
    );
    const base = top + deep * (0.46 + 0.16 * row);
    const phase = random() * 6;
    const count = Math.min(160, Math.round(width / 15));
    for (let i = 0; i < count; i++) {
      const t = i / (count - 1);
      const x = t * (width + 80) - 60;
      const y = base + Math.sin(t * 7 + phase) * 46 + Math.sin(t * 17 + phase * 2) * 14;
      const tall = deep * (0.26 + 0.12 * Math.sin(t * 23 + phase) + 0.1 * random());
      svg += `<rect x="0" y="-1" width="1" height="1" fill="${paint}" transform="translate(${num(x)} ${num(y)}) scale(${num((width / count) * 2.2)} ${num(tall)})"/>`;
    }
  }
  return svg;
}
