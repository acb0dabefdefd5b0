/** A generator of numbers in [0, 1), the same for the same seed on every machine (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The largest seed that every engine takes: an unsigned 32-bit integer. */
export const maxSeed = 0xffff_ffff;

/** A seed picked by chance, 0 to {@link maxSeed}. */
export function pickSeed(): number {
  return Math.floor(Math.random() * (maxSeed + 1));
}
