import type { ImageBrief, PodStyle } from '@artisan/contract';
import type { PodBriefRequest } from '@artisan/sdk';
import type { DrawRequest } from '../../shared/api.ts';
import { styles } from './styles.ts';

/** What the person fills in. Survives a reload. */
export interface PodForm {
  shows: string;
  headline: string;
  smallLine: string;
  style: PodStyle;
  /** A palette's name; empty: each of the four its own. */
  palette: string;
}

/** The same as the contract's, which is not in the browser for its zod. */
export const limits = { shows: 600, headline: 24, smallLine: 40 } as const;

/** A shirt's sheet, 15 × 18 inches, at the size of a proof and at the size of print. Pixels. */
export const proofSize = { width: 1000, height: 1200 } as const;
export const printSize = { width: 4500, height: 5400 } as const;

/** Seeds are chosen below this: short enough to read out and write down. */
const readableSeeds = 100_000;

export const emptyForm: PodForm = { shows: '', headline: '', smallLine: '', style: 'sunset', palette: '' };

export const exampleForm: PodForm = {
  shows: 'Sitting fox in front of a low sun, pine forest and hills',
  headline: 'Stay wild',
  smallLine: 'Follow your own trail',
  style: 'sunset',
  palette: '',
};

/** A stored form; what is missing or of another kind falls back alone. */
export function formFrom(stored: unknown): PodForm {
  const found = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<keyof PodForm, unknown>;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    shows: text(found.shows),
    headline: text(found.headline),
    smallLine: text(found.smallLine),
    style: styles.find(({ id }) => id === found.style)?.id ?? emptyForm.style,
    palette: text(found.palette),
  };
}

const over = (text: string, most: number): string | undefined => {
  const count = text.trim().length - most;
  return count > 0 ? `${count} ${count === 1 ? 'character' : 'characters'} over.` : undefined;
};

/** What must be mended before anything is drawn, by field. Empty when all is well. */
export function problemsOf(form: PodForm): Partial<Record<keyof PodForm, string>> {
  const found = {
    shows: form.shows.trim() === '' ? 'Say what it should show.' : over(form.shows, limits.shows),
    headline: over(form.headline, limits.headline),
    smallLine: over(form.smallLine, limits.smallLine),
  };
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== undefined));
}

/** The call that makes a form's brief. */
export const briefRequest = (form: PodForm): PodBriefRequest => ({
  shows: form.shows.trim(),
  headline: form.headline.trim(),
  small_line: form.smallLine.trim(),
  style: form.style,
  palette: form.palette,
});

/** The call that draws a brief with one seed, cut out. */
export const drawRequest = (
  brief: ImageBrief,
  seed: number,
  picture: { width: number; height: number; format: 'png' | 'svg' },
): DrawRequest => ({ prompt: brief.recipe, brief, seed, background: 'transparent', ...picture });

/** Four different seeds. @param random whole numbers from 0 to below its argument */
export function fourSeeds(random: (below: number) => number): number[] {
  const seeds = new Set<number>();
  while (seeds.size < 4) seeds.add(random(readableSeeds));
  return [...seeds];
}

/** What a file of this design is called: `stay-wild-4127.png`. */
export function fileName(form: PodForm, seed: number, ending: string): string {
  const words = (form.headline.trim() || form.shows)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return `${[...(words?.slice(0, 5) ?? ['design']), seed].join('-')}${ending}`;
}
