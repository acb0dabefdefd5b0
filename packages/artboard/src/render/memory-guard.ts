import type { ErrorCode } from '@artisan/contract';
import { AppError } from '@artisan/kit';

/** Bytes a pixel takes at the peak: the canvas, a copy of it, layers with opacity of their own, and the encoder (measured). */
const bytesPerPixel = 32;

/**
 * Refuses a picture that would not fit into memory, before anything is drawn.
 * @param available bytes that this process may still take
 * @throws AppError `image_not_possible`, which names the largest picture of the same shape that fits
 */
export function guardMemory({ width, height }: { width: number; height: number }, available: number): void {
  // Half of it, so that a picture never pushes out what else runs here.
  const usable = available / 2;
  const needed = width * height * bytesPerPixel;
  if (needed <= usable) return;
  const scale = Math.sqrt(usable / needed);
  const fitting = `${Math.floor(width * scale)} × ${Math.floor(height * scale)}`;
  const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
  throw new AppError<ErrorCode>('image_not_possible', {
    data: {
      reason: `${width} × ${height} pixels take about ${megabytes(needed)} of memory, and ${megabytes(usable)} can be used now. Ask for ${fitting} at most, or for SVG.`,
    },
  });
}
