import { areaOf, type Region, regionBox, subtract } from '../../shapes/region.ts';

/** Letters in two roles. */
export interface Lettering {
  first: Region;
  /** What stands out: an ampersand, the middle letter. */
  second: Region;
}

const moved = (region: Region, dx: number, dy: number, scale = 1): Region =>
  region.map((polygon) => polygon.map(({ x, y }) => ({ x: x * scale + dx, y: y * scale + dy })));

/** Sets one to three capitals side by side, as large as `inside` holds them; the middle one of three is larger. */
export function arrange(capitals: readonly Region[], ampersand: Region | undefined, inside: Region): Lettering {
  const row: { region: Region; stands: boolean }[] = [];
  const [left, right] = capitals;
  if (ampersand && left && right) {
    const low = regionBox(left);
    const small = moved(ampersand, 0, low.y * 0.24, 0.52);
    row.push({ region: left, stands: false }, { region: small, stands: true }, { region: right, stands: false });
  } else {
    capitals.forEach((region, index) => {
      const middle = capitals.length === 3 && index === 1;
      const tall = regionBox(region);
      // The middle letter grows about its own middle.
      const grown = middle ? moved(region, 0, -(tall.y + tall.height / 2) * 0.38, 1.38) : region;
      row.push({ region: grown, stands: middle });
    });
  }
  let pen = 0;
  const air = regionBox(capitals[0] ?? []).height * 0.1;
  const set = row.map(({ region, stands }) => {
    const box = regionBox(region);
    const at = moved(region, pen - box.x, 0);
    pen += box.width + air;
    return { region: at, stands };
  });
  const all = regionBox(set.flatMap(({ region }) => region));
  const room = regionBox(inside);
  const centre = { x: room.x + room.width / 2, y: middleOf(inside) };
  const at = (scale: number) => (region: Region) =>
    moved(region, centre.x - (all.x + all.width / 2) * scale, centre.y - (all.y + all.height / 2) * scale, scale);
  const outline = set.flatMap(({ region }) => region);
  let [low, high] = [0, Math.min(room.width / (all.width || 1), room.height / (all.height || 1))];
  for (let step = 0; step < 14; step++) {
    const scale = (low + high) / 2;
    if (areaOf(subtract(at(scale)(outline), inside)) < 1) low = scale;
    else high = scale;
  }
  // Not to the very edge, and a slim letter not from head to foot.
  const scale = Math.min(low * 0.94, (room.height * 0.62) / (all.height || 1));
  const place = at(scale);
  return {
    first: set.filter(({ stands }) => !stands).flatMap(({ region }) => place(region)),
    second: set.filter(({ stands }) => stands).flatMap(({ region }) => place(region)),
  };
}

/** Where the eye sees a shape's middle: its mass and its box, half and half. A shield's lies high. */
function middleOf(region: Region): number {
  const box = regionBox(region);
  let [area, moment] = [0, 0];
  for (const polygon of region) {
    polygon.forEach((point, index) => {
      const next = polygon[(index + 1) % polygon.length] ?? point;
      const cross = point.x * next.y - next.x * point.y;
      area += cross / 2;
      moment += ((point.y + next.y) * cross) / 6;
    });
  }
  return (box.y + box.height / 2 + (area === 0 ? 0 : moment / area)) / 2;
}
