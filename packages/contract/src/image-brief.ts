import { z } from 'zod';
import { colourSchema } from './fields.ts';

export const recipeSchema = z.enum(['badge', 'roundel', 'scene', 'cover', 'lockup', 'monogram', 'wordmark']);
export const compositionSchema = z.enum([
  'sunset',
  'patch',
  'crown',
  'ribbon',
  'band',
  'stamp',
  'nameplate',
  'beside',
  'stacked',
]);
export const placeSchema = z.enum([
  'mountains',
  'forest',
  'hills',
  'lake',
  'sea',
  'beach',
  'desert',
  'city',
  'space',
  'meadow',
  'none',
]);
export const timeOfDaySchema = z.enum(['dawn', 'day', 'dusk', 'night']);
export const weatherSchema = z.enum(['clear', 'cloud', 'rain', 'snow', 'fog']);
export const genreSchema = z.enum([
  'outdoor',
  'food',
  'retro',
  'romance',
  'thriller',
  'mystery',
  'fantasy',
  'science-fiction',
  'literary',
  'heraldic',
  'kids',
  'business',
  'sport',
  'nature',
  'music',
  'craft',
]);
export const feelingSchema = z.enum(['classic', 'modern', 'playful', 'bold', 'elegant', 'handmade']);
export const logoVariantSchema = z.enum(['colour', 'colour-on-dark', 'one-colour', 'reversed']);
export const letteringRoleSchema = z.enum(['headline', 'tagline', 'detail', 'author']);

/**
 * What a picture shall be, as data: the step between a prompt and a drawing.
 * Artboard makes one from the prompt by rules, returns it, and draws one that is sent back, edited or not.
 */
export const imageBriefSchema = z
  .object({
    recipe: recipeSchema,
    composition: compositionSchema
      .optional()
      .describe(
        'How a badge (sunset, patch, crown, ribbon), a roundel (band, stamp, nameplate) or a lockup (beside, stacked) is laid out; the seed chooses if it is left out.',
      ),
    genre: genreSchema,
    subjects: z.array(z.string().max(60)).max(6).describe('Names from Artboard’s lexicon, the main one first.'),
    place: placeSchema,
    time: timeOfDaySchema,
    weather: weatherSchema,
    lettering: z.array(z.object({ role: letteringRoleSchema, text: z.string().min(1).max(120) })).max(6),
    palette: z.string().max(40).describe('A palette’s name, or "custom" when `colours` gives them all.'),
    colours: z.array(colourSchema).max(6).describe('Colours that the palette bends towards, the strongest first.'),
    feeling: feelingSchema.optional().describe('How the lettering of a logo feels; by genre if left out.'),
    variant: logoVariantSchema
      .optional()
      .describe('Which version of a logo: one-colour is black alone, reversed is white alone. Logos only.'),
    avoid: z.object({ subjects: z.array(z.string().max(60)).max(20), colours: z.array(z.string().max(20)).max(12) }),
  })
  .meta({ id: 'ImageBrief' });

export type ImageBrief = z.infer<typeof imageBriefSchema>;
export type Composition = z.infer<typeof compositionSchema>;
export type Feeling = z.infer<typeof feelingSchema>;
export type LogoVariant = z.infer<typeof logoVariantSchema>;
export type Genre = z.infer<typeof genreSchema>;
export type LetteringRole = z.infer<typeof letteringRoleSchema>;
