/** Calls about ten times a second, in a hidden page too. It says only "look at the clock", never how late it is. */
export interface WakeSource {
  /** @returns The function that ends the wakes. */
  start(onWake: () => void): () => void;
}

export const WAKE_EVERY_MS = 100;
