import type { ModelsAnswer } from '@artisan/contract';
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { asFailure } from '../../shared/failure.ts';
import { modelsQuery } from '../../shared/models-query.ts';
import type { Picture } from '../../shared/picture.ts';
import { type Brief, isSameBrief, seedsFor } from './brief.ts';
import { drawPicture } from './draw-picture.ts';
import { type Drawings, droppedPictures, isDrawing, noDrawings, type Step, step } from './drawings.ts';
import { keepDrawing } from './kept.ts';
import { previewFrom } from './preview.ts';
import { keptKey } from './use-kept.ts';

/** The mat and the way to stop what is being drawn on it. */
interface Bench {
  drawings: Drawings;
  stop: AbortController;
}

const benchKey = ['text-to-image', 'bench'];
const emptyBench = (): Bench => ({ drawings: noDrawings, stop: new AbortController() });

const randomBelow = (below: number) => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % below;

/** Whether pictures are drawn by rules. They are until a painter is known to be in use. */
const drawsByRules = (answer: ModelsAnswer | undefined) =>
  (answer?.models.find(({ kind, active }) => kind === 'image' && active)?.state ?? 'built_in') === 'built_in';

async function remember(client: QueryClient, set: number, brief: Brief, { url, answer }: Picture): Promise<void> {
  const { seed, model } = answer;
  // Without a preview the settings are worth keeping still.
  const preview = await previewFrom(url).catch(() => undefined);
  keepDrawing({ id: `drawing-${set}-${seed}`, brief, seed, model, drawnAt: Date.now(), set }, preview);
  await client.invalidateQueries({ queryKey: keptKey });
}

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
  const write = useCallback(
    (next: Bench) => {
      const dropped = droppedPictures(read().drawings, next.drawings);
      client.setQueryData(benchKey, next);
      for (const { url } of dropped) URL.revokeObjectURL(url);
    },
    [client, read],
  );
  const take = useCallback(
    (next: Step) => {
      const { drawings, stop } = read();
      write({ drawings: step(drawings, next), stop });
    },
    [read, write],
  );

  const drawPlate = useCallback(
    async (brief: Brief, at: { set: number; index: number }, seed: number, signal: AbortSignal) => {
      take({ kind: 'plate', ...at, plate: { seed, state: 'drawing' } });
      try {
        const models = await client.ensureQueryData(modelsQuery).catch(() => undefined);
        const picture = await drawPicture(brief, seed, drawsByRules(models), signal);
        take({ kind: 'plate', ...at, plate: { seed, state: 'done', picture } });
        await remember(client, at.set, brief, picture);
      } catch (thrown) {
        const plate = signal.aborted
          ? ({ seed, state: 'stopped' } as const)
          : ({ seed, state: 'failed', failure: asFailure(thrown) } as const);
        take({ kind: 'plate', ...at, plate });
      }
    },
    [client, take],
  );

  /** Draws four. Does nothing while four are being drawn: a double click is one. */
  const draw = useCallback(
    (brief: Brief) => {
      const { drawings } = read();
      if (isDrawing(drawings)) return;
      const stop = new AbortController();
      const before = drawings.sets.filter((set) => isSameBrief(set.brief, brief)).length;
      const seeds = seedsFor(brief, randomBelow, before);
      const id = Math.max(Date.now(), (drawings.sets.at(-1)?.id ?? 0) + 1);
      write({ drawings: step(drawings, { kind: 'start', id, brief, seeds }), stop });
      seeds.forEach((seed, index) => void drawPlate(brief, { set: id, index }, seed, stop.signal));
    },
    [drawPlate, read, write],
  );

  /** Draws one plate of the shown set again, after it failed or was stopped. */
  const redraw = useCallback(
    (index: number) => {
      const { drawings, stop: before } = read();
      const from = drawings.sets[drawings.shown];
      const plate = from?.plates[index];
      if (!from || !plate || plate.state === 'drawing' || plate.state === 'done') return;
      const stop = before.signal.aborted ? new AbortController() : before;
      write({ drawings, stop });
      void drawPlate(from.brief, { set: from.id, index }, plate.seed, stop.signal);
    },
    [drawPlate, read, write],
  );

  const stop = useCallback(() => read().stop.abort(), [read]);

  return { drawings: bench.drawings, busy: isDrawing(bench.drawings), draw, redraw, stop, take };
}
