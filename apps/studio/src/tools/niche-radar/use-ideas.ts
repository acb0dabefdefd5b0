import type { OrderIdeasAnswer } from '@artisan/contract';
import { type Idea, narrowerNiches, variedIdeas } from '@artisan/market';
import { orderNicheIdeas } from '@artisan/sdk';
import { useCallback, useEffect, useRef, useState } from 'react';
import { answered } from '../../shared/api.ts';
import { asFailure, type Failure } from '../../shared/failure.ts';
import type { Draft } from './draft.ts';

/** How many are shown of those that are ordered. */
const shown = 12;

export type Ideas =
  | { state: 'none' }
  | { state: 'ordering'; niche: string; count: number }
  | { state: 'failed'; failure: Failure }
  | {
      state: 'done';
      niche: string;
      ideas: readonly Idea[];
      /** How many were composed. */
      count: number;
      /** Who put them in order, and how long it took; undefined when rules did. */
      model?: Pick<OrderIdeasAnswer, 'model' | 'duration_ms'>;
    };

/** Narrower niches, composed by rules and put in order by the text model, or by the rules alone. Leaving stops it. */
export function useIdeas() {
  const [ideas, setIdeas] = useState<Ideas>({ state: 'none' });
  const running = useRef<AbortController>(undefined);
  const stop = useCallback(() => running.current?.abort(), []);
  useEffect(() => stop, [stop]);

  const suggest = useCallback(async ({ niche, kind }: Pick<Draft, 'niche' | 'kind'>, byModel: boolean) => {
    if (running.current) return;
    const composed = narrowerNiches(niche, kind);
    const done = { state: 'done' as const, niche, count: composed.length };
    if (!byModel || composed.length === 0) {
      setIdeas({ ...done, ideas: variedIdeas(composed, shown) });
      return;
    }
    const control = new AbortController();
    running.current = control;
    setIdeas({ state: 'ordering', niche, count: composed.length });
    try {
      const request = { kind, ideas: composed.map(({ text }) => text) };
      const call = orderNicheIdeas(request, { signal: control.signal });
      const { order, ordered_by, model, duration_ms } = await answered(call, control.signal);
      const ordered = order.flatMap((index) => composed[index] ?? []);
      setIdeas({
        ...done,
        ideas: variedIdeas(ordered, shown),
        ...(ordered_by === 'model' ? { model: { model, duration_ms } } : {}),
      });
    } catch (thrown) {
      setIdeas(control.signal.aborted ? { state: 'none' } : { state: 'failed', failure: asFailure(thrown) });
    } finally {
      running.current = undefined;
    }
  }, []);

  return { ideas, suggest, stop };
}
