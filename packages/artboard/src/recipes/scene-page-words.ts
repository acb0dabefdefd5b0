import type { Box, RecipeInput } from '../recipe.ts';
import type { SceneFaces } from './scene-faces.ts';
import { endAt, type SetText, setSmall, setTitle } from './title-block.ts';
import { titleLines } from './title-lines.ts';

/** The words of a page over a scene, set where they will stand. */
export interface PageWords {
  sets: { set: SetText; rank: 'title' | 'small' | 'author' }[];
  /** Where the title’s block ends, y; 0 without one. */
  titleEnd: number;
  /** Where the author’s block begins, y; the page’s height without one. */
  authorStart: number;
  /** The width that the words may fill. */
  measure: number;
}

/** Sets the title and small lines from the top, the author at the foot. */
export function setPageWords(input: RecipeInput, faces: SceneFaces, canvas: Box): PageWords {
  const { brief, width, height, transparent } = input;
  const short = Math.min(width, height);
  const words = titleLines(brief.lettering);
  const [headline, ...rest] = words.headline.length > 0 ? words.headline : words.small.slice(0, 1);
  const small = [...rest, ...(words.headline.length > 0 ? words.small : words.small.slice(1))];
  const wide = width / height > 1.3;
  const arched = transparent && !wide;
  const margin = Math.max(short * 0.085, canvas.x + short * 0.06) * (arched ? 1.5 : 1);
  const measure = Math.min(width - 2 * margin, wide ? height * 1.25 : Infinity);
  const left = (width - measure) / 2;
  const sets: PageWords['sets'] = [];
  let y = Math.max(height * 0.075, margin * 0.9) + (arched ? width * 0.12 : 0);
  let titleEnd = 0;
  if (headline !== undefined) {
    const set = setTitle(
      headline,
      { face: faces.title, capitals: faces.capitals, tracking: faces.tracking, lines: wide ? 2 : 3 },
      { x: left, y, width: measure, height: height * 0.24 },
    );
    sets.push({ set, rank: 'title' });
    titleEnd = set.box.y + set.box.height;
    y = titleEnd + short * 0.042;
  }
  for (const text of small) {
    const size = short * (faces.smallCapitals ? 0.037 : 0.056);
    const set = setSmall(
      text,
      { face: faces.small, capitals: faces.smallCapitals, tracking: faces.smallCapitals ? 0.2 : 0.03, size, lines: 2 },
      { x: left + measure * 0.06, y, width: measure * 0.88 },
    );
    sets.push({ set, rank: 'small' });
    titleEnd = set.box.y + set.box.height;
    y = titleEnd + short * 0.026;
  }
  let authorStart = height - Math.max(height * 0.048, margin * 0.72);
  for (const text of words.author.toReversed()) {
    const style = { face: faces.author, capitals: true, tracking: 0.18, size: short * 0.06, lines: 2 };
    const set = endAt(setSmall(text, style, { x: left, y: 0, width: measure }), authorStart);
    sets.push({ set, rank: 'author' });
    authorStart = set.box.y - short * 0.03;
  }
  return { sets, titleEnd, authorStart: words.author.length > 0 ? authorStart : height, measure };
}
