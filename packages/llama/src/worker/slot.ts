import type { LlamaContextSequence, Token } from 'node-llama-cpp';

/** A sequence of the context, and what it is used for. */
export interface Slot {
  readonly sequence: LlamaContextSequence;
  busy: boolean;
  /** The prompt of the request that runs here. */
  prompt: readonly Token[];
  /** Whether that prompt is being read right now, so that others may wait for a part they share. */
  reading: boolean;
  /** Counts up with each use: the smallest was used longest ago. */
  usedAt: number;
  /** Called whenever more of the prompt is read, or the request ends. */
  readonly watchers: Set<() => void>;
}

export function createSlot(sequence: LlamaContextSequence): Slot {
  return { sequence, busy: false, prompt: [], reading: false, usedAt: 0, watchers: new Set() };
}

export function tellWatchers(slot: Slot): void {
  const watchers = [...slot.watchers];
  slot.watchers.clear();
  for (const watcher of watchers) watcher();
}

/** How many tokens two texts share at the beginning. */
export function sharedLength(one: readonly Token[], other: readonly Token[]): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one[length] === other[length]) length += 1;
  return length;
}

/** The idle slot that knows most of the prompt; among equals the one used longest ago. */
export function pickSlot(slots: readonly Slot[], prompt: readonly Token[]): Slot | undefined {
  let best: { slot: Slot; shared: number } | undefined;
  for (const slot of slots) {
    if (slot.busy) continue;
    const shared = sharedLength(slot.sequence.contextTokens, prompt);
    if (!best || shared > best.shared || (shared === best.shared && slot.usedAt < best.slot.usedAt)) {
      best = { slot, shared };
    }
  }
  return best?.slot;
}
