/** Watches a growing text for stop strings and holds back what may become one. */
export interface StopMatcher {
  /** True once a stop string was seen; nothing more is released then. */
  readonly stopped: boolean;
  /** Takes the next piece and gives back what is certain to stand before any stop string. */
  push(piece: string): string;
  /** What was held back, at the end of the text. */
  flush(): string;
}

export function createStopMatcher(stops: readonly string[]): StopMatcher {
  const longest = stops.reduce((most, stop) => Math.max(most, stop.length), 0);
  let held = '';
  let stopped = false;
  return {
    get stopped() {
      return stopped;
    },
    push(piece) {
      if (stopped) return '';
      if (longest === 0) return piece;
      held += piece;
      const found = stops.map((stop) => held.indexOf(stop)).filter((index) => index >= 0);
      if (found.length > 0) {
        stopped = true;
        const text = held.slice(0, Math.min(...found));
        held = '';
        return text;
      }
      const keep = lengthOfPossibleStart(held, stops, longest);
      const text = held.slice(0, held.length - keep);
      held = held.slice(held.length - keep);
      return text;
    },
    flush() {
      const text = held;
      held = '';
      return text;
    },
  };
}

/** How many characters at the end of `text` could be the beginning of a stop string. */
function lengthOfPossibleStart(text: string, stops: readonly string[], longest: number): number {
  for (let length = Math.min(longest - 1, text.length); length > 0; length -= 1) {
    const end = text.slice(text.length - length);
    if (stops.some((stop) => stop.startsWith(end))) return length;
  }
  return 0;
}
