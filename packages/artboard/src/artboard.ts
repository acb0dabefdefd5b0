import type { ImageModelV4 } from '@ai-sdk/provider';
import type { ErrorCode, ImageBrief } from '@artisan/contract';
import { AppError, type Clock, pickSeed, systemClock } from '@artisan/kit';
import { createImageModel } from './artboard-model.ts';
import type { PromptToRead } from './brief/brief-from-prompt.ts';
import type { Proposal } from './brief/propose.ts';
import { guardMemory } from './render/memory-guard.ts';
import type { DrawRequest, DrawResult } from './render/protocol.ts';
import { createRenderQueue } from './render/render-queue.ts';

/** The design engine: draws with no graphics card and no weights, in a thread that starts with the first picture. */
export interface Artboard {
  /**
   * Draws a picture. The same request and seed give the same bytes.
   * @throws AppError `image_not_possible` (size out of range or of memory), `queue_full`, `cancelled`, `engine_stopped`,
   *   `shutting_down`, `internal`
   */
  draw(request: DrawRequest, signal?: AbortSignal): Promise<DrawResult>;
  /** What it would draw for a prompt, and in which palettes, without drawing. `recipe` in place of the prompt's own. */
  propose(prompt: PromptToRead, recipe?: ImageBrief['recipe']): Promise<Proposal>;
  /** The same engine as a model of the AI SDK. */
  readonly imageModel: ImageModelV4;
  /** Ends the thread. Pictures under way fail with `shutting_down`. */
  dispose(): Promise<void>;
}

export interface ArtboardOptions {
  clock?: Clock;
  /** Seconds without a picture after which the thread and its memory are given back. */
  idleSeconds?: number;
  /** Pictures that may wait for the thread. */
  queuePlaces?: number;
  /** Bytes that may still be taken; the process's own view of its machine or container by default. */
  availableMemory?: () => number;
}

const smallest = 64;
const largest = 8192;

export function createArtboard({
  clock = systemClock,
  idleSeconds = 300,
  queuePlaces = 64,
  availableMemory = () => process.availableMemory(),
}: ArtboardOptions = {}): Artboard {
  const queue = createRenderQueue({
    clock,
    idleMilliseconds: idleSeconds * 1000,
    places: queuePlaces,
    workerUrl: new URL('./render/worker.ts', import.meta.url),
  });

  async function draw(request: DrawRequest, signal?: AbortSignal): Promise<DrawResult> {
    const { width, height, format = 'png' } = request;
    if (![width, height].every((side) => Number.isInteger(side) && side >= smallest && side <= largest)) {
      const reason = `A side has ${smallest} to ${largest} pixels. Change the width or the height.`;
      throw new AppError<ErrorCode>('image_not_possible', { data: { reason } });
    }
    if (format !== 'svg') guardMemory(request, availableMemory());
    return queue.draw(
      {
        prompt: request.prompt,
        negativePrompt: request.negativePrompt ?? '',
        width,
        height,
        seed: request.seed ?? pickSeed(),
        format,
        background: request.background ?? 'auto',
        brief: request.brief,
      },
      signal,
    );
  }

  async function proposeFor(prompt: PromptToRead, recipe?: ImageBrief['recipe']): Promise<Proposal> {
    const { propose } = await import('./brief/propose.ts');
    return propose(prompt, recipe);
  }

  return { draw, propose: proposeFor, imageModel: createImageModel(draw), dispose: queue.dispose };
}
