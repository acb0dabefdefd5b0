import type { ImageBrief } from '@artisan/contract';
import { createRandom } from '@artisan/kit';
import { createNoise2D } from 'simplex-noise';
import { mix } from '../../colour.ts';
import { bar, disc, ellipse, fill, num, type Point, polygon, smooth, stroke } from '../../scene/pen.ts';
import { palm, pine } from '../../scene/trees.ts';
import type { BadgeColours } from './colours.ts';

/** What a view is painted from. It fills x −520 to 520 and y −600 to `bottom`. */
export interface View {
  place: ImageBrief['place'];
  weather: ImageBrief['weather'];
  night: boolean;
  colours: BadgeColours;
  /** Where land begins, y. */
  horizon: number;
  bottom: number;
  /** The sun: its middle and radius. */
  sun: { x: number; y: number; radius: number };
  random: () => number;
}

const edge = 560;

/** Paints the view in a badge's window: striped sky, slit sun, layered land. */
export function paintView(view: View): string {
  const { place, colours, night, weather } = view;
  if (place === 'none') return paintBurst(view);
  let svg = paintSky(view);
  if (night || place === 'space') svg += paintStars(view);
  svg += place === 'space' ? paintPlanet(view) : paintSun(view);
  if (!night && weather !== 'snow' && place !== 'space' && place !== 'city') svg += paintBirds(view);
  svg += lands[place](view);
  if (weather === 'snow') svg += paintFlakes(view);
  return svg + bar(-edge, view.bottom - 2, 2 * edge, 200, colours.land.at(-1) ?? colours.ink);
}

function paintSky({ colours, horizon }: View): string {
  const count = colours.sky.length;
  const from = -600;
  const tall = (horizon + 120 - from) / count;
  return colours.sky.map((colour, band) => bar(-edge, from + band * tall, 2 * edge, 1400, colour)).join('');
}

/** A disc cut by slits that widen towards its foot. */
function paintSun({ sun: { x, y, radius }, colours, night }: View): string {
  if (night) {
    const dent = mix(colours.sun, colours.land[0] ?? colours.ink, 0.14);
    const craters = [
      [-0.35, -0.3, 0.2],
      [0.3, 0.25, 0.26],
      [0.25, -0.48, 0.11],
      [-0.42, 0.35, 0.12],
    ].map(([dx = 0, dy = 0, size = 0]) => disc(x + dx * radius, y + dy * radius, size * radius, dent));
    return disc(x, y, radius, colours.sun) + craters.join('');
  }
  let slabs = '';
  let from = -radius;
  for (let slit = 0; from < radius; slit++) {
    const to = slit === 0 ? radius * 0.18 : Math.min(radius, from + radius * (0.2 - slit * 0.03));
    if (to - from < radius * 0.02) break;
    const [a, b] = [Math.sqrt(radius ** 2 - from ** 2), Math.sqrt(Math.max(0, radius ** 2 - to ** 2))];
    slabs += `M${num(x - a)} ${num(y + from)}H${num(x + a)}A${num(radius)} ${num(radius)} 0 0 1 ${num(x + b)} ${num(y + to)}H${num(x - b)}A${num(radius)} ${num(radius)} 0 0 1 ${num(x - a)} ${num(y + from)}Z`;
    from = to + radius * (0.022 + slit * 0.012);
  }
  return fill(slabs, colours.sun);
}

function paintStars({ colours, random, horizon }: View): string {
  let dots = '';
  for (let star = 0; star < 60; star++) {
    const size = 1.6 + 3.4 * random() ** 3;
    dots += ellipse(-500 + 1000 * random(), -520 + (horizon + 480) * random(), size, size);
  }
  return fill(dots, colours.paper, 0.9);
}

function paintBirds({ colours, random, sun }: View): string {
  let d = '';
  for (let bird = 0; bird < 3; bird++) {
    const x = (bird === 1 ? 1 : -1) * (sun.radius * (0.8 + 0.5 * random()));
    const y = sun.y - sun.radius * (0.5 + 0.5 * random());
    const s = 17 + 12 * random();
    d += `M${num(x - s)} ${num(y - s * 0.35)}Q${num(x - s * 0.4)} ${num(y - s * 0.7)} ${num(x)} ${num(y)}Q${num(x + s * 0.4)} ${num(y - s * 0.7)} ${num(x + s)} ${num(y - s * 0.35)}Q${num(x + s * 0.4)} ${num(y - s * 0.42)} ${num(x)} ${num(y + s * 0.24)}Q${num(x - s * 0.4)} ${num(y - s * 0.42)} ${num(x - s)} ${num(y - s * 0.35)}Z`;
  }
  return fill(d, colours.ink);
}

function paintFlakes({ colours, random, bottom }: View): string {
  let dots = '';
  for (let flake = 0; flake < 70; flake++) {
    const size = 2.5 + 5 * random() ** 2;
    dots += ellipse(-500 + 1000 * random(), -520 + (bottom + 500) * random(), size, size);
  }
  return fill(dots, colours.paper);
}

/** Rays from behind the subject: for briefs without a place. */
function paintBurst({ colours, sun }: View): string {
  const [pale, deep] = [
    colours.sky[1] ?? colours.paper,
    colours.sky[Math.floor(colours.sky.length * 0.45)] ?? colours.block,
  ];
  const rays = 24;
  let d = '';
  for (let ray = 0; ray < rays; ray++) {
    const [a, b] = [(ray / rays) * 2 * Math.PI, ((ray + 0.5) / rays) * 2 * Math.PI];
    d += polygon([
      [sun.x, sun.y],
      [sun.x + 1400 * Math.cos(a), sun.y + 1400 * Math.sin(a)],
      [sun.x + 1400 * Math.cos(b), sun.y + 1400 * Math.sin(b)],
    ]);
  }
  return bar(-edge, -640, 2 * edge, 1400, pale) + fill(d, deep) + disc(sun.x, sun.y, sun.radius * 1.05, colours.sun);
}

function paintPlanet({ colours, sun: { x, y, radius } }: View): string {
  const tilt = -18;
  const band = (from: number, to: number) => {
    const [a, b] = [Math.sqrt(1 - from * from), Math.sqrt(1 - to * to)];
    return `M${num(x - a * radius)} ${num(y + from * radius)}H${num(x + a * radius)}A${num(radius)} ${num(radius)} 0 0 1 ${num(x + b * radius)} ${num(y + to * radius)}H${num(x - b * radius)}A${num(radius)} ${num(radius)} 0 0 1 ${num(x - a * radius)} ${num(y + from * radius)}Z`;
  };
  const ring = (side: 0 | 1) =>
    `M${num(x - radius * 1.75)} ${num(y)}A${num(radius * 1.75)} ${num(radius * 0.42)} 0 0 ${side} ${num(x + radius * 1.75)} ${num(y)}`;
  return (
    `<g transform="rotate(${tilt} ${num(x)} ${num(y)})">` +
    stroke(ring(1), colours.second, 22) +
    disc(x, y, radius, colours.sun) +
    fill(band(-0.62, -0.4) + band(-0.12, 0.16) + band(0.5, 0.62), mix(colours.block, colours.sun, 0.35)) +
    stroke(ring(0), colours.ink, 40) +
    stroke(ring(0), colours.second, 22) +
    '</g>'
  );
}

/** A skyline of points from the left edge to the right. */
function ridge(random: () => number, y: number, rise: number, length: number, sharp: boolean): Point[] {
  const noise = createNoise2D(createRandom(Math.floor(random() * 2 ** 31)));
  const points: Point[] = [];
  for (let x = -edge; x <= edge; x += sharp ? 8 : 28) {
    let height = 0;
    let whole = 0;
    for (
      let octave = 0, share = 1, scale = 1 / length;
      octave < (sharp ? 4 : 2);
      octave++, share *= 0.42, scale *= 2.2
    ) {
      const value = noise(x * scale, octave * 9.1);
      height += share * (sharp ? 1 - 2 * Math.abs(value) : value);
      whole += share;
    }
    points.push([x, y - rise * (height / whole)]);
  }
  return points;
}

function landUnder(points: readonly Point[], bottom: number, colour: string, soft = false): string {
  const crest = soft ? smooth(points) : `M${points.map(([x, y]) => `${num(x)} ${num(y)}`).join('L')}`;
  return fill(`${crest}L${edge} ${num(bottom + 60)}L${-edge} ${num(bottom + 60)}Z`, colour);
}

/** Height of a polyline at x. */
function heightAt(points: readonly Point[], x: number): number {
  const after = points.find(([px]) => px >= x) ?? points.at(-1);
  return after?.[1] ?? 0;
}

/** Pines along a line, taller towards the window's edge, so that they frame what stands in the middle. */
function pines(
  random: () => number,
  foot: (x: number) => number,
  tall: number,
  spacing: number,
  valley = 0.75,
): string {
  let d = '';
  for (let x = -520; x <= 520; x += spacing * (0.6 + 0.8 * random())) {
    const frame = 1 - valley + valley * Math.min(1, Math.abs(x) / 430) ** 1.6;
    d += pine(x, foot(x) + 8, tall * frame * (0.75 + 0.5 * random()), random);
  }
  return d;
}

const shadeOf = (view: View, index: number) => view.colours.land[index] ?? view.colours.ink;

/** How each place's land is laid, far to near. */
const lands: Record<Exclude<View['place'], 'none'>, (view: View) => string> = {
  mountains(view) {
    const { random, horizon: y, bottom } = view;
    const near = ridge(random, y + 190, 34, 300, true);
    return (
      landUnder(ridge(random, y + 20, 150, 300, true), bottom, shadeOf(view, 0)) +
      landUnder(ridge(random, y + 110, 95, 220, true), bottom, shadeOf(view, 1)) +
      fill(
        pines(random, () => y + 230, 150, 34),
        shadeOf(view, 2),
      ) +
      landUnder(near, bottom, shadeOf(view, 2)) +
      fill(
        pines(random, (x) => y + 330 - Math.abs(x) * 0.08, 230, 30, 0.85),
        shadeOf(view, 3),
      ) +
      bar(-edge, y + 300, 2 * edge, 800, shadeOf(view, 3))
    );
  },
  forest(view) {
    const { random, horizon: y, bottom } = view;
    const far = ridge(random, y + 60, 50, 340, false);
    return (
      landUnder(far, bottom, shadeOf(view, 0), true) +
      fill(
        pines(random, (x) => heightAt(far, x) + 60, 150, 22, 0.35),
        shadeOf(view, 1),
      ) +
      bar(-edge, y + 110, 2 * edge, 900, shadeOf(view, 1)) +
      fill(
        pines(random, () => y + 210, 240, 30, 0.6),
        shadeOf(view, 2),
      ) +
      bar(-edge, y + 190, 2 * edge, 900, shadeOf(view, 2)) +
      fill(
        pines(random, (x) => y + 350 - Math.abs(x) * 0.1, 400, 42, 0.85),
        shadeOf(view, 3),
      ) +
      bar(-edge, y + 320, 2 * edge, 900, shadeOf(view, 3))
    );
  },
  hills: (view) => rollingHills(view),
  meadow: (view) => rollingHills(view),
  lake(view) {
    const { random, horizon: y, bottom, colours } = view;
    const shore = y + 90;
    return (
      landUnder(ridge(random, y + 10, 120, 280, true), bottom, shadeOf(view, 0)) +
      fill(
        pines(random, () => shore + 4, 90, 20, 0.45),
        shadeOf(view, 1),
      ) +
      bar(-edge, shore, 2 * edge, 900, mix(shadeOf(view, 1), colours.sky[2] ?? colours.paper, 0.35)) +
      glints(view, shore + 14) +
      fill(
        pines(random, (x) => y + 420 - Math.abs(x) * 0.22, 330, 36, 0.98),
        shadeOf(view, 3),
      )
    );
  },
  sea(view) {
    const { horizon: y } = view;
    return bar(-edge, y + 40, 2 * edge, 900, shadeOf(view, 1)) + glints(view, y + 54) + waves(view, y + 150);
  },
  beach(view) {
    const { random, horizon: y, bottom, colours } = view;
    const crest: Point[] = Array.from({ length: 9 }, (_, i) => [
      -edge + (i * 2 * edge) / 8,
      y + 190 + 16 * Math.sin(i * 1.7),
    ]);
    const trees = [
      palm(-395, y + 330, 560, 90, random),
      palm(-300, y + 340, 400, -60, random),
      palm(410, y + 330, 500, -80, random),
    ].join('');
    return (
      bar(-edge, y + 40, 2 * edge, 900, shadeOf(view, 0)) +
      glints(view, y + 54) +
      landUnder(
        crest.map(([x, at]) => [x, at - 16]),
        bottom,
        colours.paper,
        true,
      ) +
      landUnder(crest, bottom, mix(colours.sky[1] ?? colours.paper, colours.ink, 0.12), true) +
      fill(trees, shadeOf(view, 3)) +
      landUnder(ridge(random, y + 320, 20, 300, false), bottom, shadeOf(view, 3), true)
    );
  },
  desert(view) {
    const { random, horizon: y, bottom } = view;
    const mesas = [
      mesa(-330, y + 90, 190, 250),
      mesa(-120, y + 90, 90, 140),
      mesa(300, y + 90, 240, 200),
      mesa(480, y + 90, 110, 300),
    ];
    return (
      fill(mesas.join(''), shadeOf(view, 0)) +
      landUnder(ridge(random, y + 90, 16, 300, false), bottom, shadeOf(view, 1), true) +
      landUnder(ridge(random, y + 190, 34, 420, false), bottom, shadeOf(view, 2), true) +
      fill(cactus(-370, y + 330, 270) + cactus(395, y + 320, 210) + cactus(-235, y + 300, 90), shadeOf(view, 3)) +
      landUnder(ridge(random, y + 300, 26, 380, false), bottom, shadeOf(view, 3), true)
    );
  },
  city(view) {
    const { random, horizon: y, colours } = view;
    return (
      fill(towers(random, y + 200, 330, 60), shadeOf(view, 0)) +
      fill(towers(random, y + 200, 230, 74), shadeOf(view, 1)) +
      nearTowers(random, y + 330, 230, shadeOf(view, 3), colours.second)
    );
  },
  space(view) {
    const { random, horizon: y, bottom, colours } = view;
    const pits = Array.from({ length: 9 }, () => {
      const size = 18 + 40 * random();
      return ellipse(-480 + 960 * random(), y + 240 + 160 * random(), size, size * 0.32);
    });
    return (
      landUnder(ridge(random, y + 130, 60, 200, true), bottom, shadeOf(view, 1)) +
      landUnder(ridge(random, y + 200, 16, 420, false), bottom, shadeOf(view, 2), true) +
      fill(pits.join(''), mix(shadeOf(view, 2), colours.ink, 0.5))
    );
  },
};

function rollingHills(view: View): string {
  const { random, horizon: y, bottom, colours } = view;
  const rows = [0, 1, 2].map((row) =>
    landUnder(ridge(random, y + 30 + row * 95, 46 - row * 8, 330 + 60 * row, false), bottom, shadeOf(view, row), true),
  );
  let blooms = '';
  for (let bloom = 0; bloom < 70; bloom++) {
    const size = 4 + 6 * random();
    blooms += ellipse(-500 + 1000 * random(), y + 300 + 130 * random(), size, size);
  }
  return (
    rows.join('') +
    landUnder(ridge(random, y + 290, 20, 400, false), bottom, shadeOf(view, 3), true) +
    fill(blooms, view.place === 'meadow' ? colours.second : shadeOf(view, 2))
  );
}

/** Light on water under the sun. */
function glints({ random, sun, colours, bottom }: View, from: number): string {
  let d = '';
  for (let y = from, row = 0; y < bottom; y += 17 + row * 2.4, row++) {
    const half = sun.radius * (0.9 - 0.5 * ((row * 0.37) % 1)) * (0.6 + 0.5 * random());
    const x = sun.x + (random() - 0.5) * 50;
    d += `M${num(x - half)} ${num(y)}h${num(2 * half)}a5 5 0 0 1 0 10h${num(-2 * half)}a5 5 0 0 1 0 -10Z`;
  }
  return fill(d, colours.sun, 0.85);
}

/** Rows of scalloped waves, nearer ones larger. */
function waves(view: View, from: number): string {
  let svg = '';
  for (let row = 0; row < 5; row++) {
    const y = from + row * 62 + row * row * 7;
    const wide = 92 + row * 26;
    let crest = `M${-edge - 100} ${num(y)}`;
    for (let x = -edge - 100 + (row % 2) * (wide / 2); x < edge + 100; x += wide) {
      crest += `Q${num(x + wide * 0.5)} ${num(y + wide * 0.34)} ${num(x + wide)} ${num(y)}`;
    }
    const body = `${crest}V1400H${-edge - 200}Z`;
    svg +=
      fill(body, mix(shadeOf(view, 1), shadeOf(view, 3), row / 4)) +
      stroke(crest, view.colours.paper, 5 + row, row < 4 ? 1 : 0.9);
  }
  return svg;
}

const mesa = (x: number, base: number, wide: number, tall: number) =>
  polygon([
    [x - wide * 0.5, base - tall],
    [x + wide * 0.42, base - tall],
    [x + wide * 0.5, base - tall * 0.72],
    [x + wide * 0.46, base - tall * 0.4],
    [x + wide * 0.62, base - tall * 0.3],
    [x + wide * 0.95, base + 6],
    [x - wide * 0.95, base + 6],
    [x - wide * 0.66, base - tall * 0.28],
    [x - wide * 0.5, base - tall * 0.36],
    [x - wide * 0.56, base - tall * 0.7],
  ]);

/** A saguaro with two arms. */
function cactus(x: number, base: number, tall: number): string {
  const w = tall * 0.09;
  const limb = (x0: number, y0: number, y1: number, half: number) =>
    `M${num(x0 - half)} ${num(y0)}V${num(y1 + half)}a${num(half)} ${num(half)} 0 0 1 ${num(2 * half)} 0V${num(y0)}Z`;
  const arm = (side: number, from: number, to: number) => {
    const out = x + side * tall * 0.24;
    const y = base - from * tall;
    const half = w * 0.72;
    return (
      limb(out, y, base - to * tall, half) +
      polygon([
        [x, y - half],
        [out, y - half],
        [out, y + half],
        [x, y + half],
      ]) +
      ellipse(out, y, half, half)
    );
  };
  return limb(x, base + 20, base - tall, w) + arm(-1, 0.4, 0.74) + arm(1, 0.5, 0.86);
}

function towers(random: () => number, base: number, tall: number, wide: number): string {
  let d = '';
  for (let x = -edge; x < edge; ) {
    const w = wide * (0.6 + 0.8 * random());
    const h = tall * (0.45 + 0.55 * random()) * (1 - 0.25 * Math.min(1, Math.abs(x + w / 2) / 600));
    d += polygon([
      [x, base - h],
      [x + w, base - h],
      [x + w, base + 300],
      [x, base + 300],
    ]);
    if (random() < 0.3)
      d += polygon([
        [x + w * 0.46, base - h],
        [x + w * 0.5, base - h - 60],
        [x + w * 0.54, base - h],
      ]);
    x += w;
  }
  return d;
}

function nearTowers(random: () => number, base: number, tall: number, colour: string, light: string): string {
  let body = '';
  let panes = '';
  for (let x = -edge; x < edge; ) {
    const w = 80 * (0.7 + 0.7 * random());
    const h = tall * (0.35 + 0.65 * random() * Math.min(1, 0.4 + Math.abs(x) / 420));
    body += polygon([
      [x, base - h],
      [x + w, base - h],
      [x + w, base + 600],
      [x, base + 600],
    ]);
    for (let row = base - h + 20; row < base - 10; row += 30) {
      for (let at = x + 14; at < x + w - 18; at += 24) {
        if (random() < 0.34) panes += `M${num(at)} ${num(row)}h10v14h-10Z`;
      }
    }
    x += w + 2;
  }
  return fill(body, colour) + fill(panes, light);
}
