import type { Brief } from '../brief.ts';
import { type SizePreset, sizePresets } from '../sizes.ts';
import badge from './badge.webp';
import cover from './cover.webp';
import roundel from './roundel.webp';
import scene from './scene.webp';

/** A brief to start from, of the kinds that Artboard draws well, with what it drew of it at a small size. */
export interface Example {
  id: string;
  kind: string;
  prompt: string;
  size: SizePreset;
  /** Address of the picture. Drawn by Artboard from this prompt, with this seed. */
  picture: string;
  seed: number;
  /** Whose work is in it, where the licence asks for a credit. */
  credit?: string;
}

const sizeOf = (id: string): SizePreset => {
  const preset = sizePresets.find((each) => each.id === id);
  if (!preset) throw new Error(`There is no size called ${id}.`);
  return preset;
};

export const examples: readonly Example[] = [
  {
    id: 'badge',
    kind: 'Badge',
    prompt: 'Retro sunset badge with a fox in a pine forest, “STAY WILD”, “Follow your own trail”',
    size: sizeOf('tee'),
    picture: badge,
    seed: 4,
    credit: 'Fox by Caro Asercion, CC BY 3.0',
  },
  {
    id: 'roundel',
    kind: 'Roundel logo',
    prompt: 'Roundel logo for a coffee roastery, “BREW & BEAN”, “Coffee Roastery”',
    size: sizeOf('square'),
    picture: roundel,
    seed: 6,
    credit: 'Coffee beans by Delapouite, CC BY 3.0',
  },
  {
    id: 'cover',
    kind: 'Book cover',
    prompt: 'Mystery book cover, a lighthouse by the sea at night, “THE SILENT HARBOR”, by “A. Writer”',
    size: sizeOf('cover'),
    picture: cover,
    seed: 2,
  },
  {
    id: 'scene',
    kind: 'Scene',
    prompt: 'Night beach with palm trees, a full moon and a sailboat',
    size: sizeOf('wide'),
    picture: scene,
    seed: 8,
  },
];

/** `brief` with the example's words and size; what to leave out and the seed start afresh. */
export function withExample(brief: Brief, { prompt, size }: Example): Brief {
  const { width, height, transparent } = size;
  return { ...brief, prompt, style: '', avoid: '', keepSeed: false, width, height, transparent };
}
