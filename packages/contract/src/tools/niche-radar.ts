import { z } from 'zod';

export const orderIdeasRequestSchema = z
  .object({
    kind: z.enum(['book', 'product']).describe('What is sold; the model is shown others of the kind first.'),
    ideas: z
      .array(z.string().trim().regex(/\S/, 'must not be blank').max(200))
      .min(1)
      .max(200)
      .describe('Narrower niches, in the order to fall back to.'),
  })
  .meta({
    id: 'OrderIdeasRequest',
    examples: [{ kind: 'book', ideas: ['bird watching log book for beginners', 'bird watching cards for newlyweds'] }],
  });

export const orderIdeasAnswerSchema = z
  .object({
    success: z.literal(true),
    ordered_by: z
      .enum(['model', 'rule'])
      .describe('`rule`: the model tells no probabilities, and the order is the one that was sent.'),
    order: z.array(z.int().min(0)).describe('Indices into `ideas`, the likeliest first. An opinion, no measurement.'),
    model: z.string().nullable().describe('The model that gave the order.'),
    duration_ms: z.number().min(0),
  })
  .meta({
    id: 'OrderIdeasAnswer',
    examples: [
      { success: true, ordered_by: 'model', order: [0, 1], model: 'SmolLM2-135M-Instruct', duration_ms: 2200 },
    ],
  });

export type OrderIdeasRequest = z.infer<typeof orderIdeasRequestSchema>;
export type OrderIdeasAnswer = z.infer<typeof orderIdeasAnswerSchema>;
