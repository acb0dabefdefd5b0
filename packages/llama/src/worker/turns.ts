/** Lets one prompt at a time into the batch, a chunk each turn; the one with the least left goes first. */
export interface PrefillTurns {
  /** Resolves with the function that ends the turn. `left` is how many tokens are still to be read. */
  take(left: number): Promise<() => void>;
}

export function createPrefillTurns(): PrefillTurns {
  const waiting: { left: number; start: () => void }[] = [];
  let taken = false;

  function next() {
    const first = waiting.reduce<(typeof waiting)[number] | undefined>(
      (best, entry) => (best && best.left <= entry.left ? best : entry),
      undefined,
    );
    taken = first !== undefined;
    if (!first) return;
    waiting.splice(waiting.indexOf(first), 1);
    first.start();
  }

  return {
    take(left) {
      return new Promise((resolve) => {
        let ended = false;
        const end = () => {
          if (ended) return;
          ended = true;
          next();
        };
        waiting.push({ left, start: () => resolve(end) });
        if (!taken) next();
      });
    },
  };
}
