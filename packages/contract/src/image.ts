import { z } from 'zod';
import { promptSchema, seedSchema } from './fields.ts';
import { imageBriefSchema } from './image-brief.ts';

const sideSchema = z.int().min(64).max(8192);

export const imageEngineSchema = z.enum(['auto', 'artboard']);
export const imageFormatSchema = z.enum(['png', 'svg', 'webp']);
export const imageBackgroundSchema = z.enum(['auto', 'transparent']);

export const imageRequestSchema = z
  .object({
    prompt: promptSchema,
    negative_prompt: z.string().max(10_000).default('').describe('Subjects and colours to leave out.'),
    width: sideSchema.default(1024).describe('Pixels.'),
    height: sideSchema.default(1024).describe('Pixels.'),
    num_inference_steps: z
      .int()
      .min(1)
      .max(50)
      .default(4)
      .describe('Steps of a diffusion model; Artboard draws without any.'),
    seed: seedSchema.optional(),
    engine: imageEngineSchema.default('auto'),
    format: imageFormatSchema.default('png'),
    background: imageBackgroundSchema.default('auto'),
    brief: imageBriefSchema
      .optional()
      .describe('Draw this brief instead of reading the prompt. Every image answer returns one.'),
  })
  .meta({
    id: 'ImageRequest',
    examples: [
      {
        prompt: 'retro sunset badge with a fox, "STAY WILD", "Follow your own trail"',
        width: 1024,
        height: 1024,
        seed: 4127,
      },
    ],
  });

/** Whose work is in the picture, where its licence asks for a credit. */
export const creditSchema = z
  .object({ work: z.string(), author: z.string(), licence: z.string(), source: z.string() })
  .meta({ id: 'Credit' });

export const imageAnswerSchema = z
  .object({
    success: z.literal(true),
    image: z.string().describe('A data URL: image/png, image/svg+xml or image/webp, base64.'),
    model: z.string().describe('The engine that drew this.'),
    seed: seedSchema,
    width: z.int(),
    height: z.int(),
    duration_ms: z.number().min(0).describe('Milliseconds of drawing, without waiting for others.'),
    warnings: z.array(z.string()).describe('What could not be drawn as asked, in plain words.'),
    brief: imageBriefSchema.optional(),
    credits: z.array(creditSchema),
  })
  .meta({
    id: 'ImageAnswer',
    examples: [
      {
        success: true,
        image: 'data:image/png;base64,iVBORw0KGgo=',
        model: 'Artboard',
        seed: 4127,
        width: 1024,
        height: 1024,
        duration_ms: 640,
        warnings: [],
        credits: [],
      },
    ],
  });

export type ImageRequest = z.infer<typeof imageRequestSchema>;
export type ImageAnswer = z.infer<typeof imageAnswerSchema>;
export type Credit = z.infer<typeof creditSchema>;
