import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Token } from 'node-llama-cpp';
import { type Slot, sharedLength, tellWatchers } from './slot.ts';

/**
 * Requests that begin alike (a shared system prompt) read that beginning once: the state of a sequence that has read it
 * is saved to a file and loaded into the others.
 */
export interface Prefixes {
  /**
   * Brings the slot's sequence to the longest beginning of `prompt` that comes cheaper than reading it, and gives its
   * length. From then on the slot counts as reading.
   */
  reuse(slot: Slot, prompt: readonly Token[], aborted: () => boolean): Promise<number>;
}

interface Options {
  slots: readonly Slot[];
  /** A folder for the files. */
  scratch: string;
  /** Lengths are cut to multiples of this, so that what is left is worked out in the same steps as without reuse. */
  chunk: number;
  /** Tokens that must be saved from reading before a file is worth its way. */
  worthwhile: number;
}

interface Saved {
  readonly tokens: readonly Token[];
  readonly path: string;
  /** False when saving went wrong. */
  readonly done: Promise<boolean>;
}

const mostSaved = 4;

export function createPrefixes({ slots, scratch, chunk, worthwhile }: Options): Prefixes {
  // The one used last stands last.
  const saved: Saved[] = [];
  let count = 0;

  function usable(tokens: readonly Token[], prompt: readonly Token[]): number {
    // The last token is always evaluated: the answer's first token comes out of it.
    const shared = Math.min(sharedLength(tokens, prompt), prompt.length - 1);
    return shared - (shared % chunk);
  }

  function save(donor: Slot): Saved {
    count += 1;
    const path = join(scratch, `prefix-${count}`);
    const tokens = donor.sequence.contextTokens;
    const done = donor.sequence.saveStateToFile(path).then(
      () => true,
      () => false,
    );
    const entry = { tokens, path, done };
    saved.push(entry);
    while (saved.length > mostSaved) {
      const oldest = saved.shift();
      if (oldest) void oldest.done.then(() => rm(oldest.path, { force: true })).catch(() => undefined);
    }
    return entry;
  }

  async function load(slot: Slot, entry: Saved, prompt: readonly Token[], length: number): Promise<boolean> {
    if (!(await entry.done)) {
      drop(entry);
      return false;
    }
    try {
      await slot.sequence.loadStateFromFile(entry.path, { acceptRisk: true });
    } catch {
      // Dropped meanwhile, or the disk is full or gone: reading the prompt always works.
      drop(entry);
      await slot.sequence.clearHistory();
      return false;
    }
    // The donor may have moved on between the choice and the saving.
    if (sharedLength(slot.sequence.contextTokens, prompt) < length) {
      drop(entry);
      return false;
    }
    await cut(slot, length);
    return true;
  }

  function drop(entry: Saved) {
    const index = saved.indexOf(entry);
    if (index >= 0) saved.splice(index, 1);
  }

  function bestSaved(prompt: readonly Token[], least: number): { entry: Saved; length: number } | undefined {
    return longest(
      saved.map((entry) => ({ entry, length: usable(entry.tokens, prompt) })),
      least,
    );
  }

  /** A sequence that has read more of this prompt than the slot, or is just reading it. */
  function bestDonor(slot: Slot, prompt: readonly Token[], least: number) {
    const others = slots.filter((other) => other !== slot);
    const ready = longest(
      others.map((donor) => ({ donor, length: usable(donor.sequence.contextTokens, prompt), ready: true })),
      least,
    );
    const reading = longest(
      others
        .filter((donor) => donor.reading)
        .map((donor) => ({ donor, length: usable(donor.prompt, prompt), ready: false })),
      ready ? ready.length + worthwhile : least,
    );
    return reading ?? ready;
  }

  return {
    async reuse(slot, prompt, aborted) {
      for (;;) {
        const own = usable(slot.sequence.contextTokens, prompt);
        const least = own + worthwhile;
        const known = bestSaved(prompt, least);
        const donor = bestDonor(slot, prompt, known ? known.length + worthwhile : least);
        if (donor && !donor.ready) {
          await new Promise<void>((resolve) => donor.donor.watchers.add(resolve));
          if (aborted()) return 0;
          continue;
        }
        // Before anything is awaited: who comes right behind shall find this slot at work and wait for it.
        slot.reading = true;
        const entry = donor ? save(donor.donor) : known?.entry;
        const length = donor?.length ?? known?.length;
        if (!entry || length === undefined) {
          await cut(slot, own);
          return own;
        }
        if (await load(slot, entry, prompt, length)) return length;
        slot.reading = false;
        tellWatchers(slot);
      }
    },
  };
}

async function cut(slot: Slot, length: number): Promise<void> {
  const { sequence } = slot;
  if (sequence.nextTokenIndex > length) {
    await sequence.eraseContextTokenRanges([{ start: length, end: sequence.nextTokenIndex }]);
  }
}

function longest<Candidate extends { length: number }>(
  candidates: readonly Candidate[],
  least: number,
): Candidate | undefined {
  return candidates
    .filter(({ length }) => length >= least)
    .reduce<Candidate | undefined>((best, one) => (best && best.length >= one.length ? best : one), undefined);
}

/** For models that can't go back to an earlier point (recurrent layers, sliding windows): every prompt is read whole. */
export const noPrefixes: Prefixes = {
  async reuse(slot) {
    slot.reading = true;
    await slot.sequence.clearHistory();
    return 0;
  },
};
