import { ellipse, num, type Point, polygon } from './pen.ts';
import { between, type Stage } from './stage.ts';

/** A pine with its foot at (x, y). */
export function pine(x: number, y: number, height: number, random: () => number): string {
  const tiers = height < 40 ? 5 : 8;
  const left: Point[] = [];
  const right: Point[] = [];
  for (let i = 1; i <= tiers; i++) {
    const t = i / tiers;
    const reach = height * 0.2 * t ** 0.85;
    const at = y - height + height * 0.94 * t;
    const l = reach * between(random, 0.8, 1.18);
    const r = reach * between(random, 0.8, 1.18);
    left.push([x - l, at + height * 0.022], [x - l * 0.4, at - height * 0.008]);
    right.push([x + r, at + height * 0.022], [x + r * 0.4, at - height * 0.008]);
  }
  const trunk = Math.max(0.6, height * 0.018);
  return polygon([[x, y - height], ...left, [x - trunk, y], [x + trunk, y], ...right.toReversed()]);
}

/** A broad-leaved tree: a trunk and a heap of leaves. */
export function broadleaf(x: number, y: number, height: number, random: () => number): string {
  const trunk = height * 0.035;
  let d = polygon([
    [x - trunk, y],
    [x - trunk * 0.6, y - height * 0.5],
    [x + trunk * 0.6, y - height * 0.5],
    [x + trunk, y],
  ]);
  for (let i = 0; i < 9; i++) {
    const angle = i * 2.4;
    const spread = Math.sqrt(i / 9);
    const radius = height * between(random, 0.15, 0.2);
    d += ellipse(
      x + Math.cos(angle) * spread * height * 0.23,
      y - height * 0.68 + Math.sin(angle) * spread * height * 0.2,
      radius,
      radius * 0.92,
    );
  }
  return d;
}

/** Many trees along a line. `foot` says where the ground is at x. */
export function treeline(
  stage: Stage,
  row: {
    from: number;
    to: number;
    spacing: number;
    height: (x: number) => number;
    foot: (x: number) => number;
    kind: 'pine' | 'broadleaf';
  },
): string {
  if (stage.lacks('tree') || (row.kind === 'pine' && stage.lacks('pine tree'))) return '';
  const { random } = stage;
  const spacing = Math.max(row.spacing, (row.to - row.from) / 130);
  let d = '';
  for (let x = row.from; x <= row.to; x += spacing * between(random, 0.65, 1.35)) {
    const height = row.height(x) * between(random, 0.68, 1.3);
    if (height < 4) continue;
    d += row.kind === 'pine' ? pine(x, row.foot(x), height, random) : broadleaf(x, row.foot(x), height * 0.85, random);
  }
  return d;
}

/** A palm whose crown hangs at (x + lean, y − height). Leaflets hang from each frond. */
export function palm(x: number, y: number, height: number, lean: number, random: () => number): string {
  const [topX, topY] = [x + lean, y - height];
  const width = height * 0.03;
  let d = `M${num(x - width)} ${num(y)}Q${num(x - width * 0.4 + lean * 0.12)} ${num(y - height * 0.55)} ${num(topX - width * 0.42)} ${num(topY)}L${num(topX + width * 0.42)} ${num(topY)}Q${num(x + width * 0.9 + lean * 0.12)} ${num(y - height * 0.55)} ${num(x + width * 1.3)} ${num(y)}Z`;
  const fronds = 9;
  for (let i = 0; i < fronds; i++) {
    const angle = -Math.PI * (-0.12 + (1.24 * i) / (fronds - 1)) + between(random, -0.08, 0.08);
    const length = Math.min(330, height * 0.44) * between(random, 0.86, 1.08);
    d += frond([topX, topY], angle, length);
  }
  return d + ellipse(topX, topY, width * 0.9, width * 0.8);
}

/** One frond: rises along `angle`, then droops under its weight. */
function frond(root: Point, angle: number, length: number): string {
  const droop = length * (0.3 + 0.32 * Math.abs(Math.cos(angle)));
  const at = (t: number): Point => [
    root[0] + Math.cos(angle) * length * t,
    root[1] + Math.sin(angle) * length * t * 0.95 + droop * t * t,
  ];
  const steps = 11;
  const upper: Point[] = [];
  const lower: Point[] = [];
  for (let i = 0; i <= steps; i++) {
    const t = i / steps;
    const [px, py] = at(t);
    const [qx, qy] = at(Math.min(1, t + 0.02));
    const along = Math.atan2(qy - py, qx - px);
    const leaf = length * 0.15 * Math.sin(Math.PI * Math.min(1, t * 0.82 + 0.14));
    const side = Math.cos(along) >= 0 ? 1 : -1;
    upper.push([px, py - length * 0.012]);
    // Leaflets point outwards and down, with a notch between two.
    lower.push([
      px + Math.cos(along) * leaf * 0.5 - Math.sin(along) * leaf * side,
      py + Math.sin(along) * leaf * 0.5 + Math.cos(along) * leaf * side,
    ]);
    const [mx, my] = at(Math.min(1, t + 0.45 / steps));
    lower.push([mx, my + length * 0.022]);
    if (i > 0)
      upper.push([
        px - Math.cos(along) * leaf * 0.1 + Math.sin(along) * leaf * 0.34 * side,
        py - Math.sin(along) * leaf * 0.1 - Math.cos(along) * leaf * 0.34 * side,
      ]);
  }
  return polygon([...upper, ...lower.toReversed()]);
}

/** A branch that grows in from the edge, with leaves: a frame for what lies behind. */
export function branch(from: Point, angle: number, length: number, random: () => number, needles: boolean): string {
  let d = '';
  const grow = ([x, y]: Point, heading: number, reach: number, thick: number, level: number): void => {
    const steps = 6;
    let [px, py] = [x, y];
    let turn = heading;
    for (let i = 0; i < steps; i++) {
      const step = reach / steps;
      turn += between(random, -0.2, 0.2) + 0.05;
      const [nx, ny] = [px + Math.cos(turn) * step, py + Math.sin(turn) * step];
      const [a, b] = [thick * (1 - i / steps) + 1, thick * (1 - (i + 1) / steps) + 1];
      const [ox, oy] = [-Math.sin(turn), Math.cos(turn)];
      d += polygon([
        [px + ox * a, py + oy * a],
        [nx + ox * b, ny + oy * b],
        [nx - ox * b, ny - oy * b],
        [px - ox * a, py - oy * a],
      ]);
      const side = i % 2 ? 1 : -1;
      if (level < 2 && i > 0) grow([nx, ny], turn + side * between(random, 0.5, 0.9), reach * 0.5, b * 0.7, level + 1);
      if (level > 0 || i > 2) {
        for (const s of [-1, 1])
          d += needles
            ? needle([nx, ny], turn + s * 0.9, reach * 0.2)
            : leaf([nx, ny], turn + s * between(random, 0.5, 1.1), between(random, 26, 42));
      }
      [px, py] = [nx, ny];
    }
    if (!needles) d += leaf([px, py], turn, 40);
  };
  grow(from, angle, length, length * 0.016, 0);
  return d;
}

/** A pointed leaf from a stem at (x, y). */
export function leaf([x, y]: Point, angle: number, length: number): string {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const at = (along: number, aside: number): string =>
    `${num(x + c * along * length - s * aside * length)} ${num(y + s * along * length + c * aside * length)}`;
  return `M${num(x)} ${num(y)}C${at(0.3, 0.3)} ${at(0.75, 0.26)} ${at(1, 0)}C${at(0.75, -0.26)} ${at(0.3, -0.3)} ${num(x)} ${num(y)}Z`;
}

function needle([x, y]: Point, angle: number, length: number): string {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return polygon([
    [x - s * 1.4, y + c * 1.4],
    [x + c * length, y + s * length],
    [x + s * 1.4, y - c * 1.4],
  ]);
}
