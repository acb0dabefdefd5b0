import { type Lab, labDistance, labOf, labOfHex } from './colour.ts';

/** Rows of red, green, blue and alpha bytes, as a canvas hands them out. */
export interface ArtworkPixels {
  data: ArrayLike<number>;
  width: number;
  height: number;
}

/** One of the artwork's main colours, `#RRGGBB`. */
export interface ArtworkColour {
  colour: string;
  /** Share of the printed area, 0 to 1. */
  share: number;
  /** Share of the outer edge, 0 to 1. */
  edge: number;
}

/** What was measured of an artwork's pixels. */
export interface Artwork {
  /** Width over height of the whole picture. */
  ratio: number;
  /** Where the ink lies, as shares of the picture's width and height. */
  box: { x: number; y: number; width: number; height: number };
  /** Whether anything is clear. */
  clear: boolean;
  /** Share of the picture's rim that is printed: 1 where the artwork runs to every edge. */
  rim: number;
  /** Share of the printed area that is half clear, beyond the smoothing of edges. */
  soft: number;
  /** The main colours, most of the area first. */
  colours: ArtworkColour[];
}

const opaque = 230;
const visible = 20;
/** Colours nearer than this are one. */
const sameColour = 0.07;
const mostColours = 8;

/** Sums of colours that fell into the same sixteenth of each channel. */
interface Bucket {
  red: number;
  green: number;
  blue: number;
  area: number;
  edge: number;
}

/** Measures an artwork. Undefined where nothing is printed. Looks at every second pixel of each row of large ones. */
export function measureArtwork({ data, width, height }: ArtworkPixels): Artwork | undefined {
  const buckets = new Map<number, Bucket>();
  const alphaAt = (x: number, y: number) => data[(y * width + x) * 4 + 3] as number;
  const take = (x: number, y: number, kind: 'area' | 'edge') => {
    const at = (y * width + x) * 4;
    const [red, green, blue] = [data[at] as number, data[at + 1] as number, data[at + 2] as number];
    const key = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4);
    const bucket = buckets.get(key) ?? { red: 0, green: 0, blue: 0, area: 0, edge: 0 };
    if (kind === 'area') {
      bucket.red += red;
      bucket.green += green;
      bucket.blue += blue;
    }
    bucket[kind] += 1;
    buckets.set(key, bucket);
  };

  const step = width * height > 250_000 ? 2 : 1;
  let [left, right, top, bottom] = [width, -1, height, -1];
  let [ink, soft, clear, rim] = [0, 0, false, 0];
  const inward = Math.max(1, Math.round(width / 300));
  for (let y = 0; y < height; y += step) {
    let [first, last] = [-1, -1];
    for (let x = 0; x < width; x += step) {
      const alpha = alphaAt(x, y);
      if (alpha < 255) clear = true;
      if (alpha < visible) continue;
      if (first < 0) first = x;
      last = x;
      if (alpha >= opaque) {
        ink += 1;
        take(x, y, 'area');
      } else if (!besideEdge(x, y)) soft += 1;
    }
    if (first < 0) continue;
    [left, right, top, bottom] = [Math.min(left, first), Math.max(right, last), Math.min(top, y), y];
    for (const x of [first + inward, last - inward]) {
      if (x >= 0 && x < width && alphaAt(x, y) >= opaque) take(x, y, 'edge');
    }
  }
  if (right < 0 || ink === 0) return undefined;

  /** Half clear beside fully clear is smoothing. */
  function besideEdge(x: number, y: number): boolean {
    for (const [dx, dy] of [
      [-2, 0],
      [2, 0],
      [0, -2],
      [0, 2],
    ] as const) {
      const [nx, ny] = [x + dx, y + dy];
      if (nx < 0 || ny < 0 || nx >= width || ny >= height || alphaAt(nx, ny) < visible) return true;
    }
    return false;
  }

  let around = 0;
  for (let x = 0; x < width; x++) for (const y of [0, height - 1]) countRim(x, y);
  for (let y = 0; y < height; y++) for (const x of [0, width - 1]) countRim(x, y);
  function countRim(x: number, y: number) {
    around += 1;
    if (alphaAt(x, y) >= opaque) rim += 1;
  }

  return {
    ratio: width / height,
    box: {
      x: left / width,
      y: top / height,
      width: Math.min(1, (right - left + step) / width),
      height: Math.min(1, (bottom - top + step) / height),
    },
    clear,
    rim: rim / around,
    soft: soft / (ink + soft),
    colours: mainColours([...buckets.values()]),
  };
}

/** Buckets joined to the colours that a person would name. */
function mainColours(buckets: Bucket[]): ArtworkColour[] {
  const groups: { lab: Lab; hex: string; area: number; edge: number }[] = [];
  for (const { red, green, blue, area, edge } of buckets.toSorted((one, other) => other.area - one.area)) {
    if (area === 0) continue;
    const [r, g, b] = [red / area, green / area, blue / area];
    const lab = labOf(r, g, b);
    const near = groups.find((group) => labDistance(group.lab, lab) < sameColour);
    if (near) {
      near.area += area;
      near.edge += edge;
    } else groups.push({ lab, hex: hexOf(r, g, b), area, edge });
  }
  const total = (kind: 'area' | 'edge') => groups.reduce((sum, group) => sum + group[kind], 0) || 1;
  const [area, edge] = [total('area'), total('edge')];
  return groups
    .map((group) => ({ colour: group.hex, share: group.area / area, edge: group.edge / edge }))
    .toSorted((one, other) => other.share - one.share)
    .filter(({ share, edge: along }) => share > 0.01 || along > 0.1)
    .slice(0, mostColours);
}

/** The main colours, the darkest first: what a ground may be chosen from. */
export const darkestFirst = ({ colours }: Pick<Artwork, 'colours'>): string[] =>
  colours.map(({ colour }) => colour).toSorted((one, other) => labOfHex(one).l - labOfHex(other).l);

const hexOf = (...channels: number[]): string =>
  `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
