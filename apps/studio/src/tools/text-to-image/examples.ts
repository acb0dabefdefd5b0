import type { Brief } from './brief.ts';
import { sizePresets } from './sizes.ts';

/** A brief to start from, of the kinds that Artboard draws well. */
export interface Example {
  kind: string;
  prompt: string;
  size: string;
}

export const examples: readonly Example[] = [
  {
    kind: 'Badge',
    prompt: 'Retro sunset badge with a fox and pine trees, “STAY WILD”, “Follow your own trail”',
    size: 'tee',
  },
  {
    kind: 'Roundel logo',
    prompt: 'Roundel logo for a coffee roastery, “BREW & BEAN”, “Coffee Roastery”',
    size: 'square',
  },
  {
    kind: 'Book cover',
    prompt: 'Mystery book cover, a lighthouse by the sea at night, “THE SILENT HARBOR” by “A. Writer”',
    size: 'cover',
  },
  { kind: 'Scene', prompt: 'Mountain lake at dusk with a pine forest and a full moon', size: 'wide' },
];

/** `brief` with the example's words and size; the seed, the format and what to avoid start afresh. */
export function withExample(brief: Brief, { prompt, size }: Example): Brief {
  const preset = sizePresets.find(({ id }) => id === size);
  return {
    ...brief,
    prompt,
    avoid: '',
    keepSeed: false,
    ...(preset ? { width: preset.width, height: preset.height, transparent: preset.transparent } : {}),
  };
}
