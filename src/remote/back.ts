export interface BackOptions {
  /** Offers Back to whoever has the focus; true when it was taken (a dialog closed, the pause sheet opened). */
  readonly offerBack: () => boolean;
  /** Back on the home screen, or on the first screen of this visit: ask before leaving, or go home. */
  readonly onFirst: () => void;
  /** The address of the home screen. */
  readonly homePath: string;
  /** Where Back is a step in the history, home asks even with screens behind it; in a plain browser the step is the viewer's. */
  readonly backArrivesAsHistory: boolean;
}

export interface BackStack {
  /** What a Back button of the remote does when nobody took it. */
  back(): void;
  /** Leaves the app the browser's way. */
  leave(): void;
  /** Another address is shown now without a step in the history. */
  showing(): void;
}

/** The depth of the guard: an entry below the first screen; reaching it means "Back on the first screen". */
const guardDepth = -1;

/**
 * On hosted pages a TV's Back is the browser's own and arrives only as a popstate. So every step back counts as a Back press that the
 * focused screen or dialog may take; when it does, the address is put back and the router never hears of the step.
 * Must start before the router: listeners of one window run in the order in which they came.
 */
export function startBack(options: BackOptions): BackStack {
  const stack = new HistoryBackStack(options);
  stack.start();
  return stack;
}

class HistoryBackStack implements BackStack {
  readonly #options: BackOptions;
  #shown = here();
  #depth = 0;
  #length = 0;
  #hasForward = false;
  /** Steps under way that began with a key press and were offered then. */
  #ownSteps = 0;

  constructor(options: BackOptions) {
    this.#options = options;
  }

  start(): void {
    const known = depthOf(history.state);
    if (known === null) history.replaceState({ depth: guardDepth }, '');
    if (known === null || known === guardDepth) history.pushState({ depth: 0 }, '', this.#shown);
    this.#depth = Math.max(known ?? 0, 0);
    this.#length = history.length;
    window.addEventListener('popstate', this.#onPopState);
  }

  back(): void {
    if (this.#depth === 0 || this.#isHome) return this.#options.onFirst();
    this.#ownSteps += 1;
    history.back();
  }

  leave(): void {
    history.go(-(this.#depth - guardDepth + 1));
  }

  showing(): void {
    this.#shown = here();
  }

  readonly #onPopState = (event: PopStateEvent): void => {
    // The router reports its own push as a popstate of this name.
    if (event.state === 'vaadin-router-ignore') return this.#noteNavigation();
    const to = depthOf(event.state) ?? this.#depth;
    const isOwn = this.#ownSteps > 0;
    if (isOwn) this.#ownSteps -= 1;
    const isBack = to < this.#depth;
    if (isBack && !isOwn && this.#options.offerBack()) return this.#undo(event, to);
    const isFromHome = isBack && this.#isHome && this.#options.backArrivesAsHistory;
    if (to === guardDepth || isFromHome) {
      this.#undo(event, to);
      return this.#options.onFirst();
    }
    this.#hasForward ||= isBack;
    this.#depth = to;
    this.#shown = here();
  };

  /** A push makes the history longer, or cuts off what was ahead; anything else has replaced the entry. */
  #noteNavigation(): void {
    const isPush = history.length !== this.#length || this.#hasForward;
    if (isPush) this.#depth += 1;
    this.#stamp();
    history.replaceState({ depth: this.#depth }, '', this.#shown);
  }

  #undo(event: PopStateEvent, to: number): void {
    event.stopImmediatePropagation();
    this.#depth = to + 1;
    history.pushState({ depth: this.#depth }, '', this.#shown);
    this.#length = history.length;
    this.#hasForward = false;
  }

  #stamp(): void {
    this.#shown = here();
    this.#length = history.length;
    this.#hasForward = false;
  }

  get #isHome(): boolean {
    return this.#shown.split(/[?#]/)[0] === this.#options.homePath;
  }
}

function here(): string {
  return location.pathname + location.search + location.hash;
}

function depthOf(state: unknown): number | null {
  if (typeof state !== 'object' || state === null || !('depth' in state)) return null;
  return typeof state.depth === 'number' ? state.depth : null;
}
