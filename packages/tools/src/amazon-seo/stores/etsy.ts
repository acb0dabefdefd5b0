import type { ComposedField, ComposedPart } from '@artisan/contract';
import { lemmasOf, type Store } from '@artisan/market';
import { titleCase } from '../english/letter-case.ts';
import type { Reading } from '../read-brief.ts';
import { isSound, joined } from '../sound.ts';
import { intro } from './amazon-product.ts';
import { factSentences } from './description.ts';
import { distinct, searchCandidates } from './keywords.ts';
import { productTitle } from './titles.ts';

/** Title, description in short paragraphs and thirteen tags for Etsy. */
export function composeEtsy(store: Store, reading: Reading): ComposedField[] {
  const fits = (text: string) => isSound(store, 'title', [text]);
  const title = productTitle(reading, { aim: 110, facts: 3, accept: fits });
  const withPhrases = addPhrases(title, reading, fits);
  const sentences = [intro(reading), ...factSentences(reading, reading.facts, reading.audience !== '')].filter(
    ({ text }) => text !== '',
  );
  const description = joined(paragraphs(sentences), '\n\n', (text) => isSound(store, 'description', [text]));
  const tags = distinct(tagCandidates(reading), 13, (text) => isSound(store, 'tags', [text]));
  return [
    { field: 'title', values: [withPhrases.text], parts: withPhrases.parts },
    { field: 'description', values: [description.text], parts: sentences },
    { field: 'tags', values: tags.map(({ text }) => text), parts: tags },
  ];
}

function addPhrases(
  title: { text: string; parts: ComposedPart[] },
  { phrases }: Reading,
  fits: (text: string) => boolean,
) {
  let { text } = title;
  const parts = [...title.parts];
  for (const phrase of phrases) {
    const held = new Set(lemmasOf(text));
    const words = lemmasOf(phrase);
    const longer = `${text}, ${titleCase(phrase)}`;
    if (
      text === '' ||
      words.filter((word) => !held.has(word)).length * 2 < words.length ||
      words.length === 0 ||
      !fits(longer)
    )
      continue;
    text = longer;
    parts.push({ text: titleCase(phrase), facts: [], from: ['phrases'] });
  }
  return { text, parts };
}

/** Two or three sentences a paragraph. */
function paragraphs(sentences: readonly ComposedPart[]): ComposedPart[] {
  const size = sentences.length > 6 ? 3 : 2;
  return Array.from({ length: Math.ceil(sentences.length / size) }, (_, index) => {
    const some = sentences.slice(index * size, index * size + size);
    return {
      text: some.map(({ text }) => text).join(' '),
      facts: [...new Set(some.flatMap(({ facts }) => facts))],
      from: [...new Set(some.flatMap(({ from }) => from))],
    };
  });
}

/** Candidates as they are, and the ends of those that are too long for a tag. */
function tagCandidates(reading: Reading): ComposedPart[] {
  return searchCandidates(reading).map((candidate) => {
    const words = candidate.text.split(' ');
    // The end of “dishwasher and microwave safe mug” is no “safe mug”: only what was said of nothing else is cut.
    const whole = candidate.facts.length > 0 && candidate.from.length > 0;
    while (!whole && words.length > 2 && words.join(' ').length > 20) words.shift();
    return { ...candidate, text: words.join(' ').replace(/^(?:(?:for|of|with|in|and|from|by|an?|the)\s)+/u, '') };
  });
}
