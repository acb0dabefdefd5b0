import type { ImageBrief } from '@artisan/contract';
import type { Recipe } from '../recipe.ts';
import { drawBadge } from './badge.ts';
import { drawCover } from './cover.ts';
import { drawLockup } from './lockup.ts';
import { drawMonogram } from './monogram.ts';
import { drawRoundel } from './roundel.ts';
import { drawScene } from './scene.ts';
import { drawWordmark } from './wordmark.ts';

/** How each kind of picture is drawn. */
export const recipes: Record<ImageBrief['recipe'], Recipe> = {
  badge: drawBadge,
  roundel: drawRoundel,
  scene: drawScene,
  cover: drawCover,
  lockup: drawLockup,
  monogram: drawMonogram,
  wordmark: drawWordmark,
};
