import { mix } from './colour.ts';
import { coat, type Landmark, lampGlow } from './landmark-light.ts';
import { disc, fill, num, type Point, polygon, rectangle, stroke } from './pen.ts';
import { between, type Stage } from './stage.ts';

export function castle(stage: Stage, x: number, y: number, h: number): Landmark {
  const { air } = stage;
  const stone = coat(stage, '#A9A29A');
  const slate = coat(stage, '#4E5F8A');
  const litLeft = stage.sun.x < x;
  const tower = (
    dx: number,
    w: number,
    top: number,
    spire: number,
  ): { stone: string; shade: string; roof: string; roofShade: string } => {
    const cx = x + dx * h;
    const half = (w * h) / 2;
    const t = y - top * h;
    const teeth = polygon([
      [cx - half * 1.2, t],
      [cx + half * 1.2, t],
      [cx + half * 1.2, t + h * 0.03],
      [cx + half, t + h * 0.06],
      [cx - half, t + h * 0.06],
      [cx - half * 1.2, t + h * 0.03],
    ]);
    const side = litLeft ? 1 : -1;
    return {
      stone: rectangle(cx - half, t, half * 2, y - t + 4) + teeth,
      shade: rectangle(side > 0 ? cx + half * 0.25 : cx - half, t + 2, half * 0.75, y - t),
      roof:
        spire > 0
          ? polygon([
              [cx - half * 1.35, t + 1],
              [cx, t - spire * h],
              [cx + half * 1.35, t + 1],
            ])
          : rectangle(cx - half * 1.2, t - h * 0.035, half * 0.5, h * 0.04) +
            rectangle(cx - half * 0.25, t - h * 0.035, half * 0.5, h * 0.04) +
            rectangle(cx + half * 0.7, t - h * 0.035, half * 0.5, h * 0.04),
      roofShade:
        spire > 0
          ? polygon([
              [cx + side * half * 0.2, t + 1],
              [cx, t - spire * h],
              [cx + side * half * 1.35, t + 1],
            ])
          : '',
    };
  };
  const back = [tower(-0.16, 0.13, 0.66, 0.26), tower(0.2, 0.12, 0.58, 0.22), tower(0.02, 0.15, 0.72, 0.3)];
  const front = [
    tower(-0.36, 0.14, 0.4, 0.2),
    tower(0.38, 0.15, 0.44, 0.2),
    tower(-0.08, 0.12, 0.38, 0),
    tower(0.14, 0.12, 0.38, 0),
  ];
  const draw = (parts: typeof back, own: string) =>
    parts
      .map(
        (part, i) =>
          fill(part.stone, own) +
          fill(part.shade, air.ink, 0.2) +
          fill(part.roof, i > 1 && parts === front ? own : slate.lit) +
          fill(part.roofShade, air.ink, 0.24),
      )
      .join('');
  const wall = polygon([
    [x - 0.44 * h, y + 4],
    [x - 0.42 * h, y - 0.26 * h],
    [x + 0.44 * h, y - 0.26 * h],
    [x + 0.46 * h, y + 4],
  ]);
  let crenels = '';
  for (let i = 0; i < 12; i++) crenels += rectangle(x - 0.42 * h + i * 0.072 * h, y - 0.295 * h, 0.042 * h, 0.04 * h);
  const gate = `M${num(x - 0.03 * h)} ${num(y + 3)}v${num(-0.12 * h)}a${num(0.055 * h)} ${num(0.06 * h)} 0 0 1 ${num(0.11 * h)} 0v${num(0.12 * h)}Z`;
  const slit = (dx: number, dy: number) => rectangle(x + dx * h - h * 0.009, y - dy * h, h * 0.018, h * 0.045);
  const windows =
    slit(-0.36, 0.32) +
    slit(0.38, 0.35) +
    slit(0.02, 0.62) +
    slit(-0.16, 0.54) +
    slit(0.2, 0.48) +
    slit(0.02, 0.5) +
    slit(-0.08, 0.33) +
    slit(0.14, 0.33);
  const flags = [
    [-0.16, 0.92],
    [0.02, 1.02],
    [0.38, 0.64],
  ]
    .map(
      ([dx = 0, top = 0]) =>
        polygon([
          [x + dx * h, y - (top + 0.07) * h],
          [x + (dx + 0.07) * h, y - (top + 0.05) * h],
          [x + dx * h, y - (top + 0.028) * h],
        ]) + rectangle(x + dx * h - h * 0.003, y - (top + 0.07) * h, h * 0.006, h * 0.09),
    )
    .join('');
  const lit = air.time !== 'day';
  const svg =
    draw(back, mix(stone.lit, air.land(0.5), 0.25)) +
    fill(wall + crenels, stone.lit) +
    draw(front, stone.lit) +
    fill(gate, air.ink) +
    fill(windows, lit ? air.lamp : air.ink, lit ? 1 : 0.75) +
    fill(flags, air.dark ? mix('#B8382F', air.ink, 0.3) : '#C1372F');
  return { svg, glow: lit ? lampGlow(stage, x + 0.025 * h, y - h * 0.06, h * 0.2, 0.5) : '' };
}

export function windmill(stage: Stage, x: number, y: number, h: number): Landmark {
  const { air, random } = stage;
  const wall = coat(stage, '#E8DCC4');
  const roof = coat(stage, '#7A3A2E');
  const hub: Point = [x, y - h * 0.66];
  let sails = '';
  let spars = '';
  const turn = between(random, 0.2, 1.2);
  for (let i = 0; i < 4; i++) {
    const a = turn + (i * Math.PI) / 2;
    const at = (along: number, aside: number): Point => [
      hub[0] + Math.cos(a) * along * h - Math.sin(a) * aside * h,
      hub[1] + Math.sin(a) * along * h + Math.cos(a) * aside * h,
    ];
    sails += polygon([at(0.1, 0.01), at(0.42, 0.01), at(0.42, 0.085), at(0.1, 0.07)]);
    const [ex, ey] = at(0.43, 0);
    spars += `M${num(hub[0])} ${num(hub[1])}L${num(ex)} ${num(ey)}`;
  }
  const svg =
    fill(
      polygon([
        [x - h * 0.17, y],
        [x - h * 0.1, y - h * 0.62],
        [x + h * 0.1, y - h * 0.62],
        [x + h * 0.17, y],
      ]),
      wall.lit,
    ) +
    fill(
      polygon([
        [x + h * 0.03, y],
        [x + h * 0.02, y - h * 0.62],
        [x + h * 0.1, y - h * 0.62],
        [x + h * 0.17, y],
      ]),
      air.ink,
      0.18,
    ) +
    fill(
      `M${num(x - h * 0.125)} ${num(y - h * 0.61)}Q${num(x - h * 0.1)} ${num(y - h * 0.77)} ${num(x)} ${num(y - h * 0.78)}Q${num(x + h * 0.1)} ${num(y - h * 0.77)} ${num(x + h * 0.125)} ${num(y - h * 0.61)}Z`,
      roof.lit,
    ) +
    fill(
      rectangle(x - h * 0.03, y - h * 0.13, h * 0.06, h * 0.13) +
        rectangle(x - h * 0.022, y - h * 0.42, h * 0.044, h * 0.06),
      air.time === 'day' ? air.ink : air.lamp,
      0.85,
    ) +
    fill(sails, mix(wall.rim, '#FFFFFF', 0.2), 0.9) +
    stroke(spars, air.ink, Math.max(1.2, h * 0.014)) +
    disc(hub[0], hub[1], h * 0.022, air.ink);
  return { svg, glow: air.time === 'day' ? '' : lampGlow(stage, x, y - h * 0.4, h * 0.2, 0.5) };
}
