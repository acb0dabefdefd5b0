import type { ImageBrief } from '@artisan/contract';
import { createRandom } from '@artisan/kit';
import { findCollisions } from '../layout/collide.ts';
import { choosePalette } from '../palettes.ts';
import type { Drawing } from '../recipe.ts';
import { recipes } from '../recipes/index.ts';

/** Layouts tried before the best of them is kept with a warning. */
const attempts = 3;

/**
 * Draws a brief. Every layout is checked; one in which lettering collides or leaves the canvas is drawn again from
 * another seed, derived from the first, so that the same seed still gives the same picture.
 */
export function compose(
  brief: ImageBrief,
  picture: { width: number; height: number; transparent: boolean; seed: number },
): Drawing {
  const { width, height, transparent, seed } = picture;
  const recipe = recipes[brief.recipe];
  let best: { drawing: Drawing; faults: string[] } | undefined;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const subSeed = (seed + Math.imul(attempt, 0x9e3779b9)) >>> 0;
    const palette = choosePalette(brief, createRandom(seed ^ 0x51ed270b));
    const random = createRandom(subSeed);
    const drawing = recipe({ brief, palette, width, height, transparent, seed: subSeed, random });
    const faults = findCollisions(drawing.placed, { width, height });
    if (!best || faults.length < best.faults.length) best = { drawing, faults };
    if (faults.length === 0) break;
  }
  if (!best) throw new Error('No layout was tried.');
  const { drawing, faults } = best;
  if (faults.length === 0) return drawing;
  const warning =
    'The lettering is too long for this size: some of it may touch. Shorten it or make the picture wider.';
  return { ...drawing, warnings: [...drawing.warnings, warning] };
}
