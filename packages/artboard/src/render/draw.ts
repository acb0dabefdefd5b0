import { briefFromPrompt } from '../brief/brief-from-prompt.ts';
import { around } from '../lettering/stack.ts';
import type { Drawing } from '../recipe.ts';
import { compose } from './compose.ts';
import { encode, mediaTypes } from './encode.ts';
import type { DrawResult, Lettering, WorkOrder } from './protocol.ts';

/** Prompt to picture. Blocks its thread while it renders, and loads everything heavy: call it in the worker. */
export async function draw(order: WorkOrder): Promise<Omit<DrawResult, 'milliseconds'>> {
  const { prompt, negativePrompt, width, height, seed, format, brief: given } = order;
  const { brief, warnings } = given
    ? { brief: given, warnings: [] }
    : briefFromPrompt({ prompt, negativePrompt, width, height, seed });
  const drawing = compose(brief, { width, height, transparent: order.background === 'transparent', seed });
  const bytes = await encode(drawing, { width, height, format, seed });
  return {
    bytes,
    mediaType: mediaTypes[format],
    seed,
    width,
    height,
    brief,
    credits: uniqueBy(drawing.credits, ({ work, author, source }) => `${work}|${author}|${source}`),
    lettering: letteringOf(drawing),
    extent: around(drawing.placed.map(({ box }) => box)),
    warnings: [...new Set([...warnings, ...drawing.warnings])],
  };
}

function letteringOf({ placed, contrasts = {} }: Drawing): Lettering[] {
  const texts = placed.filter(({ kind }) => kind === 'lettering');
  return [...new Set(texts.map(({ label }) => label))].map((text) => {
    const heights = texts.filter(({ label }) => label === text).map(({ box }) => box.height);
    const height = heights.sort((a, b) => a - b)[Math.floor(heights.length / 2)] ?? 0;
    const contrast = contrasts[text];
    return { text, height, ...(contrast !== undefined && { contrast }) };
  });
}

function uniqueBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
