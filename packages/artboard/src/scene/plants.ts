import { mix, tone } from './colour.ts';
import { ellipse, fill, num, type Point, polygon, stroke } from './pen.ts';
import { between, type Stage } from './stage.ts';
import { leaf } from './trees.ts';

/** Blades of grass along a line; taller towards both edges when `frame` is set. */
export function grass(
  stage: Stage,
  row: { foot: (x: number) => number; height: number; spacing: number; frame?: boolean },
): string {
  const { width, random } = stage;
  let d = '';
  const spacing = Math.max(row.spacing, width / 260);
  for (let x = -10; x < width + 10; x += spacing * between(random, 0.6, 1.4)) {
    const edge = row.frame ? 0.55 + 1.1 * Math.abs(x / width - 0.5) ** 1.5 * 2 : 1;
    const h = row.height * edge * between(random, 0.5, 1.15);
    const y = row.foot(x) + 6;
    const lean = between(random, -0.4, 0.4) * h;
    const w = spacing * 0.42;
    d += `M${num(x - w)} ${num(y)}Q${num(x + lean * 0.2)} ${num(y - h * 0.6)} ${num(x + lean)} ${num(y - h)}Q${num(x + lean * 0.4 + w)} ${num(y - h * 0.5)} ${num(x + w)} ${num(y)}Z`;
  }
  return d;
}

/** A tuft, a spray or a bell of a flower on its stem, at a height above its foot. */
export function drawFlower(
  stage: Stage,
  x: number,
  y: number,
  h: number,
  petal: string,
  kind: number,
  depth: number,
): string {
  const { air, random } = stage;
  const green = air.seen('#3F7A4B', depth);
  const lean = between(random, -0.16, 0.16) * h;
  const [topX, topY] = [x + lean, y - h];
  const stem = `M${num(x)} ${num(y)}Q${num(x + lean * 0.1)} ${num(y - h * 0.5)} ${num(topX)} ${num(topY)}`;
  const r = h * between(random, 0.16, 0.2);
  const colour = air.dark ? mix(petal, air.land(0.4), 0.38) : mix(petal, air.land(0.4), 0.05 + 0.3 * depth);
  const leaves =
    leaf([x + lean * 0.2, y - h * 0.32], -0.5, h * 0.24) + leaf([x + lean * 0.3, y - h * 0.45], Math.PI + 0.5, h * 0.2);
  let svg = stroke(stem, green, Math.max(1.4, h * 0.022)) + fill(leaves, green);
  if (kind === 0) {
    // Daisy.
    let petals = '';
    for (let i = 0; i < 9; i++) {
      const a = (i * 2 * Math.PI) / 9;
      petals += leaf([topX + Math.cos(a) * r * 0.12, topY + Math.sin(a) * r * 0.1], a, r);
    }
    svg +=
      fill(petals, colour) +
      fill(ellipse(topX, topY, r * 0.34, r * 0.3), mix('#F2B632', air.land(0.4), air.dark ? 0.4 : 0.05));
  } else if (kind === 1) {
    // Poppy: two broad petals behind, one before.
    svg += fill(
      ellipse(topX - r * 0.42, topY - r * 0.1, r * 0.68, r * 0.6) +
        ellipse(topX + r * 0.42, topY - r * 0.1, r * 0.68, r * 0.6),
      tone(colour, -0.07),
    );
    svg += fill(
      `M${num(topX - r)} ${num(topY - r * 0.15)}Q${num(topX)} ${num(topY - r * 0.55)} ${num(topX + r)} ${num(topY - r * 0.15)}Q${num(topX + r * 0.75)} ${num(topY + r * 0.8)} ${num(topX)} ${num(topY + r * 0.78)}Q${num(topX - r * 0.75)} ${num(topY + r * 0.8)} ${num(topX - r)} ${num(topY - r * 0.15)}Z`,
      colour,
    );
    svg += fill(ellipse(topX, topY - r * 0.08, r * 0.24, r * 0.16), air.ink, 0.8);
  } else {
    // Lavender or lupin: a spike of small bells.
    let bells = '';
    for (let i = 0; i < 7; i++) {
      const t = i / 6;
      const w = r * 0.44 * (1 - t * 0.62);
      const by = topY + r * 1.9 * (1 - t) - r * 0.6;
      bells +=
        ellipse(topX - w * 0.75, by, w * 0.7, w * 0.55) + ellipse(topX + w * 0.75, by - w * 0.4, w * 0.7, w * 0.55);
    }
    svg += fill(bells, colour);
  }
  return svg;
}

/** Boulders on the ground. */
export function drawRock(stage: Stage, x: number, y: number, w: number, depth: number): string {
  const { air, random, sun } = stage;
  const base = air.seen('#7D7F7C', depth);
  const h = w * between(random, 0.4, 0.6);
  const p = (dx: number, dy: number): Point => [x + dx * w, y - dy * h];
  const lit = sun.x < x ? 1 : -1;
  const body = polygon([p(-0.55, 0), p(-0.42, 0.55), p(-0.12, 0.98), p(0.22, 0.86), p(0.46, 0.48), p(0.56, 0)]);
  const face = polygon([
    p(-0.5 * lit, 0.1),
    p(-0.42 * lit, 0.55),
    p(-0.1 * lit, 0.96),
    p(0.06 * lit, 0.55),
    p(-0.1 * lit, 0.05),
  ]);
  return fill(body, mix(base, air.ink, 0.4)) + fill(face, mix(base, air.glow, air.dark ? 0.05 : 0.2), 0.85);
}
