import type { Button } from '../buttons.ts';
import { keepAwakeBy, type AwakeWay } from './keep-awake.ts';
import { buttonIn, hybridTvNumbers, withCommonKeys, type KeyTable } from './key-table.ts';
import { tvSafeArea, type Platform } from './platform.ts';
import { isTyping } from './typing.ts';

/** A TV's own web browser shows a page no maker's object; its remote sends the same numbers there. Its Back comes as a step in the history. */
export const browserKeys = withCommonKeys({ byName: {}, byNumber: { ...hybridTvNumbers, 10252: 'play-pause' } });

/** The button of a key, except for a Backspace that deletes a letter. */
export function buttonOf(table: KeyTable, event: KeyboardEvent): Button | null {
  const button = buttonIn(table, event);
  const isBackspace = event.key === 'Backspace' || event.keyCode === 8;
  return isBackspace && isTyping(event) ? null : button;
}

/**
 * Plain keyboards, and TV browsers (Silk on Fire TV, those of LG and Samsung).
 * Space is left to the browser: it presses buttons, ticks boxes and types.
 */
export function browserPlatform(awake: readonly AwakeWay[]): Platform {
  return {
    name: 'browser',
    safeArea: tvSafeArea,
    canExit: false,
    backArrivesAsHistory: false,
    buttonFor: (event) => buttonOf(browserKeys, event),
    keepAwake: keepAwakeBy(awake),
    // A page may only close a window that a script opened.
    exit: () => undefined,
  };
}
