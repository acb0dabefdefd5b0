import { createRandom } from '@artisan/kit';
import { createNoise2D } from 'simplex-noise';
import { mix, tone } from './colour.ts';
import { fill, num, type Point, polygon, smooth } from './pen.ts';
import { between, type Stage } from './stage.ts';

export type Relief = 'alpine' | 'rolling' | 'rugged';

const reliefs = {
  alpine: { octaves: 5, ridged: true, step: 7 },
  rugged: { octaves: 4, ridged: false, step: 12 },
  rolling: { octaves: 2, ridged: false, step: 46 },
} as const;

/** The skyline of a range: `length` is how wide one mountain is, `rise` how high the range reaches above `y`. */
export function skyline(stage: Stage, y: number, rise: number, length: number, relief: Relief): Point[] {
  const { octaves, ridged, step } = reliefs[relief];
  const noise = createNoise2D(createRandom(Math.floor(stage.random() * 2 ** 31)));
  const stride = Math.max(step, stage.width / 420);
  const points: Point[] = [];
  for (let x = -2 * stride; x <= stage.width + 2 * stride; x += stride) {
    let sum = 0;
    let total = 0;
    for (let o = 0, weight = 1, scale = 1 / length; o < octaves; o++, weight *= 0.48, scale *= 2.13) {
      const value = noise(x * scale, o * 7.3);
      sum += weight * (ridged ? 1 - 2 * Math.abs(value) : value);
      total += weight;
    }
    points.push([x, y - (rise * (sum / total + 1)) / 2]);
  }
  return points;
}

/** The outline of the land below a skyline, down to `bottom`. */
export function below(points: readonly Point[], bottom: number, soft = false): string {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  const crest = soft ? smooth(points) : `M${points.map(([x, y]) => `${num(x)} ${num(y)}`).join('L')}`;
  return `${crest}L${num(last[0])} ${num(bottom)}L${num(first[0])} ${num(bottom)}Z`;
}

/** One range, its foot dissolving into haze. `depth` 0 near … 1 far. */
export function drawRange(
  stage: Stage,
  range: { y: number; rise: number; length: number; relief: Relief; depth: number; foot: number; own?: string },
): string {
  const { air, pen } = stage;
  const points = skyline(stage, range.y, range.rise, range.length, range.relief);
  const colour = range.own === undefined ? air.land(range.depth) : air.seen(range.own, range.depth);
  const haze = air.sky.at(-1) ?? colour;
  const paint = pen.linear(
    [0, range.y - range.rise],
    [0, range.foot],
    [
      [0, colour],
      [0.35, colour],
      [1, mix(colour, haze, 0.1 + 0.32 * range.depth + (air.weather === 'fog' ? 0.3 : 0))],
    ],
  );
  return fill(below(points, range.foot, range.relief === 'rolling'), paint);
}

/** A ragged line between two points: the midpoint moved aside, again and again. */
function ragged(from: Point, to: Point, jag: number, random: () => number, depth = 5): Point[] {
  if (depth === 0) return [from];
  const middle: Point = [
    (from[0] + to[0]) / 2 + (random() - 0.5) * jag,
    (from[1] + to[1]) / 2 + (random() - 0.5) * jag * 0.7,
  ];
  return [...ragged(from, middle, jag * 0.56, random, depth - 1), ...ragged(middle, to, jag * 0.56, random, depth - 1)];
}

/** One peak with a lit and a shaded flank, spurs, and snow cut by a zigzag. */
export function drawPeak(
  stage: Stage,
  peak: { x: number; base: number; height: number; depth: number; rock: string; snow: boolean },
): string {
  const { random, air, sun } = stage;
  const { x, base, height: h, depth } = peak;
  const top: Point = [x, base - h];
  const litLeft = sun.x < x;
  const half = h * between(random, 0.72, 0.9);
  const left = [...ragged([x - half * between(random, 0.9, 1.12), base], top, h * 0.16, random), top];
  const right = [...ragged([x + half * between(random, 0.9, 1.12), base], top, h * 0.16, random), top];
  const spine: Point[] = [top];
  const drift = (litLeft ? 1 : -1) * half * between(random, 0.05, 0.2);
  const joints = 7;
  for (let i = 1; i <= joints; i++) {
    const t = i / joints;
    spine.push([
      x + drift * t + (i % 2 ? 1 : -1) * half * 0.1 * t ** 0.8 * between(random, 0.6, 1.2),
      base - h + h * t,
    ]);
  }
  const shade = air.seen(tone(peak.rock, -0.14), depth);
  const lit = mix(air.seen(tone(peak.rock, 0.06), depth), air.glow, air.dark ? 0.12 : 0.26);
  const [litEdge, shadeEdge] = litLeft ? [left, right] : [right, left];
  let svg = fill(polygon([...left, ...right.toReversed()]), shade);
  svg += fill(polygon([...litEdge, ...spine]), lit);
  // Spurs: on each flank, facets that run down from the spine.
  const away = litLeft ? 1 : -1;
  for (let i = 1; i < joints - 1; i += 2) {
    const from = spine[i];
    const to = spine[i + 1];
    if (from === undefined || to === undefined) break;
    const t = i / joints;
    const reach = half * t * 0.55;
    svg += fill(
      polygon([
        from,
        [from[0] + away * reach, from[1] + h * 0.2],
        [from[0] + away * reach * 0.35, from[1] + h * 0.17],
        to,
      ]),
      mix(shade, lit, 0.24),
    );
    svg += fill(
      polygon([to, [to[0] - away * reach * 0.9, to[1] + h * 0.17], [to[0] - away * reach * 0.28, to[1] + h * 0.1]]),
      mix(lit, shade, 0.4),
    );
  }
  if (!peak.snow) return svg;
  const line = base - h * between(random, 0.66, 0.74);
  const above = (edge: Point[]) => edge.filter(([, y]) => y < line);
  const [leftTop, rightTop] = [above(left), above(right)];
  const [from, to] = [leftTop[0]?.[0] ?? x, rightTop[0]?.[0] ?? x];
  const teeth: Point[] = [];
  const count = 8;
  for (let i = 1; i < count; i++)
    teeth.push([from + ((to - from) * i) / count, line + (i % 2 ? 1 : -0.5) * h * 0.07 * between(random, 0.5, 1.3)]);
  const white = mix(mix('#FFFBF0', air.land(depth), air.dark ? 0.45 : 0.04), air.glow, air.dark ? 0 : 0.12);
  const blue = mix(white, air.dark ? air.land(depth) : mix('#8FA9C4', air.land(depth), 0.35), 0.5);
  svg += fill(polygon([...leftTop, ...rightTop.toReversed(), ...teeth.toReversed()]), white);
  const spineTop = spine.filter(([, y]) => y < line);
  const ridgeX = spineTop.at(-1)?.[0] ?? x;
  const shaded = teeth.filter(([tx]) => (litLeft ? tx > ridgeX : tx < ridgeX));
  const shadeTop = above(shadeEdge);
  const path = litLeft ? [...spineTop, ...shaded, ...shadeTop] : [...spineTop, ...shaded.toReversed(), ...shadeTop];
  return svg + fill(polygon(path), blue);
}

/** A massif of peaks, the highest behind: for clear days, as on a park poster. */
export function drawMassif(
  stage: Stage,
  massif: { base: number; height: number; depth: number; rock: string; snow: boolean },
): string {
  const { width, random } = stage;
  const count = Math.max(4, Math.min(40, Math.round((width / massif.height) * 1.9)));
  const hero = between(random, 0.3, 0.7);
  const peaks = Array.from({ length: count }, (_, i) => {
    const at = (i + 0.5) / count + between(random, -0.2, 0.2) / count;
    const near = 1 - Math.min(1, Math.abs(at - hero) * Math.max(1.6, width / 1400));
    return { x: at * width, height: massif.height * (0.46 + 0.5 * near ** 1.3) * between(random, 0.82, 1.08) };
  });
  return peaks
    .toSorted((a, b) => b.height - a.height)
    .map((peak, i) => drawPeak(stage, { ...massif, ...peak, depth: massif.depth * (1 - (0.35 * i) / count) }))
    .join('');
}
