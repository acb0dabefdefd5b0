import type { ImageBrief } from '@artisan/contract';
import type { Palette } from '../palette.ts';
import { suitingPalettes } from '../palettes.ts';
import { briefFromPrompt, type PromptToRead } from './brief-from-prompt.ts';

/** What Artboard would make of a prompt, before anything is drawn. */
export interface Proposal {
  brief: ImageBrief;
  /** Palettes that suit the brief, the best first. */
  palettes: Palette[];
  /** What could not be understood, in plain words. */
  warnings: string[];
}

/** Reads a prompt into a brief, `recipe` in place of the one it asks for, and finds the palettes for it. Never throws. */
export function propose(prompt: PromptToRead, recipe?: ImageBrief['recipe']): Proposal {
  const { brief, warnings } = briefFromPrompt(prompt);
  const wanted = recipe ? { ...brief, recipe } : brief;
  return { brief: wanted, palettes: suitingPalettes(wanted), warnings };
}
