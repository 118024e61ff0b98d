import type { LinkClock } from '../../link/link.ts';

/** How long a press waits for its line, in milliseconds: longer, and it would do something nobody expects any more. */
export const HELD_MS = 2_000;

interface HeldPressOptions<Press> {
  readonly clock: LinkClock;
  /** @returns Whether it went out. */
  readonly send: (press: Press) => boolean;
  /** It never will, and whoever pressed has to be told. */
  readonly onDropped: () => void;
}

/** A press before its line is there, as in the first moment of a page: it waits for a moment and no longer, and of several the last alone. */
export class HeldPress<Press> {
  readonly #options: HeldPressOptions<Press>;
  #held: { readonly press: Press } | null = null;
  #stop: (() => void) | null = null;

  constructor(options: HeldPressOptions<Press>) {
    this.#options = options;
  }

  press(press: Press): void {
    this.forget();
    if (this.#options.send(press)) return;
    this.#held = { press };
    this.#stop = this.#options.clock.after(HELD_MS, () => {
      this.#held = null;
      this.#options.onDropped();
    });
  }

  /** The line is there. */
  release(): void {
    const held = this.#held;
    if (held === null || !this.#options.send(held.press)) return;
    this.forget();
  }

  /** There will be no line for it. */
  forget(): void {
    this.#stop?.();
    this.#held = null;
  }
}
