import type { ModelsAnswer } from '@artisan/contract';
import { queryOptions } from '@tanstack/react-query';
import { listModels } from './api.ts';

const busy = (answer: ModelsAnswer | undefined) =>
  answer?.models.some(({ state }) => state === 'downloading' || state === 'loading') ?? false;

/** How long until the models are asked for again, in ms. Also the studio's heartbeat: it notices a server away. */
export const pollEvery = (answer: ModelsAnswer | undefined, failed: boolean): number => {
  if (failed) return 2000;
  return busy(answer) ? 1000 : 10_000;
};

/** The models and the machine, kept up to date while the page is in view. */
export const modelsQuery = queryOptions({
  queryKey: ['models'],
  queryFn: ({ signal }) => listModels(signal),
  refetchInterval: ({ state }) => pollEvery(state.data, state.status === 'error'),
  retry: false,
});
