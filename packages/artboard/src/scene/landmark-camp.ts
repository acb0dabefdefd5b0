import { mix, tone } from './colour.ts';
import { coat, type Landmark, lampGlow } from './landmark-light.ts';
import { ellipse, fill, num, type Point, polygon, rectangle, stroke } from './pen.ts';
import { between, type Stage } from './stage.ts';

export function tent(stage: Stage, x: number, y: number, h: number): Landmark {
  const { air, pen } = stage;
  const lit = air.time !== 'day';
  const canvas = coat(stage, '#E08A3C');
  const w = h * 0.95;
  const inside = lit
    ? pen.linear(
        [x, y - h],
        [x, y],
        [
          [0, '#F2A24A'],
          [0.6, '#FFCB6B'],
          [1, '#FFE9A8'],
        ],
      )
    : canvas.lit;
  const side = lit ? mix('#C9682F', air.ink, 0.18) : canvas.shade;
  const svg =
    fill(
      polygon([
        [x - w * 0.15, y - h],
        [x + w * 0.75, y - h * 0.9],
        [x + w * 1.45, y],
        [x + w * 0.62, y],
      ]),
      side,
    ) +
    fill(
      polygon([
        [x - w * 0.15, y - h],
        [x - w, y],
        [x + w * 0.64, y],
      ]),
      inside,
    ) +
    fill(
      `M${num(x - w * 0.15)} ${num(y - h * 0.88)}Q${num(x - w * 0.3)} ${num(y - h * 0.35)} ${num(x - w * 0.52)} ${num(y)}H${num(x + w * 0.16)}Q${num(x - w * 0.02)} ${num(y - h * 0.4)} ${num(x - w * 0.15)} ${num(y - h * 0.88)}Z`,
      lit ? mix('#7A3418', air.ink, 0.3) : air.ink,
      lit ? 0.78 : 0.85,
    ) +
    stroke(
      `M${num(x - w * 0.15)} ${num(y - h * 1.08)}L${num(x - w * 1.02)} ${num(y + 1)}M${num(x - w * 0.15)} ${num(y - h * 1.08)}L${num(x + w * 0.66)} ${num(y + 1)}`,
      mix(canvas.rim, air.ink, 0.1),
      Math.max(1.2, h * 0.03),
    ) +
    stroke(
      `M${num(x + w * 1.1)} ${num(y - h * 0.46)}L${num(x + w * 1.75)} ${num(y)}M${num(x - w * 0.6)} ${num(y - h * 0.48)}L${num(x - w * 1.4)} ${num(y)}`,
      air.ink,
      1,
      0.6,
    );
  return { svg, glow: lit ? lampGlow(stage, x - w * 0.1, y - h * 0.35, h * 1.7, 0.3) : '' };
}

export function campfire(stage: Stage, x: number, y: number, h: number): Landmark {
  const { air, random } = stage;
  const flame = (k: number, dx: number) =>
    `M${num(x + dx)} ${num(y - h * k)}C${num(x + dx + h * 0.12 * k)} ${num(y - h * 0.7 * k)} ${num(x + dx + h * 0.42 * k)} ${num(y - h * 0.45 * k)} ${num(x + dx + h * 0.3 * k)} ${num(y - h * 0.1)}Q${num(x + dx)} ${num(y + h * 0.08)} ${num(x + dx - h * 0.3 * k)} ${num(y - h * 0.1)}C${num(x + dx - h * 0.42 * k)} ${num(y - h * 0.4 * k)} ${num(x + dx - h * 0.06 * k)} ${num(y - h * 0.6 * k)} ${num(x + dx)} ${num(y - h * k)}Z`;
  let sparks = '';
  for (let i = 0; i < 9; i++)
    sparks += ellipse(x + between(random, -0.5, 0.5) * h, y - h * between(random, 1.1, 2.6), h * 0.025, h * 0.025);
  const wood = mix('#6B4226', air.ink, air.dark ? 0.55 : 0.2);
  const svg =
    fill(flame(1, 0) + flame(0.66, -h * 0.22) + flame(0.6, h * 0.22), '#F2762E') +
    fill(flame(0.66, h * 0.03), '#FFB43C') +
    fill(flame(0.38, 0), '#FFEFAE') +
    stroke(
      `M${num(x - h * 0.5)} ${num(y - h * 0.02)}L${num(x + h * 0.45)} ${num(y - h * 0.16)}M${num(x + h * 0.5)} ${num(y - h * 0.02)}L${num(x - h * 0.45)} ${num(y - h * 0.16)}`,
      wood,
      h * 0.13,
    ) +
    fill(sparks, '#FFC45C', 0.9);
  const soft = { ...stage, air: { ...air, lamp: '#FF9A3C' } };
  return { svg, glow: lampGlow(soft, x, y - h * 0.4, h * 4.2, 0.8) };
}

export function sailboat(stage: Stage, x: number, y: number, h: number): Landmark {
  const { air, pen, sun } = stage;
  const hull = coat(stage, '#9E3B2E');
  const sail = coat(stage, '#FBF3E0');
  const k = sun.x < x ? -1 : 1;
  const w = h * 0.42;
  const hullD = `M${num(x - w)} ${num(y - h * 0.13)}Q${num(x)} ${num(y - h * 0.08)} ${num(x + w * 1.08)} ${num(y - h * 0.16)}L${num(x + w * 0.72)} ${num(y)}Q${num(x)} ${num(y + h * 0.035)} ${num(x - w * 0.74)} ${num(y)}Z`;
  const main = `M${num(x + h * 0.012)} ${num(y - h)}Q${num(x + k * w * 0.95)} ${num(y - h * 0.55)} ${num(x + k * w * 0.86)} ${num(y - h * 0.19)}L${num(x + h * 0.012)} ${num(y - h * 0.17)}Z`;
  const jib = `M${num(x - k * h * 0.015)} ${num(y - h * 0.88)}Q${num(x - k * w * 0.5)} ${num(y - h * 0.5)} ${num(x - k * w * 0.84)} ${num(y - h * 0.19)}L${num(x - k * h * 0.015)} ${num(y - h * 0.2)}Z`;
  const mirror = `<g transform="translate(0 ${num(y * 1.5)}) scale(1 -0.5)" opacity="0.3">${fill(main + jib, sail.shade) + fill(hullD, hull.shade)}</g>`;
  const svg =
    mirror +
    fill(main, sail.lit) +
    fill(jib, sail.shade) +
    fill(
      `M${num(x + k * w * 0.3)} ${num(y - h * 0.18)}Q${num(x + k * w * 0.55)} ${num(y - h * 0.5)} ${num(x + h * 0.012)} ${num(y - h)}L${num(x + h * 0.012)} ${num(y - h * 0.17)}Z`,
      sail.shade,
      0.45,
    ) +
    stroke(`M${num(x)} ${num(y - h * 1.05)}V${num(y - h * 0.08)}`, air.ink, Math.max(1.2, h * 0.018)) +
    fill(hullD, hull.lit) +
    stroke(
      `M${num(x - w * 0.95)} ${num(y - h * 0.105)}Q${num(x)} ${num(y - h * 0.055)} ${num(x + w)} ${num(y - h * 0.13)}`,
      hull.rim,
      Math.max(1, h * 0.014),
      0.8,
    ) +
    fill(
      polygon([
        [x, y - h * 1.06],
        [x - k * w * 0.26, y - h * 1.02],
        [x, y - h * 0.98],
      ]),
      air.dark ? hull.rim : '#D9482F',
    );
  const shadow = pen.radial([0, 0], 1, [
    [0, air.ink, 0.5],
    [1, air.ink, 0],
  ]);
  const under = `<circle r="1" fill="${shadow}" transform="translate(${num(x)} ${num(y + h * 0.02)}) scale(${num(w * 1.15)} ${num(h * 0.045)})"/>`;
  return { svg: under + svg, glow: '' };
}

/** A wooden pier on posts that runs out over water. */
export function drawPier(stage: Stage, from: Point, to: Point, width: number): string {
  const { air } = stage;
  const wood = coat(stage, '#8C6544');
  const far = width * 0.22;
  const deck = polygon([
    [from[0] - width / 2, from[1]],
    [to[0] - far / 2, to[1]],
    [to[0] + far / 2, to[1]],
    [from[0] + width / 2, from[1]],
  ]);
  let planks = '';
  let posts = '';
  for (let i = 0; i <= 16; i++) {
    const t = (i / 16) ** 1.6;
    const [cx, cy] = [to[0] + (from[0] - to[0]) * t, to[1] + (from[1] - to[1]) * t];
    const w = far + (width - far) * t;
    planks += `M${num(cx - w / 2)} ${num(cy)}h${num(w)}`;
    if (i % 4 === 0)
      posts +=
        rectangle(cx - w * 0.56, cy - w * 0.2, w * 0.07, w * 0.5) +
        rectangle(cx + w * 0.49, cy - w * 0.2, w * 0.07, w * 0.5);
  }
  return (
    fill(posts, wood.shade) +
    fill(deck, mix(wood.lit, wood.rim, 0.2)) +
    stroke(planks, tone(air.ink, 0.02), 2, 0.4) +
    fill(posts, mix(wood.shade, air.ink, 0.3))
  );
}
