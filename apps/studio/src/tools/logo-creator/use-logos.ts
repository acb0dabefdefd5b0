import type { LogoCandidate } from '@artisan/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { drawImage } from '../../shared/api.ts';
import { asFailure, type Failure } from '../../shared/failure.ts';
import { pictureFrom } from '../../shared/picture.ts';
import { planLogos } from './api.ts';
import { type LogoForm, planRequest, proofRequest } from './form.ts';
import { isDrawing, type Logos, noLogos, type Step, step } from './logos.ts';

/** The mat, whether eight are being planned, why the last plan failed, and the way to stop what is under way. */
interface Bench {
  logos: Logos;
  planning: boolean;
  failure: Failure | undefined;
  stop: AbortController;
}

const benchKey = ['logo-creator', 'bench'];
const emptyBench = (): Bench => ({
  logos: noLogos,
  planning: false,
  failure: undefined,
  stop: new AbortController(),
});
/** Seeds are short enough to read out and write down. */
const randomSeed = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 100_000;

/**
 * The logos of this session. They live in the query cache, not in the page: another tool can be opened and the logos
 * are there, or still arriving, on return.
 */
export function useLogos() {
  const client = useQueryClient();
  const { data: bench } = useQuery({
    queryKey: benchKey,
    queryFn: emptyBench,
    initialData: emptyBench,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    // Blobs and the controller must keep their identity.
    structuralSharing: false,
  });

  const read = useCallback(() => client.getQueryData<Bench>(benchKey) ?? emptyBench(), [client]);
  const change = useCallback(
    (changes: Partial<Bench>) => client.setQueryData(benchKey, { ...read(), ...changes }),
    [client, read],
  );
  const take = useCallback((next: Step) => change({ logos: step(read().logos, next) }), [change, read]);

  const drawOne = useCallback(
    async ({ family, label, brief, seed }: LogoCandidate, at: { set: number; index: number }, signal: AbortSignal) => {
      const plan = { family, label, brief, seed };
      take({ kind: 'candidate', ...at, candidate: { ...plan, state: 'drawing' } });
      try {
        const picture = pictureFrom(await drawImage(proofRequest(brief, seed), signal));
        take({ kind: 'candidate', ...at, candidate: { ...plan, state: 'done', picture } });
      } catch (thrown) {
        const candidate = signal.aborted
          ? ({ ...plan, state: 'stopped' } as const)
          : ({ ...plan, state: 'failed', failure: asFailure(thrown) } as const);
        take({ kind: 'candidate', ...at, candidate });
      }
    },
    [take],
  );

  /** Plans and draws eight. Does nothing while that is under way: a double click is one. */
  const draw = useCallback(
    async (form: LogoForm) => {
      const before = read();
      if (before.planning || isDrawing(before.logos)) return;
      const stop = new AbortController();
      change({ planning: true, failure: undefined, stop });
      try {
        const { candidates, notes } = await planLogos(planRequest(form, randomSeed()), stop.signal);
        const set = read().logos.sets.length;
        take({ kind: 'start', form, plan: candidates, notes });
        candidates.forEach((candidate, index) => void drawOne(candidate, { set, index }, stop.signal));
        change({ planning: false });
      } catch (thrown) {
        change({ planning: false, failure: stop.signal.aborted ? undefined : asFailure(thrown) });
      }
    },
    [change, drawOne, read, take],
  );

  /** Draws one again, after it failed or was stopped. */
  const redraw = useCallback(
    (index: number) => {
      const { logos, stop: before } = read();
      const candidate = logos.sets[logos.shown]?.candidates[index];
      if (!candidate || candidate.state === 'drawing' || candidate.state === 'done') return;
      const stop = before.signal.aborted ? new AbortController() : before;
      change({ stop });
      void drawOne(candidate, { set: logos.shown, index }, stop.signal);
    },
    [change, drawOne, read],
  );

  const stop = useCallback(() => read().stop.abort(), [read]);
  const { logos, planning, failure } = bench;
  return { logos, busy: planning || isDrawing(logos), failure, draw, redraw, stop, take };
}
