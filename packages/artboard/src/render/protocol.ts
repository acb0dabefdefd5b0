import type { Credit, ErrorCode, ImageBrief, ImageRequest } from '@artisan/contract';
import type { Box } from '../recipe.ts';

/** What Artboard draws. */
export interface DrawRequest {
  prompt: string;
  /** Subjects and colours to leave out. */
  negativePrompt?: string;
  /** Pixels, 64 to 8192. */
  width: number;
  height: number;
  /** 0 to 4294967295; picked by chance if left out. */
  seed?: number;
  format?: ImageRequest['format'];
  /** `transparent` leaves the ground out. */
  background?: ImageRequest['background'];
  /** Drawn as it is, in place of what the prompt says. */
  brief?: ImageBrief;
}

export interface DrawResult {
  bytes: Uint8Array;
  mediaType: 'image/png' | 'image/svg+xml' | 'image/webp';
  seed: number;
  /** Pixels. */
  width: number;
  height: number;
  brief: ImageBrief;
  credits: Credit[];
  /** Each text of the picture: how high its ink is (the middle of its pieces), and its contrast where it is measured. */
  lettering: Lettering[];
  /** The box around everything that was placed, pixels. */
  extent: Box;
  /** What could not be drawn as asked, in plain words. */
  warnings: string[];
  /** How long the drawing took, without waiting for others. */
  milliseconds: number;
}

export interface Lettering {
  text: string;
  /** Pixels. */
  height: number;
  /** WCAG contrast with what it stands on, 1 to 21. */
  contrast?: number;
}

/** A request with nothing left to choose, as it goes to the worker. */
export type WorkOrder = Required<Omit<DrawRequest, 'brief'>> & { brief: ImageBrief | undefined };

export type WorkReply =
  | { done: Omit<DrawResult, 'milliseconds'> }
  | { failed: { code: ErrorCode; message: string; data: Record<string, string | number> } };
