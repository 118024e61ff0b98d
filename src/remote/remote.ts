import type { Button, RemotePress } from '../buttons.ts';
import { FocusNavigator } from './focus.ts';
import { deepActiveElement } from './flat-tree.ts';
import { setInputMode } from './input-mode.ts';
import { keepsEnter, usesButtonItself } from './native-keys.ts';
import { Pace } from './pace.ts';
import { followPointer } from './pointer.ts';

/** The part of a platform the remote needs. */
export interface ButtonSource {
  buttonFor(event: KeyboardEvent): Button | null;
}

export interface RemoteOptions {
  readonly platform: ButtonSource;
  /** Everything that may have the focus is inside. */
  readonly root: HTMLElement;
  /** Back was pressed and nobody on the way had a use of its own for it. */
  readonly onBack: () => void;
}

/**
 * Listens to the remote: key, button, then a cancelable `remote-press` at the focused element, then the default: arrows move the
 * focus, OK clicks, Back goes back. Returns how to stop.
 */
export function startRemote(options: RemoteOptions): () => void {
  const remote = new Remote(options);
  remote.start();
  return () => remote.stop();
}

export class Remote {
  readonly #options: RemoteOptions;
  readonly #focus: FocusNavigator;
  readonly #pace = new Pace();
  #stopPointer: () => void = () => undefined;

  constructor(options: RemoteOptions) {
    this.#options = options;
    this.#focus = new FocusNavigator(options.root);
  }

  start(): void {
    window.addEventListener('keydown', this.#onKeyDown);
    window.addEventListener('keyup', this.#onKeyUp);
    window.addEventListener('blur', this.#onBlur);
    this.#stopPointer = followPointer(this.#focus);
    this.#focus.start();
  }

  stop(): void {
    window.removeEventListener('keydown', this.#onKeyDown);
    window.removeEventListener('keyup', this.#onKeyUp);
    window.removeEventListener('blur', this.#onBlur);
    this.#stopPointer();
    this.#focus.stop();
  }

  /** Acts as if the button had been pressed, wherever the press came from (a phone). Returns whether anything used it. */
  press(button: Button, isRepeat = false): boolean {
    const target = this.#focus.current ?? this.#options.root;
    const detail: RemotePress = { button, isRepeat };
    const event = new CustomEvent('remote-press', { detail, bubbles: true, composed: true, cancelable: true });
    if (!target.dispatchEvent(event)) return true;
    return this.#act(button, target);
  }

  /** A phone has no key for the focused control to use: sliders step, and a caret holds nobody. */
  pressFromAfar(button: Button): void {
    setInputMode('keys');
    const active = deepActiveElement();
    if (active instanceof HTMLInputElement && active.type === 'range' && usesButtonItself(active, button)) return stepSlider(active, button);
    this.press(button);
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    // 229: the key goes into an input method (on-screen keyboards of TVs).
    if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Tab') setInputMode('keys');
    const button = this.#options.platform.buttonFor(event);
    if (!button) return;
    const isRepeat = this.#pace.isRepeat(keyOf(event), event.repeat, event.timeStamp);
    if (this.#isForControl(button)) return;
    if (isRepeat && (button === 'ok' || button === 'back' || !this.#pace.allowsRepeat(event.timeStamp))) {
      event.preventDefault();
      return;
    }
    setInputMode('keys');
    this.#pace.taken(event.timeStamp);
    afterPaint(() => this.#pace.painted());
    if (this.press(button, isRepeat)) event.preventDefault();
  };

  readonly #onKeyUp = (event: KeyboardEvent): void => this.#pace.release(keyOf(event));

  readonly #onBlur = (): void => this.#pace.releaseAll();

  #isForControl(button: Button): boolean {
    const active = deepActiveElement();
    return active !== null && usesButtonItself(active, button);
  }

  #act(button: Button, target: HTMLElement): boolean {
    switch (button) {
      case 'up':
      case 'down':
      case 'left':
      case 'right':
        this.#focus.move(button);
        return true;
      case 'ok':
        return clickOn(target);
      case 'back':
        this.#options.onBack();
        return true;
      default:
        return false;
    }
  }
}

/** Clicks once: the caller then stops the key, so that the browser's own click for Enter does not follow. */
function clickOn(target: HTMLElement): boolean {
  if (keepsEnter(target)) return false;
  if (target instanceof HTMLSelectElement) return false;
  target.click();
  return true;
}

function stepSlider(slider: HTMLInputElement, button: Button): void {
  if (button === 'right') slider.stepUp();
  else slider.stepDown();
  for (const type of ['input', 'change']) slider.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
}

function keyOf(event: KeyboardEvent): string {
  return event.code || event.key || String(event.keyCode);
}

/** The second frame begins when the first has been handed to the screen. */
function afterPaint(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}
