import { join } from 'node:path';
import type { LanguageModelV4, LanguageModelV4CallOptions, LanguageModelV4StreamPart } from '@ai-sdk/provider';
import type { DrawRequest } from '@artisan/artboard';
import type { ErrorCode, ImageBrief, Machine } from '@artisan/contract';
import { AppError, systemClock } from '@artisan/kit';
import type { AppDependencies } from '../src/http/app.ts';

/** What the stub writer does with a prompt: the tests' and the fuzzer's handle on each failure. */
export const stubPrompts = {
  tooLong: 'make it too long',
  full: 'fill the queue',
  crash: 'crash the engine',
  bug: 'hit a bug',
  hang: 'never answer',
} as const;

const machine: Machine = {
  device: 'cpu',
  gpu_available: false,
  gpu_name: null,
  gpu_memory_bytes: null,
  cores: 2,
  memory_bytes: 8e9,
  memory_free_bytes: 4e9,
  disk_free_bytes: 50e9,
};

/** One black pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC',
  'base64',
);

const stubBrief: ImageBrief = {
  recipe: 'badge',
  genre: 'retro',
  subjects: [],
  place: 'none',
  time: 'day',
  weather: 'clear',
  lettering: [],
  palette: '',
  colours: [],
  avoid: { subjects: [], colours: [] },
};

/** Dependencies that answer at once, and fail in each way when the prompt says so. For unit tests and the API fuzzer. */
export function stubDependencies({ onAbort }: { onAbort?: () => void } = {}): AppDependencies {
  const languageModel = stubModel(onAbort);
  return {
    writer: {
      clock: systemClock,
      withTextModel: (use) => use({ languageModel, name: 'Stub', facts: { sequences: 4 } }),
    },
    painter: {
      artboard: {
        imageModel: { modelId: 'Stub' },
        draw: async ({ prompt, width, height, seed, format }: DrawRequest) => {
          if (prompt === stubPrompts.bug) throw new Error('a secret path: /home/someone');
          const mediaType = format === 'svg' ? 'image/svg+xml' : format === 'webp' ? 'image/webp' : 'image/png';
          return {
            bytes: pixel,
            mediaType,
            width,
            height,
            seed,
            warnings: [],
            credits: [],
            lettering: [],
            extent: { x: 0, y: 0, width, height },
            brief: undefined,
            milliseconds: 1,
          };
        },
        propose: async () => ({ brief: stubBrief, palettes: [], warnings: [] }),
      } as unknown as AppDependencies['painter']['artboard'],
    },
    models: {
      list: async () => ({ models: [], machine }),
      machine: async () => machine,
      download: unknown,
      cancelDownload: unknown,
      remove: unknown,
      unload: unknown,
    },
    studioFolder: join(import.meta.dirname, 'no-studio'),
    version: '1.0.0',
    log: { write: () => undefined },
  };
}

async function unknown(model: string): Promise<never> {
  throw new AppError<ErrorCode>('unknown_model', { data: { model } });
}

const usage = {
  inputTokens: { total: 3, noCache: 3, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 2, text: 2, reasoning: 0 },
};
const finishReason = { unified: 'stop', raw: 'stop' } as const;

function stubModel(onAbort?: () => void): LanguageModelV4 {
  return {
    specificationVersion: 'v4',
    provider: 'stub',
    modelId: 'stub',
    supportedUrls: {},
    async doGenerate(call) {
      await fail(call, onAbort);
      return { content: [{ type: 'text', text: 'Two words.' }], usage, finishReason, warnings: [] };
    },
    async doStream(call) {
      await fail(call, onAbort);
      const parts: LanguageModelV4StreamPart[] = [
        { type: 'stream-start', warnings: [{ type: 'other', message: 'A note.' }] },
        { type: 'text-start', id: '0' },
        { type: 'text-delta', id: '0', delta: 'Two' },
        { type: 'text-delta', id: '0', delta: ' words.' },
        { type: 'text-end', id: '0' },
        { type: 'finish', usage, finishReason },
      ];
      return {
        stream: new ReadableStream({
          start(controller) {
            for (const part of parts) controller.enqueue(part);
            controller.close();
          },
        }),
      };
    },
  };
}

async function fail({ prompt, abortSignal }: LanguageModelV4CallOptions, onAbort?: () => void): Promise<void> {
  const last = prompt.at(-1);
  const text = last?.role === 'user' && last.content[0]?.type === 'text' ? last.content[0].text : '';
  if (text === stubPrompts.tooLong) {
    throw new AppError<ErrorCode>('prompt_too_long', {
      data: { prompt_tokens: 9000, context_tokens: 2048, model: 'Stub' },
    });
  }
  if (text === stubPrompts.full) throw new AppError<ErrorCode>('queue_full', { data: { seconds: 7 } });
  if (text === stubPrompts.crash) throw new AppError<ErrorCode>('engine_stopped', { data: { model: 'Stub' } });
  if (text === stubPrompts.bug) throw new Error('a secret path: /home/someone');
  if (text === stubPrompts.hang) {
    await new Promise((_, reject) => {
      abortSignal?.addEventListener('abort', () => {
        onAbort?.();
        reject(abortSignal.reason);
      });
    });
  }
}
