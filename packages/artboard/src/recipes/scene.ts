import type { Drawing, RecipeInput } from '../recipe.ts';
import { composeScene } from '../scene/compose.ts';
import { sceneFaces } from './scene-faces.ts';
import { frameScene } from './scene-frame.ts';
import { setPoster } from './scene-poster.ts';
import { setScenePage } from './scene-title-page.ts';

/**
 * A layered landscape or night scene. Lettering makes it a poster: a framed one with a title block, or a title in the
 * calm of the sky. On a transparent ground the scene stands in an arch-topped window.
 */
export function drawScene(input: RecipeInput): Drawing {
  const { brief, width, height, random, transparent } = input;
  const aspect = width / height;
  const lettered = brief.lettering.some(({ text }) => text.trim() !== '');
  const warnings = transparent
    ? ['A scene needs its ground: it stands in a window on the transparent picture. A badge suits a garment better.']
    : [];
  if (lettered && !transparent && aspect <= 1.3 && aspect >= 0.4 && random() < 0.66)
    return withWarnings(setPoster(input), warnings);
  if (lettered)
    return withWarnings(setScenePage(input, sceneFaces(brief.genre, random()), { foil: false, rules: true }), warnings);
  const scene = composeScene({ brief, palette: input.palette, aspect, random, prefix: 's' });
  return withWarnings(frameScene(input, scene), warnings);
}

function withWarnings(drawing: Drawing, warnings: string[]): Drawing {
  return { ...drawing, warnings: [...drawing.warnings, ...warnings] };
}
