import type { StayingScreen } from '../screens/staying-screen.ts';

/** Where the screens stand. One is shown; until `StandingScreens` has arrived it is the only one there. */
export class ScreenOutlet {
  readonly element = document.createElement('div');
  /** One for all visits. */
  readonly staying = new Set<StayingScreen>();
  shown: HTMLElement | null = null;
  /** Puts a screen in the place of the one before. */
  change = (screen: HTMLElement, before: HTMLElement | null): void => {
    this.element.append(screen);
    before?.remove();
  };

  /** Puts a screen behind the one that is shown. */
  putBehind: (screen: StayingScreen) => void = () => undefined;

  constructor() {
    this.element.id = 'outlet';
    // The screen, not the top bar, has the focus when the app opens.
    this.element.dataset['focusGroup'] = '';
    this.element.dataset['focusEntry'] = '';
  }

  /** Puts a screen in place of the one that is shown. */
  show(screen: HTMLElement): void {
    const before = this.shown;
    this.shown = screen;
    if (before !== screen) this.change(screen, before);
  }

  /** From now on this screen stays. @param isMadeBefore - It was made before it was asked for, and is put behind the one that is shown. */
  stay(screen: StayingScreen, isMadeBefore = false): void {
    this.staying.add(screen);
    if (isMadeBefore) this.putBehind(screen);
  }
}
