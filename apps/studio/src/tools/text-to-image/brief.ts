import type { ImageBrief, ImageRequest as ReadRequest } from '@artisan/contract';
import type { DrawRequest } from '../../shared/api.ts';
import { sideLimits } from './sizes.ts';
import { styleOf } from './styles/styles.ts';

export type ImageFormat = ReadRequest['format'];

/** What the person fills in. Survives a reload. */
export interface Brief {
  prompt: string;
  /** A style's id; empty for none. */
  style: string;
  /** Subjects and colours to leave out. */
  avoid: string;
  /** Pixels; 0 while the field is empty. */
  width: number;
  height: number;
  transparent: boolean;
  format: ImageFormat;
  keepSeed: boolean;
  /** The first of the four seeds, when it is kept. */
  seed: number;
}

export const formats: readonly ImageFormat[] = ['png', 'svg', 'webp'];
export const largestSeed = 0xffff_ffff;
const longestAvoid = 10_000;
/** Seeds are chosen below this: short enough to read out and write down. */
const readableSeeds = 100_000;

export const emptyBrief: Brief = {
  prompt: '',
  style: '',
  avoid: '',
  width: 1024,
  height: 1024,
  transparent: false,
  format: 'png',
  keepSeed: false,
  seed: 1,
};

const isWhole = (value: unknown, min: number, max: number): value is number =>
  Number.isInteger(value) && Number(value) >= min && Number(value) <= max;

/** A stored brief; any field that is missing or out of range falls back alone, so that no update loses a prompt. */
export function briefFrom(stored: unknown): Brief {
  const found = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<keyof Brief, unknown>;
  const text = (value: unknown, fallback: string) => (typeof value === 'string' ? value : fallback);
  const flag = (value: unknown, fallback: boolean) => (typeof value === 'boolean' ? value : fallback);
  const whole = (value: unknown, min: number, max: number, fallback: number) =>
    isWhole(value, min, max) ? value : fallback;
  return {
    prompt: text(found.prompt, emptyBrief.prompt),
    style: styleOf(text(found.style, ''))?.id ?? emptyBrief.style,
    avoid: text(found.avoid, emptyBrief.avoid),
    width: whole(found.width, sideLimits.min, sideLimits.max, emptyBrief.width),
    height: whole(found.height, sideLimits.min, sideLimits.max, emptyBrief.height),
    transparent: flag(found.transparent, emptyBrief.transparent),
    format: formats.find((format) => format === found.format) ?? emptyBrief.format,
    keepSeed: flag(found.keepSeed, emptyBrief.keepSeed),
    seed: whole(found.seed, 0, largestSeed, emptyBrief.seed),
  };
}

const sideProblem = (side: number): string | undefined =>
  isWhole(side, sideLimits.min, sideLimits.max)
    ? undefined
    : `A side has ${sideLimits.min} to ${sideLimits.max.toLocaleString('en')} pixels.`;

/** What must be mended before anything is drawn, by field. Empty when all is well. */
export function problemsOf(brief: Brief): Partial<Record<keyof Brief, string>> {
  const found = {
    prompt: brief.prompt.trim() === '' ? 'Say what the picture should show.' : undefined,
    avoid: brief.avoid.length > longestAvoid ? `${brief.avoid.length - longestAvoid} characters over.` : undefined,
    width: sideProblem(brief.width),
    height: sideProblem(brief.height),
    seed:
      brief.keepSeed && !isWhole(brief.seed, 0, largestSeed)
        ? `A seed is a whole number up to ${largestSeed.toLocaleString('en')}.`
        : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== undefined));
}

/** Whether two briefs ask for the same, whatever order their fields were set in. */
export const isSameBrief = (a: Brief, b: Brief): boolean =>
  (Object.keys(emptyBrief) as (keyof Brief)[]).every((field) => a[field] === b[field]);

/**
 * Four different seeds: the kept one and its neighbours, or new ones.
 * @param random whole numbers from 0 to below its argument
 * @param drawn how many fours were drawn of this brief before: a kept seed goes on from there
 */
export function seedsFor(brief: Brief, random: (below: number) => number, drawn: number): number[] {
  if (brief.keepSeed) return [0, 1, 2, 3].map((step) => (brief.seed + 4 * drawn + step) % (largestSeed + 1));
  const seeds = new Set<number>();
  while (seeds.size < 4) seeds.add(random(readableSeeds));
  return [...seeds];
}

/** The call that draws `brief` with one seed. `drawn` sends back what an earlier answer made of the prompt. */
export function requestFor(brief: Brief, seed: number, drawn?: ImageBrief): DrawRequest {
  const style = styleOf(brief.style);
  return {
    prompt: style ? `${style.words}, ${brief.prompt}` : brief.prompt,
    negative_prompt: brief.avoid,
    width: brief.width,
    height: brief.height,
    num_inference_steps: 4,
    seed,
    engine: 'auto',
    format: brief.format,
    background: brief.transparent ? 'transparent' : 'auto',
    ...(drawn ? { brief: drawn } : {}),
  };
}

const lettering = /["“]([^"”]+)["”]/;
const longestTitle = 60;

const inTitleCase = (words: string) =>
  words.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());

/** What a brief is called where it is listed: its lettering, else the prompt's beginning. Empty without a prompt. */
export function titleOf({ prompt }: Pick<Brief, 'prompt'>): string {
  const quoted = lettering.exec(prompt)?.[1]?.trim();
  // Lettering is often all capitals; a list of it would shout.
  if (quoted) return quoted === quoted.toUpperCase() ? inTitleCase(quoted) : quoted;
  const words = prompt.trim().replace(/\s+/g, ' ');
  return words.length <= longestTitle ? words : `${words.slice(0, longestTitle).replace(/\s+\S*$/, '')}…`;
}

/** What a file of this picture is called: `stay-wild-4127.png`, from the lettering or the prompt's first words. */
export function fileName(brief: Brief, seed: number): string {
  const quoted = lettering.exec(brief.prompt)?.[1];
  const words = (quoted ?? brief.prompt)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return `${[...(words?.slice(0, 5) ?? ['picture']), seed].join('-')}.${brief.format}`;
}
