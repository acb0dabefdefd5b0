import { addUp, type Provenance } from './provenance.ts';

/** What KDP asks, as far as public pages tell. The form itself stands behind a login. */
export const aiRules = {
  checkedOn: '23 Nov 2026',
  source:
    'KDP help page G200672390, as quoted by editia.net, and a screenshot of the form; stored copies, not seen live',
} as const;

export const textAnswers = [
  'None',
  'Some sections, with minimal or no editing',
  'Some sections, with extensive editing',
  'Entire work, with minimal or no editing',
  'Entire work, with extensive editing',
] as const;

/** KDP gives no figures for its words. These are ours, and the page says so. */
export const thresholds = {
  /** From this share of the words on, in paragraphs that hold the model's, it is the entire work. */
  entire: 0.9,
  /** From this share on, of the model's words replaced or deleted, the editing is extensive. */
  extensive: 0.25,
} as const;

export interface AiAnswer {
  text: (typeof textAnswers)[number];
  total: Provenance;
  /** Words that the person typed. */
  typed: number;
  /** Share of the model's words that were replaced or deleted, 0 to 1. */
  edited: number;
  /** How many chapters hold, or held, words of a model. */
  chapters: number;
}

/** @param chapters one for each chapter, in any order */
export function answerFor(chapters: readonly Provenance[]): AiAnswer {
  const begun = chapters.filter(({ generated, fromModel, words }) => words > 0 && (generated > 0 || fromModel > 0));
  const total = addUp(chapters);
  const model = addUp(begun);
  const replaced = model.inModelParagraphs - model.fromModel;
  const removed = Math.max(0, model.generated - model.fromModel);
  const edited = model.generated === 0 ? 0 : Math.min(1, Math.max(replaced, removed) / model.generated);
  const extensive = edited >= thresholds.extensive;
  const share = total.words === 0 ? 0 : total.inModelParagraphs / total.words;
  const facts = { total, typed: total.words - total.fromModel, edited, chapters: begun.length };
  if (begun.length === 0) return { text: 'None', ...facts };
  if (share >= thresholds.entire) return { text: textAnswers[extensive ? 4 : 3], ...facts };
  return { text: textAnswers[extensive ? 2 : 1], ...facts };
}
