import type { ImageAnswer, ImageBrief, ModelsAnswer, TextRequest, TextUsageEvent } from '@artisan/contract';
import * as sdk from '@artisan/sdk';
import { asFailure, Failure, failureFrom } from './failure.ts';
import { readEvents } from './sse.ts';

/** What the generated client throws for an answer that is no success. */
const isRefusal = (thrown: unknown): thrown is Error & { info: unknown; status: number } =>
  thrown instanceof Error && 'status' in thrown && typeof thrown.status === 'number';

/** Runs a call of the client. Throws {@link Failure}, or the abort's own reason. */
export async function answered<Answer>(call: Promise<Answer>, signal?: AbortSignal): Promise<Answer> {
  try {
    return await call;
  } catch (thrown) {
    signal?.throwIfAborted();
    throw isRefusal(thrown) && 'info' in thrown ? failureFrom(thrown.info, thrown.status) : asFailure(thrown);
  }
}

/** Every model of the catalogue and the machine they would run on. */
export const listModels = (signal: AbortSignal): Promise<ModelsAnswer> => answered(sdk.listModels({ signal }), signal);

/** Starts a download, or goes on with a stopped one. */
export const startDownload = (id: string) => answered(sdk.downloadModel(encodeURIComponent(id)));
/** Stops a download; what was received stays. */
export const stopDownload = (id: string) => answered(sdk.cancelModelDownload(encodeURIComponent(id)));
/** Deletes a model's file. */
export const removeModel = (id: string) => answered(sdk.removeModel(encodeURIComponent(id)));
/** Frees a model's memory; the next request loads it again. */
export const unloadModel = (id: string) => answered(sdk.unloadModel(encodeURIComponent(id)));

/** A request for a picture. `brief` may be one from an answer, whose fields may be undefined: JSON leaves those out. */
export type DrawRequest = Omit<sdk.ImageRequest, 'brief'> & { brief?: ImageBrief | undefined };

/** Draws one picture. Leaving out `seed` or `brief` lets the engine choose. */
export const drawImage = (request: DrawRequest, signal?: AbortSignal): Promise<ImageAnswer> =>
  answered(sdk.drawImage(request as sdk.ImageRequest, signal ? { signal } : {}), signal);

export type TextEvent = { kind: 'delta'; text: string } | { kind: 'usage'; usage: TextUsageEvent };

async function openText(request: object, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
  const response = await fetch(sdk.getWriteTextUrl(), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...request, stream: true }),
    signal,
  });
  if (!response.ok) throw failureFrom(await response.json().catch(() => undefined), response.status);
  if (!response.body) throw new Failure('garbled');
  return response.body;
}

/** Writes, piece by piece, and ends with what was measured. The generated client cannot read a stream, so this does. */
export async function* streamText(
  request: Pick<TextRequest, 'prompt' | 'max_tokens' | 'temperature'>,
  signal: AbortSignal,
): AsyncGenerator<TextEvent> {
  try {
    for await (const { name, data } of readEvents(await openText(request, signal))) {
      const value: unknown = JSON.parse(data);
      if (name === 'error') throw failureFrom(value, 500);
      if (name === 'delta') yield { kind: 'delta', text: (value as { text: string }).text };
      if (name === 'usage') {
        yield { kind: 'usage', usage: value as TextUsageEvent };
        return;
      }
    }
  } catch (thrown) {
    signal.throwIfAborted();
    throw asFailure(thrown);
  }
  // The stream ended without its last event: the server went away in the middle.
  throw new Failure('away');
}
