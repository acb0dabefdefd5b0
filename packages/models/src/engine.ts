import type { LanguageModelV4 } from '@ai-sdk/provider';

/** What runs a text model: `packages/llama` builds one; the lifecycle in this package leases it out and ends it. */
export interface TextEngine {
  readonly languageModel: LanguageModelV4;
  readonly facts: TextEngineFacts;
  /**
   * How likely the model finds each text right after `beginning`: the mean natural logarithm of a token's probability.
   * Engines that don't tell probabilities leave it out.
   */
  score?(
    beginning: string,
    texts: readonly string[],
    options: { caller: string; signal: AbortSignal },
  ): Promise<number[]>;
  /** Resolves once the engine is gone, by `dispose` or by a crash. Never rejects. */
  readonly closed: Promise<void>;
  /** Resident memory of the engine's process in bytes; null when it can't be read. */
  memoryBytes(): number | null;
  /** Ends the engine and frees its memory. Requests under way fail with `engine_stopped`. */
  dispose(): Promise<void>;
}

export interface TextEngineFacts {
  device: 'cpu' | 'cuda' | 'metal' | 'vulkan';
  /** The name of the graphics card in use, null on a CPU. */
  gpuName: string | null;
  /** Tokens of prompt and answer together that one request may use. */
  contextTokens: number;
  /** Requests that run side by side. */
  sequences: number;
  /** The chat template that the model's file carries: `llama-3`, `chatml` … */
  template: string;
}
