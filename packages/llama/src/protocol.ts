/** A turn of the conversation, as plain text. */
export interface Turn {
  role: 'system' | 'user' | 'assistant';
  text: string;
}

/** What the child needs to load a model. */
export interface LoadOrder {
  modelPath: string;
  /** `llama-3`, `chatml` …; null takes whatever the file says. */
  template: string | null;
  contextTokens: number;
  sequences: number;
  threads: number;
  gpu: 'auto' | false;
  /** A folder of the engine's own, for saved prefixes. */
  scratch: string;
}

export interface Sampling {
  temperature: number;
  topP: number;
  topK: number;
  seed: number;
  presencePenalty: number;
  frequencyPenalty: number;
  repetitionControl: boolean;
}

export interface GenerateOrder {
  id: number;
  turns: Turn[];
  maxTokens: number;
  stop: string[];
  sampling: Sampling;
  /** Whether pieces of text are wanted while they come. */
  stream: boolean;
}

/** How likely the model finds each text right after the same beginning. Plain text: no chat template is put around it. */
export interface ScoreOrder {
  id: number;
  beginning: string;
  texts: string[];
}

export type ToChild =
  | { type: 'load'; order: LoadOrder }
  | { type: 'generate'; order: GenerateOrder }
  | { type: 'score'; order: ScoreOrder }
  | { type: 'abort'; id: number };

export interface LoadedFacts {
  device: 'cpu' | 'cuda' | 'metal' | 'vulkan';
  gpuName: string | null;
  contextTokens: number;
  sequences: number;
  template: string;
}

/** `room` is the most tokens the answer may have; less than asked for when the context is too small. */
export interface Accepted {
  promptTokens: number;
  /** Prompt tokens whose state was at hand already. */
  room: number;
}

export interface Finished {
  text: string;
  reason: 'stop' | 'length';
  completionTokens: number;
  /** Prompt tokens that were not worked out again. */
  cachedTokens: number;
}

export type ToParent =
  | { type: 'loaded'; facts: LoadedFacts }
  /** `reason` may be shown to people; `detail` is for the log. */
  | { type: 'load-failed'; reason: string; detail: string }
  | { type: 'accepted'; id: number; accepted: Accepted }
  | { type: 'delta'; id: number; text: string }
  | { type: 'finished'; id: number; finished: Finished }
  /** The mean natural logarithm of a token's probability, a text at a time. */
  | { type: 'scored'; id: number; scores: number[] }
  | { type: 'too-long'; id: number; promptTokens: number; contextTokens: number }
  | { type: 'aborted'; id: number }
  | { type: 'broken'; id: number; detail: string }
  | { type: 'memory'; bytes: number }
  | { type: 'log'; level: 'warn' | 'error'; text: string };
