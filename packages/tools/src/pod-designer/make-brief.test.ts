import { createArtboard } from '@artisan/artboard';
import { imageBriefSchema, type PodBriefRequest, podBriefRequestSchema, podStyleSchema } from '@artisan/contract';
import { describe, expect, it } from 'vitest';
import { makeBrief } from './make-brief.ts';

const artboard = createArtboard();
const brief = (request: Partial<PodBriefRequest>) =>
  makeBrief({ artboard }, podBriefRequestSchema.parse({ shows: 'sitting fox, pine forest', ...request }));

describe('makeBrief', () => {
  it('letters both lines exactly as typed', async () => {
    const { brief: made } = await brief({ headline: 'Don’t "panic"', small_line: 'Est. 1987, by Ann Lee' });
    expect(made.lettering).toEqual([
      { role: 'headline', text: 'Don’t "panic"' },
      { role: 'tagline', text: 'Est. 1987, by Ann Lee' },
    ]);
    expect(made.subjects[0]).toBe('fox');
    expect(imageBriefSchema.parse(made)).toEqual(made);
  });

  it('keeps words that the prompt quotes, after the lines', async () => {
    const { brief: made } = await brief({ shows: 'a bear with "Yosemite 1890"', headline: 'Camp more' });
    expect(made.lettering).toEqual([
      { role: 'headline', text: 'Camp more' },
      { role: 'detail', text: 'Yosemite 1890' },
    ]);
  });

  it.each(podStyleSchema.options)('lays %s out as it says, whatever the prompt asks for', async (style) => {
    const { brief: made } = await brief({ style, shows: 'book cover with a fox at night in the desert' });
    const { recipe, composition, time, place } = made;
    const roundel = ['band', 'stamp', 'nameplate'].includes(style);
    expect(recipe).toBe(roundel ? 'roundel' : 'badge');
    expect(composition).toBe(style === 'mixed' ? undefined : style);
    expect([time, place]).toEqual(['night', 'desert']);
  });

  it('has a sunset in the sunset style unless an hour is typed', async () => {
    expect((await brief({ style: 'sunset', shows: 'a bear' })).brief.time).toBe('dusk');
    expect((await brief({ style: 'sunset', shows: 'a bear at dawn' })).brief.time).toBe('dawn');
  });

  it('offers palettes that suit, from light to dark, and takes the chosen one', async () => {
    const { palettes } = await brief({});
    const names = palettes.map(({ name }) => name);
    expect(names).toContain('trailhead');
    expect(palettes[0]?.colours.length).toBeGreaterThanOrEqual(4);
    expect((await brief({ palette: 'sundown' })).brief.palette).toBe('sundown');
    expect((await brief({})).brief.palette).toBe('');
  });

  it('says what will not be drawn', async () => {
    const { notes } = await brief({ shows: 'a fox and an axolotl' });
    expect(notes.join(' ')).toContain('axolotl');
  });
});
