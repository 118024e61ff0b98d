import type { Button } from '../../src/buttons.ts';

/** A key of a plain keyboard that stands for a remote's button, in the three vocabularies the drivers speak. */
export interface Key {
  readonly key: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Enter' | 'Escape';
  readonly code: number;
  /** WebDriver's private code point. */
  readonly webDriver: string;
}

const keys: Partial<Record<Button, Key>> = {
  up: { key: 'ArrowUp', code: 38, webDriver: '\uE013' },
  down: { key: 'ArrowDown', code: 40, webDriver: '\uE015' },
  left: { key: 'ArrowLeft', code: 37, webDriver: '\uE012' },
  right: { key: 'ArrowRight', code: 39, webDriver: '\uE014' },
  ok: { key: 'Enter', code: 13, webDriver: '\uE006' },
  back: { key: 'Escape', code: 27, webDriver: '\uE00C' },
};

export function keyOf(button: Button): Key {
  const key = keys[button];
  if (key === undefined) throw new Error(`A plain keyboard has no key for ${button}.`);
  return key;
}
