import { mix } from '../../colour.ts';
import { bar, disc, ellipse, fill, num, polygon, stroke } from '../../scene/pen.ts';
import { lands } from './lands.ts';
import { edge, type View } from './view-input.ts';

/** Paints the view in a badge's window: striped sky, slit sun, layered land. */
export function paintView(view: View): string {
  const { place, colours, night, weather, without } = view;
  if (place === 'none') return paintBurst(view);
  let svg = paintSky(view);
  if ((night || place === 'space') && !without.includes('star')) svg += paintStars(view);
  svg += place === 'space' ? paintPlanet(view) : paintSun(view);
  const birds = !night && weather !== 'snow' && place !== 'space' && place !== 'city';
  if (birds && !without.includes('bird')) svg += paintBirds(view);
  svg += lands[place](view);
  if (weather === 'snow') svg += paintFlakes(view);
  return svg + bar(-edge, view.bottom - 2, 2 * edge, 200, colours.land.at(-1) ?? colours.ink);
}

function paintSky({ colours, horizon, top }: View): string {
  const count = colours.sky.length;
  const tall = (horizon + 120 - top) / count;
  return colours.sky
    .map((colour, band) => bar(-edge, band === 0 ? -640 : top + band * tall, 2 * edge, 1400, colour))
    .join('');
}

/** A disc cut by slits that widen towards its foot. */
function paintSun({ sun: { x, y, radius }, colours, night }: View): string {
  if (night) {
    const dent = mix(colours.sun, colours.land[0] ?? colours.ink, 0.14);
    const craters = [
      [-0.35, -0.3, 0.2],
      [0.3, 0.25, 0.26],
      [0.25, -0.48, 0.11],
      [-0.42, 0.35, 0.12],
    ].map(([dx = 0, dy = 0, size = 0]) => disc(x + dx * radius, y + dy * radius, size * radius, dent));
    return disc(x, y, radius, colours.sun) + craters.join('');
  }
  let slabs = '';
  let from = -radius;
  for (let slit = 0; from < radius; slit++) {
    const to = slit === 0 ? radius * 0.18 : Math.min(radius, from + radius * (0.2 - slit * 0.03));
    if (to - from < radius * 0.02) break;
    const [a, b] = [Math.sqrt(radius ** 2 - from ** 2), Math.sqrt(Math.max(0, radius ** 2 - to ** 2))];
    slabs += `M${num(x - a)} ${num(y + from)}H${num(x + a)}A${num(radius)} ${num(radius)} 0 0 1 ${num(x + b)} ${num(y + to)}H${num(x - b)}A${num(radius)} ${num(radius)} 0 0 1 ${num(x - a)} ${num(y + from)}Z`;
    from = to + radius * (0.022 + slit * 0.012);
  }
  return fill(slabs, colours.sun);
}

function paintStars({ colours, random, horizon }: View): string {
  let dots = '';
  for (let star = 0; star < 60; star++) {
    const size = 1.6 + 3.4 * random() ** 3;
    dots += ellipse(-500 + 1000 * random(), -520 + (horizon + 480) * random(), size, size);
  }
  return fill(dots, colours.paper, 0.9);
}

function paintBirds({ colours, random, sun }: View): string {
  let d = '';
  for (let bird = 0; bird < 3; bird++) {
    const x = (bird === 1 ? 1 : -1) * (sun.radius * (0.8 + 0.5 * random()));
    const y = sun.y - sun.radius * (0.5 + 0.5 * random());
    const s = 17 + 12 * random();
    d += `M${num(x - s)} ${num(y - s * 0.35)}Q${num(x - s * 0.4)} ${num(y - s * 0.7)} ${num(x)} ${num(y)}Q${num(x + s * 0.4)} ${num(y - s * 0.7)} ${num(x + s)} ${num(y - s * 0.35)}Q${num(x + s * 0.4)} ${num(y - s * 0.42)} ${num(x)} ${num(y + s * 0.24)}Q${num(x - s * 0.4)} ${num(y - s * 0.42)} ${num(x - s)} ${num(y - s * 0.35)}Z`;
  }
  return fill(d, colours.ink);
}

function paintFlakes({ colours, random, bottom }: View): string {
  let dots = '';
  for (let flake = 0; flake < 70; flake++) {
    const size = 2.5 + 5 * random() ** 2;
    dots += ellipse(-500 + 1000 * random(), -520 + (bottom + 500) * random(), size, size);
  }
  return fill(dots, colours.paper);
}

/** Rays from behind the subject: for briefs without a place. */
function paintBurst({ colours, sun }: View): string {
  const [pale, deep] = [
    colours.sky[1] ?? colours.paper,
    colours.sky[Math.floor(colours.sky.length * 0.45)] ?? colours.block,
  ];
  const rays = 24;
  let d = '';
  for (let ray = 0; ray < rays; ray++) {
    const [a, b] = [(ray / rays) * 2 * Math.PI, ((ray + 0.5) / rays) * 2 * Math.PI];
    d += polygon([
      [sun.x, sun.y],
      [sun.x + 1400 * Math.cos(a), sun.y + 1400 * Math.sin(a)],
      [sun.x + 1400 * Math.cos(b), sun.y + 1400 * Math.sin(b)],
    ]);
  }
  return bar(-edge, -640, 2 * edge, 1400, pale) + fill(d, deep) + disc(sun.x, sun.y, sun.radius * 1.05, colours.sun);
}

function paintPlanet({ colours, sun: { x, y, radius } }: View): string {
  const tilt = -18;
  const band = (from: number, to: number) => {
    const [a, b] = [Math.sqrt(1 - from * from), Math.sqrt(1 - to * to)];
    return `M${num(x - a * radius)} ${num(y + from * radius)}H${num(x + a * radius)}A${num(radius)} ${num(radius)} 0 0 1 ${num(x + b * radius)} ${num(y + to * radius)}H${num(x - b * radius)}A${num(radius)} ${num(radius)} 0 0 1 ${num(x - a * radius)} ${num(y + from * radius)}Z`;
  };
  const ring = (side: 0 | 1) =>
    `M${num(x - radius * 1.75)} ${num(y)}A${num(radius * 1.75)} ${num(radius * 0.42)} 0 0 ${side} ${num(x + radius * 1.75)} ${num(y)}`;
  return (
    `<g transform="rotate(${tilt} ${num(x)} ${num(y)})">` +
    stroke(ring(1), colours.second, 22) +
    disc(x, y, radius, colours.sun) +
    fill(band(-0.62, -0.4) + band(-0.12, 0.16) + band(0.5, 0.62), mix(colours.block, colours.sun, 0.35)) +
    stroke(ring(0), colours.ink, 40) +
    stroke(ring(0), colours.second, 22) +
    '</g>'
  );
}
