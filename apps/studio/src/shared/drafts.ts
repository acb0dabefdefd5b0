import { readStored, store } from './stored.ts';

// A tool keeps what the person fills in with `keepDraft` in place of `store`, and reads it with `readStored` as before.
// Home then lists it under "Continue": the draft's title, the tool, and when it was last changed.

const listedAs = 'artisan:drafts';

/** A draft that the browser keeps. */
export interface Draft {
  /** What its content is stored under: `artisan:amazon-seo`. */
  key: string;
  /** The address of the tool that opens it. */
  path: string;
  /** What the person calls it: the product's name, the book's title, the prompt's first words. */
  title: string;
  /** When it was last changed, in ms since 1970. */
  changedAt: number;
}

const isDraft = (found: unknown): found is Draft =>
  typeof found === 'object' &&
  found !== null &&
  'key' in found &&
  typeof found.key === 'string' &&
  'path' in found &&
  typeof found.path === 'string' &&
  'title' in found &&
  typeof found.title === 'string' &&
  'changedAt' in found &&
  typeof found.changedAt === 'number';

/** The drafts that the browser keeps, the last changed first. */
export function listDrafts(): Draft[] {
  const found = readStored(listedAs);
  return Array.isArray(found) ? found.filter(isDraft).sort((a, b) => b.changedAt - a.changedAt) : [];
}

const others = (key: string) => listDrafts().filter((draft) => draft.key !== key);

/**
 * Stores `content` under `key` and lists it. With an empty `title`, nothing has been begun: stored, but not listed.
 * @returns whether the browser had room for it
 */
export function keepDraft(key: string, content: unknown, { path, title }: Pick<Draft, 'path' | 'title'>): boolean {
  const kept = store(key, content);
  const trimmed = title.trim();
  store(
    listedAs,
    trimmed === '' ? others(key) : [{ key, path, title: trimmed, changedAt: Date.now() }, ...others(key)],
  );
  return kept;
}

/** Forgets a draft and its content. */
export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Storage is blocked: there was nothing to forget.
  }
  store(listedAs, others(key));
}
