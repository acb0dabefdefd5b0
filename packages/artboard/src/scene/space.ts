import { createRandom } from '@artisan/kit';
import { createNoise2D } from 'simplex-noise';
import { mix, tone } from './colour.ts';
import { disc, ellipse, fill, num, type Point, polygon, smooth } from './pen.ts';
import { between, type Stage } from './stage.ts';

/** A nebula: soft clouds of light laid over each other. */
export function drawNebula(stage: Stage, hues: readonly string[]): string {
  const { width, height, random, pen } = stage;
  let svg = '';
  const lean = between(random, -0.5, 0.5);
  for (let i = 0; i < 13; i++) {
    const t = i / 12;
    const x = width * (0.02 + 0.96 * t) + between(random, -80, 80);
    const y = height * (0.42 + lean * (t - 0.5)) + between(random, -120, 120);
    const radius = between(random, 150, 380) * Math.min(2.4, Math.max(1, Math.max(width, height) / 1600));
    const colour = hues[i % hues.length] ?? '#7F56A8';
    svg += disc(
      x,
      y,
      radius,
      pen.radial([x, y], radius, [
        [0, colour, 0.34],
        [0.5, colour, 0.14],
        [1, colour, 0],
      ]),
    );
  }
  return svg;
}

/** A planet with bands, a night side, and a ring where one is wanted. Gives the box it fills. */
export function drawPlanet(
  stage: Stage,
  planet: { x: number; y: number; radius: number; hue: string; second: string; ring: boolean },
): string {
  const { pen, random, air } = stage;
  const { x, y, radius: r, hue, second } = planet;
  const lit = mix(hue, '#FFE9C7', 0.62);
  const night = mix(tone(hue, -0.34, -0.05), air.sky[0] ?? air.ink, 0.5);
  const noise = createNoise2D(createRandom(Math.floor(random() * 2 ** 31)));
  const tilt = -18;
  const outline = ellipse(x, y, r, r);
  const glow = pen.radial([x, y], r * 1.75, [
    [0.5, hue, 0.5],
    [0.75, hue, 0.14],
    [1, hue, 0],
  ]);
  const body = pen.radial([x - r * 0.36, y - r * 0.42], r * 1.55, [
    [0, lit],
    [0.34, hue],
    [0.72, mix(hue, night, 0.6)],
    [1, night],
  ]);
  let bands = '';
  for (let i = 0; i < 6; i++) {
    const at = y - r + (2 * r * (i + 0.5)) / 6;
    const thick = r * between(random, 0.05, 0.16);
    const upper: Point[] = [];
    const lower: Point[] = [];
    for (let k = 0; k <= 12; k++) {
      const px = x - r * 1.1 + (2.2 * r * k) / 12;
      upper.push([px, at + noise(k * 0.35, i) * r * 0.045]);
      lower.push([px, at + thick + noise(k * 0.35, i + 9) * r * 0.05]);
    }
    bands += `${smooth(upper)}${smooth(lower.toReversed()).replace('M', 'L')}Z`;
  }
  const shadow = pen.radial([x - r * 0.42, y - r * 0.42], r * 1.75, [
    [0.45, night, 0],
    [0.85, night, 0.8],
    [1, night, 0.95],
  ]);
  const turn = `transform="rotate(${tilt} ${num(x)} ${num(y)})"`;
  const halfRing = (rx: number, ry: number, thick: number, front: boolean) => {
    const sweep = front ? 0 : 1;
    return `M${num(x - rx)} ${num(y)}A${num(rx)} ${num(ry)} 0 0 ${sweep} ${num(x + rx)} ${num(y)}L${num(x + rx - thick)} ${num(y)}A${num(rx - thick)} ${num(ry - thick * 0.3)} 0 0 ${1 - sweep} ${num(x - rx + thick)} ${num(y)}Z`;
  };
  const ringParts: [number, number, number, number][] = [
    [2.02, 0.44, 0.035, 0.75],
    [1.92, 0.415, 0.2, 0.55],
    [1.66, 0.352, 0.1, 0.8],
    [1.52, 0.318, 0.04, 0.5],
  ];
  const ring = (front: boolean) =>
    planet.ring
      ? `<g ${turn}>${ringParts.map(([rx, ry, thick, opacity]) => fill(halfRing(rx * r, ry * r, thick * r, front), mix(second, lit, 0.4), front ? opacity : opacity * 0.6)).join('')}</g>`
      : '';
  const surface = `<g ${turn}>${fill(bands, mix(second, hue, 0.35), 0.42)}</g>`;
  return (
    disc(x, y, r * 1.75, glow) +
    ring(false) +
    disc(x, y, r, body) +
    pen.clip(outline, surface + disc(x, y, r, shadow)) +
    ring(true)
  );
}

/** A small cratered moon, lit from the upper left. */
export function drawMoonlet(stage: Stage, x: number, y: number, r: number, hue: string): string {
  const { pen } = stage;
  const lit = mix(hue, '#FFF3DA', 0.6);
  const body = pen.radial([x - r * 0.4, y - r * 0.4], r * 1.5, [
    [0, lit],
    [0.55, mix(hue, lit, 0.3)],
    [1, mix(hue, stage.air.ink, 0.7)],
  ]);
  const craters =
    ellipse(x - r * 0.3, y - r * 0.1, r * 0.2, r * 0.17) +
    ellipse(x + r * 0.25, y + r * 0.35, r * 0.14, r * 0.12) +
    ellipse(x + r * 0.2, y - r * 0.4, r * 0.12, r * 0.1);
  return disc(x, y, r, body) + fill(craters, mix(hue, stage.air.ink, 0.4), 0.45);
}

/** The ground of a moon: a lit rim and craters seen at a slant. */
export function drawMoonscape(stage: Stage, y: number): string {
  const { width, height, random, air, pen } = stage;
  const points: Point[] = [];
  const phase = random() * 6;
  const stride = Math.max(60, width / 60);
  for (let x = -stride; x <= width + stride; x += stride)
    points.push([x, y + 22 * Math.sin(x / 230 + phase) + 9 * Math.sin(x / 71 + phase)]);
  const base = air.land(0.3);
  let svg = fill(
    `${smooth(points)}V${num(height)}H${num(-stride)}Z`,
    pen.linear(
      [0, y - 20],
      [0, height],
      [
        [0, mix(base, air.glow, 0.26)],
        [0.25, base],
        [1, air.ink],
      ],
    ),
  );
  let bowls = '';
  let rims = '';
  for (let i = 0; i < Math.min(24, 5 + width / 180); i++) {
    const t = random();
    const cy = y + 46 + t * Math.max(30, height - y - 70);
    const cx = random() * width;
    const rx = between(random, 16, 34) * (0.6 + 1.7 * t);
    rims += ellipse(cx, cy + rx * 0.035, rx * 1.09, rx * 0.31);
    bowls += ellipse(cx, cy, rx, rx * 0.26);
  }
  svg += fill(rims, mix(base, air.glow, 0.3), 0.55) + fill(bowls, mix(base, air.ink, 0.65), 0.9);
  return svg;
}

/** A rocket that climbs, seen from the side, with its flame. */
export function drawRocket(
  stage: Stage,
  x: number,
  y: number,
  h: number,
  colours: { hull: string; trim: string; flame: string },
): string {
  const w = h * 0.16;
  const ink = stage.air.ink;
  const nose = `M${num(x)} ${num(y - h)}C${num(x + w * 1.35)} ${num(y - h * 0.72)} ${num(x + w * 1.2)} ${num(y - h * 0.32)} ${num(x + w * 0.72)} ${num(y - h * 0.12)}H${num(x - w * 0.72)}C${num(x - w * 1.2)} ${num(y - h * 0.32)} ${num(x - w * 1.35)} ${num(y - h * 0.72)} ${num(x)} ${num(y - h)}Z`;
  const shade = `M${num(x)} ${num(y - h)}C${num(x + w * 1.35)} ${num(y - h * 0.72)} ${num(x + w * 1.2)} ${num(y - h * 0.32)} ${num(x + w * 0.72)} ${num(y - h * 0.12)}H${num(x + w * 0.2)}C${num(x + w * 0.7)} ${num(y - h * 0.4)} ${num(x + w * 0.6)} ${num(y - h * 0.75)} ${num(x)} ${num(y - h)}Z`;
  const fins =
    polygon([
      [x - w * 0.95, y - h * 0.36],
      [x - w * 1.9, y - h * 0.06],
      [x - w * 0.66, y - h * 0.13],
    ]) +
    polygon([
      [x + w * 0.95, y - h * 0.36],
      [x + w * 1.9, y - h * 0.06],
      [x + w * 0.66, y - h * 0.13],
    ]);
  const flame = `M${num(x - w * 0.62)} ${num(y - h * 0.1)}Q${num(x - w * 0.7)} ${num(y + h * 0.14)} ${num(x)} ${num(y + h * 0.34)}Q${num(x + w * 0.7)} ${num(y + h * 0.14)} ${num(x + w * 0.62)} ${num(y - h * 0.1)}Z`;
  const core = `M${num(x - w * 0.32)} ${num(y - h * 0.1)}Q${num(x - w * 0.32)} ${num(y + h * 0.06)} ${num(x)} ${num(y + h * 0.17)}Q${num(x + w * 0.32)} ${num(y + h * 0.06)} ${num(x + w * 0.32)} ${num(y - h * 0.1)}Z`;
  const port =
    disc(x, y - h * 0.58, w * 0.46, colours.trim) + disc(x, y - h * 0.58, w * 0.31, mix(ink, '#7FD8E8', 0.5));
  return (
    fill(flame, colours.flame) +
    fill(core, '#FFF3C4') +
    fill(fins, colours.trim) +
    fill(nose, colours.hull) +
    fill(shade, ink, 0.16) +
    port +
    fill(
      polygon([
        [x - w * 0.7, y - h * 0.14],
        [x + w * 0.7, y - h * 0.14],
        [x + w * 0.6, y - h * 0.08],
        [x - w * 0.6, y - h * 0.08],
      ]),
      ink,
      0.8,
    )
  );
}
