import { readStored, store } from '../../shared/stored.ts';
import { type Brief, briefFrom } from './brief.ts';

const listedAs = 'artisan:drawings';
const previewAs = (id: string) => `artisan:drawing:${id}`;
/** How many are kept. With a preview of some 15 KB each they take a twelfth of what a browser gives. */
const most = 24;

/** A drawing that the browser remembers: what it was drawn from. Its small preview is kept beside it. */
export interface Kept {
  id: string;
  brief: Brief;
  seed: number;
  /** The engine that drew it. */
  model: string;
  /** When it arrived, in ms since 1970. */
  drawnAt: number;
  /** The same for all that were drawn in one go. */
  set: number;
}

function keptFrom(found: unknown): Kept[] {
  const { id, brief, seed, model, drawnAt, set } = (found ?? {}) as Partial<Record<keyof Kept, unknown>>;
  if (typeof id !== 'string' || typeof seed !== 'number' || typeof model !== 'string') return [];
  if (typeof drawnAt !== 'number' || typeof set !== 'number') return [];
  return [{ id, brief: briefFrom(brief), seed, model, drawnAt, set }];
}

/** The drawings that the browser remembers, the last one first. */
export function listKept(): Kept[] {
  const found = readStored(listedAs);
  return Array.isArray(found) ? found.flatMap(keptFrom).sort((a, b) => b.drawnAt - a.drawnAt) : [];
}

/** The small picture of a kept drawing, as a data URL; undefined when there was no room for it. */
export function previewOf(id: string): string | undefined {
  const found = readStored(previewAs(id));
  return typeof found === 'string' && found.startsWith('data:image/') ? found : undefined;
}

function forgetPreview(id: string): void {
  try {
    localStorage.removeItem(previewAs(id));
  } catch {
    // Storage is blocked: there is none.
  }
}

/** Remembers a drawing, and forgets the oldest when there are too many. */
export function keepDrawing(kept: Kept, preview: string | undefined): void {
  const all = [kept, ...listKept().filter(({ id }) => id !== kept.id)].sort((a, b) => b.drawnAt - a.drawnAt);
  for (const { id } of all.slice(most)) forgetPreview(id);
  if (preview) store(previewAs(kept.id), preview);
  store(listedAs, all.slice(0, most));
}

/** Forgets one drawing. */
export function forgetDrawing(id: string): void {
  forgetPreview(id);
  store(
    listedAs,
    listKept().filter((kept) => kept.id !== id),
  );
}
