import { createRandom } from '@artisan/kit';
import { createNoise2D } from 'simplex-noise';
import { mix } from '../../colour.ts';
import { bar, ellipse, fill, num, type Point, smooth, stroke } from '../../scene/pen.ts';
import { palm, pine } from '../../scene/trees.ts';
import { cactus, mesa, nearTowers, towers } from './silhouettes.ts';
import { edge, type View } from './view-input.ts';

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
export const lands: Record<Exclude<View['place'], 'none'>, (view: View) => string> = {
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
