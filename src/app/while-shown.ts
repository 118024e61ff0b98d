import type { ReactiveControllerHost } from 'lit';

/**
 * Listens for as long as a screen stands in the page, and no longer: one is made at each visit, and what listens for all of them lives as long
 * as the page.
 *
 * @param listen - Begins to listen; returns how to end it.
 */
export function whileShown(screen: Pick<ReactiveControllerHost, 'addController'>, listen: () => () => void): void {
  let stop: (() => void) | null = null;
  screen.addController({
    hostConnected: () => {
      stop ??= listen();
    },
    hostDisconnected: () => {
      stop?.();
      stop = null;
    },
  });
}
