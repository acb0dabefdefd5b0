import type { LanguageModelV4 } from '@ai-sdk/provider';
import type { TextEngine } from '../src/engine.ts';
import type { StartTextEngine, TextEngineStart } from '../src/models.ts';

export interface FakeEngine extends TextEngine {
  start: TextEngineStart;
  disposed: boolean;
  /** Ends it as a kill from outside does. */
  crash(): void;
}

/** Starts engines that do nothing, and keeps them for the test to look at. */
export function createFakeEngines(memoryBytes = 1e9): { startTextEngine: StartTextEngine; started: FakeEngine[] } {
  const started: FakeEngine[] = [];
  return {
    started,
    async startTextEngine(start) {
      const closed = Promise.withResolvers<void>();
      const engine: FakeEngine = {
        start,
        disposed: false,
        languageModel: { modelId: start.name } as LanguageModelV4,
        facts: {
          device: 'cpu',
          gpuName: null,
          contextTokens: start.contextTokens,
          sequences: start.sequences,
          template: start.template ?? 'unknown',
        },
        closed: closed.promise,
        memoryBytes: () => memoryBytes,
        async dispose() {
          engine.disposed = true;
          closed.resolve();
        },
        crash: () => closed.resolve(),
      };
      started.push(engine);
      return engine;
    },
  };
}
