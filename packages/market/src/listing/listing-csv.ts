import type { Store } from '../stores/store.ts';
import type { Listing } from './listing.ts';

/**
 * A listing as CSV (RFC 4180, CRLF): a header and one row, a column for each text of each field. A cell that a
 * spreadsheet would run as a formula gets an apostrophe in front.
 */
export function listingCsv(store: Store, listing: Listing): string {
  const columns = store.fields.flatMap(({ field, label, slots }) => {
    const texts = listing[field] ?? [];
    return Array.from({ length: slots?.value ?? 1 }, (_, index) => ({
      name: slots ? `${label} ${index + 1}` : label,
      text: texts[index] ?? '',
    }));
  });
  return [columns.map(({ name }) => cell(name)), columns.map(({ text }) => cell(text))]
    .map((row) => `${row.join(',')}\r\n`)
    .join('');
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
