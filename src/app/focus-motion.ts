import { afterFrame } from '../../components/after-frame.ts';

/** From a press until a frame after the one that shows it, in milliseconds: two frames where it is quick. */
const SLOW_MS = 60;
/** So many slow presses more than quick ones, and the focus glides no more. */
const SLOW_COUNT = 6;

export interface MotionParts {
  /** Where presses pass. */
  readonly presses: EventTarget;
  /** Whose style all others inherit. */
  readonly style: Pick<CSSStyleDeclaration, 'setProperty'>;
  /** Milliseconds from an arbitrary moment, never set back. */
  readonly nowMs: () => number;
  readonly afterFrame: (run: () => void) => void;
}

/**
 * Where presses are slow to be seen, what gets the focus has its size at once: a glide costs the frames that the next press waits for. Once slow
 * it stays so, for without the glide presses look quick.
 */
export function watchFocusMotion({ presses, style, nowMs, afterFrame: after }: MotionParts): void {
  let slowness = 0;
  const look = (): void => {
    const pressedMs = nowMs();
    after(() => {
      slowness = nowMs() - pressedMs > SLOW_MS ? slowness + 1 : Math.max(0, slowness - 1);
      if (slowness < SLOW_COUNT) return;
      presses.removeEventListener('remote-press', look, { capture: true });
      style.setProperty('--focus-motion', '0s');
    });
  };
  presses.addEventListener('remote-press', look, { capture: true });
}

export function watchFocusMotionHere(): void {
  watchFocusMotion({ presses: window, style: document.documentElement.style, nowMs: () => performance.now(), afterFrame });
}
