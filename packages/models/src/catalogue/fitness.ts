import type { Fitness } from '@artisan/contract';

const measured =
  'Measured on 2 cores with 12 products of 5–8 facts each and 10 chapter prompts; ratings are one reader’s, unblinded (± 12 points).';

/** What SmolLM2-135M-Instruct Q4_1 can be shown to say. Models that nobody has measured have no such list. */
export const starterFitness: readonly Fitness[] = [
  ...['brand', 'title', 'subtitle', 'bullets', 'description', 'keywords', 'search_terms', 'tags'].map(
    (field): Fitness => ({
      tool: 'amazon-seo',
      field,
      verdict: 'not_offered',
      source: `20–32 % of its bullets could be shown, 1–38 % held something invented; rules reach 95 % and invent nothing. ${measured}`,
    }),
  ),
  {
    tool: 'amazon-seo',
    field: 'who-line',
    verdict: 'suggestion',
    source: `25 of 33 lines were good; 18 candidates take about a second. ${measured}`,
  },
  {
    tool: 'niche-radar',
    field: 'sub-niches',
    verdict: 'suggestion',
    source: `The order it gave to ideas composed by rules: 14 of the top 14 were sensible; 168 in 2.2 s. ${measured}`,
  },
  {
    tool: 'book-lab',
    field: 'outline',
    verdict: 'not_offered',
    source: `3 of 4 outlines were invalid, none was on the topic. ${measured}`,
  },
  {
    tool: 'book-lab',
    field: 'chapter-titles',
    verdict: 'suggestion',
    source: `19 of 20 titles were different and usable to pick from. ${measured}`,
  },
  {
    tool: 'book-lab',
    field: 'chapter',
    verdict: 'practice',
    source: `Forced lead sentences and the best of three give a mood, with contradictions. ${measured}`,
  },
];
