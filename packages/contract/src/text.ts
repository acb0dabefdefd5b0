import { z } from 'zod';
import { errorCodes } from './errors.ts';
import { promptSchema, seedSchema } from './fields.ts';

export const textRequestSchema = z
  .object({
    prompt: promptSchema,
    max_tokens: z
      .int()
      .min(1)
      .default(2000)
      .describe('The most new tokens to write. Capped to the room the model has left; `warnings` says so.'),
    temperature: z.number().min(0).max(2).default(0.7),
    top_p: z.number().min(0).max(1).default(0.9),
    seed: seedSchema.optional(),
    stop: z
      .union([z.string().min(1).max(200), z.array(z.string().min(1).max(200)).max(8)])
      .optional()
      .describe('Writing ends before any of these.'),
    system: z.string().max(100_000).optional().describe('What the model is told about its task before the prompt.'),
    stream: z.boolean().default(false).describe('Answer with server-sent events: `delta` {text}, then `usage`.'),
  })
  .meta({
    id: 'TextRequest',
    examples: [
      {
        prompt: 'Write a two-line blurb for a cosy mystery set in a tea shop.',
        max_tokens: 120,
        temperature: 0.7,
      },
    ],
  });

export const usageSchema = z
  .object({ prompt_tokens: z.int().min(0), completion_tokens: z.int().min(0) })
  .meta({ id: 'Usage' });

export const finishReasonSchema = z.enum(['stop', 'length']);

const textFacts = {
  model: z.string().describe('The model that wrote this.'),
  usage: usageSchema,
  finish_reason: finishReasonSchema,
  seed: seedSchema,
  duration_ms: z.number().min(0).describe('Milliseconds from taking the request to the last token, waiting included.'),
  warnings: z.array(z.string()),
};

export const textAnswerSchema = z.object({ success: z.literal(true), text: z.string(), ...textFacts }).meta({
  id: 'TextAnswer',
  examples: [
    {
      success: true,
      text: 'The kettle sang, and somebody had stopped listening.',
      model: 'Llama-3-8B-Instruct',
      usage: { prompt_tokens: 24, completion_tokens: 11 },
      finish_reason: 'stop',
      seed: 7,
      duration_ms: 812,
      warnings: [],
    },
  ],
});

/** The data of the `delta` event. */
export const textDeltaSchema = z.object({ text: z.string() }).meta({ id: 'TextDelta' });
/** The data of the `usage` event that ends a stream. */
export const textUsageEventSchema = z.object({ success: z.literal(true), ...textFacts }).meta({ id: 'TextUsageEvent' });

export const textBatchRequestSchema = z
  .array(textRequestSchema.omit({ stream: true }))
  .min(1)
  .max(64)
  .meta({ id: 'TextBatchRequest', examples: [[{ prompt: 'Name a cosy mystery.' }, { prompt: 'Name its baker.' }]] });

/** An item that failed while the others went on. */
export const textFailureSchema = z
  .object({ success: z.literal(false), detail: z.string(), code: z.enum(errorCodes), retryable: z.boolean() })
  .meta({ id: 'TextFailure' });

export const textBatchItemSchema = z.union([textAnswerSchema, textFailureSchema]);
export const textBatchAnswerSchema = z
  .object({ results: z.array(textBatchItemSchema) })
  .meta({ id: 'TextBatchAnswer' });

/** The data of the batch events `progress` and `item`; `done` carries a {@link textBatchAnswerSchema}. */
export const batchProgressSchema = z
  .object({ done: z.int().min(0), total: z.int().min(1) })
  .meta({ id: 'BatchProgress' });
export const batchItemEventSchema = z
  .object({ index: z.int().min(0), result: textBatchItemSchema })
  .meta({ id: 'BatchItemEvent' });

export type TextRequest = z.infer<typeof textRequestSchema>;
export type TextAnswer = z.infer<typeof textAnswerSchema>;
export type TextUsageEvent = z.infer<typeof textUsageEventSchema>;
export type TextBatchItem = z.infer<typeof textBatchItemSchema>;
export type TextBatchAnswer = z.infer<typeof textBatchAnswerSchema>;
