import { judge, type Opinion, type SignalId, scoreAxes, whatWouldSettle } from '@artisan/market';
import { useCallback, useMemo, useState } from 'react';
import { keepDraft } from '../../shared/drafts.ts';
import { readStored } from '../../shared/stored.ts';
import { type Draft, dayOf, draftFrom, readDraft, type Typed } from './draft.ts';

const storedAs = 'artisan:niche-radar';

/** The draft, remembered by the browser as it is typed, and everything the rules make of it. */
export function useRadar(opinions: Partial<Record<SignalId, Opinion>>) {
  const [draft, setDraft] = useState(() => draftFrom(readStored(storedAs)));
  const [today] = useState(() => dayOf(new Date()));

  const change = useCallback((next: (before: Draft) => Draft) => {
    setDraft((before) => {
      const after = next(before);
      keepDraft(storedAs, after, { path: '/niche-radar', title: after.niche });
      return after;
    });
  }, []);
  const set = useCallback((part: Partial<Draft>) => change((before) => ({ ...before, ...part })), [change]);
  /** Changes what is typed for a signal; the first figures get today's date. */
  const type = useCallback(
    (id: SignalId, part: Partial<Typed>) =>
      change((before) => {
        const typed = { ...before.typed[id], ...part };
        const date = typed.date === '' && typed.text.trim() !== '' ? today : typed.date;
        return { ...before, typed: { ...before.typed, [id]: { ...typed, date } } };
      }),
    [change, today],
  );

  const read = useMemo(() => {
    const reading = readDraft(draft, today);
    const axes = scoreAxes(reading.evidence, reading.frame, opinions);
    return {
      ...reading,
      axes,
      verdict: judge(axes, reading.frame),
      steps: whatWouldSettle(axes, reading.evidence, reading.frame, today),
    };
  }, [draft, today, opinions]);

  return { draft, today, change, set, type, ...read };
}

export type Radar = ReturnType<typeof useRadar>;
