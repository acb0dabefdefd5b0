import { mix, tone } from './colour.ts';
import { fill, num, type Point, polygon, smooth, stroke } from './pen.ts';
import { between, type Stage } from './stage.ts';

/** A stepped mesa: strata in bands, one flank in shade. */
export function drawMesa(
  stage: Stage,
  mesa: { x: number; base: number; width: number; height: number; depth: number },
): string {
  const { air, pen, random, sun } = stage;
  const { x, base, width: w, height: h, depth } = mesa;
  const top = base - h;
  const rock = air.seen('#C4552F', depth);
  const left: Point[] = [[x - w / 2, top]];
  const right: Point[] = [[x + w / 2, top + h * between(random, 0, 0.03)]];
  const steps = 4;
  for (let i = 1; i <= steps; i++) {
    const y = top + h * 0.86 * (i / steps) ** 0.9;
    const out = w * (0.5 + 0.07 * i * between(random, 0.8, 1.2));
    left.push([x - out + w * 0.045, y - h * 0.012], [x - out, y]);
    right.push([x + out - w * 0.045, y - h * 0.012], [x + out, y]);
  }
  left.push([x - w * 1.05, base + 4]);
  right.push([x + w * 1.05, base + 4]);
  const body = polygon([...left, ...right.toReversed()]);
  let strata = '';
  for (let i = 0; i < 6; i++) {
    const y = top + h * (0.1 + 0.145 * i);
    strata += `M${num(x - w * 1.1)} ${num(y)}h${num(w * 2.2)}v${num(h * between(random, 0.015, 0.045))}h${num(-w * 2.2)}Z`;
  }
  const away = sun.x < x ? 1 : -1;
  const shade = polygon([
    [x + away * w * 0.14, top - 5],
    [x + away * w * 0.22, top + h * 0.3],
    [x + away * w * 0.1, top + h * 0.55],
    [x + away * w * 0.24, base + 6],
    [x + away * w * 1.3, base + 6],
    [x + away * w * 1.3, top - 5],
  ]);
  const facets = [-0.32, -0.12]
    .map((at) =>
      polygon([
        [x - away * w * at * -1, top],
        [x + away * w * (at + 0.05), top + h * 0.34],
        [x + away * w * (at - 0.03), top + h * 0.62],
        [x + away * w * (at - 0.06), top + h * 0.3],
      ]),
    )
    .join('');
  return (
    fill(body, mix(rock, air.glow, air.dark ? 0.06 : 0.14)) +
    pen.clip(
      body,
      fill(strata, tone(rock, -0.05), 0.75) +
        fill(facets, tone(rock, -0.07), 0.6) +
        fill(shade, tone(rock, -0.13), 0.82),
    )
  );
}

/** Dunes with a lit and a shaded slope that meet in a crest. */
export function drawDune(stage: Stage, y: number, rise: number, depth: number): string {
  const { width, height, air, random, sun } = stage;
  const sand = air.seen('#EDB45F', depth);
  const peak = width * between(random, 0.25, 0.75);
  const crest: Point[] = [];
  const span = Math.max(500, width * 0.7);
  for (let i = -6; i <= 6; i++) {
    const t = i / 6;
    crest.push([
      peak + t * span,
      y - rise * (0.5 + 0.5 * Math.cos(Math.PI * Math.min(1, Math.abs(t)))) + 10 * Math.sin(i * 1.9),
    ]);
  }
  const end = crest.at(-1) ?? [width, y];
  const start = crest[0] ?? [0, y];
  const d = `${smooth(crest)}L${num(Math.max(width + 10, end[0]))} ${num(y)}V${num(height)}H${num(Math.min(-10, start[0]))}V${num(y)}Z`;
  const away = sun.x < peak ? 1 : -1;
  const top = crest[6] ?? [peak, y - rise];
  const slope = crest.slice(6).map(([px, py]): Point => [away > 0 ? px : 2 * peak - px, py]);
  const last = slope.at(-1) ?? top;
  const foot = `${smooth(slope)}L${num(last[0])} ${num(y + rise)}C${num(peak + away * span * 0.55)} ${num(y + rise * 0.7)} ${num(peak - away * span * 0.1)} ${num(y + rise * 0.2)} ${num(top[0])} ${num(top[1])}Z`;
  return fill(d, mix(sand, air.glow, air.dark ? 0.08 : 0.25)) + fill(foot, tone(sand, -0.1), 0.75);
}

/** A saguaro with its foot at (x, y). */
export function drawSaguaro(stage: Stage, x: number, y: number, h: number, paint: string): string {
  const w = h * 0.105;
  const left = stage.random() < 0.5 ? 1 : -1;
  const d = `M${num(x)} ${num(y)}V${num(y - h)}M${num(x)} ${num(y - h * 0.36)}h${num(-left * h * 0.11)}q${num(-left * h * 0.1)} 0 ${num(-left * h * 0.1)} ${num(-h * 0.1)}v${num(-h * 0.2)}M${num(x)} ${num(y - h * 0.27)}h${num(left * h * 0.1)}q${num(left * h * 0.1)} 0 ${num(left * h * 0.1)} ${num(-h * 0.1)}v${num(-h * 0.32)}`;
  const rib = `M${num(x - w * 0.18)} ${num(y)}V${num(y - h * 0.98)}M${num(x + w * 0.2)} ${num(y)}V${num(y - h * 0.95)}`;
  return stroke(d, paint, w) + stroke(rib, mix(paint, stage.air.glow, 0.22), w * 0.1, 0.7);
}

/** A way (road, path or river) that winds from the foreground to a vanishing point. */
export function windingWay(way: { far: Point; near: Point; width: number; sway: number }): {
  edge: string;
  at: (t: number) => Point;
  widthAt: (t: number) => number;
} {
  const { far, near, width, sway } = way;
  const at = (t: number): Point => {
    const ease = t ** 1.7;
    return [
      far[0] + (near[0] - far[0]) * ease + Math.sin(t * Math.PI * 2.1) * sway * (0.12 + t * 0.88) * (1 - t * 0.35),
      far[1] + (near[1] - far[1]) * ease,
    ];
  };
  const widthAt = (t: number) => Math.max(2, width * t ** 2.3);
  const left: Point[] = [];
  const right: Point[] = [];
  for (let i = 0; i <= 22; i++) {
    const t = i / 22;
    const [x, y] = at(t);
    left.push([x - widthAt(t) / 2, y]);
    right.push([x + widthAt(t) / 2, y]);
  }
  return { edge: `${smooth(left)}${smooth(right.toReversed()).replace('M', 'L')}Z`, at, widthAt };
}
