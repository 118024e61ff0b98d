import type { Button } from '../../src/buttons.ts';

/** One page of one engine, in the few things every driver protocol can do. */
export interface Tab {
  /** As the engine tells it: "68.0.3419.0". */
  readonly version: string;
  /** Loads an address, with the preload script run before the page's own. */
  goTo(address: string): Promise<void>;
  /** @returns What the expression gives, once its promise is kept. */
  evaluate(expression: string): Promise<unknown>;
  press(button: Button): Promise<void>;
  /** A PNG of the window. */
  screenshot(): Promise<Buffer>;
  /**
   * As a power cut does it: nothing in the page gets a chance to save.
   *
   * @returns The tab to go on with, or null where the browser itself has gone.
   */
  kill(): Promise<Tab | null>;
  close(): Promise<void>;
}

export interface TabOptions {
  /** A folder for what the engine keeps; it outlives the tab. */
  readonly profile: string;
  /** Asked at each load for the script to be run before the page's own. */
  readonly preload: () => string;
  readonly origin: string;
}

export type OpenTab = (options: TabOptions) => Promise<Tab>;

export const WINDOW = { width: 1920, height: 1080 } as const;
