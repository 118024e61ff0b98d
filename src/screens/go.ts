export interface Go {
  readonly to: string;
  /** The screen now shown is over: Back does not lead to it again. */
  readonly isReplacing: boolean;
}

/** Asks the app to show another address. */
export function go(from: HTMLElement, to: string, { isReplacing = false }: Partial<Go> = {}): void {
  from.dispatchEvent(new CustomEvent<Go>('go', { detail: { to, isReplacing }, bubbles: true, composed: true }));
}

declare global {
  interface HTMLElementEventMap {
    go: CustomEvent<Go>;
  }
}
