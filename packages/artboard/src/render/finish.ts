/** A picture as rows of red, green, blue and alpha bytes. */
export interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
}

/** A number in [0, 1) for a point of a lattice: the same for the same seed on every machine. */
function noiseAt(x: number, y: number, seed: number): number {
  let mixed = Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1) ^ seed;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
}

/** resvg hands out colours multiplied by their alpha; files hold them plain. */
export function unmultiply({ data }: Pixels): void {
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3] as number;
    if (alpha === 255 || alpha === 0) continue;
    for (let channel = 0; channel < 3; channel++) {
      data[at + channel] = Math.min(255, Math.round(((data[at + channel] as number) * 255) / alpha));
    }
  }
}

/**
 * Lays paper grain over a picture, in place. In pixels, because an SVG filter takes six times as long.
 * @param strength 0 to 1; 1 moves a colour by up to 14 of 255
 */
export function grain({ data, width, height }: Pixels, strength: number, seed: number): void {
  if (strength <= 0) return;
  // A grain stays a thousandth of the picture wide, so that a print looks like its preview.
  const size = Math.max(1, Math.round(Math.min(width, height) / 1100));
  const reach = 28 * Math.min(1, strength);
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / size);
    for (let x = 0; x < width; x++) {
      const move = Math.round((noiseAt(Math.floor(x / size), row, seed) - 0.5) * reach);
      if (move === 0) continue;
      const at = (y * width + x) * 4;
      if (data[at + 3] === 0) continue;
      for (let channel = at; channel < at + 3; channel++) {
        data[channel] = Math.max(0, Math.min(255, (data[channel] as number) + move));
      }
    }
  }
}

/** Rows of smooth noise in [0, 1): lattice points `cell` pixels apart, blended. The answer is reused by the next call. */
function createCloud(width: number, cell: number, seed: number): (y: number) => Float32Array {
  const columns = new Float32Array(Math.floor(width / cell) + 2);
  const row = new Float32Array(width);
  const smooth = (t: number) => t * t * (3 - 2 * t);
  return (y) => {
    const line = Math.floor(y / cell);
    const down = smooth(y / cell - line);
    for (let column = 0; column < columns.length; column++) {
      columns[column] = noiseAt(column, line, seed) * (1 - down) + noiseAt(column, line + 1, seed) * down;
    }
    for (let x = 0; x < width; x++) {
      const column = Math.floor(x / cell);
      const along = smooth(x / cell - column);
      row[x] = (columns[column] as number) * (1 - along) + (columns[column + 1] as number) * along;
    }
    return row;
  };
}

/**
 * Wears a print, in place: specks fall out of the ink, more of them in patches. A speck shows the ground, which is the
 * colour of the first pixel, or nothing where the picture is transparent.
 * @param strength 0 to 1; 1 takes about a sixth of the ink
 */
export function distress({ data, width, height }: Pixels, strength: number, seed: number): void {
  if (strength <= 0) return;
  const unit = Math.min(width, height);
  const ground = [data[0], data[1], data[2], data[3]] as [number, number, number, number];
  const fine = Math.max(1.5, unit / 420);
  const [specks, flecks, patches] = [
    createCloud(width, fine, seed),
    createCloud(width, fine * 2.7, seed + 1),
    createCloud(width, unit / 9, seed + 2),
  ];
  for (let y = 0; y < height; y++) {
    const [speck, fleck, patch] = [specks(y), flecks(y), patches(y)];
    for (let x = 0; x < width; x++) {
      const limit = (0.1 + 0.28 * (patch[x] as number)) * Math.min(1, strength);
      if (0.6 * (speck[x] as number) + 0.4 * (fleck[x] as number) > limit) continue;
      const at = (y * width + x) * 4;
      if (ground[3] === 0) data[at + 3] = 0;
      else for (let channel = 0; channel < 3; channel++) data[at + channel] = ground[channel] as number;
    }
  }
}
