import { z } from 'zod';

/** Six of fiction, then four of non-fiction. */
export const bookGenreSchema = z.enum([
  'cosy-mystery',
  'romance',
  'thriller',
  'fantasy',
  'science-fiction',
  'young-adult',
  'how-to',
  'self-help',
  'memoir',
  'cookbook',
]);

export const outlineRequestSchema = z
  .object({
    idea: z
      .string()
      .max(2000)
      .regex(/\S/, 'must not be blank')
      .describe('What the book is about, in the person’s own words. Its nouns are woven into the beats.'),
    genre: bookGenreSchema,
    audience: z.string().max(200).default('').describe('Who reads it: “beginners with a balcony”.'),
    chapters: z.int().min(3).max(24).describe('24 is as far as a beat sheet goes without repeating itself.'),
  })
  .meta({
    id: 'OutlineRequest',
    examples: [
      {
        idea: 'A retired lighthouse keeper finds a ledger in the harbour office.',
        genre: 'cosy-mystery',
        audience: 'readers of gentle crime',
        chapters: 8,
      },
    ],
  });

export const outlineChapterSchema = z
  .object({ title: z.string(), beats: z.array(z.string()).min(2).max(3) })
  .meta({ id: 'OutlineChapter' });

export const outlineAnswerSchema = z
  .object({
    chapters: z.array(outlineChapterSchema),
    tradition: z.string().describe('The tradition of storytelling or teaching that the beats follow.'),
    duration_ms: z.number().min(0),
  })
  .meta({ id: 'OutlineAnswer' });

export const manuscriptSchema = z
  .object({
    title: z.string().max(200).regex(/\S/, 'must not be blank'),
    author: z.string().max(200).default(''),
    copyright: z.array(z.string().max(500)).max(20).default([]).describe('The copyright page, a paragraph each.'),
    chapters: z
      .array(
        z.object({
          title: z.string().max(200),
          text: z
            .string()
            .max(200_000)
            .describe('Paragraphs with a blank line between; Markdown’s emphasis, lists, quotes, ## and *** work.'),
        }),
      )
      .min(1)
      .max(60),
  })
  .meta({
    id: 'Manuscript',
    examples: [
      {
        title: 'The Silent Harbour',
        author: 'A. Writer',
        copyright: ['Copyright © 2026 A. Writer'],
        chapters: [{ title: 'The Ferry at Low Water', text: 'The lamp had been lit *again*.\n\n“Who has the key?”' }],
      },
    ],
  });

export type BookGenre = z.infer<typeof bookGenreSchema>;
export type OutlineRequest = z.infer<typeof outlineRequestSchema>;
export type OutlineChapter = z.infer<typeof outlineChapterSchema>;
export type OutlineAnswer = z.infer<typeof outlineAnswerSchema>;
export type Manuscript = z.infer<typeof manuscriptSchema>;
