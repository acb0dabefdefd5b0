import { useCallback, useEffect, useRef, useState } from 'react';
import { asFailure, type Failure } from '../../shared/failure.ts';
import { batchEvents } from './batch-events.ts';
import type { Book } from './book.ts';
import { titleRequests, titlesToOffer } from './title-request.ts';

export interface TitleIdeas {
  state: 'none' | 'asking' | 'there' | 'failed';
  /** By the chapter's id. */
  titles: ReadonlyMap<number, readonly string[]>;
  model: string | undefined;
  failure: Failure | undefined;
}

const none: TitleIdeas = { state: 'none', titles: new Map(), model: undefined, failure: undefined };

/** Chapter titles of the model's: several lists from one batch, spread over the chapters. Stopping keeps what came. */
export function useTitleIdeas() {
  const [ideas, setIdeas] = useState(none);
  const running = useRef<AbortController>(undefined);
  const stop = useCallback(() => running.current?.abort(), []);
  useEffect(() => stop, [stop]);

  const ask = useCallback(async (book: Book) => {
    if (running.current) return;
    const control = new AbortController();
    running.current = control;
    setIdeas({ ...none, state: 'asking' });
    const answers: { text: string; cut: boolean }[] = [];
    let model: string | undefined;
    let failure: Failure | undefined;
    try {
      for await (const { result } of batchEvents(titleRequests(book), control.signal)) {
        if (!result.success) continue;
        model = result.model;
        answers.push({ text: result.text, cut: result.finish_reason === 'length' });
      }
    } catch (thrown) {
      if (!control.signal.aborted) failure = asFailure(thrown);
    }
    running.current = undefined;
    const titles = titlesToOffer(book, answers);
    const state = failure ? 'failed' : titles.size > 0 ? 'there' : 'none';
    setIdeas({ state, titles, model, failure });
  }, []);

  /** Takes a chapter's ideas away, after one was picked or all were declined. */
  const settle = useCallback(
    (id: number) =>
      setIdeas((before) => {
        const titles = new Map(before.titles);
        titles.delete(id);
        return { ...before, titles, state: titles.size > 0 ? before.state : 'none' };
      }),
    [],
  );
  const clear = useCallback(() => setIdeas(none), []);
  return { ideas, ask, stop, settle, clear };
}
