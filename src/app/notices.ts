/** Long enough to read two lines from three metres, in milliseconds. */
const SHOWN_MS = 9_000;

/** One plain sentence at a time; one that comes meanwhile waits its turn, unless it says the same. */
export class Notices {
  readonly #show: (sentence: string) => void;
  readonly #later: (run: () => void, ms: number) => void;
  #waiting: readonly string[] = [];
  #shown: string | null = null;

  constructor(show: (sentence: string) => void, later: (run: () => void, ms: number) => void) {
    this.#show = show;
    this.#later = later;
  }

  tell(sentence: string): void {
    if (sentence === this.#shown || this.#waiting.includes(sentence)) return;
    this.#waiting = [...this.#waiting, sentence];
    if (this.#shown === null) this.#next();
  }

  #next(): void {
    const [sentence, ...rest] = this.#waiting;
    this.#waiting = rest;
    this.#shown = sentence ?? null;
    this.#show(sentence ?? '');
    if (sentence !== undefined) this.#later(() => this.#next(), SHOWN_MS);
  }
}
