import { mix, tone } from './colour.ts';
import { bar, fill, lens, num, type Point, polygon, smooth } from './pen.ts';
import { between, type Stage } from './stage.ts';

/** Open water from `top` to `bottom`: haze at the far edge, the sky’s colour in it, small waves, and the light’s path. */
export function drawWater(stage: Stage, water: { top: number; bottom: number; calm: boolean }): string {
  const { width, air, pen, random, sun } = stage;
  const { top, bottom } = water;
  const depth = bottom - top;
  const own = air.dark ? '#12365A' : '#2E8C96';
  const horizonSky = air.sky.at(-1) ?? air.light;
  const upper = air.sky[2] ?? horizonSky;
  const far = air.dark ? mix(air.land(0.9), horizonSky, 0.5) : mix(upper, horizonSky, 0.4);
  const near = air.dark ? mix(air.sky[0] ?? air.ink, air.ink, 0.5) : mix(air.seen(own, 0.1), air.land(0.25), 0.25);
  const middle = air.dark ? air.land(0.5) : mix(air.seen(own, 0.35), upper, 0.35);
  let svg = bar(
    0,
    top,
    width,
    depth,
    pen.linear(
      [0, top],
      [0, bottom],
      [
        [0, far],
        [0.16, mix(far, middle, 0.65)],
        [0.5, mix(middle, near, 0.45)],
        [1, near],
      ],
    ),
  );
  svg += bar(0, top, width, Math.max(1.5, depth * 0.008), mix(far, air.light, 0.5), 0.7);
  let dark = '';
  let bright = '';
  const count = Math.min(150, Math.round(34 + width / 22));
  for (let i = 0; i < count; i++) {
    const t = random() ** 1.2;
    const y = top + 6 + t * (depth - 10);
    const w = (16 + 120 * t) * between(random, 0.4, 1.1);
    const d = lens(random() * width, y, w, 1.4 + 5.5 * t);
    if (i % 2) dark += d;
    else bright += d;
  }
  svg +=
    fill(dark, tone(near, -0.05), water.calm ? 0.28 : 0.4) +
    fill(bright, mix(far, air.light, 0.25), water.calm ? 0.22 : 0.3);
  return (
    svg +
    drawGlints(stage, {
      x: sun.x,
      top: top + 3,
      bottom: top + Math.min(depth, 620) * 0.94,
      narrow: sun.radius * 0.9,
      wide: sun.radius * 2.6,
    })
  );
}

/** The path of light on water below the sun or moon: bright and narrow far away, broken and wide near. */
function drawGlints(
  stage: Stage,
  path: { x: number; top: number; bottom: number; narrow: number; wide: number },
): string {
  const { random, air } = stage;
  const layers = ['', '', ''];
  const count = 64;
  for (let i = 0; i < count; i++) {
    const t = (i / count) ** 1.35;
    const y = path.top + (path.bottom - path.top) * t;
    const reach = path.narrow + (path.wide - path.narrow) * t;
    const half = (reach / 2) * between(random, 0.25, 1);
    const x = path.x + (random() - 0.5) * reach * 0.75;
    const height = 1.6 + 6 * t * between(random, 0.6, 1.2);
    const level = t < 0.3 ? 0 : t < 0.65 ? 1 : 2;
    layers[level] = (layers[level] ?? '') + lens(x, y, half, height);
  }
  const strength = air.dark ? 0.85 : 0.6;
  return layers.map((d, level) => fill(d, air.light, strength * (1 - level * 0.26))).join('');
}

/** What stands at the water’s edge, mirrored in it and broken by ripples. `body` is drawn upside down below `line`. */
export function drawReflection(stage: Stage, body: string, line: number, bottom: number): string {
  const { width, pen, air, random } = stage;
  const mirrored = `<g transform="translate(0 ${num(line * 1.62)}) scale(1 -0.62)" opacity="0.34">${body}</g>`;
  let ripples = '';
  for (let i = 0; i < 40; i++) {
    const t = random();
    ripples += lens(
      random() * width,
      line + 4 + t * (bottom - line) * 0.8,
      between(random, 30, 110) * (0.4 + t),
      1.5 + 4 * t,
    );
  }
  return (
    pen.clip(`M0 ${num(line)}H${num(width)}V${num(bottom)}H0Z`, mirrored) +
    fill(ripples, mix(air.sky[2] ?? air.light, air.light, 0.3), 0.28)
  );
}

/** Sand that meets the sea in two lines of foam. Gives the shore’s height at x. */
export function drawBeach(stage: Stage, y: number): { svg: string; ground: (x: number) => number } {
  const { width, height, air, pen, random } = stage;
  const phase = random() * 6;
  const slope = between(random, -0.05, 0.05);
  const ground = (x: number) =>
    y + 16 * Math.sin(x / 210 + phase) + 8 * Math.sin(x / 97 + phase * 2) + slope * (x - width / 2);
  const edge = (lift: number) => {
    const points: Point[] = [];
    const stride = Math.max(42, width / 120);
    for (let x = -stride; x <= width + stride; x += stride) points.push([x, ground(x) + lift]);
    return `${smooth(points)}V${num(height)}H${num(-stride)}Z`;
  };
  const sand = air.seen('#E7CFA4', 0.02);
  const dry = air.dark ? mix(sand, mix(air.sky[2] ?? sand, air.sky[3] ?? sand, 0.5), 0.5) : sand;
  const foam = mix('#FFFFFF', air.land(0.7), air.dark ? 0.35 : 0.1);
  let svg = fill(edge(-34), foam, 0.35) + fill(edge(-27), mix(air.land(0.5), air.sky[2] ?? foam, 0.5), 0.5);
  svg += fill(edge(-9), foam, 0.92) + fill(edge(-1), tone(dry, -0.1));
  svg += fill(
    edge(16),
    pen.linear(
      [0, y],
      [0, height],
      [
        [0, dry],
        [0.5, tone(dry, -0.05)],
        [1, tone(dry, air.dark ? -0.16 : -0.12)],
      ],
    ),
  );
  let light = '';
  let dark = '';
  for (let i = 0; i < Math.min(240, width / 6); i++) {
    const px = random() * width;
    const py = ground(px) + 30 + (height - y) * random() ** 1.2;
    const size = between(random, 0.6, 1.6);
    const dot = `M${num(px)} ${num(py)}h${num(size)}v${num(size)}h${num(-size)}Z`;
    if (i % 2) light += dot;
    else dark += dot;
  }
  return { svg: svg + fill(light, '#FFFFFF', 0.3) + fill(dark, air.ink, 0.25), ground };
}

/** A headland of dark rock that reaches in from one side; gives where its top is. */
export function drawHeadland(
  stage: Stage,
  land: { side: 'left' | 'right'; waterline: number; rise: number; reach: number },
): { svg: string; top: Point } {
  const { width, air, random, pen } = stage;
  const { waterline, rise, reach } = land;
  const at = (x: number) => (land.side === 'left' ? x : width - x);
  const top: Point[] = [];
  const steps = 34;
  for (let i = 0; i <= steps; i++) {
    const t = i / steps;
    const fall = t < 0.52 ? 0 : ((t - 0.52) / 0.48) ** 1.7;
    const y = waterline - rise * (1 - fall) * (0.9 + 0.1 * Math.sin(t * 9)) + between(random, -1, 1) * rise * 0.035;
    top.push([at(-20 + (reach + 20) * t), i === steps ? waterline + 6 : y]);
  }
  const foot: Point[] = [
    [at(reach + 44), waterline + rise * 0.1],
    [at(reach * 0.7), waterline + rise * 0.2],
    [at(reach * 0.35), waterline + rise * 0.26],
    [at(-20), waterline + rise * 0.44],
  ];
  const body = polygon([...top, ...foot]);
  let svg = fill(
    body,
    pen.linear(
      [0, waterline - rise],
      [0, waterline + rise * 0.3],
      [
        [0, mix(air.ink, air.land(0.3), 0.35)],
        [1, air.ink],
      ],
    ),
  );
  let cracks = '';
  for (let i = 0; i < 9; i++) {
    const t = between(random, 0.45, 0.92);
    const x = reach * t;
    const y = waterline - rise * (1 - ((t - 0.45) / 0.55) ** 1.7) * between(random, 0.3, 0.8);
    cracks += polygon([
      [at(x), y],
      [at(x + rise * 0.05), y + rise * 0.2],
      [at(x - rise * 0.04), y + rise * 0.24],
    ]);
  }
  svg += pen.clip(body, fill(cracks, mix(air.land(0.45), air.glow, 0.15), 0.4));
  const summit = top[Math.round(steps * 0.4)] ?? [at(reach * 0.4), waterline - rise];
  return { svg, top: [summit[0], summit[1] + 6] };
}
