import type { ImageBrief } from '@artisan/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { drawImage } from '../../shared/api.ts';
import { asFailure, type Failure } from '../../shared/failure.ts';
import { pictureFrom } from '../../shared/picture.ts';
import { makeBrief } from './api.ts';
import { type Designs, isDrawing, noDesigns, type Step, step } from './designs.ts';
import { briefRequest, drawRequest, fourSeeds, type PodForm, proofSize } from './form.ts';
import { measureFile } from './measure.ts';

/** The mat, whether a form is being read, why the last reading failed, and the way to stop what is under way. */
interface Bench {
  designs: Designs;
  reading: boolean;
  failure: Failure | undefined;
  stop: AbortController;
}

const benchKey = ['pod-designer', 'bench'];
const emptyBench = (): Bench => ({
  designs: noDesigns,
  reading: false,
  failure: undefined,
  stop: new AbortController(),
});
const randomBelow = (below: number) => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % below;

/**
 * The designs of this session. They live in the query cache, not in the page: another tool can be opened and the
 * designs are there, or still arriving, on return.
 */
export function useDesigns() {
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
  const take = useCallback((next: Step) => change({ designs: step(read().designs, next) }), [change, read]);

  const drawOne = useCallback(
    async (brief: ImageBrief, at: { set: number; index: number }, seed: number, signal: AbortSignal) => {
      take({ kind: 'candidate', ...at, candidate: { seed, state: 'drawing' } });
      try {
        const answer = await drawImage(drawRequest(brief, seed, { ...proofSize, format: 'png' }), signal);
        const picture = pictureFrom(answer);
        const artwork = await measureFile(picture.file);
        take({ kind: 'candidate', ...at, candidate: { seed, state: 'done', picture, artwork } });
      } catch (thrown) {
        const candidate = signal.aborted
          ? ({ seed, state: 'stopped' } as const)
          : ({ seed, state: 'failed', failure: asFailure(thrown) } as const);
        take({ kind: 'candidate', ...at, candidate });
      }
    },
    [take],
  );

  /** Reads the form and draws four. Does nothing while that is under way: a double click is one. */
  const draw = useCallback(
    async (form: PodForm) => {
      const before = read();
      if (before.reading || isDrawing(before.designs)) return;
      const stop = new AbortController();
      change({ reading: true, failure: undefined, stop });
      try {
        const { brief, notes } = await makeBrief(briefRequest(form), stop.signal);
        const seeds = fourSeeds(randomBelow);
        const set = read().designs.sets.length;
        take({ kind: 'start', form, brief, notes, seeds });
        seeds.forEach((seed, index) => void drawOne(brief, { set, index }, seed, stop.signal));
        change({ reading: false });
      } catch (thrown) {
        change({ reading: false, failure: stop.signal.aborted ? undefined : asFailure(thrown) });
      }
    },
    [change, drawOne, read, take],
  );

  /** Draws one candidate again, after it failed or was stopped. */
  const redraw = useCallback(
    (index: number) => {
      const { designs, stop: before } = read();
      const set = designs.sets[designs.shown];
      const candidate = set?.candidates[index];
      if (!set || !candidate || candidate.state === 'drawing' || candidate.state === 'done') return;
      const stop = before.signal.aborted ? new AbortController() : before;
      change({ stop });
      void drawOne(set.brief, { set: designs.shown, index }, candidate.seed, stop.signal);
    },
    [change, drawOne, read],
  );

  const stop = useCallback(() => read().stop.abort(), [read]);

  const { designs, reading, failure } = bench;
  return { designs, busy: reading || isDrawing(designs), failure, draw, redraw, stop, take };
}
