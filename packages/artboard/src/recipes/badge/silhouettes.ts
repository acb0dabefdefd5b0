import { ellipse, fill, num, polygon } from '../../scene/pen.ts';
import { edge } from './view-input.ts';

/** A table mountain. */
export const mesa = (x: number, base: number, wide: number, tall: number) =>
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
export function cactus(x: number, base: number, tall: number): string {
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

/** A row of plain towers. */
export function towers(random: () => number, base: number, tall: number, wide: number): string {
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

/** A row of towers with lit windows. */
export function nearTowers(random: () => number, base: number, tall: number, colour: string, light: string): string {
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
