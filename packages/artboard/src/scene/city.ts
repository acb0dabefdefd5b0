import { mix } from './colour.ts';
import { fill, polygon, rectangle } from './pen.ts';
import { between, type Stage } from './stage.ts';

interface Block {
  x: number;
  width: number;
  top: number;
  roof: 'flat' | 'step' | 'spire' | 'slant' | 'mast' | 'tank' | 'dome';
}

/** Rows of towers, pale behind and dark before, with lit windows in the nearer ones. */
export function drawSkyline(stage: Stage, base: number, height: number): string {
  let svg = '';
  const rows = [
    { depth: 0.82, rise: 0.72, wide: 56, lit: 0 },
    { depth: 0.52, rise: 1, wide: 74, lit: 0.2 },
    { depth: 0.22, rise: 0.7, wide: 92, lit: 0.4 },
  ];
  for (const row of rows) svg += drawRow(stage, base, height * row.rise, row);
  return svg;
}

function drawRow(
  stage: Stage,
  base: number,
  height: number,
  row: { depth: number; wide: number; lit: number },
): string {
  const { width, air, random, pen } = stage;
  const scale = Math.max(1, width / 3200);
  const centre = between(random, 0.35, 0.65);
  const blocks: Block[] = [];
  for (let x = -30; x < width + 20; ) {
    const w = row.wide * scale * between(random, 0.6, 1.35);
    const near = 1 - Math.min(1, Math.abs(x / width - centre) * 1.9);
    const rise = height * (0.34 + 0.62 * near ** 1.2 * random() + 0.16 * random());
    const roofs = ['flat', 'step', 'spire', 'slant', 'mast', 'tank', 'flat', 'dome'] as const;
    blocks.push({ x, width: w, top: base - rise, roof: roofs[Math.floor(random() * roofs.length)] ?? 'flat' });
    x += w + (random() < 0.3 ? between(random, 4, 18) : -2);
  }
  const body = blocks.map((block) => outline(block, base)).join('');
  const colour = air.time === 'day' ? mix(air.land(row.depth), '#9FB2BE', 0.2 * row.depth) : air.land(row.depth);
  const haze = air.sky.at(-1) ?? colour;
  let svg = fill(
    body,
    pen.linear(
      [0, base - height],
      [0, base],
      [
        [0, colour],
        [0.5, colour],
        [1, mix(colour, haze, 0.12 + 0.3 * row.depth)],
      ],
    ),
  );
  // The flank away from the light is a step darker: gives each tower a body.
  const litLeft = stage.sun.x < width / 2;
  const flank = blocks
    .map((b) => rectangle(litLeft ? b.x + b.width * 0.68 : b.x, b.top + 2, b.width * 0.32, base - b.top))
    .join('');
  svg += fill(flank, air.ink, 0.12);
  if (row.lit === 0) return svg;
  let windows = '';
  let dim = '';
  for (const block of blocks) {
    const pitch = row.wide * scale * 0.17;
    const columns = Math.floor((block.width - pitch * 0.9) / pitch);
    const rowsCount = Math.min(26, Math.floor((base - block.top - pitch * 1.4) / (pitch * 1.5)));
    const margin = (block.width - columns * pitch + pitch * 0.45) / 2;
    const busy = random() * 1.3;
    for (let c = 0; c < columns; c++) {
      for (let r = 0; r < rowsCount; r++) {
        const chance = random();
        if (chance > row.lit * busy * (air.time === 'day' ? 1.6 : 1)) continue;
        const pane = rectangle(
          block.x + margin + c * pitch,
          block.top + pitch * 1.1 + r * pitch * 1.5,
          pitch * 0.52,
          pitch * 0.72,
        );
        if (chance < row.lit * busy * 0.5) windows += pane;
        else dim += pane;
      }
    }
  }
  if (air.time === 'day') return svg + fill(windows + dim, mix(air.sky[1] ?? colour, air.light, 0.4), 0.55);
  return svg + fill(dim, mix(air.lamp, air.land(row.depth), 0.35), 0.7) + fill(windows, air.lamp);
}

function outline({ x, width: w, top, roof }: Block, base: number): string {
  const right = x + w;
  const c = x + w / 2;
  const body = rectangle(x, top, w, base - top);
  switch (roof) {
    case 'step':
      return (
        body +
        rectangle(x + w * 0.18, top - w * 0.22, w * 0.64, w * 0.24) +
        rectangle(x + w * 0.34, top - w * 0.42, w * 0.32, w * 0.24)
      );
    case 'spire':
      return (
        body +
        polygon([
          [x + w * 0.1, top + 1],
          [c, top - w * 1.05],
          [x + w * 0.9, top + 1],
        ]) +
        rectangle(c - 1.2, top - w * 1.5, 2.4, w * 0.6)
      );
    case 'slant':
      return (
        body +
        polygon([
          [x, top + 1],
          [right, top - w * 0.5],
          [right, top + 1],
        ])
      );
    case 'mast':
      return (
        body + rectangle(c - 1.5, top - w * 0.85, 3, w * 0.9) + rectangle(c - w * 0.1, top - w * 0.42, w * 0.2, 2.4)
      );
    case 'tank':
      return (
        body +
        polygon([
          [x + w * 0.2, top - w * 0.44],
          [x + w * 0.38, top - w * 0.58],
          [x + w * 0.56, top - w * 0.44],
        ]) +
        rectangle(x + w * 0.23, top - w * 0.45, w * 0.3, w * 0.28) +
        rectangle(x + w * 0.26, top - w * 0.2, 2, w * 0.22) +
        rectangle(x + w * 0.47, top - w * 0.2, 2, w * 0.22)
      );
    case 'dome':
      return `${body}M${x + w * 0.12} ${top + 1}a${w * 0.38} ${w * 0.42} 0 0 1 ${w * 0.76} 0Z${rectangle(c - 1.2, top - w * 0.7, 2.4, w * 0.34)}`;
    default:
      return body + rectangle(x + w * 0.12, top - w * 0.1, w * 0.2, w * 0.12);
  }
}

/** The roof in front, with a chimney and a ledge that a subject can stand on. Gives the ledge’s height. */
export function drawRooftop(stage: Stage, y: number): string {
  const { width, height, air, random } = stage;
  const chimney = between(random, 0.08, 0.16) * width;
  const side = random() < 0.5 ? chimney : width - chimney - 90;
  const d =
    rectangle(-10, y, width + 20, height - y + 10) +
    rectangle(side, y - 120, 74, 130) +
    rectangle(side - 8, y - 132, 90, 18) +
    rectangle(side + 12, y - 156, 16, 28) +
    rectangle(side + 44, y - 148, 16, 20);
  let courses = '';
  for (let row = 0; row < Math.min(20, (height - y) / 30); row++) {
    for (let x = (row % 2) * 38 - 20; x < Math.min(width, 9000); x += 76) {
      if (random() < 0.4) courses += rectangle(x, y + 38 + row * 30, 68, 22);
    }
  }
  return (
    fill(d, air.ink) +
    fill(rectangle(-10, y - 7, width + 20, 15), mix(air.ink, air.land(0.5), 0.3)) +
    fill(courses, mix(air.ink, air.land(0.4), 0.22), 0.55)
  );
}
