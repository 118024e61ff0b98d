import { afterFrame } from '../../components/after-frame.ts';

/** From a press until a frame after the one that shows it, in milliseconds: two frames where it is quick, and more than three where it is slow. */
const QUICK_MS = 42;
const SLOW_MS = 60;
/** So many quick presses one after the other, and the focus glides; so many slow ones more than others, and it glides no more. */
const QUICK_COUNT = 3;
const SLOW_COUNT = 3;

export interface MotionParts {
  /** Where presses pass. */
  readonly presses: EventTarget;
  /** Whose style all others inherit. */
  readonly style: Pick<CSSStyleDeclaration, 'setProperty' | 'removeProperty'>;
  /** Milliseconds from an arbitrary moment, never set back. */
  readonly nowMs: () => number;
  readonly afterFrame: (run: () => void) => void;
}

/**
 * What gets the focus has its size at once until presses were seen quickly: a glide costs the frames that the next press waits for. Where presses
 * get slow while it glides, it ends for the visit, for without the glide they look quick again.
 */
export function watchFocusMotion({ presses, style, nowMs, afterFrame: after }: MotionParts): void {
  let quick = 0;
  let slow = 0;
  const look = (): void => {
    const pressedMs = nowMs();
    after(() => {
      const tookMs = nowMs() - pressedMs;
      if (quick < QUICK_COUNT) {
        quick = tookMs <= QUICK_MS ? quick + 1 : 0;
        if (quick === QUICK_COUNT) style.removeProperty('--focus-motion');
        return;
      }
      slow = tookMs > SLOW_MS ? slow + 1 : Math.max(0, slow - 1);
      if (slow < SLOW_COUNT) return;
      presses.removeEventListener('remote-press', look, { capture: true });
      style.setProperty('--focus-motion', '0s');
    });
  };
  style.setProperty('--focus-motion', '0s');
  presses.addEventListener('remote-press', look, { capture: true });
}

export function watchFocusMotionHere(): void {
  watchFocusMotion({ presses: window, style: document.documentElement.style, nowMs: () => performance.now(), afterFrame });
}
