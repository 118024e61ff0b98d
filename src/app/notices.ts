/** Long enough to read two lines from three metres, in milliseconds. */
const SHOWN_MS = 9_000;

/** One plain sentence at a time, each kind once; a sentence that comes meanwhile waits its turn. */
export class Notices {
  readonly #show: (sentence: string) => void;
  readonly #later: (run: () => void, ms: number) => void;
  readonly #told = new Set<string>();
  #waiting: readonly string[] = [];
  #isShowing = false;

  constructor(show: (sentence: string) => void, later: (run: () => void, ms: number) => void) {
    this.#show = show;
    this.#later = later;
  }

  tell(sentence: string): void {
    if (this.#told.has(sentence)) return;
    this.#told.add(sentence);
    this.#waiting = [...this.#waiting, sentence];
    if (!this.#isShowing) this.#next();
  }

  #next(): void {
    const [sentence, ...rest] = this.#waiting;
    this.#waiting = rest;
    this.#isShowing = sentence !== undefined;
    this.#show(sentence ?? '');
    if (sentence !== undefined) this.#later(() => this.#next(), SHOWN_MS);
  }
}
