import type { Button } from '../buttons.ts';

/**
 * Whether the focused control uses this button itself: the caret moves inside a text until it stands at its edge, a slider takes
 * left and right. Radio buttons do not: on a remote the arrows move the focus and OK chooses.
 */
export function usesButtonItself(element: Element, button: Button): boolean {
  if (element instanceof HTMLTextAreaElement) return isCaretInside(element, isBackwards(button), button, true);
  if (element instanceof HTMLInputElement) {
    if (element.type === 'range') return button === 'left' || button === 'right';
    if (isPickedByParts(element)) return button === 'left' || button === 'right';
    return isTextField(element) && isCaretInside(element, isBackwards(button), button, false);
  }
  return element instanceof HTMLElement && element.isContentEditable && button !== 'back';
}

/** Enter in a text field belongs to its form (or the TV's keyboard), not to a click. */
export function keepsEnter(element: Element): boolean {
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && (isTextField(element) || isPickedByParts(element));
}

const textTypes = new Set(['text', 'search', 'url', 'tel', 'email', 'password', 'number']);
const partTypes = new Set(['date', 'datetime-local', 'month', 'time', 'week']);

export function isTextField(element: Element): boolean {
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && textTypes.has(element.type));
}

function isPickedByParts(element: HTMLInputElement): boolean {
  return partTypes.has(element.type);
}

function isBackwards(button: Button): boolean {
  return button === 'left' || button === 'up';
}

function isCaretInside(field: HTMLInputElement | HTMLTextAreaElement, backwards: boolean, button: Button, hasLines: boolean): boolean {
  const isAcross = button === 'left' || button === 'right';
  const isAlong = button === 'up' || button === 'down';
  if (!isAcross && !(isAlong && hasLines)) return false;
  const { selectionStart, selectionEnd, value } = field;
  // Number and e-mail fields do not tell where the caret is.
  if (selectionStart === null || selectionEnd === null) return value !== '';
  if (selectionStart !== selectionEnd) return true;
  return backwards ? selectionStart > 0 : selectionEnd < value.length;
}
