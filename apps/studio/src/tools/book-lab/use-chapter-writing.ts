import type { TextBatchItem } from '@artisan/contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import { streamText } from '../../shared/api.ts';
import { asFailure, Failure } from '../../shared/failure.ts';
import { batchEvents } from './batch-events.ts';
import { type Book, chapterTitle, type Generated } from './book.ts';
import { type Asked, chapterRequest, cleanChapter } from './chapter-request.ts';
import type { TakeStep } from './use-book.ts';
import { countWords } from './words.ts';

/** Chapters being written. */
export interface Writing {
  /** The chapters that are asked for, by id. */
  ids: readonly number[];
  done: readonly number[];
  /** Words that have arrived. */
  words: number;
  /** When it began, by `performance.now()`. */
  startedAt: number;
  /** The text so far of a single chapter, which is written before the reader's eyes. */
  live: { id: number; text: string } | undefined;
}

export interface WritingProblem {
  failure: Failure;
  /** The chapters that are still to be written. */
  ids: readonly number[];
}

type Answer = Extract<TextBatchItem, { success: true }>;

const generatedFrom = (text: string, practice: boolean, answer: Omit<Answer, 'text'>): Generated => ({
  text,
  model: answer.model,
  practice,
  seed: answer.seed,
  duration: answer.duration_ms,
  cut: answer.finish_reason === 'length',
});

/**
 * Writes chapters: several side by side, or one as a stream. Chapters that have arrived stay, whatever happens to the
 * others. Leaving the page stops it.
 */
export function useChapterWriting(take: TakeStep) {
  const [writing, setWriting] = useState<Writing>();
  const [problem, setProblem] = useState<WritingProblem>();
  const running = useRef<AbortController>(undefined);
  const stop = useCallback(() => running.current?.abort(), []);
  useEffect(() => stop, [stop]);

  const begin = useCallback((ids: readonly number[]): AbortController | undefined => {
    if (running.current) return undefined;
    const control = new AbortController();
    running.current = control;
    setProblem(undefined);
    setWriting({ ids, done: [], words: 0, startedAt: performance.now(), live: undefined });
    return control;
  }, []);

  const end = useCallback((control: AbortController, thrown: unknown, left: readonly number[]) => {
    running.current = undefined;
    setWriting(undefined);
    if (thrown !== undefined && !control.signal.aborted) setProblem({ failure: asFailure(thrown), ids: left });
  }, []);

  /** Writes the chapters with these ids. Does nothing while others are being written. */
  const writeMany = useCallback(
    async (book: Book, ids: readonly number[], practice: boolean) => {
      const control = begin(ids);
      if (!control) return;
      const left = new Set(ids);
      const indexes = ids.map((id) => book.chapters.findIndex((chapter) => chapter.id === id));
      let thrown: unknown;
      try {
        const requests = indexes.map((index) => chapterRequest(book, index));
        for await (const { index, result } of batchEvents(requests, control.signal)) {
          const id = ids[index];
          if (id === undefined) continue;
          if (!result.success) {
            thrown = new Failure('refused', result);
            continue;
          }
          const cut = result.finish_reason === 'length';
          const text = cleanChapter(result.text, chapterTitle(book, indexes[index] ?? 0), cut);
          take({ kind: 'written', id, text, generated: generatedFrom(text, practice, result) });
          left.delete(id);
          setWriting(
            (before) => before && { ...before, done: [...before.done, id], words: before.words + countWords(text) },
          );
        }
      } catch (caught) {
        thrown = caught;
      }
      end(control, thrown, [...left]);
    },
    [begin, end, take],
  );

  /**
   * Writes one chapter anew, word by word. Stopped, an empty chapter keeps what was written; one with text keeps its text.
   * @param onReplaced called when the new text has taken the place of another
   */
  const writeOne = useCallback(
    async (book: Book, id: number, practice: boolean, onReplaced: () => void) => {
      const index = book.chapters.findIndex((chapter) => chapter.id === id);
      const before = book.chapters[index];
      const control = before && begin([id]);
      if (!control) return;
      const had = before.text.trim() !== '';
      let text = '';
      let thrown: unknown;
      const put = (answer: Omit<Answer, 'text'> | undefined) => {
        const cut = answer?.finish_reason !== 'stop';
        const clean = cleanChapter(text, chapterTitle(book, index), cut);
        const unfinished = { text: clean, model: '', practice, seed: undefined, duration: undefined, cut };
        take({
          kind: 'written',
          id,
          text: clean,
          generated: answer ? generatedFrom(clean, practice, answer) : unfinished,
        });
      };
      try {
        const request: Asked = chapterRequest(book, index);
        for await (const event of streamText(request, control.signal)) {
          if (event.kind === 'delta') {
            text += event.text;
            setWriting((now) => now && { ...now, live: { id, text } });
          } else {
            put(event.usage);
            if (had) onReplaced();
          }
        }
      } catch (caught) {
        thrown = caught;
        if (!had && text.trim() !== '') put(undefined);
      }
      end(control, thrown, [id]);
    },
    [begin, end, take],
  );

  const forgetProblem = useCallback(() => setProblem(undefined), []);
  return { writing, problem, writeMany, writeOne, stop, forgetProblem };
}

/** What is left in ms, from the pace so far; undefined until a chapter is done. */
export function timeLeft({ ids, done, startedAt }: Writing, now: number): number | undefined {
  if (done.length === 0) return undefined;
  return ((now - startedAt) / done.length) * (ids.length - done.length);
}
