import type { ComposedPart, ListingField } from '@artisan/contract';
import { checkListing, type Listing, type Store } from '@artisan/market';

/** Whether a field may hold these texts: no hard rule of the store is broken. */
export function isSound(store: Store, field: ListingField, texts: readonly string[], others: Listing = {}): boolean {
  return !checkListing(store, { ...others, [field]: texts }).some(
    (mark) => mark.field === field && mark.severity === 'hard',
  );
}

/** Whether nothing at all is said against the texts. */
export function isClean(store: Store, field: ListingField, texts: readonly string[], others: Listing = {}): boolean {
  return !checkListing(store, { ...others, [field]: texts }).some((mark) => mark.field === field);
}

/** Joins parts with `glue` as long as the rules and `accept` allow; a part that breaks one is left out. */
export function joined(parts: readonly ComposedPart[], glue: string, accept: (text: string) => boolean) {
  const kept: ComposedPart[] = [];
  let text = '';
  for (const part of parts) {
    const longer = text === '' ? part.text : text + glue + part.text;
    if (part.text.trim() === '' || !accept(longer)) continue;
    kept.push(part);
    text = longer;
  }
  return { text, parts: kept };
}

/** The longest front of a text, in whole words, that is accepted; empty when none is. */
export function shortened(text: string, accept: (text: string) => boolean): string {
  const words = text.split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const front = words
      .slice(0, count)
      .join(' ')
      .replace(/[\s,;:–—-]+$/u, '')
      .replace(/\s(?:a|an|and|the|of|in|on|for|with|to|at|by|or|from)$/iu, '');
    if (accept(front)) return front;
  }
  return '';
}
