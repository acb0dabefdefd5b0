import type { Artboard } from '@artisan/artboard';
import type { ImageAnswer, ImageRequest } from '@artisan/contract';
import { pickSeed } from '@artisan/kit';

export interface PainterDependencies {
  artboard: Artboard;
}

/** Draws one picture and answers with a data URL. */
export async function drawImage(
  { artboard }: PainterDependencies,
  request: ImageRequest,
  { signal }: { signal: AbortSignal },
): Promise<ImageAnswer> {
  const picture = await artboard.draw(
    {
      prompt: request.prompt,
      negativePrompt: request.negative_prompt,
      width: request.width,
      height: request.height,
      seed: request.seed ?? pickSeed(),
      format: request.format,
      background: request.background,
      ...(request.brief && { brief: request.brief }),
    },
    signal,
  );
  return {
    success: true,
    image: `data:${picture.mediaType};base64,${Buffer.from(picture.bytes).toString('base64')}`,
    model: artboard.imageModel.modelId,
    seed: picture.seed,
    width: picture.width,
    height: picture.height,
    duration_ms: picture.milliseconds,
    warnings: picture.warnings,
    brief: picture.brief,
    credits: picture.credits,
  };
}
