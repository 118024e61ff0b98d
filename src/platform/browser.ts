import type { Button } from '../buttons.ts';
import { keepAwakeBy, type AwakeWay } from './keep-awake.ts';
import { buttonIn, commonKeys, type KeyTable } from './key-table.ts';
import { tvSafeArea, type Platform } from './platform.ts';
import { isTyping } from './typing.ts';

/** The button of a key, except for a Backspace that deletes a letter. */
export function buttonOf(table: KeyTable, event: KeyboardEvent): Button | null {
  const button = buttonIn(table, event);
  const isBackspace = event.key === 'Backspace' || event.keyCode === 8;
  return isBackspace && isTyping(event) ? null : button;
}

/**
 * Plain keyboards, and TV browsers that show no maker's object (Silk on Fire TV).
 * Space is left to the browser: it presses buttons, ticks boxes and types.
 */
export function browserPlatform(awake: readonly AwakeWay[]): Platform {
  return {
    name: 'browser',
    safeArea: tvSafeArea,
    canExit: false,
    backArrivesAsHistory: false,
    buttonFor: (event) => buttonOf(commonKeys, event),
    keepAwake: keepAwakeBy(awake),
    // A page may only close a window that a script opened.
    exit: () => undefined,
  };
}
