import { z } from 'zod';
import { colourSchema, seedSchema } from '../fields.ts';
import { creditSchema } from '../image.ts';
import { feelingSchema, imageBriefSchema, logoVariantSchema } from '../image-brief.ts';

/** How long a name and a tagline may be and still make a logo. */
export const logoLimits = { name: 40, tagline: 60, industry: 80, colours: 80 } as const;

export const logoFamilySchema = z.enum(['lockup', 'roundel', 'monogram', 'wordmark']);

export const logoPlanRequestSchema = z
  .object({
    name: z
      .string()
      .trim()
      .regex(/\S/, 'must not be blank')
      .max(logoLimits.name)
      .describe('Lettered exactly as typed.'),
    tagline: z.string().trim().max(logoLimits.tagline).default('').describe('Lettered exactly as typed.'),
    industry: z.string().trim().max(logoLimits.industry).default('').describe('The trade, in plain words.'),
    feeling: feelingSchema.optional().describe('Left out: the eight go through several.'),
    colours: z.string().trim().max(logoLimits.colours).default('').describe('Wishes in plain words: navy and gold.'),
    seed: seedSchema.describe('Another seed gives another eight.'),
  })
  .meta({
    id: 'LogoPlanRequest',
    examples: [
      {
        name: 'Northleaf',
        tagline: 'Plant studio',
        industry: 'Plants and garden',
        feeling: 'modern',
        colours: '',
        seed: 7,
      },
    ],
  });

export const logoCandidateSchema = z
  .object({
    family: logoFamilySchema,
    label: z.string().describe('What it is, for people: “Stacked lockup”.'),
    brief: imageBriefSchema.describe('Ready for POST /api/image with `seed`.'),
    seed: seedSchema,
  })
  .meta({ id: 'LogoCandidate' });

export const logoPlanAnswerSchema = z
  .object({
    candidates: z.array(logoCandidateSchema).length(8),
    notes: z.array(z.string()).describe('What will not be as asked, in plain words.'),
  })
  .meta({ id: 'LogoPlanAnswer' });

export const logoRequestSchema = z
  .object({ brief: imageBriefSchema.extend({ recipe: logoFamilySchema }).describe('A candidate’s.'), seed: seedSchema })
  .meta({
    id: 'LogoRequest',
    examples: [
      {
        brief: {
          recipe: 'wordmark',
          genre: 'business',
          subjects: [],
          place: 'none',
          time: 'day',
          weather: 'clear',
          lettering: [{ role: 'headline', text: 'Northleaf' }],
          palette: 'signal',
          colours: [],
          feeling: 'modern',
          avoid: { subjects: [], colours: [] },
        },
        seed: 7,
      },
    ],
  });

/** One version of a logo, cut to its clear space. */
export const logoVersionSchema = z
  .object({
    variant: logoVariantSchema,
    svg: z.string().describe('Transparent, outlines only.'),
    ground: colourSchema.describe('What it is made to stand on.'),
    colours: z.array(colourSchema).describe('Every colour in it.'),
  })
  .meta({ id: 'LogoVersion' });

/** How one text of a logo reads. */
export const logoLetteringSchema = z
  .object({
    text: z.string(),
    height_share: z.number().min(0).max(1).describe('Height of its ink as a share of the logo’s width.'),
    contrast: z.number().min(1).max(21).describe('WCAG contrast in colour, on the light ground.'),
    contrast_on_dark: z.number().min(1).max(21),
  })
  .meta({ id: 'LogoLettering' });

export const logoVersionsAnswerSchema = z
  .object({
    versions: z.array(logoVersionSchema),
    width: z.int().describe('Pixels of a PNG for print; the SVGs have the same sides.'),
    height: z.int(),
    lettering: z.array(logoLetteringSchema),
    credits: z.array(creditSchema),
    warnings: z.array(z.string()),
  })
  .meta({ id: 'LogoVersionsAnswer' });

export type LogoFamily = z.infer<typeof logoFamilySchema>;
export type LogoPlanRequest = z.infer<typeof logoPlanRequestSchema>;
export type LogoPlanAnswer = z.infer<typeof logoPlanAnswerSchema>;
export type LogoCandidate = z.infer<typeof logoCandidateSchema>;
export type LogoRequest = z.infer<typeof logoRequestSchema>;
export type LogoVersion = z.infer<typeof logoVersionSchema>;
export type LogoVersionsAnswer = z.infer<typeof logoVersionsAnswerSchema>;
