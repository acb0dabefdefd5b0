import { mix } from './colour.ts';
import { bar, ellipse, fill, num, stroke } from './pen.ts';
import { between, type Stage } from './stage.ts';

/** Rain, snow or bands of fog over everything that is drawn; nothing in clear or cloudy weather. */
export function drawWeather(stage: Stage): string {
  const { air } = stage;
  if (air.weather === 'rain') return drawRain(stage);
  if (air.weather === 'snow') return drawSnow(stage);
  return '';
}

function drawRain({ width, height, random, air }: Stage): string {
  const layers = ['', '', ''];
  const count = Math.min(420, Math.round((width * height) / 3600));
  for (let i = 0; i < count; i++) {
    const layer = i % 3;
    const length = between(random, 14, 26) * (1 + layer * 0.8);
    const x = random() * (width + 120) - 20;
    const y = random() * height - length * 0.4;
    layers[layer] = `${layers[layer] ?? ''}M${num(x)} ${num(y)}l${num(-length * 0.22)} ${num(length)}`;
  }
  const paint = mix(air.light, air.sky[1] ?? air.light, 0.35);
  return layers.map((d, layer) => stroke(d, paint, 1 + layer * 0.5, 0.2 + layer * 0.08)).join('');
}

function drawSnow({ width, height, random, air }: Stage): string {
  const layers = ['', '', ''];
  const count = Math.min(420, Math.round((width * height) / 3400));
  for (let i = 0; i < count; i++) {
    const layer = i % 9 === 0 ? 2 : i % 3 === 0 ? 1 : 0;
    const radius = [1.5, 2.8, 5][layer] ?? 2;
    const r = radius * between(random, 0.7, 1.25);
    layers[layer] = (layers[layer] ?? '') + ellipse(random() * width, random() * height, r, r);
  }
  const paint = mix('#FFFFFF', air.sky.at(-1) ?? '#FFFFFF', air.dark ? 0.2 : 0.02);
  return layers.map((d, layer) => fill(d, paint, [0.65, 0.85, 0.9][layer] ?? 0.8)).join('');
}

/** A bank of mist that lies at `y`: thick at its middle, gone at its edges. */
export function drawMist(stage: Stage, y: number, thickness: number, strength: number): string {
  const { width, air, pen, random } = stage;
  const haze = mix(air.sky.at(-1) ?? air.light, air.land(1), 0.3);
  let svg = bar(
    0,
    y - thickness / 2,
    width,
    thickness,
    pen.linear(
      [0, y - thickness / 2],
      [0, y + thickness / 2],
      [
        [0, haze, 0],
        [0.55, haze, strength],
        [1, haze, 0],
      ],
    ),
  );
  const count = Math.min(9, 3 + Math.round(width / 600));
  for (let i = 0; i < count; i++) {
    const cx = random() * width;
    const rx = between(random, 160, 380);
    const ry = thickness * between(random, 0.16, 0.3);
    const paint = pen.radial([0, 0], 1, [
      [0, haze, strength * 0.8],
      [1, haze, 0],
    ]);
    svg += `<circle r="1" fill="${paint}" transform="translate(${num(cx)} ${num(y + between(random, -0.25, 0.25) * thickness)}) scale(${num(rx)} ${num(ry)})"/>`;
  }
  return svg;
}

/** Darkens the corners, so that the eye stays inside. */
export function drawVignette({ width, height, air, pen }: Stage, strength: number): string {
  const paint = pen.radial([0, 0], 1, [
    [0.62, air.ink, 0],
    [1, air.ink, strength],
  ]);
  const body = `<rect x="-1" y="-1" width="2" height="2" fill="${paint}" transform="translate(${num(width / 2)} ${num(height / 2)}) scale(${num(width * 0.76)} ${num(height * 0.76)})"/>`;
  return body;
}
