import { mix, tone } from './colour.ts';
import { disc, ellipse, fill, num, type Point, polygon, rectangle, stroke } from './pen.ts';
import { between, type Stage } from './stage.ts';

/** A landmark that stands at (x, y), drawn `size` high. `glow` is what shines around it, to be laid over the rest. */
export interface Landmark {
  svg: string;
  glow: string;
}

export type LandmarkName = 'lighthouse' | 'cabin' | 'tent' | 'campfire' | 'castle' | 'sailboat' | 'windmill' | 'bench';

/** How high each is beside the others: a share of the scene’s tall landmark. */
export const landmarkScale: Record<LandmarkName, number> = {
  lighthouse: 1,
  castle: 0.95,
  windmill: 0.8,
  sailboat: 0.5,
  cabin: 0.42,
  tent: 0.3,
  bench: 0.2,
  campfire: 0.16,
};

/** The landmark that a subject’s name means, if it is one that is drawn here. */
export function landmarkNamed(subject: string): LandmarkName | undefined {
  return landmarkWords.find(([, words]) => words.test(subject))?.[0];
}

const landmarkWords: readonly (readonly [LandmarkName, RegExp])[] = [
  ['lighthouse', /^light ?-?house$/i],
  ['cabin', /^(cabin|cottage|house|hut|lodge|barn)$/i],
  ['tent', /^(tent|camping tent|camp)$/i],
  ['campfire', /^(campfire|camp-fire|bonfire|fire)$/i],
  ['castle', /^(castle|fortress|keep)$/i],
  ['sailboat', /^(sail-?boat|sailing boat|boat|ship|yacht|sailing ship)$/i],
  ['windmill', /^(wind-?mill)$/i],
  ['bench', /^(bench)$/i],
];

export function drawLandmark(stage: Stage, name: LandmarkName, x: number, y: number, size: number): Landmark {
  switch (name) {
    case 'lighthouse':
      return lighthouse(stage, x, y, size);
    case 'cabin':
      return cabin(stage, x, y, size);
    case 'tent':
      return tent(stage, x, y, size);
    case 'campfire':
      return campfire(stage, x, y, size);
    case 'castle':
      return castle(stage, x, y, size);
    case 'sailboat':
      return sailboat(stage, x, y, size);
    case 'windmill':
      return windmill(stage, x, y, size);
    case 'bench':
      return {
        svg: fill(
          rectangle(x - size, y - size * 0.5, size * 2, size * 0.12) +
            rectangle(x - size, y - size, size * 2, size * 0.14) +
            rectangle(x - size, y - size * 0.8, size * 2, size * 0.14) +
            rectangle(x - size * 0.8, y - size * 0.5, size * 0.12, size * 0.5) +
            rectangle(x + size * 0.68, y - size * 0.5, size * 0.12, size * 0.5),
          stage.air.ink,
        ),
        glow: '',
      };
  }
}

const lampGlow = ({ air, pen }: Stage, x: number, y: number, radius: number, strength = 1): string =>
  air.time === 'day'
    ? ''
    : disc(
        x,
        y,
        radius,
        pen.radial([x, y], radius, [
          [0, '#FFF6D2', 0.9 * strength],
          [0.2, air.lamp, 0.5 * strength],
          [0.55, air.lamp, 0.13 * strength],
          [1, air.lamp, 0],
        ]),
      );

/** Colours of a thing near the eye: plain by day, nearly a silhouette by night. */
function coat(stage: Stage, own: string): { lit: string; shade: string; rim: string } {
  const { air } = stage;
  const seen = air.dark
    ? mix(air.ink, own, 0.13)
    : air.time === 'dusk'
      ? mix(air.ink, own, 0.34)
      : mix(own, air.ink, 0.1);
  return { lit: seen, shade: mix(seen, air.ink, air.dark ? 0.5 : 0.3), rim: mix(seen, air.glow, 0.55) };
}

function lighthouse(stage: Stage, x: number, y: number, h: number): Landmark {
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

function cabin(stage: Stage, x: number, y: number, h: number): Landmark {
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

function tent(stage: Stage, x: number, y: number, h: number): Landmark {
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

function campfire(stage: Stage, x: number, y: number, h: number): Landmark {
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

function sailboat(stage: Stage, x: number, y: number, h: number): Landmark {
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

function castle(stage: Stage, x: number, y: number, h: number): Landmark {
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

function windmill(stage: Stage, x: number, y: number, h: number): Landmark {
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
