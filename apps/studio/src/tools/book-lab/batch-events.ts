import type { TextBatchItem } from '@artisan/contract';
import { getWriteBatchUrl } from '@artisan/sdk';
import { asFailure, Failure, failureFrom } from '../../shared/failure.ts';
import { readEvents } from '../../shared/sse.ts';
import type { Asked } from './chapter-request.ts';

export interface BatchItem {
  index: number;
  result: TextBatchItem;
}

/**
 * Writes many texts side by side and hands over each as it is ready, in the order in which they finish.
 * Throws {@link Failure}, or the abort's own reason. Leaving the loop stops the writing.
 */
export async function* batchEvents(requests: readonly Asked[], signal: AbortSignal): AsyncGenerator<BatchItem> {
  try {
    const response = await fetch(getWriteBatchUrl(), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify(requests),
      signal,
    });
    if (!response.ok) throw failureFrom(await response.json().catch(() => undefined), response.status);
    if (!response.body) throw new Failure('garbled');
    for await (const { name, data } of readEvents(response.body)) {
      const value: unknown = JSON.parse(data);
      if (name === 'error') throw failureFrom(value, 500);
      if (name === 'item') yield value as BatchItem;
      if (name === 'done') return;
    }
  } catch (thrown) {
    signal.throwIfAborted();
    throw asFailure(thrown);
  }
  // The stream ended without its last event: the server went away in the middle.
  throw new Failure('away');
}
