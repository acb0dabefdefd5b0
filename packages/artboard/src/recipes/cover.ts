import type { Genre, ImageBrief } from '@artisan/contract';
import type { Drawing, Recipe, RecipeInput } from '../recipe.ts';
import { coverEmblem } from './cover-emblem.ts';
import { coverFigure } from './cover-figure.ts';
import { coverFloral } from './cover-floral.ts';
import { coverMedallion } from './cover-medallion.ts';
import { coverShapes } from './cover-shapes.ts';
import { coverSlice } from './cover-slice.ts';
import { sceneFaces } from './scene-faces.ts';
import { setScenePage } from './scene-title-page.ts';

/**
 * A typographic book cover in the manner of its genre: title, subtitle and author exactly as typed; without words the
 * art stands alone. Any size; made for 1600 × 2560 (an e-book), 2:3 and square.
 */
export function drawCover(input: RecipeInput): Drawing {
  const { brief, random, transparent } = input;
  const layouts = layoutsFor(brief);
  const layout = layouts[Math.floor(random() * layouts.length)] ?? scenic;
  const drawing = layout(input);
  return transparent
    ? { ...drawing, warnings: [...drawing.warnings, 'A cover fills its page: it is drawn with its ground.'] }
    : drawing;
}

/** A scene over the whole page, with the place that the genre suggests where the brief names none. */
const scenic: Recipe = (input) => {
  const { brief, random } = input;
  const place = brief.place === 'none' ? (usualPlaces[brief.genre] ?? brief.place) : brief.place;
  const faces = sceneFaces(brief.genre, random());
  return setScenePage({ ...input, transparent: false, brief: { ...brief, place } }, faces, {
    foil: brief.genre === 'mystery' || brief.genre === 'fantasy',
    rules: !faces.smallCapitals,
  });
};

const usualPlaces: Partial<Record<Genre, ImageBrief['place']>> = {
  mystery: 'sea',
  thriller: 'city',
  'science-fiction': 'space',
  fantasy: 'mountains',
  literary: 'mountains',
  kids: 'meadow',
  romance: 'beach',
  outdoor: 'mountains',
  nature: 'forest',
};

const byGenre: Record<Genre, readonly Recipe[]> = {
  outdoor: [scenic],
  nature: [scenic],
  kids: [scenic, scenic, coverMedallion],
  'science-fiction': [scenic],
  mystery: [scenic],
  thriller: [coverSlice, coverSlice, scenic],
  romance: [coverFloral],
  fantasy: [coverEmblem],
  heraldic: [coverEmblem],
  literary: [coverShapes],
  business: [coverFigure],
  food: [coverMedallion],
  craft: [coverMedallion],
  music: [coverMedallion],
  sport: [coverMedallion],
  retro: [coverShapes, coverMedallion],
};

/** A brief that names a place wants to see it; one that does not is laid out as its genre is. */
function layoutsFor({ genre, place, subjects, avoid }: ImageBrief): readonly Recipe[] {
  if (place !== 'none' && !['business', 'food'].includes(genre)) return [scenic];
  // The thriller’s cut is lettering alone: a subject needs a scene.
  if (genre === 'thriller' && subjects.length > 0) return [scenic];
  if (genre === 'romance' && avoid.subjects.some((name) => /flower|rose|blossom/.test(name))) return [coverShapes];
  return byGenre[genre];
}
