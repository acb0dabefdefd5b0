import type { Model } from '@artisan/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { removeModel, startDownload, stopDownload, unloadModel } from '../../shared/api.ts';
import { modelsQuery } from '../../shared/models-query.ts';

const calls = { download: startDownload, stop: stopDownload, remove: removeModel, unload: unloadModel } as const;

interface Action {
  kind: keyof typeof calls;
  model: Model;
}

/** What can be done with a model. Each refreshes the list; a refusal stays in `refusal` until the next try. */
export function useModelActions() {
  const client = useQueryClient();
  const [removing, setRemoving] = useState<Model>();
  const action = useMutation({
    mutationFn: ({ kind, model }: Action) => calls[kind](model.id),
    onSettled: () => client.invalidateQueries({ queryKey: modelsQuery.queryKey }),
  });
  const take = (kind: Action['kind']) => (model: Model) => action.mutate({ kind, model });
  return {
    download: take('download'),
    stop: take('stop'),
    unload: take('unload'),
    remove: take('remove'),
    /** Removing waits for a yes. */
    askToRemove: setRemoving,
    removing,
    pending: (id: string) => action.isPending && action.variables.model.id === id,
    refusal: action.error,
  };
}

export type ModelActions = ReturnType<typeof useModelActions>;
