import { createArtboard } from '@artisan/artboard';
import {
  type LogoPlanRequest,
  logoPlanAnswerSchema,
  logoRequestSchema,
  logoVersionsAnswerSchema,
} from '@artisan/contract';
import { afterAll, expect, test } from 'vitest';
import { drawVersions } from './draw-versions.ts';
import { industryOf } from './industries.ts';
import { packKit } from './pack-kit.ts';
import { planLogos } from './plan-logos.ts';

const artboard = createArtboard();
afterAll(() => artboard.dispose());
const { signal } = new AbortController();

const ask = (given: Partial<LogoPlanRequest> = {}): LogoPlanRequest => ({
  ...{ name: 'Kettle & Crumb', tagline: 'Neighbourhood bakery', industry: 'Bakery', colours: '', seed: 7 },
  ...given,
});

test('eight are planned over four families, each twice, and differ; another seed plans others', async () => {
  const { candidates } = logoPlanAnswerSchema.parse(await planLogos({ artboard }, ask()));
  const families = candidates.map(({ family }) => family);
  expect(new Set(families).size).toBe(4);
  expect(new Set(candidates.map(({ seed }) => seed)).size).toBe(8);
  expect(new Set(candidates.map(({ brief }) => brief.palette)).size).toBeGreaterThanOrEqual(4);
  expect(new Set(candidates.flatMap(({ brief }) => brief.subjects)).size).toBeGreaterThanOrEqual(3);
  for (const { brief } of candidates) {
    expect(brief.lettering.map(({ text }) => text)).toEqual(['Kettle & Crumb', 'Neighbourhood bakery']);
  }
  expect(await planLogos({ artboard }, ask())).toEqual(await planLogos({ artboard }, ask()));
  const other = await planLogos({ artboard }, ask({ seed: 8 }));
  expect(other.candidates.map(({ seed }) => seed)).not.toEqual(candidates.map(({ seed }) => seed));
});

test('a feeling holds for all, colours are read, and what is not known is said', async () => {
  const bold = await planLogos({ artboard }, ask({ feeling: 'bold', colours: 'navy and gold' }));
  expect(new Set(bold.candidates.map(({ brief }) => brief.feeling))).toEqual(new Set(['bold']));
  expect(bold.candidates[0]?.brief.colours.length).toBeGreaterThan(0);
  const odd = await planLogos(
    { artboard },
    ask({ name: 'Xylor', tagline: '', industry: 'zorbing', colours: 'blurple' }),
  );
  expect(odd.notes).toHaveLength(2);
  expect(odd.candidates.every(({ brief }) => brief.subjects.length === 0)).toBe(true);
});

test('every trade shows only what Artboard has a drawing of', async () => {
  const trades = [
    'bakery',
    'coffee roastery',
    'brewery',
    'restaurant',
    'winery',
    'honey',
    'florist',
    'farm shop',
    'pet shop',
  ];
  const more = [
    'hiking tours',
    'sailing',
    'gym',
    'yoga',
    'barber',
    'jewellery',
    'publisher',
    'photographer',
    'band',
    'law firm',
  ];
  const last = [
    'accountant',
    'software',
    'carpenter',
    'real estate',
    'ceramics',
    'bicycle repair',
    'school',
    'dentist',
    'toys',
  ];
  for (const industry of [...trades, ...more, ...last]) {
    const known = industryOf(industry);
    expect(known, industry).toBeDefined();
    for (const subject of known?.subjects ?? []) {
      const { brief } = await artboard.propose({ prompt: subject, negativePrompt: '', width: 9, height: 9, seed: 1 });
      expect(brief.subjects, subject).toContain(subject);
    }
  }
});

test('versions have one layout and true colours, on a canvas cut to the clear space', async () => {
  const { candidates } = await planLogos({ artboard }, ask());
  for (const { brief, seed } of candidates) {
    const request = logoRequestSchema.parse({ brief, seed });
    const drawn = logoVersionsAnswerSchema.parse(await drawVersions({ artboard }, request, signal));
    const [colour, onDark, black, white] = drawn.versions;
    expect(drawn.versions.map(({ variant }) => variant)).toEqual([
      'colour',
      'colour-on-dark',
      'one-colour',
      'reversed',
    ]);
    expect(black?.colours).toEqual(['#000000']);
    expect(white?.colours).toEqual(['#FFFFFF']);
    expect(colour?.ground).not.toBe(onDark?.ground);
    expect(Math.max(drawn.width, drawn.height)).toBe(3000);
    expect(drawn.lettering.map(({ text }) => text)).toContain('Kettle & Crumb');
    // The ink with its clear space fills the canvas: a tenth of the shorter side stays free, no more.
    const { extent } = await artboard.draw({
      prompt: '',
      brief,
      seed,
      width: drawn.width,
      height: drawn.height,
      format: 'svg',
    });
    const free = 0.1 * Math.min(drawn.width, drawn.height);
    expect(extent.x).toBeCloseTo(free, -1);
    expect(extent.y).toBeCloseTo(free, -1);
  }
});

test('a request that is no logo is refused by its schema', () => {
  const brief = { recipe: 'scene', genre: 'food', subjects: [], place: 'none', time: 'day', weather: 'clear' };
  const rest = { lettering: [], palette: '', colours: [], avoid: { subjects: [], colours: [] } };
  expect(logoRequestSchema.safeParse({ brief: { ...brief, ...rest }, seed: 1 }).success).toBe(false);
});

test('the kit names its file in ASCII and is a zip', async () => {
  const { candidates } = await planLogos({ artboard }, ask({ name: 'Café Łódź', tagline: '' }));
  const { brief, seed } = candidates[4] ?? candidates[0] ?? { brief: undefined, seed: 0 };
  const { bytes, fileName } = await packKit({ artboard }, logoRequestSchema.parse({ brief, seed }), signal);
  expect(fileName).toMatch(/^[a-z0-9-]+-logo-\d+\.zip$/);
  expect(Buffer.from(bytes.subarray(0, 2)).toString()).toBe('PK');
});
