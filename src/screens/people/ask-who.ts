/** Asks the app who is to be in front; the app shows the question. */
export function askWho(from: HTMLElement): void {
  from.dispatchEvent(new CustomEvent('ask-who', { bubbles: true, composed: true }));
}

declare global {
  interface HTMLElementEventMap {
    'ask-who': CustomEvent<null>;
  }
}
