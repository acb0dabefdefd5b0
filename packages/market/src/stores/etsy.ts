import { etsyCreativity, etsyLengths } from './sources.ts';
import { phrasePattern, type Store } from './store.ts';

export const etsy: Store = {
  id: 'etsy',
  name: 'Etsy',
  caveat: 'If AI made part of the design, Etsy asks you to say so in the description.',
  fields: [
    {
      field: 'title',
      label: 'Title',
      hint: 'The first words are seen most.',
      slots: null,
      limits: [{ value: 140, unit: 'characters', severity: 'hard', source: etsyLengths }],
      required: true,
      long: false,
    },
    {
      field: 'description',
      label: 'Description',
      hint: 'Say here if AI made part of the design.',
      slots: null,
      limits: [],
      required: true,
      long: true,
    },
    {
      field: 'tags',
      label: 'Tags',
      hint: null,
      slots: { value: 13, source: etsyLengths },
      limits: [{ value: 20, unit: 'characters', severity: 'hard', source: etsyLengths }],
      required: false,
      long: false,
    },
  ],
  combined: [],
  words: [
    {
      id: 'prompt-bundles',
      fields: ['title', 'description', 'tags'],
      pattern: phrasePattern(['prompt bundle', 'ai prompts', 'ai prompt', 'midjourney prompts', 'chatgpt prompts']),
      severity: 'hard',
      says: 'Etsy bans bundles of AI prompts',
      remedy: 'Sell the work, not the prompt.',
      source: etsyCreativity,
    },
  ],
  structure: [
    { kind: 'only-signs', field: 'title', source: etsyLengths },
    { kind: 'one-line', field: 'title', source: etsyLengths },
    { kind: 'one-line', field: 'tags', source: etsyLengths },
    { kind: 'same-text-twice', field: 'tags', severity: 'warn', source: etsyLengths },
  ],
};
