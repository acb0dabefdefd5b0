import { useDeferredValue, useRef } from 'react';
import type { Book, Chapter, Generated } from './book.ts';
import { type ModelRuns, type Provenance, provenanceOf, runsOf } from './provenance.ts';

interface Counted {
  generated: readonly Generated[];
  /** Of each of `generated`; the same list as long as nothing new is written. */
  sources: readonly ModelRuns[];
  chapters: WeakMap<Chapter, Provenance>;
}

const same = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((value, index) => value === b[index]);

/**
 * Who wrote what, chapter by chapter, compared with everything that a model wrote for the book: a paragraph that is moved
 * to another chapter stays the model's. Chapters that did not change are not counted again, and typing goes first.
 */
export function useProvenance(book: Book): { provenance: readonly Provenance[]; sources: readonly ModelRuns[] } {
  const runs = useRef(new WeakMap<Generated, ModelRuns>());
  const counted = useRef<Counted>({ generated: [], sources: [], chapters: new WeakMap() });
  const { chapters } = useDeferredValue(book);
  const generated = chapters.flatMap((chapter) => chapter.generated ?? []);
  if (!same(counted.current.generated, generated)) {
    const sources = generated.map((source) => {
      const found = runs.current.get(source) ?? runsOf(source.text);
      runs.current.set(source, found);
      return found;
    });
    counted.current = { generated, sources, chapters: new WeakMap() };
  }
  const { sources, chapters: known } = counted.current;
  const provenance = chapters.map((chapter) => {
    const found = known.get(chapter) ?? provenanceOf(chapter, sources);
    known.set(chapter, found);
    return found;
  });
  return { provenance, sources };
}
