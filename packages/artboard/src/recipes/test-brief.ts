import type { ImageBrief } from '@artisan/contract';
import { createRandom } from '@artisan/kit';
import { Resvg } from '@resvg/resvg-js';
import { choosePalette } from '../palettes.ts';
import type { Drawing, RecipeInput } from '../recipe.ts';

/** A brief for tests: an empty cover by day, but for what is given. */
export const briefOf = (given: Partial<ImageBrief>): ImageBrief => ({
  recipe: 'cover',
  genre: 'outdoor',
  subjects: [],
  place: 'none',
  time: 'day',
  weather: 'clear',
  lettering: [],
  palette: '',
  colours: [],
  avoid: { subjects: [], colours: [] },
  ...given,
});

/** What a recipe gets for a brief and a seed. */
export function recipeInput(brief: ImageBrief, seed: number, width: number, height: number): RecipeInput {
  const random = createRandom(seed);
  return { brief, palette: choosePalette(brief, random), width, height, transparent: false, seed, random };
}

/** What is wrong with a drawing: it must render, be outlines only, stay on the canvas, keep lettering off lettering. */
export function faultsOf({ svg, placed }: Drawing, width: number, height: number): string[] {
  const faults: string[] = [];
  const odd = /<text|<image|<filter|href=|NaN|undefined|Infinity/.exec(svg);
  if (odd) faults.push(`the SVG has ${odd[0]}`);
  const { pixels } = new Resvg(svg, { fitTo: { mode: 'width', value: 24 }, font: { loadSystemFonts: false } }).render();
  if (new Set(pixels).size < 9) faults.push('the picture is empty');
  const slack = 0.5;
  for (const { label, box } of placed) {
    const inside =
      box.x >= -slack && box.y >= -slack && box.x + box.width <= width + slack && box.y + box.height <= height + slack;
    if (!inside) faults.push(`${label} leaves the canvas`);
  }
  const lettering = placed.filter(({ kind }) => kind === 'lettering');
  lettering.forEach(({ box, label }, i) => {
    for (const other of lettering.slice(i + 1)) {
      const across = Math.min(box.x + box.width, other.box.x + other.box.width) - Math.max(box.x, other.box.x);
      const down = Math.min(box.y + box.height, other.box.y + other.box.height) - Math.max(box.y, other.box.y);
      if (across > slack && down > slack) faults.push(`${label} overlaps ${other.label}`);
    }
  });
  return faults;
}
