import { EarconSchedule } from './earcon-schedule.ts';
import type { EarconName } from './earcons.ts';

/** A cue and when it is due, in milliseconds from now; the domain's `UpcomingCue` is one. */
export interface DueCue {
  readonly cue: { readonly kind: EarconName };
  readonly inMs: number;
}

/** Earcons for what happens in a session, planned ahead on the audio clock. */
export interface CuePlayer {
  /** Tells what is coming; telling the same moment again changes nothing. */
  schedule(cues: readonly DueCue[]): void;
  /** Takes back all that has not sounded, and fades what does. */
  cancelAll(): void;
  /** 0 (off) to 10. */
  setVolume(volume: number): void;
  /** Lets the viewer hear the volume; call it from a key or a press. */
  playSample(): void;
  dispose(): void;
}

export interface CuePlayerOptions {
  /** 0 (off) to 10. */
  readonly volume: number;
  /** Where key presses and touches are seen; browsers allow sound only after one. */
  readonly gestures?: EventTarget;
  /** Makes the audio context, or null where Web Audio is missing. */
  readonly createContext?: () => AudioContext | null;
  /** Monotonic milliseconds. */
  readonly now?: () => number;
  /** Runs something once the pressed key has been shown on screen. */
  readonly afterPaint?: (run: () => void) => void;
}

// `touchend` and `click`: older WebKit does not count `pointerdown` as permission.
const GESTURES = ['keydown', 'pointerdown', 'touchend', 'click'] as const;

/**
 * Opening the sound device was seen to hold the page for 250 ms on a busy machine; so the key is answered first.
 * A plain timer, because WebKit passes the permission of a press on to one (up to 1 s), but not to a frame callback. In milliseconds.
 */
const AFTER_PAINT_MS = 100;

/** A cue told late by no more than this still sounds; older ones would only confuse. In milliseconds. */
const LATE_MS = 250;

export function createCuePlayer(options: CuePlayerOptions): CuePlayer {
  return new WebAudioCuePlayer(options);
}

class WebAudioCuePlayer implements CuePlayer {
  readonly #gestures: EventTarget;
  readonly #createContext: () => AudioContext | null;
  readonly #now: () => number;
  readonly #afterPaint: (run: () => void) => void;
  #volume: number;
  #hasGesture = false;
  #isDisposed = false;
  #context: AudioContext | null = null;
  #master: GainNode | null = null;
  #schedule: EarconSchedule | null = null;
  /** Told while the audio clock stood still; `atMs` on the monotonic clock. */
  #waiting: readonly { readonly kind: EarconName; readonly atMs: number }[] = [];

  constructor(options: CuePlayerOptions) {
    const { volume, gestures = window, createContext = newContext, now = () => performance.now(), afterPaint = inAMoment } = options;
    this.#gestures = gestures;
    this.#createContext = createContext;
    this.#now = now;
    this.#afterPaint = afterPaint;
    this.#volume = clampVolume(volume);
    for (const type of GESTURES) gestures.addEventListener(type, this.#onGesture, { capture: true, passive: true });
  }

  schedule(cues: readonly DueCue[]): void {
    if (this.#volume === 0) return;
    if (this.#isRunning()) {
      for (const { cue, inMs } of cues) this.#add(cue.kind, inMs);
      return;
    }
    const nowMs = this.#now();
    const fresh = this.#waiting.filter(({ atMs }) => atMs > nowMs - LATE_MS);
    const news = cues
      .map(({ cue, inMs }) => ({ kind: cue.kind, atMs: nowMs + inMs }))
      .filter((due) => !fresh.some(({ kind, atMs }) => kind === due.kind && Math.abs(atMs - due.atMs) < LATE_MS));
    this.#waiting = [...fresh, ...news];
  }

  cancelAll(): void {
    this.#waiting = [];
    this.#schedule?.cancelAll();
  }

  setVolume(volume: number): void {
    this.#volume = clampVolume(volume);
    if (this.#volume === 0) {
      this.cancelAll();
      // Lets the set close its sound device.
      void this.#context?.suspend().catch(ignore);
      return;
    }
    if (this.#context && this.#master) this.#master.gain.setTargetAtTime(gainOf(this.#volume), this.#context.currentTime, 0.01);
    this.#wake();
  }

  playSample(): void {
    // The viewer asked for it just now, so this call is itself the gesture.
    this.#hasGesture = true;
    this.#wake();
    this.schedule([{ cue: { kind: 'work-start' }, inMs: 0 }]);
  }

  dispose(): void {
    for (const type of GESTURES) this.#gestures.removeEventListener(type, this.#onGesture, { capture: true });
    this.#isDisposed = true;
    this.cancelAll();
    this.#context?.removeEventListener('statechange', this.#onStateChange);
    void this.#context?.close().catch(ignore);
    this.#context = null;
    this.#schedule = null;
  }

  readonly #onGesture = (): void => {
    this.#hasGesture = true;
    if (this.#context) this.#wake();
    else this.#afterPaint(() => this.#wake());
  };

  readonly #onStateChange = (): void => {
    if (this.#isRunning()) {
      this.#playWaiting();
    } else {
      // The audio clock stands still now, so what was planned on it would come late.
      this.#schedule?.cancelAll();
    }
  };

  /** Makes the context at the first gesture, and wakes it after the system put it to sleep. */
  #wake(): void {
    if (!this.#hasGesture || this.#isDisposed || this.#volume === 0) return;
    if (!this.#context) this.#open();
    if (this.#context && !this.#isRunning()) void this.#context.resume().then(this.#onStateChange, ignore);
  }

  #open(): void {
    this.#context = this.#createContext();
    if (!this.#context) return;
    this.#master = this.#context.createGain();
    this.#master.gain.value = gainOf(this.#volume);
    this.#master.connect(this.#context.destination);
    this.#schedule = new EarconSchedule(this.#context, this.#master);
    this.#context.addEventListener('statechange', this.#onStateChange);
    if (this.#isRunning()) this.#playWaiting();
  }

  #isRunning(): boolean {
    return this.#context?.state === 'running';
  }

  #playWaiting(): void {
    const nowMs = this.#now();
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { kind, atMs } of waiting) this.#add(kind, atMs - nowMs);
  }

  #add(kind: EarconName, inMs: number): void {
    if (inMs >= -LATE_MS) this.#schedule?.add(kind, inMs / 1000);
  }
}

function newContext(): AudioContext | null {
  const Constructor = window.AudioContext ?? (window as { webkitAudioContext?: typeof AudioContext }).webkitAudioContext;
  if (!Constructor) return null;
  try {
    return new Constructor();
  } catch {
    // Engines limit how many contexts exist, and refuse one where no sound device is: the session goes on in silence.
    return null;
  }
}

function inAMoment(run: () => void): void {
  window.setTimeout(run, AFTER_PAINT_MS);
}

function clampVolume(volume: number): number {
  return Number.isFinite(volume) ? Math.max(0, Math.min(10, volume)) : 0;
}

/** Hearing is roughly logarithmic: a square makes the steps feel even. */
function gainOf(volume: number): number {
  return (volume / 10) ** 2;
}

/** A context that cannot start or stop leaves the session silent; every sound has a visual twin. */
function ignore(): void {}
