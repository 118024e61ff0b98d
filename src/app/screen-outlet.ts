import { afterFrame } from '../../components/after-frame.ts';
import type { StayingScreen } from '../screens/staying-screen.ts';

/**
 * Where the screens stand. One is shown. Those that stay stand behind it without a look, a focus or a voice, but styled and laid out (the
 * frame's styles see to that), so that a press makes nothing, lays out nothing, and throws nothing away.
 */
export class ScreenOutlet {
  readonly element = document.createElement('div');
  readonly #staying = new Set<HTMLElement>();
  #shown: HTMLElement | null = null;
  /** The one that was left last, until it is tidied: after the frame in which the other one appears. */
  #left: StayingScreen | null = null;
  #isBare = false;

  constructor() {
    this.element.id = 'outlet';
    // The screen, not the top bar, has the focus when the app opens.
    this.element.dataset['focusGroup'] = '';
    this.element.dataset['focusEntry'] = '';
  }

  /** Puts a screen in place of the one that is shown. */
  show(screen: HTMLElement): void {
    const before = this.#shown;
    this.#shown = screen;
    if (before === screen) return;
    // Shown again before the frame after it was left.
    this.#tidy();
    screen.removeAttribute('aria-hidden');
    screen.removeAttribute('tabindex');
    if (screen.parentNode !== this.element) this.element.append(screen);
    if (before === null) return;
    if (this.#isBare || !this.#staying.has(before)) return before.remove();
    hide(before);
    this.#left = before as StayingScreen;
    afterFrame(() => this.#tidy());
  }

  /** From now on this screen stays. @param isMadeBefore - It was made before it was asked for, and is put behind the one that is shown. */
  stay(screen: StayingScreen, isMadeBefore = false): void {
    this.#staying.add(screen);
    if (isMadeBefore) this.#putBehind(screen);
  }

  /** Nothing stands behind what is shown, and what is left goes, until `fill`. */
  bare(): void {
    this.#isBare = true;
    this.#staying.forEach((screen) => {
      if (screen !== this.#shown) screen.remove();
    });
  }

  /** Puts those that stay behind the one that is shown, one in each turn. */
  fill(inTurn: (work: () => void) => void): void {
    this.#isBare = false;
    this.#staying.forEach((screen) => inTurn(() => this.#putBehind(screen)));
  }

  #putBehind(screen: HTMLElement): void {
    if (this.#isBare || screen.isConnected || screen === this.#shown) return;
    hide(screen);
    this.element.append(screen);
  }

  #tidy(): void {
    const left = this.#left;
    this.#left = null;
    if (left?.isConnected) left.leave();
  }
}

/** From the eyes by the frame's styles, from screen readers, from the remote, and, as a host of less than no place in the order, from Tab. */
function hide(screen: HTMLElement): void {
  screen.setAttribute('aria-hidden', 'true');
  screen.setAttribute('tabindex', '-1');
}
