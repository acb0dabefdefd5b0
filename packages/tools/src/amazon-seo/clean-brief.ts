import type { ListingBrief, ListingField } from '@artisan/contract';
import { checkListing, type Store } from '@artisan/market';

export interface LeftOut {
  text: string;
  reason: string;
}

const prose: readonly ListingField[] = ['title', 'bullets', 'description'];

/** Signs that no listing is better for; some stores refuse them. */
function plain(text: string, store: Store): string {
  const bare = text
    .normalize('NFC')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/[\p{Extended_Pictographic}\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]|\uFE0F/gu, ' ')
    .replace(/[<>]/gu, ' ');
  const allowed =
    store.id === 'amazon-product'
      ? bare.replace(/[!$?_{}^¬¦~#*™®€…†‡¢£¥©±|]/gu, ' ')
      : store.id === 'merch'
        ? ascii(bare)
        : bare;
  return allowed.replace(/\s+/gu, ' ').trim();
}

const ascii = (text: string) =>
  text
    .replace(/[“”„]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[–—‐‑]/gu, '-')
    .replace(/×/gu, 'x')
    .normalize('NFKD')
    .replace(/[^\p{ASCII}]/gu, '');

/** A brief without what the store forbids. A fact that makes a forbidden claim is left out whole, with the reason. */
export function cleanBrief(store: Store, brief: ListingBrief): { brief: ListingBrief; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const fields = prose.filter((field) => store.fields.some((each) => each.field === field));
  const objection = (text: string) =>
    fields
      .flatMap((field) => checkListing(store, { [field]: [text] }))
      .find(({ severity, rule, range }) => severity === 'hard' && range !== null && rule !== 'word-repeats');
  const facts = brief.facts.map((fact) => {
    const text = plain(fact, store);
    const mark = objection(text);
    if (!mark) return text;
    leftOut.push({ text: fact, reason: `${mark.text}.` });
    return '';
  });
  const without = (typed: string) => {
    let text = plain(typed, store);
    for (let mark = objection(text); mark?.range; mark = objection(text)) {
      leftOut.push({ text: text.slice(...mark.range), reason: `${mark.text}.` });
      text = `${text.slice(0, mark.range[0])} ${text.slice(mark.range[1])}`.replace(/\s+/gu, ' ').trim();
    }
    return text;
  };
  return {
    brief: {
      ...brief,
      product: without(brief.product),
      facts,
      audience: without(brief.audience),
      phrases: brief.phrases.map((phrase) => plain(phrase, store)).filter((phrase) => phrase !== ''),
    },
    leftOut,
  };
}
