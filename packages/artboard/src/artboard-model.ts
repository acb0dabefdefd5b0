import type { ImageModelV4, JSONObject } from '@ai-sdk/provider';
import type { ImageBrief, ImageRequest } from '@artisan/contract';
import { pickSeed } from '@artisan/kit';
import type { DrawRequest, DrawResult } from './render/protocol.ts';

/** `providerOptions.artboard` of a call: what the AI SDK has no field for. Checked by the caller. */
interface ArtboardProviderOptions {
  negativePrompt?: string;
  format?: ImageRequest['format'];
  background?: ImageRequest['background'];
  brief?: ImageBrief;
}

const defaultSide = 1024;

/** `draw` as a model of the AI SDK. Each of `n` pictures has a seed of its own: the given one, and those after it. */
export function createImageModel(
  draw: (request: DrawRequest, signal?: AbortSignal) => Promise<DrawResult>,
): ImageModelV4 {
  const modelId = 'Artboard';
  return {
    specificationVersion: 'v4',
    provider: 'artboard',
    modelId,
    maxImagesPerCall: 16,
    async doGenerate({
      prompt = '',
      n,
      size,
      aspectRatio,
      seed = pickSeed(),
      files,
      mask,
      providerOptions,
      abortSignal,
    }) {
      const [width, height] = sidesOf(size, aspectRatio);
      const options = (providerOptions.artboard ?? {}) as ArtboardProviderOptions;
      const drawn = await Promise.all(
        Array.from({ length: n }, (_, index) =>
          draw({ ...options, prompt, width, height, seed: (seed + index) >>> 0 }, abortSignal),
        ),
      );
      const unread = [...(files?.length ? ['files'] : []), ...(mask ? ['mask'] : [])];
      const spoken = new Set(drawn.flatMap(({ warnings }) => warnings));
      return {
        images: drawn.map(({ bytes }) => bytes),
        warnings: [
          ...unread.map((feature) => ({ type: 'unsupported' as const, feature })),
          ...[...spoken].map((message) => ({ type: 'other' as const, message })),
        ],
        providerMetadata: {
          artboard: { images: drawn.map(({ bytes: _, ...about }) => about as unknown as JSONObject) },
        },
        response: { timestamp: new Date(), modelId, headers: undefined },
      };
    },
  };
}

/** Pixels of a size like `1024x768`, else of an aspect ratio like `2:3` with the longer side at the default. */
function sidesOf(size: string | undefined, aspectRatio: string | undefined): [width: number, height: number] {
  const [width = 1, height = 1] = (size ?? aspectRatio ?? '1:1').split(/[x:]/).map(Number);
  if (size) return [width, height];
  const scale = defaultSide / Math.max(width, height);
  return [Math.round(width * scale), Math.round(height * scale)];
}
