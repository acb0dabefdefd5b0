import { expect, it } from 'vitest';
import { briefOf, composedListing, draftFrom, emptyDraft, problemsOf, textsOf, withText } from './listing-draft.ts';

const draft = {
  ...emptyDraft,
  store: 'etsy' as const,
  product: ' oak tray ',
  facts: 'two handles\n\n cork feet ',
  phrases: 'tray, serving tray\ntray',
};

it('reads facts by the line and phrases by line or comma, each once', () => {
  expect(briefOf(draft)).toEqual({
    store: 'etsy',
    product: 'oak tray',
    facts: ['two handles', 'cork feet'],
    audience: '',
    phrases: ['tray', 'serving tray'],
  });
});

it('says what keeps a listing from being composed', () => {
  expect(problemsOf(draft)).toEqual({});
  expect(Object.keys(problemsOf({ ...emptyDraft, facts: 'x'.repeat(201) }))).toEqual(['product', 'facts']);
});

it('marks a composed field as edited, and keeps what it came from', () => {
  const fields = [
    {
      field: 'title' as const,
      values: ['Oak Tray'],
      parts: [{ text: 'Oak Tray', facts: [], from: ['product' as const] }],
    },
  ];
  const composed = { ...draft, listings: { etsy: composedListing(fields, [], ['two handles'], 3) } };
  const edited = withText(composed, 'title', 0, 'My tray');
  expect(edited.listings.etsy?.fields.title).toMatchObject({
    values: ['My tray'],
    edited: true,
    maker: { by: 'rules' },
  });
  expect(textsOf(withText(edited, 'tags', 2, 'tray').listings.etsy)).toEqual({
    title: ['My tray'],
    tags: ['', '', 'tray'],
  });
  expect(draftFrom(JSON.parse(JSON.stringify(edited)))).toEqual(edited);
});

it.each([[undefined], [{ store: 'ebay', product: 3 }], [{ listings: { etsy: { fields: 4 } } }]])(
  'falls back from %j',
  (stored) => {
    expect(draftFrom(stored)).toEqual(emptyDraft);
  },
);
