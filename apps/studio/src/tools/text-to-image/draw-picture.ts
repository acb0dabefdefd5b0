import { drawImage } from '../../shared/api.ts';
import type { Picture } from '../../shared/picture.ts';
import { pictureFrom } from '../../shared/picture.ts';
import { type Brief, requestFor } from './brief.ts';
import { readingSize, shownSize } from './sizes.ts';
import { inStyle, styleOf } from './styles/styles.ts';

/**
 * Draws one seed of a brief. By rules the size does not change the drawing, so one for the screen is drawn; a painter
 * paints another picture at another size, so it paints the full one. Throws as `drawImage` does.
 */
export async function drawPicture(brief: Brief, seed: number, byRules: boolean, signal: AbortSignal): Promise<Picture> {
  const asked = requestFor(brief, seed);
  if (!byRules) return pictureFrom(await drawImage(asked, signal), true);
  const size = shownSize(brief.width, brief.height);
  const isFull = size.width === brief.width;
  const shown = { ...asked, ...size, format: isFull ? brief.format : ('webp' as const) };
  const style = styleOf(brief.style);
  if (!style) return pictureFrom(await drawImage(shown, signal), isFull);

  // A look is set in what the rules read out of the prompt; they read it at any size.
  const reading = { ...asked, ...readingSize(brief.width, brief.height), format: 'webp' as const };
  const { brief: read, warnings } = await drawImage(reading, signal);
  const answer = await drawImage(read ? { ...shown, brief: inStyle(read, style) } : shown, signal);
  return pictureFrom({ ...answer, warnings: [...new Set([...warnings, ...answer.warnings])] }, isFull);
}
