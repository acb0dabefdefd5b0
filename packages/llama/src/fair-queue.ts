/** A bounded queue that serves its callers in turn, and each caller's items in order. */
export interface FairQueue<Item> {
  readonly size: number;
  /** False when all places are taken. */
  push(caller: string, item: Item): boolean;
  /** The next item: callers take turns, so that a caller with many items can't keep the others waiting. */
  take(): Item | undefined;
  /** Takes an item out wherever it stands; false when it isn't there. */
  remove(item: Item): boolean;
}

export function createFairQueue<Item>(places: number): FairQueue<Item> {
  // A Map keeps the order of insertion: the first key is the caller whose turn it is.
  const waiting = new Map<string, Item[]>();
  let size = 0;
  return {
    get size() {
      return size;
    },
    push(caller, item) {
      if (size >= places) return false;
      const items = waiting.get(caller);
      if (items) items.push(item);
      else waiting.set(caller, [item]);
      size += 1;
      return true;
    },
    take() {
      const next = waiting.entries().next();
      if (next.done) return undefined;
      const [caller, items] = next.value;
      const item = items.shift();
      waiting.delete(caller);
      if (items.length > 0) waiting.set(caller, items);
      size -= 1;
      return item;
    },
    remove(item) {
      for (const [caller, items] of waiting) {
        const index = items.indexOf(item);
        if (index < 0) continue;
        items.splice(index, 1);
        if (items.length === 0) waiting.delete(caller);
        size -= 1;
        return true;
      }
      return false;
    },
  };
}
