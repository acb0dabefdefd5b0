import type { Box } from '../recipe.ts';
import { inkBox, type Outline, type Step } from './outline.ts';
import { around } from './stack.ts';

/**
 * The boxes of lettering that bends, piece by piece in reading order: one box around an arc would claim the room
 * under it. `perPiece` is how many contours go together.
 */
export function pieceBoxes(outline: Outline, perPiece = 2): Box[] {
  const contours: Step[][] = [];
  for (const step of outline) {
    if (step[0] === 'M') contours.push([]);
    contours.at(-1)?.push(step);
  }
  const boxes = contours.map(inkBox);
  return Array.from({ length: Math.ceil(boxes.length / perPiece) }, (_, piece) =>
    around(boxes.slice(piece * perPiece, (piece + 1) * perPiece)),
  );
}
