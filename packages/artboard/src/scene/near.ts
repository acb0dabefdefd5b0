import { mix } from './colour.ts';
import { below } from './land.ts';
import { fill, type Point } from './pen.ts';
import { grass } from './plants.ts';
import { ground } from './setting.ts';
import { between, type Stage } from './stage.ts';
import { branch, palm, pine } from './trees.ts';

/** The ground nearest to the eye: a gentle knoll. Gives its outline’s height at x. */
export function drawKnoll(
  stage: Stage,
  y: number,
  look: { own: string; dark: number; tufts: boolean },
): { svg: string; foot: (x: number) => number } {
  const { width, height, air, pen, random } = stage;
  const phase = random() * 6;
  const foot = (x: number) =>
    y + 13 * Math.sin(x / 190 + phase) + 6 * Math.sin(x / 67 + phase * 1.7) - 22 * Math.cos((x / width - 0.5) * 3);
  const points: Point[] = [];
  const stride = Math.max(36, width / 160);
  for (let x = -stride; x <= width + stride; x += stride) points.push([x, foot(x)]);
  const own = air.seen(ground(stage, look.own), 0.05);
  const colour = mix(own, air.ink, look.dark);
  const blades = look.tufts ? fill(grass(stage, { foot, height: 30, spacing: 9 }), colour) : '';
  const paint = pen.linear(
    [0, y - 20],
    [0, height],
    [
      [0, colour],
      [1, mix(colour, air.ink, 0.55)],
    ],
  );
  return { svg: blades + fill(below(points, height + 10, true), paint), foot };
}

/** Tall pines at both edges, so that the eye goes in between. `clear` is the share of the middle left open. */
export function framingPines(stage: Stage, foot: (x: number) => number, tall: number, clear: number): string {
  if (stage.lacks('pine tree', 'tree')) return '';
  const { width, random, air } = stage;
  let far = '';
  let near = '';
  const spacing = Math.max(42, width / 90);
  for (let x = -20; x < width + 20; x += spacing * between(random, 0.6, 1.3)) {
    const out = Math.abs(x / width - 0.5) * 2;
    if (out < clear) continue;
    const rise = ((out - clear) / (1 - clear)) ** 0.8;
    const height = tall * (0.32 + 0.68 * rise) * between(random, 0.75, 1.12);
    if (random() < 0.4) far += pine(x, foot(x) + 12, height * 0.82, random);
    else near += pine(x, foot(x) + 18, height, random);
  }
  return fill(far, mix(air.ink, air.land(0.35), 0.5)) + fill(near, air.ink);
}

/** A dark branch that reaches in over an upper corner. */
export function framingBranch(stage: Stage, side: -1 | 1, needles: boolean): string {
  const { width, random, air } = stage;
  if (stage.calm || stage.lacks('tree', 'leaf')) return '';
  const reach = Math.min(460, width * 0.42);
  const from: Point = [side < 0 ? -12 : width + 12, between(random, 30, 90)];
  const d =
    branch(from, side < 0 ? 0.16 : Math.PI - 0.16, reach, random, needles) +
    branch([from[0], from[1] + 120], side < 0 ? 0.3 : Math.PI - 0.3, reach * 0.6, random, needles);
  return fill(d, air.ink);
}

/** Palms at one edge, or both. */
export function framingPalms(
  stage: Stage,
  foot: (x: number) => number,
  sides: readonly (-1 | 1)[],
  tall: number,
): string {
  if (stage.lacks('palm tree', 'tree')) return '';
  const { width, random, air } = stage;
  let d = '';
  for (const side of sides) {
    const x =
      side < 0
        ? between(random, 0.02, 0.07) * Math.min(width, 1400)
        : width - between(random, 0.02, 0.07) * Math.min(width, 1400);
    const strong = side === sides[0] ? 1 : 0.72;
    d += palm(x, foot(x) + 30, tall * strong, -side * tall * 0.14, random);
    d += palm(x + side * 34, foot(x) + 40, tall * 0.68 * strong, -side * tall * 0.24, random);
  }
  return fill(d, air.ink);
}
