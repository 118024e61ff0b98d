/** A pointer that has gone farther than this means to drag; in CSS pixels. */
const DRAG_PIXELS = 8;

/** A finger that rests so long means to pick up, not to scroll; in milliseconds. */
const LONG_PRESS_MS = 420;

/** Within so much of an edge the page is scrolled; in CSS pixels. */
const EDGE_PIXELS = 90;

export interface DragOwner {
  readonly onStart: (id: string) => void;
  readonly onMove: (x: number, y: number) => void;
  /** Let go; the owner knows what was under it last. */
  readonly onDrop: (id: string) => void;
  readonly onCancel: () => void;
}

interface Held {
  readonly id: string;
  readonly pointerId: number;
  readonly x: number;
  readonly y: number;
  readonly timer: number;
}

/** Picks things up: with the mouse by drawing them away, with a finger by resting on them, so that a page can still be scrolled. */
export class MealDrag {
  readonly #owner: DragOwner;
  #held: Held | null = null;
  #isDragging = false;
  /** A click follows each drop, and is none. */
  #swallowsClick = false;

  constructor(owner: DragOwner) {
    this.#owner = owner;
  }

  get isDragging(): boolean {
    return this.#isDragging;
  }

  /** Whether this click only ends a drag; to be asked once for each click. */
  takesClick(): boolean {
    const takes = this.#swallowsClick;
    this.#swallowsClick = false;
    return takes;
  }

  /** @param id - What lies under the pointer; null when that cannot be carried. */
  down(event: PointerEvent, id: string | null): void {
    if (event.button !== 0 || !event.isPrimary) return;
    this.stop();
    // No click follows a finger's drop: the next one, wherever it is, is meant.
    this.#swallowsClick = false;
    if (id === null) return;
    const isTouch = event.pointerType === 'touch';
    const timer = isTouch ? window.setTimeout(() => this.#start(), LONG_PRESS_MS) : 0;
    this.#held = { id, pointerId: event.pointerId, x: event.clientX, y: event.clientY, timer };
    window.addEventListener('pointermove', this.#onMove);
    window.addEventListener('pointerup', this.#onUp);
    window.addEventListener('pointercancel', this.#onCancel);
    // Without this the page would scroll under a finger that carries something.
    if (isTouch) window.addEventListener('touchmove', this.#keepStill, { passive: false });
  }

  stop(): void {
    window.clearTimeout(this.#held?.timer);
    window.removeEventListener('pointermove', this.#onMove);
    window.removeEventListener('pointerup', this.#onUp);
    window.removeEventListener('pointercancel', this.#onCancel);
    window.removeEventListener('touchmove', this.#keepStill);
    const wasDragging = this.#isDragging;
    this.#held = null;
    this.#isDragging = false;
    if (wasDragging) this.#owner.onCancel();
  }

  #start(): void {
    if (!this.#held) return;
    this.#isDragging = true;
    this.#owner.onStart(this.#held.id);
    this.#owner.onMove(this.#held.x, this.#held.y);
  }

  readonly #onMove = (event: PointerEvent): void => {
    const held = this.#held;
    if (event.pointerId !== held?.pointerId) return;
    if (!this.#isDragging) {
      if (Math.hypot(event.clientX - held.x, event.clientY - held.y) < DRAG_PIXELS) return;
      // A finger that moves at once scrolls.
      if (event.pointerType === 'touch') return this.stop();
      this.#start();
    }
    this.#owner.onMove(event.clientX, event.clientY);
    scrollNear(event.clientY);
  };

  readonly #onUp = (event: PointerEvent): void => {
    const held = this.#held;
    if (event.pointerId !== held?.pointerId) return;
    const wasDragging = this.#isDragging;
    this.#isDragging = false;
    this.stop();
    if (!wasDragging) return;
    this.#swallowsClick = true;
    this.#owner.onDrop(held.id);
  };

  readonly #onCancel = (event: PointerEvent): void => {
    if (event.pointerId === this.#held?.pointerId) this.stop();
  };

  readonly #keepStill = (event: TouchEvent): void => {
    if (this.#isDragging) event.preventDefault();
  };
}

function scrollNear(y: number): void {
  if (y < EDGE_PIXELS) window.scrollBy(0, (y - EDGE_PIXELS) / 6);
  else if (y > window.innerHeight - EDGE_PIXELS) window.scrollBy(0, (y - window.innerHeight + EDGE_PIXELS) / 6);
}
