import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { keepDraft } from '../../shared/drafts.ts';
import { readStored } from '../../shared/stored.ts';
import { type Book, bookFrom } from './book.ts';
import { type BookStep, stepBook } from './book-steps.ts';

const storedAs = 'artisan:book-lab';
/** A pause in typing, in ms: a manuscript is too large to be stored with every key. */
const pause = 500;

/** What Home calls the book. */
const draftTitle = ({ brief }: Book) => brief.title.trim() || brief.idea.trim().split(/\s+/).slice(0, 8).join(' ');

/** How the book stands in the browser's storage. `full`: the last change did not fit. `elsewhere`: another tab wrote. */
export type Kept = 'kept' | 'full' | 'elsewhere';

/** The book, kept in the browser a moment after each change and when the page goes away. */
export function useBook() {
  const [book, take] = useReducer(stepBook, undefined, () => bookFrom(readStored(storedAs)));
  const [kept, setKept] = useState<Kept>('kept');
  const latest = useRef(book);
  const stored = useRef(book);

  const keep = useCallback(() => {
    if (stored.current === latest.current) return;
    stored.current = latest.current;
    const fits = keepDraft(storedAs, latest.current, { path: '/book-lab', title: draftTitle(latest.current) });
    setKept(fits ? 'kept' : 'full');
  }, []);

  useEffect(() => {
    latest.current = book;
    const timer = setTimeout(keep, pause);
    return () => clearTimeout(timer);
  }, [book, keep]);

  useEffect(() => {
    const other = ({ key }: StorageEvent) => {
      if (key === storedAs) setKept('elsewhere');
    };
    window.addEventListener('pagehide', keep);
    window.addEventListener('storage', other);
    return () => {
      window.removeEventListener('pagehide', keep);
      window.removeEventListener('storage', other);
      keep();
    };
  }, [keep]);

  return { book, take, kept };
}

export type TakeStep = (step: BookStep) => void;
