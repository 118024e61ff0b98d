/** Asks the app to show another address. */
export function go(from: HTMLElement, to: string): void {
  from.dispatchEvent(new CustomEvent<{ to: string }>('go', { detail: { to }, bubbles: true, composed: true }));
}

declare global {
  interface HTMLElementEventMap {
    go: CustomEvent<{ to: string }>;
  }
}
