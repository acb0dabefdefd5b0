import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { drawImage } from '../../shared/api.ts';
import { asFailure } from '../../shared/failure.ts';
import { type Brief, requestFor, seedsFor } from './brief.ts';
import { type Drawings, isDrawing, noDrawings, type Step, step } from './drawings.ts';
import { pictureFrom } from './picture.ts';

/** The mat and the way to stop what is being drawn on it. */
interface Bench {
  drawings: Drawings;
  stop: AbortController;
}

const benchKey = ['text-to-image', 'bench'];
const emptyBench = (): Bench => ({ drawings: noDrawings, stop: new AbortController() });

const randomBelow = (below: number) => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % below;

/**
 * The drawings of this session. They live in the query cache, not in the page: another tool can be opened and the
 * pictures are there, or still arriving, on return.
 */
export function useDrawings() {
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
  const take = useCallback(
    (next: Step) => {
      const { drawings, stop } = read();
      client.setQueryData(benchKey, { drawings: step(drawings, next), stop });
    },
    [client, read],
  );

  const drawPlate = useCallback(
    async (brief: Brief, at: { set: number; index: number }, seed: number, signal: AbortSignal) => {
      take({ kind: 'plate', ...at, plate: { seed, state: 'drawing' } });
      try {
        const answer = await drawImage(requestFor(brief, seed), signal);
        take({ kind: 'plate', ...at, plate: { seed, state: 'done', picture: pictureFrom(answer) } });
      } catch (thrown) {
        const plate = signal.aborted
          ? ({ seed, state: 'stopped' } as const)
          : ({ seed, state: 'failed', failure: asFailure(thrown) } as const);
        take({ kind: 'plate', ...at, plate });
      }
    },
    [take],
  );

  /** Draws four. Does nothing while four are being drawn: a double click is one. */
  const draw = useCallback(
    (brief: Brief) => {
      const { drawings } = read();
      if (isDrawing(drawings)) return;
      const stop = new AbortController();
      const seeds = seedsFor(brief, randomBelow);
      client.setQueryData(benchKey, { drawings: step(drawings, { kind: 'start', brief, seeds }), stop });
      const set = drawings.sets.length;
      seeds.forEach((seed, index) => void drawPlate(brief, { set, index }, seed, stop.signal));
    },
    [client, drawPlate, read],
  );

  /** Draws one plate again, after it failed or was stopped. */
  const redraw = useCallback(
    (set: number, index: number) => {
      const { drawings, stop: before } = read();
      const from = drawings.sets[set];
      const plate = from?.plates[index];
      if (!from || !plate || plate.state === 'drawing' || plate.state === 'done') return;
      const stop = before.signal.aborted ? new AbortController() : before;
      client.setQueryData(benchKey, { drawings, stop });
      void drawPlate(from.brief, { set, index }, plate.seed, stop.signal);
    },
    [client, drawPlate, read],
  );

  const stop = useCallback(() => read().stop.abort(), [read]);

  return { drawings: bench.drawings, busy: isDrawing(bench.drawings), draw, redraw, stop, take };
}
