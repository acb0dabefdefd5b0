import { mix } from './colour.ts';
import { coat, type Landmark, lampGlow } from './landmark-light.ts';
import { ellipse, fill, num, type Point, polygon, rectangle, stroke } from './pen.ts';
import type { Stage } from './stage.ts';

export function lighthouse(stage: Stage, x: number, y: number, h: number): Landmark {
  const { air, pen, sun, width } = stage;
  const white = coat(stage, '#F7F0DF');
  const red = coat(stage, '#B8382F');
  const litLeft = sun.x < x;
  const tower = (t: number) => h * (0.115 - 0.04 * t);
  const at = (t: number, side: number): Point => [x + side * tower(t), y - h * 0.74 * t];
  const body = polygon([at(0, -1), at(1, -1), at(1, 1), at(0, 1)]);
  let bands = '';
  for (const [from, to] of [
    [0.12, 0.32],
    [0.54, 0.74],
  ] as const)
    bands += polygon([at(from, -1), at(to, -1), at(to, 1), at(from, 1)]);
  const side = litLeft ? 1 : -1;
  const shade = polygon([[x + side * h * 0.015, y], [x + side * h * 0.01, y - h * 0.74], at(1, side), at(0, side)]);
  const g = y - h * 0.74;
  const lampY = g - h * 0.07;
  const dark = air.dark ? air.ink : mix(air.ink, '#20242B', 0.4);
  const svg =
    fill(body, white.lit) +
    fill(bands, red.lit) +
    fill(shade, air.ink, air.dark ? 0.45 : 0.2) +
    fill(
      rectangle(x - h * 0.014, y - h * 0.46, h * 0.028, h * 0.05) +
        rectangle(x - h * 0.014, y - h * 0.28, h * 0.028, h * 0.05),
      air.dark ? air.lamp : dark,
      0.9,
    ) +
    fill(
      `M${num(x - h * 0.028)} ${num(y)}v${num(-h * 0.07)}a${num(h * 0.028)} ${num(h * 0.028)} 0 0 1 ${num(h * 0.056)} 0v${num(h * 0.07)}Z`,
      dark,
    ) +
    fill(rectangle(x - h * 0.1, g - h * 0.012, h * 0.2, h * 0.024), dark) +
    stroke(
      `M${num(x - h * 0.095)} ${num(g - h * 0.045)}H${num(x + h * 0.095)}M${num(x - h * 0.09)} ${num(g)}v${num(-h * 0.045)}M${num(x + h * 0.09)} ${num(g)}v${num(-h * 0.045)}`,
      dark,
      Math.max(1.2, h * 0.008),
    ) +
    fill(
      rectangle(x - h * 0.052, g - h * 0.125, h * 0.104, h * 0.115),
      air.time === 'day' ? mix(air.light, '#9CC9D2', 0.5) : '#FFF1C0',
    ) +
    stroke(
      `M${num(x - h * 0.05)} ${num(g - h * 0.01)}v${num(-h * 0.115)}M${num(x)} ${num(g - h * 0.01)}v${num(-h * 0.115)}M${num(x + h * 0.05)} ${num(g - h * 0.01)}v${num(-h * 0.115)}`,
      dark,
      Math.max(1.2, h * 0.01),
    ) +
    fill(
      `M${num(x - h * 0.075)} ${num(g - h * 0.122)}Q${num(x - h * 0.05)} ${num(g - h * 0.19)} ${num(x)} ${num(g - h * 0.2)}Q${num(x + h * 0.05)} ${num(g - h * 0.19)} ${num(x + h * 0.075)} ${num(g - h * 0.122)}Z`,
      air.dark ? dark : red.lit,
    ) +
    fill(rectangle(x - h * 0.006, g - h * 0.26, h * 0.012, h * 0.07), dark) +
    stroke(
      `M${num(x - side * tower(0) * 0.96)} ${num(y - 2)}L${num(x - side * tower(1) * 0.96)} ${num(g + 2)}`,
      white.rim,
      Math.max(1, h * 0.008),
      air.dark ? 0.55 : 0.4,
    );
  if (air.time === 'day') return { svg, glow: '' };
  const toRight = x < width / 2;
  const reach = Math.min(1500, Math.max(width * 0.95, 500)) * (toRight ? 1 : -1);
  const beam = (length: number, spread: number, strength: number) =>
    fill(
      polygon([
        [x, lampY - h * 0.025],
        [x + length, lampY - Math.abs(length) * (0.1 + spread)],
        [x + length, lampY + Math.abs(length) * (spread - 0.02)],
        [x, lampY + h * 0.03],
      ]),
      pen.linear(
        [x, 0],
        [x + length, 0],
        [
          [0, '#FFF4C8', strength],
          [0.35, '#FFF0B8', strength * 0.35],
          [1, '#FFF0B8', 0],
        ],
      ),
    );
  return { svg, glow: beam(reach, 0.11, 0.75) + beam(-reach * 0.6, 0.1, 0.4) + lampGlow(stage, x, lampY, h * 0.36) };
}

export function cabin(stage: Stage, x: number, y: number, h: number): Landmark {
  const { air, sun, random } = stage;
  const wall = coat(stage, '#8A5A3A');
  const roof = coat(stage, '#5A2E2A');
  const w = h * 1.5;
  const litLeft = sun.x < x;
  const k = litLeft ? 1 : -1;
  const p = (dx: number, dy: number): Point => [x + k * dx * w, y - dy * h];
  const front = polygon([p(-0.5, 0), p(-0.5, 0.48), p(-0.22, 0.86), p(0.06, 0.48), p(0.06, 0)]);
  const flank = polygon([p(0.06, 0), p(0.06, 0.48), p(0.5, 0.48), p(0.5, 0)]);
  const top = polygon([p(-0.22, 0.92), p(0.36, 0.92), p(0.58, 0.44), p(0.08, 0.44)]);
  const eave = polygon([p(-0.22, 0.95), p(-0.58, 0.44), p(-0.53, 0.41), p(-0.22, 0.84), p(0.06, 0.44), p(0.12, 0.44)]);
  const chimney = polygon([p(0.24, 0.8), p(0.24, 1.14), p(0.35, 1.14), p(0.35, 0.8)]);
  const lit = air.time !== 'day';
  const pane = lit ? air.lamp : mix('#BFE0E6', air.land(0.5), 0.2);
  const box = (dx: number, dy: number, bw: number, bh: number) =>
    polygon([p(dx, dy), p(dx + bw, dy), p(dx + bw, dy + bh), p(dx, dy + bh)]);
  let logs = '';
  for (let i = 1; i < 5; i++) logs += `M${num(p(-0.5, i * 0.1)[0])} ${num(p(0, i * 0.1)[1])}H${num(p(0.5, 0)[0])}`;
  let smoke = '';
  for (let i = 0; i < 5; i++)
    smoke += ellipse(
      p(0.3, 0)[0] + i * h * 0.09 * (i % 2 ? 1 : 0.8),
      y - h * (1.22 + i * 0.17),
      h * (0.05 + 0.025 * i),
      h * (0.04 + 0.02 * i),
    );
  const svg =
    fill(smoke, mix(air.sky[2] ?? air.light, air.light, 0.4), air.dark ? 0.16 : 0.4) +
    fill(chimney, roof.shade) +
    fill(flank, wall.shade) +
    fill(front, wall.lit) +
    stroke(logs, air.ink, Math.max(0.8, h * 0.012), 0.35) +
    fill(top, roof.lit) +
    fill(eave, air.weather === 'snow' ? '#F4F7FA' : roof.rim) +
    (air.weather === 'snow'
      ? fill(
          polygon([
            p(-0.2, 0.95),
            p(0.37, 0.95),
            p(0.52, 0.62),
            p(0.42, 0.66),
            p(0.3, 0.6),
            p(0.18, 0.68),
            p(0.06, 0.62),
          ]),
          mix('#F4F7FA', air.land(0.4), air.dark ? 0.35 : 0.05),
        )
      : '') +
    fill(box(-0.4, 0.16, 0.16, 0.2) + box(0.16, 0.16, 0.24, 0.2), pane) +
    fill(box(-0.14, 0, 0.13, 0.34), air.ink, 0.8) +
    stroke(
      `M${num(p(-0.32, 0)[0])} ${num(p(0, 0.16)[1])}V${num(p(0, 0.36)[1])}M${num(p(0.28, 0)[0])} ${num(p(0, 0.16)[1])}V${num(p(0, 0.36)[1])}`,
      air.ink,
      Math.max(0.9, h * 0.018),
      0.8,
    );
  const glow = lit
    ? lampGlow(stage, p(-0.32, 0)[0], y - h * 0.26, h * 0.55, 0.6) +
      lampGlow(stage, p(0.28, 0)[0], y - h * 0.26, h * 0.62, 0.6)
    : '';
  random();
  return { svg, glow };
}
