import type { FaceName } from '../../lettering/faces.ts';
import { layOutLine } from '../../lettering/line.ts';
import { mapped } from '../../lettering/outline.ts';
import { regionOf, unite } from '../../shapes/region.ts';
import type { Lettering } from './arrange.ts';

/** Bends two or three capitals so that together they fill a circle around the origin: each has an equal share. */
export function bendIntoCircle(letters: readonly string[], face: FaceName, radius: number): Lettering {
  const gap = radius * 0.055;
  // The outermost slivers of a circle hold no letter.
  const reach = radius * 0.9;
  const width = (2 * reach - gap * (letters.length - 1)) / letters.length;
  const bent = letters.map((letter, index) => {
    const { outline, box } = layOutLine(letter, { face, size: 1000, capitals: true });
    const left = -reach + index * (width + gap);
    const map = (x: number, y: number): [number, number] => {
      const across = left + ((x - box.x) / (box.width || 1)) * width;
      const high = Math.sqrt(Math.max(0, radius * radius - across * across));
      return [across, (((y - box.y) / (box.height || 1)) * 2 - 1) * high];
    };
    return regionOf(mapped(outline, map, 60));
  });
  const middle = letters.length === 3 ? 1 : letters.length - 1;
  return {
    first: unite(...bent.filter((_, index) => index !== middle)),
    second: bent[middle] ?? [],
  };
}
