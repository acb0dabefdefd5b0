import type { Limit } from '../stores/store.ts';

const encoder = new TextEncoder();

/** The length of a text as a store counts it: code points, or bytes of UTF-8. */
export function countIn(unit: Limit['unit'], text: string): number {
  if (unit === 'bytes') return encoder.encode(text).length;
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
