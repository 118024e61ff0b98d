import type { Button } from '../buttons.ts';

/** The part of the screen a TV may cut off, as a share of the width and of the height, on each side. */
export interface SafeArea {
  readonly xShare: number;
  readonly yShare: number;
}

/** What differs between the machines the app runs on. Only the adapters in this folder name a maker. */
export interface Platform {
  readonly name: 'browser' | 'webos' | 'tizen' | 'android-tv';
  readonly safeArea: SafeArea;
  /** Whether the app can close itself; where it cannot, there is nothing to ask on the home screen. */
  readonly canExit: boolean;
  /** True where the Back button arrives as a step back in the history (popstate) instead of as a key. */
  readonly backArrivesAsHistory: boolean;
  /** The button this key stands for, or null when the key is none of ours (or is being typed). */
  buttonFor(event: KeyboardEvent): Button | null;
  /** Keeps the screen saver away while a workout plays. */
  keepAwake(on: boolean): void | Promise<void>;
  exit(): void;
}

/** 5 % on each side: the rule of Android TV and Microsoft, and what every TV maker's guide stays within. */
export const tvSafeArea: SafeArea = { xShare: 0.05, yShare: 0.05 };
