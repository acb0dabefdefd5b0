import type { FitnessVerdict, Model } from '@artisan/contract';

/** The text model that requests go to, when it can answer: on disk or in memory. */
export const writerOf = (models: readonly Model[]): Model | undefined =>
  models.find(
    ({ kind, active, state }) => kind === 'text' && active && ['on_disk', 'loading', 'ready'].includes(state),
  );

/** What was measured of a model's work in one field of a tool. */
export const fitnessOf = (model: Model, tool: string, field: string): FitnessVerdict =>
  model.fitness.find((entry) => entry.tool === tool && entry.field === field)?.verdict ?? 'unmeasured';
