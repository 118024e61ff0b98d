/** Marks the entry below the first screen: reaching it means "Back on the first screen". */
const GUARD = 'standtall-guard';

export interface HistoryOptions {
  /** Offers Back to whoever has the focus; true when it was taken (a dialog closed, the pause sheet opened). */
  readonly offerBack: () => boolean;
  /** Back on the very first screen, which nobody took. */
  readonly onFirst: () => void;
}

export interface BackStack {
  /** What a Back button of the remote does when nobody took it. */
  back(): void;
  /** Leaves the app the browser's way. */
  leave(): void;
  /** Another address is shown now, however it came. */
  showing(): void;
}

/**
 * On hosted pages a TV's Back is the browser's own, and arrives as a popstate only. So every popstate counts as a Back press that the
 * focused screen may take; taken ones put the address back. Must start before the router, whose own listener comes after this one.
 */
export function startHistory(options: HistoryOptions): BackStack {
  let shown = location.pathname + location.search + location.hash;
  let depth = 0;
  let isOffered = false;
  if (history.state !== GUARD) history.replaceState(GUARD, '');
  history.pushState({ depth }, '', shown);

  window.addEventListener('popstate', (event) => {
    // The router reports its own push as a popstate of this name.
    if (event.state === 'vaadin-router-ignore') return note();
    const wasOffered = isOffered;
    isOffered = false;
    if (!wasOffered && options.offerBack()) return undo(event);
    if (event.state === GUARD) {
      undo(event);
      options.onFirst();
      return;
    }
    shown = location.pathname + location.search + location.hash;
    depth = depthOf(event.state);
  });

  function note(): void {
    shown = location.pathname + location.search + location.hash;
    depth += 1;
    history.replaceState({ depth }, '', shown);
  }

  function undo(event: PopStateEvent): void {
    event.stopImmediatePropagation();
    depth = event.state === GUARD ? 0 : depthOf(event.state) + 1;
    history.pushState({ depth }, '', shown);
  }

  return {
    back: () => {
      isOffered = true;
      history.back();
    },
    leave: () => history.go(-(depth + 2)),
    showing: () => {
      shown = location.pathname + location.search + location.hash;
    },
  };
}

function depthOf(state: unknown): number {
  if (typeof state !== 'object' || state === null || !('depth' in state)) return 0;
  return typeof state.depth === 'number' ? state.depth : 0;
}
