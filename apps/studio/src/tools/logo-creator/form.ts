import type { Feeling, ImageBrief, LogoVariant } from '@artisan/contract';
import type { LogoPlanRequest } from '@artisan/sdk';
import type { DrawRequest } from '../../shared/api.ts';

/** What the person fills in. Survives a reload. */
export interface LogoForm {
  name: string;
  tagline: string;
  industry: string;
  /** Empty: the eight go through several. */
  feeling: Feeling | '';
  colours: string;
}

/** As the server's schema has them. */
export const limits = { name: 40, tagline: 60, industry: 80, colours: 80 } as const;

export const feelings: readonly { id: Feeling | ''; name: string }[] = [
  { id: '', name: 'A mix of several' },
  { id: 'classic', name: 'Classic' },
  { id: 'modern', name: 'Modern' },
  { id: 'playful', name: 'Playful' },
  { id: 'bold', name: 'Bold' },
  { id: 'elegant', name: 'Elegant' },
  { id: 'handmade', name: 'Handmade' },
];

/** Suggestions only: any words will do. */
export const industries = [
  'Bakery',
  'Beauty and hair',
  'Bicycle repair',
  'Books and publishing',
  'Brewery',
  'Building and joinery',
  'Children and toys',
  'Coffee',
  'Crafts and ceramics',
  'Farm and groceries',
  'Finance and tax',
  'Fitness',
  'Health and dentistry',
  'Jewellery and weddings',
  'Law',
  'Music and audio',
  'Outdoor and travel',
  'Pets',
  'Photography',
  'Plants and garden',
  'Property and interiors',
  'Restaurant',
  'Sailing and surf',
  'School and courses',
  'Software',
  'Wine',
  'Yoga and wellness',
] as const;

export const emptyForm: LogoForm = { name: '', tagline: '', industry: '', feeling: '', colours: '' };

export const exampleForm: LogoForm = {
  name: 'Northleaf',
  tagline: 'Plant studio',
  industry: 'Plants and garden',
  feeling: '',
  colours: '',
};

/** A stored form; a field that is missing or of another kind falls back alone. */
export function formFrom(stored: unknown): LogoForm {
  const found = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<keyof LogoForm, unknown>;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    name: text(found.name),
    tagline: text(found.tagline),
    industry: text(found.industry),
    feeling: feelings.find(({ id }) => id === found.feeling)?.id ?? '',
    colours: text(found.colours),
  };
}

/** What must be mended before anything is drawn, by field. Empty when all is well. */
export function problemsOf(form: LogoForm): Partial<Record<keyof LogoForm, string>> {
  const over = (field: keyof typeof limits) => {
    const more = form[field].trim().length - limits[field];
    return more > 0 ? `${more} characters over: shorten it.` : undefined;
  };
  const found = {
    name: form.name.trim() === '' ? 'A logo needs a name. Type it as it shall be lettered.' : over('name'),
    tagline: over('tagline'),
    industry: over('industry'),
    colours: over('colours'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== undefined));
}

export const planRequest = (form: LogoForm, seed: number): LogoPlanRequest => ({
  name: form.name.trim(),
  tagline: form.tagline.trim(),
  industry: form.industry.trim(),
  ...(form.feeling === '' ? {} : { feeling: form.feeling }),
  colours: form.colours.trim(),
  seed,
});

/** Sides of a candidate on the mat: the shape of its cell. */
export const proof = { width: 1200, height: 900 } as const;

/** The call that draws a candidate for the mat, on its own ground. */
export const proofRequest = (brief: ImageBrief, seed: number): DrawRequest => ({
  ...{ prompt: 'logo', negative_prompt: '', ...proof, num_inference_steps: 1, seed },
  ...{ engine: 'auto', format: 'svg', background: 'auto', brief },
});

/** The call that draws one version as a PNG for print. */
export const pngRequest = (
  { brief, seed }: { brief: ImageBrief; seed: number },
  variant: LogoVariant,
  sides: { width: number; height: number },
): DrawRequest => ({
  ...{ prompt: 'logo', negative_prompt: '', width: sides.width, height: sides.height, num_inference_steps: 1, seed },
  ...{ engine: 'auto', format: 'png', background: 'transparent', brief: { ...brief, variant } },
});

/** `kettle-crumb`: a name as a file's name, ASCII. */
export const stemOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.slice(0, 6)
    .join('-') ?? 'logo';
