import type { Box } from '../../recipe.ts';
import { rectangle } from '../../scene/pen.ts';
import type { Assembly } from './assemble.ts';

/** Draws a plain rule in the accent. */
export function drawBar(logo: Assembly, { x, y, width, height }: Box): void {
  logo.frame('accent', rectangle(x, y, width, height), 'rule', { x, y, width, height });
}
