import { z } from 'zod';
import { colourSchema, promptSchema, seedSchema } from '../fields.ts';
import { imageBriefSchema } from '../image-brief.ts';

/** How long a line may be that is still read across a room. */
export const podLimits = { shows: 600, headline: 24, smallLine: 40 } as const;

export const podStyleSchema = z.enum(['sunset', 'patch', 'crown', 'ribbon', 'band', 'stamp', 'nameplate', 'mixed']);

export const podBriefRequestSchema = z
  .object({
    shows: promptSchema.max(podLimits.shows),
    headline: z.string().trim().max(podLimits.headline).default('').describe('Drawn exactly as typed.'),
    small_line: z.string().trim().max(podLimits.smallLine).default('').describe('Drawn exactly as typed.'),
    style: podStyleSchema.default('sunset').describe('`mixed` leaves the layout to the seed.'),
    palette: z.string().max(40).default('').describe('A name from an earlier answer; empty: each seed its own.'),
  })
  .meta({
    id: 'PodBriefRequest',
    examples: [
      {
        shows: 'sitting fox in front of a low sun, pine forest',
        headline: 'Stay wild',
        small_line: 'Follow your own trail',
        style: 'sunset',
        palette: '',
      },
    ],
  });

/** A palette to choose: its colours from light to dark, the way a swatch shows them. */
export const podPaletteSchema = z
  .object({ name: z.string(), colours: z.array(colourSchema).min(1).max(8) })
  .meta({ id: 'PodPalette' });

export const podBriefAnswerSchema = z
  .object({
    brief: imageBriefSchema.describe('Ready for POST /api/image, with any seed.'),
    palettes: z.array(podPaletteSchema).describe('Those that suit the brief, the best first.'),
    notes: z.array(z.string()).describe('What will not be drawn as asked, in plain words.'),
  })
  .meta({
    id: 'PodBriefAnswer',
    examples: [
      {
        brief: {
          recipe: 'badge',
          composition: 'sunset',
          genre: 'outdoor',
          subjects: ['fox'],
          place: 'forest',
          time: 'dusk',
          weather: 'clear',
          lettering: [{ role: 'headline', text: 'Stay wild' }],
          palette: 'sundown',
          colours: [],
          avoid: { subjects: [], colours: [] },
        },
        palettes: [{ name: 'sundown', colours: ['#FBECCB', '#F3A83C', '#E4672F', '#2B1A2E'] }],
        notes: [],
      },
    ],
  });

export const podProductIdSchema = z.enum([
  'merch-tee',
  'merch-hoodie',
  'mug-11',
  'merch-tote',
  'merch-phone-case',
  'mug-15',
  'redbubble-tee',
  'teepublic-tee',
  'printful-tee',
]);

export const podProductsRequestSchema = z
  .object({
    brief: imageBriefSchema,
    seed: seedSchema,
    products: z
      .array(
        z.object({
          id: podProductIdSchema,
          ground: colourSchema
            .optional()
            .describe('Fills the whole file behind the artwork; products that print to the edge need it.'),
        }),
      )
      .min(1)
      .max(podProductIdSchema.options.length)
      .describe('One file each; of a product that is named twice the first counts.'),
  })
  .meta({
    id: 'PodProductsRequest',
    examples: [
      {
        brief: {
          recipe: 'badge',
          genre: 'outdoor',
          subjects: ['fox'],
          place: 'forest',
          time: 'dusk',
          weather: 'clear',
          lettering: [{ role: 'headline', text: 'Stay wild' }],
          palette: 'sundown',
          colours: [],
          avoid: { subjects: [], colours: [] },
        },
        seed: 4127,
        products: [{ id: 'merch-tee' }, { id: 'merch-phone-case', ground: '#2B1A2E' }],
      },
    ],
  });

export type PodStyle = z.infer<typeof podStyleSchema>;
export type PodPalette = z.infer<typeof podPaletteSchema>;
export type PodBriefRequest = z.infer<typeof podBriefRequestSchema>;
export type PodBriefAnswer = z.infer<typeof podBriefAnswerSchema>;
export type PodProductId = z.infer<typeof podProductIdSchema>;
export type PodProductsRequest = z.infer<typeof podProductsRequestSchema>;
