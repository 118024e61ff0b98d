/** A source of chance that repeats exactly: numbers from 0 up to, not including, 1. */
export type Random = () => number;

/** Mulberry32. Source: Tommy Ettinger, 2017 (public domain). */
export function createRandom(seed: number): Random {
  // In an array the whole 32 bits stay a plain number; in a variable each would be made anew.
  const state = Int32Array.of(seed);
  return () => {
    const next = (state[0]! + 0x6d2b79f5) | 0;
    state[0] = next;
    let bits = Math.imul(next ^ (next >>> 15), next | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
