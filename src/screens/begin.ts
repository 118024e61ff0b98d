export interface Begin {
  readonly workoutId: string;
  readonly times: 1 | 2;
}

/** Asks the app to start a workout; the app shows the safety notice before the very first one. */
export function begin(from: HTMLElement, detail: Begin): void {
  from.dispatchEvent(new CustomEvent<Begin>('begin', { detail, bubbles: true, composed: true }));
}

declare global {
  interface HTMLElementEventMap {
    begin: CustomEvent<Begin>;
  }
}
