import { z } from 'zod';

export const storeIdSchema = z.enum(['kdp-book', 'amazon-product', 'merch', 'etsy']);

/** Every field that some store has. `bullets`, `keywords` and `tags` hold several texts, the others one. */
export const listingFieldSchema = z.enum([
  'brand',
  'title',
  'subtitle',
  'bullets',
  'description',
  'keywords',
  'search_terms',
  'tags',
]);

/** What the person knows of the product. Everything that is composed comes from here. */
export const listingBriefSchema = z
  .object({
    store: storeIdSchema,
    product: z.string().max(200).regex(/\S/, 'must not be blank').describe('What it is, or the book’s title.'),
    facts: z
      .array(z.string().max(200))
      .max(30)
      .describe('One thing that is true of it in each: “fits 15-inch laptops”.'),
    audience: z.string().max(120).default('').describe('Who it is for: “home bakers”.'),
    phrases: z.array(z.string().max(100)).max(60).default([]).describe('Words it should be found by.'),
  })
  .meta({
    id: 'ListingBrief',
    examples: [
      {
        store: 'amazon-product',
        product: 'walnut rolling pin',
        facts: ['18 inches long', 'solid walnut', 'tapered ends', 'hand wash only'],
        audience: 'home bakers',
        phrases: ['french rolling pin', 'baking gift'],
      },
    ],
  });

/** A sentence or part of a field, and where it comes from. */
export const composedPartSchema = z
  .object({
    text: z.string(),
    facts: z.array(z.int().min(0)).describe('Indexes into `facts` of the brief.'),
    from: z.array(z.enum(['product', 'audience', 'phrases', 'synonyms'])).describe('What else it draws on.'),
  })
  .meta({ id: 'ComposedPart' });

export const composedFieldSchema = z
  .object({
    field: listingFieldSchema,
    values: z.array(z.string()).describe('Several for bullets, keywords and tags; else one, which may be empty.'),
    parts: z.array(composedPartSchema),
  })
  .meta({ id: 'ComposedField' });

export const composeListingAnswerSchema = z
  .object({
    success: z.literal(true),
    fields: z.array(composedFieldSchema),
    left_out: z.array(z.object({ text: z.string(), reason: z.string() })).describe('What the store’s rules forbid.'),
    duration_ms: z.number().min(0),
  })
  .meta({ id: 'ComposedListing' });

export const whoLinesRequestSchema = listingBriefSchema
  .omit({ phrases: true, store: true })
  .meta({ id: 'WhoLinesRequest' });

export const whoLinesAnswerSchema = z
  .object({
    success: z.literal(true),
    lines: z.array(z.string()).max(3).describe('To pick from: “for gardeners who want fresh herbs all year”.'),
    model: z.string(),
    asked: z.int().min(0).describe('How many the model wrote; those that the facts do not hold up fell away.'),
    duration_ms: z.number().min(0),
  })
  .meta({ id: 'WhoLines' });

export const draftFieldRequestSchema = listingBriefSchema
  .extend({ field: listingFieldSchema })
  .meta({ id: 'DraftFieldRequest' });

export const draftFieldAnswerSchema = z
  .object({
    success: z.literal(true),
    values: z.array(z.string()),
    model: z.string(),
    seed: z.int().min(0),
    duration_ms: z.number().min(0),
  })
  .meta({ id: 'FieldDraft' });

export type StoreId = z.infer<typeof storeIdSchema>;
export type ListingField = z.infer<typeof listingFieldSchema>;
export type ListingBrief = z.infer<typeof listingBriefSchema>;
export type ComposedPart = z.infer<typeof composedPartSchema>;
export type ComposedField = z.infer<typeof composedFieldSchema>;
export type ComposeListingAnswer = z.infer<typeof composeListingAnswerSchema>;
export type WhoLinesAnswer = z.infer<typeof whoLinesAnswerSchema>;
export type DraftFieldAnswer = z.infer<typeof draftFieldAnswerSchema>;
