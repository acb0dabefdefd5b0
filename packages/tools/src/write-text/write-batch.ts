import {
  type ErrorCode,
  errorMessage,
  errorTable,
  type TextBatchAnswer,
  type TextBatchItem,
  type TextRequest,
} from '@artisan/contract';
import { isAppError } from '@artisan/kit';
import { ask, type Caller, type LeasedWriter, type WriterDependencies } from './write-text.ts';

export interface BatchCaller extends Caller {
  /** Called once an item, in the order in which they finish. */
  onItem?: (index: number, result: TextBatchItem) => void;
  /** Called with a failure that no row of the error table explains, for the log. */
  onUnexpected?: (error: unknown) => void;
}

/**
 * Writes many texts side by side and answers in the order of the requests.
 * An item that fails is answered as a failure and the others go on; only an abort or a model that cannot be had ends it all.
 */
export async function writeBatch(
  dependencies: WriterDependencies,
  requests: readonly TextRequest[],
  { onItem, onUnexpected, ...caller }: BatchCaller,
): Promise<TextBatchAnswer> {
  const startedAt = dependencies.clock.now();
  const results: TextBatchItem[] = new Array(requests.length);

  // Only as many as the model runs at once are handed over: the rest wait here, not in the queue that all callers share.
  async function writeInTurn(writer: LeasedWriter, entries: Iterator<[number, TextRequest]>): Promise<void> {
    for (let entry = entries.next(); !entry.done; entry = entries.next()) {
      const [index, request] = entry.value;
      const result = await ask(writer, request, { ...caller, onDelta: undefined, startedAt, dependencies }).catch(
        (error: unknown) => toFailure(error, caller.signal, onUnexpected),
      );
      results[index] = result;
      onItem?.(index, result);
    }
  }

  await dependencies.withTextModel(
    async (writer) => {
      const entries = requests.entries();
      const places = Math.min(requests.length, writer.facts.sequences);
      await Promise.all(Array.from({ length: places }, () => writeInTurn(writer, entries)));
    },
    { signal: caller.signal },
  );
  return { results };
}

function toFailure(error: unknown, signal: AbortSignal, onUnexpected: BatchCaller['onUnexpected']): TextBatchItem {
  if (signal.aborted) throw error;
  const known = isAppError(error) && error.code in errorTable ? error : undefined;
  if (!known) onUnexpected?.(error);
  const code = (known?.code ?? 'internal') as ErrorCode;
  return { success: false, detail: errorMessage(code, known?.data), code, retryable: errorTable[code].retryable };
}
