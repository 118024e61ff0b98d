import { adoptStyles, css } from 'lit';
import { afterFrame } from '../../components/after-frame.ts';
import type { StayingScreen } from '../screens/staying-screen.ts';
import { isTextField } from '../remote/native-keys.ts';
import { AppShell } from './app-shell.ts';
import { inIdleTime } from './idle-time.ts';
import type { ScreenOutlet } from './screen-outlet.ts';

const standingStyles = css`
  /* Made behind another, it has nothing to rise from: that would only lengthen the page, and flash a scroll bar, for nobody to see. */
  #outlet > [data-stays] {
    animation: none;
  }

  /* Where the page itself scrolls under a bar (a phone), and on paper: as wide as the one that is shown, so that nothing is laid out anew
     when it appears, and hidden by nothing that its elements inherit, so that no style is worked out anew. */
  #outlet > [data-behind] {
    position: absolute;
    top: 0;
    left: -100%;
    overflow: hidden;
    width: 100%;
    height: 0;
    contain: size layout paint;
  }

  /* Elsewhere each is a layer of its own, painted and kept, as much of it as a window shows: the frame in which one appears works out
     nothing but two opacities. */
  @media screen and (min-width: 720px) and (min-height: 480px) and (min-aspect-ratio: 1001/1000) {
    #outlet {
      position: relative;
    }

    #outlet > [data-stays] {
      position: absolute;
      top: 0;
      left: 0;
      overflow: hidden;
      width: 100%;
      height: auto;
      contain: none;
      will-change: opacity;
    }

    #outlet > [data-stays][aria-hidden='true'] {
      height: calc(100vh - var(--safe-y) - 4rem);
    }

    #outlet > [data-stays][data-behind] {
      z-index: -1;
      opacity: 0;
    }

    /* Each frame in which words change puts all layers together anew, and those that nobody sees would keep each key waiting. */
    #outlet > [data-behind][data-while-typing] {
      visibility: hidden;
    }
  }
`;

/**
 * Keeps those that stay in the page, behind the one that is shown, without a look, a focus or a voice, but styled, laid out and painted, so
 * that a press makes nothing, lays out nothing, and throws nothing away. What nobody sees of a change comes after its frame.
 */
export class StandingScreens {
  readonly #shell: AppShell;
  readonly #outlet: ScreenOutlet;
  /** What is left to do of the last change, until after its frame. */
  #rest: (() => void) | null = null;
  /** On the way to the router, until after the frame that shows where it leads. */
  #going: (() => void) | null = null;
  #isBare = false;
  #isTyping = false;

  constructor(shell: AppShell) {
    this.#shell = shell;
    this.#outlet = shell.outlet;
    adoptStyles(shell.renderRoot as ShadowRoot, [...AppShell.elementStyles, standingStyles]);
    this.#outlet.staying.forEach((screen) => this.#mark(screen));
    this.#outlet.change = (screen, before) => this.#change(screen, before);
    this.#outlet.putBehind = (screen) => this.#putBehind(screen);
    // Whoever acts again finds all as it will be.
    for (const type of ['keydown', 'pointerdown']) window.addEventListener(type, this.settle, true);
    for (const type of ['input', 'keydown', 'pointerdown']) window.addEventListener(type, this.#watchTyping, true);
  }

  /** From the first letter to the first key or touch elsewhere; what follows is done in idle time and one by one, for each is styled anew. */
  readonly #watchTyping = (event: Event): void => {
    const [element] = event.composedPath();
    const isInField = element instanceof Element && isTextField(element);
    if (isInField === this.#isTyping || (isInField && event.type !== 'input')) return;
    this.#isTyping = isInField;
    const mark = (screen: HTMLElement): boolean => screen.toggleAttribute('data-while-typing', this.#isTyping && screen.hasAttribute('data-behind'));
    this.#outlet.staying.forEach((screen) => void inIdleTime(() => Promise.resolve(mark(screen))));
  };

  /** Nothing stands behind what is shown, and what is left goes, until `fill`. */
  bare(): void {
    this.settle();
    this.#isBare = true;
    this.#outlet.staying.forEach((screen) => {
      if (screen !== this.#outlet.shown) screen.remove();
    });
  }

  /** Puts those that stay behind the one that is shown, one in each turn. */
  fill(inTurn: (work: () => void) => void): void {
    this.#isBare = false;
    this.#outlet.staying.forEach((screen) => inTurn(() => this.#putBehind(screen)));
  }

  /** Does at once what would come after the frame. */
  readonly settle = (): void => {
    this.#rest?.();
    this.#going?.();
  };

  #change(screen: HTMLElement, before: HTMLElement | null): void {
    this.#rest?.();
    const isStanding = screen.isConnected;
    if (this.#outlet.staying.has(screen as StayingScreen)) this.#mark(screen);
    delete screen.dataset['behind'];
    if (!isStanding) this.#outlet.element.append(screen);
    if (before === null || this.#isBare || !this.#outlet.staying.has(before as StayingScreen)) {
      unveil(screen);
      before?.remove();
      return;
    }
    before.dataset['behind'] = '';
    const swap = (): void => {
      veil(before);
      unveil(screen);
    };
    // The one that is left holds the page's height, so that nothing is laid out; a page that is scrolled has to become as high as the other.
    const isLater = isStanding && document.scrollingElement?.scrollTop === 0;
    if (!isLater) swap();
    const rest = (): void => {
      if (this.#rest !== rest) return;
      this.#rest = null;
      if (isLater) swap();
      if (before.isConnected) (before as StayingScreen).leave();
    };
    this.#rest = rest;
    afterFrame(rest);
  }

  #putBehind(screen: StayingScreen): void {
    if (this.#isBare || screen.isConnected || screen === this.#outlet.shown) return;
    this.#mark(screen);
    screen.dataset['behind'] = '';
    screen.toggleAttribute('data-while-typing', this.#isTyping);
    veil(screen);
    this.#outlet.element.append(screen);
  }

  #mark(screen: HTMLElement): void {
    screen.dataset['stays'] = '';
  }

  /**
   * Shows what stands ready for an address; the router, with title, history and all that hangs on them, follows after the frame.
   *
   * @returns Whether `route` will be called.
   */
  showFirst(path: string, route: () => void): boolean {
    this.#going?.();
    const screen = Array.from(this.#outlet.staying).find((one) => one.isReadyFor?.(path));
    if (!screen?.hasAttribute('data-behind') || this.#isBare) return false;
    this.#outlet.show(screen);
    this.#shell.current = path.replace(/\?.*/, '');
    const going = (): void => {
      if (this.#going !== going) return;
      this.#going = null;
      route();
    };
    this.#going = going;
    afterFrame(going);
    return true;
  }
}

/** From screen readers, from the remote, and, as a host of less than no place in the order, from Tab. */
function veil(screen: HTMLElement): void {
  screen.setAttribute('aria-hidden', 'true');
  screen.setAttribute('tabindex', '-1');
}

function unveil(screen: HTMLElement): void {
  screen.removeAttribute('aria-hidden');
  screen.removeAttribute('tabindex');
}
