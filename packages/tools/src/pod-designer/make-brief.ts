import type { Artboard } from '@artisan/artboard';
import type { ImageBrief, PodBriefAnswer, PodBriefRequest, PodStyle } from '@artisan/contract';

/** What a style is in Artboard's terms: its recipe, its composition, and words that help to read the prompt its way. */
const styles: Record<PodStyle, Pick<ImageBrief, 'recipe' | 'composition'> & { words: string }> = {
  sunset: { recipe: 'badge', composition: 'sunset', words: 'badge' },
  patch: { recipe: 'badge', composition: 'patch', words: 'badge' },
  crown: { recipe: 'badge', composition: 'crown', words: 'badge' },
  ribbon: { recipe: 'badge', composition: 'ribbon', words: 'badge' },
  band: { recipe: 'roundel', composition: 'band', words: 'round badge' },
  stamp: { recipe: 'roundel', composition: 'stamp', words: 'round badge' },
  nameplate: { recipe: 'roundel', composition: 'nameplate', words: 'round badge' },
  mixed: { recipe: 'badge', words: 'badge' },
};

/** An hour that somebody typed. Where none is, the sunset style has its sunset. */
const hour = /\b(?:night|midnight|moon|moonlit|moonlight|stars|starry|dawn|sunrise|morning|noon|day|daylight|dusk)\b/i;

const mostPalettes = 7;
const mostLettering = 6;

/**
 * The brief for a form: the prompt is read by Artboard's rules, the style says how it is laid out, and the lines are
 * lettered exactly as typed. Words quoted in the prompt stay, after them.
 */
export async function makeBrief(
  { artboard }: { artboard: Pick<Artboard, 'propose'> },
  { shows, headline, small_line, style, palette }: PodBriefRequest,
): Promise<PodBriefAnswer> {
  const { recipe, composition, words } = styles[style];
  const lines: ImageBrief['lettering'] = [
    ...(headline === '' ? [] : [{ role: 'headline' as const, text: headline }]),
    ...(small_line === '' ? [] : [{ role: 'tagline' as const, text: small_line }]),
  ];
  // A quote within a line would end it: the reading goes without, the lettering keeps it.
  const read = lines.map(({ text }) => text.replace(/[“”"]/g, '').trim());
  const light = style === 'sunset' && !hour.test(shows) ? ', sunset' : '';
  const prompt = `${read.map((text) => `“${text}”`).join(' ')} ${shows}, ${words}${light}`;
  const { brief, palettes, warnings } = await artboard.propose(
    // The seed only settles what the prompt leaves open; the same form gives the same brief.
    { prompt, negativePrompt: '', width: 1000, height: 1200, seed: 1 },
    recipe,
  );
  const others = brief.lettering.filter(({ text }) => !read.includes(text));
  return {
    brief: {
      ...brief,
      ...(composition && { composition }),
      lettering: [...lines, ...others.map(({ text }) => ({ role: 'detail' as const, text }))].slice(0, mostLettering),
      palette,
    },
    palettes: palettes
      .slice(0, mostPalettes)
      .map(({ name, ground, paper, accents }) => ({ name, colours: [paper, ...accents, ground] })),
    notes: warnings,
  };
}
