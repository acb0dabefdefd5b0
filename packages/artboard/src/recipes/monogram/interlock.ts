import { areaOf, grownRegion, type Region, regionBox, shared, subtract, unite } from '../../shapes/region.ts';
import type { Lettering } from './arrange.ts';

const moved = (region: Region, dx: number, dy: number): Region =>
  region.map((polygon) => polygon.map(({ x, y }) => ({ x: x + dx, y: y + dy })));

/** The gap where one letter passes under the other, in units of the letters (1000 an em before scaling). */
const gap = 15;

interface Weave {
  left: Region;
  right: Region;
  crossings: Region[];
  score: number;
}

/**
 * Weaves two capitals: the second stands lower and crosses the first, over and under by turns. Looks for a place with
 * few, small crossings well apart, and none where stems run along each other.
 * @returns undefined where these two letters have no such place
 */
export function interlock(first: Region, second: Region): Lettering | undefined {
  const [a, b] = [regionBox(first), regionBox(second)];
  const tall = Math.max(a.height, b.height);
  let best: Weave | undefined;
  for (let overlap = 0.22; overlap <= 0.66; overlap += 0.055) {
    for (let drop = 0.1; drop <= 0.36; drop += 0.065) {
      const left = moved(first, -a.x, -a.y);
      const right = moved(second, a.width - overlap * Math.min(a.width, b.width) - b.x, drop * tall - b.y);
      const found = weigh(left, right, tall, overlap);
      if (found && (!best || found.score > best.score)) best = found;
    }
  }
  if (!best) return undefined;
  const { left, right, crossings } = best;
  const zone = (parity: number) =>
    unite(...crossings.filter((_, index) => index % 2 === parity).map((crossing) => around(crossing, 2.2 * gap)));
  const over = subtract(left, shared(grownRegion(right, gap), zone(0)));
  const under = subtract(right, shared(grownRegion(left, gap), zone(1)));
  const whole = regionBox(unite(left, right));
  const scale = Math.min(1900 / whole.height, 2000 / whole.width);
  const place = (region: Region): Region =>
    region.map((polygon) =>
      polygon.map(({ x, y }) => ({
        x: (x - whole.x - whole.width / 2) * scale,
        y: (y - whole.y - whole.height / 2) * scale,
      })),
    );
  return { first: place(over), second: place(under) };
}

/** The box around a region, grown, as a region. */
function around(region: Region, margin: number): Region {
  const { x, y, width, height } = regionBox(region);
  const [l, t, r, b] = [x - margin, y - margin, x + width + margin, y + height + margin];
  return [
    [
      { x: l, y: t },
      { x: r, y: t },
      { x: r, y: b },
      { x: l, y: b },
    ],
  ];
}

function weigh(left: Region, right: Region, tall: number, overlap: number): Weave | undefined {
  const met = shared(left, right);
  const crossings = met
    .map((polygon): Region => [polygon])
    .filter((crossing) => areaOf(crossing) > tall * tall * 0.00004)
    .sort((p, q) => regionBox(p).y - regionBox(q).y);
  if (crossings.length < 2 || crossings.length > 4) return undefined;
  const boxes = crossings.map(regionBox);
  const largest = Math.max(...boxes.map(({ width, height }) => Math.max(width, height))) / tall;
  if (largest > 0.3) return undefined;
  let nearest = Infinity;
  boxes.forEach((one, index) => {
    for (const other of boxes.slice(index + 1)) {
      const across = Math.max(one.x, other.x) - Math.min(one.x + one.width, other.x + other.width);
      const down = Math.max(one.y, other.y) - Math.min(one.y + one.height, other.y + other.height);
      nearest = Math.min(nearest, Math.max(across, down));
    }
  });
  if (nearest < 3 * gap) return undefined;
  // Where stems run along each other, growing one letter adds far more shared area than its crossings do.
  const beside = (areaOf(shared(grownRegion(right, gap * 2), left)) - areaOf(met)) / tall / tall;
  const edges = boxes.reduce((sum, { width, height }) => sum + width + height, 0);
  const expected = (edges * gap * 2) / tall / tall;
  const score = -4 * largest + Math.min(nearest / tall, 0.12) * 8 + overlap * 1.1 - Math.max(0, beside - expected) * 60;
  return { left, right, crossings, score };
}
