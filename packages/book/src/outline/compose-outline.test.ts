import { bookGenreSchema, outlineAnswerSchema } from '@artisan/contract';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unitsInSheet } from './beat-sheet.ts';
import { beatSheets } from './beat-sheets/beat-sheets.ts';
import { composeOutline } from './compose-outline.ts';

const genres = bookGenreSchema.options;

it.each(genres)('has a full sheet for %s that never repeats itself', (genre) => {
  const { units } = beatSheets[genre];
  expect(units).toHaveLength(unitsInSheet);
  const texts = units.flat();
  expect(new Set(texts).size).toBe(texts.length);
});

it('fills any number of chapters from any idea, without a slot left open or a beat told twice', () => {
  const idea = fc.oneof(
    fc.string({ minLength: 1, maxLength: 200 }),
    fc.constantFrom(
      'A retired lighthouse keeper finds a ledger in the harbour office.',
      'A guide to growing herbs on a balcony',
      'my {lead} {thing}',
    ),
  );
  fc.assert(
    fc.property(idea, fc.constantFrom(...genres), fc.integer({ min: 3, max: 24 }), (words, genre, chapters) => {
      const outline = composeOutline({ idea: words, genre, audience: '', chapters });
      outlineAnswerSchema.parse({ ...outline, duration_ms: 0 });
      expect(outline.chapters).toHaveLength(chapters);
      const titles = outline.chapters.map(({ title }) => title);
      expect(new Set(titles).size).toBe(chapters);
      const beats = outline.chapters.flatMap((chapter) => chapter.beats);
      expect(new Set(beats).size).toBe(beats.length);
      for (const beat of beats) expect(beat).toMatch(/^(?!.*undefined).*[.?”]$/su);
    }),
    { numRuns: 300 },
  );
});

it('begins at the beginning and ends at the end, however few the chapters', () => {
  const { chapters } = composeOutline({ idea: 'A keeper.', genre: 'cosy-mystery', audience: '', chapters: 3 });
  expect(chapters[0]?.title).toBe('An Ordinary Morning');
  expect(chapters.at(-1)).toMatchObject({ title: 'Another Ordinary Morning' });
  expect(chapters.at(-1)?.beats.at(-1)).toBe('Leave a loose thread that could open another book.');
});

it('weaves in what the idea names: the lead in full once, then shortly', () => {
  const idea = 'A retired lighthouse keeper finds a ledger in the harbour office.';
  const told = composeOutline({ idea, genre: 'cosy-mystery', audience: '', chapters: 24 })
    .chapters.flatMap(({ beats }) => beats)
    .join('\n');
  expect(told.match(/the retired lighthouse keeper/g)).toHaveLength(1);
  expect(told).toContain('everyday work in the harbour office');
  expect(told).toContain('Someone tells the keeper to stop');
  expect(told).toContain('Tie the scene to the ledger');
});

it('names the readers of a book that teaches', () => {
  const { chapters } = composeOutline({ idea: 'Knitting', genre: 'how-to', audience: 'left-handers', chapters: 5 });
  expect(chapters[0]?.beats[0]).toBe('Name the reader and the starting point: left-handers.');
});
