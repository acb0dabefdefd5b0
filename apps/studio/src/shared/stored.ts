/** What the browser remembers under `key`, or undefined: never stored, unreadable, or storage is blocked. */
export function readStored(key: string): unknown {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Remembers `value`. A blocked or full storage loses the memory, not the work. */
export function store(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Nothing to do: the page works without remembering.
  }
}
