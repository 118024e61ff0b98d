/** A click this long after a finger was lifted is that finger's own, in milliseconds. */
const OWN_CLICK_MS = 700;

/**
 * Tells a click that a touch already acted for from one by a key, a mouse or a screen reader, which count by themselves.
 */
export class TouchClicks {
  #liftedAtMs = -Infinity;

  /** A finger did what the click behind it would do. */
  acted(event: Event): void {
    this.#liftedAtMs = event.timeStamp;
  }

  isOwn(click: MouseEvent): boolean {
    // A click without a pointer (a key, a screen reader) counts no presses.
    const isOwn = click.detail > 0 && click.timeStamp - this.#liftedAtMs < OWN_CLICK_MS;
    if (isOwn) this.#liftedAtMs = -Infinity;
    return isOwn;
  }
}
