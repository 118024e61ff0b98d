import type { FocusNavigator } from './focus.ts';
import { isFocusable } from './focusable.ts';
import { setInputMode } from './input-mode.ts';

/** A hand that holds a pointing remote trembles, and a page that scrolls under a resting pointer sends moves too; in CSS pixels. */
const realMovePixels = 4;

/** Lets mouse, pointing remote, finger and whatever else clicks move the one focus there is. Returns how to stop. */
export function followPointer(focus: FocusNavigator): () => void {
  let lastX: number | null = null;
  let lastY = 0;
  let hovered: HTMLElement | null = null;

  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const isFirst = lastX === null;
    const moved = isFirst ? 0 : Math.hypot(event.screenX - lastX!, event.screenY - lastY);
    if (isFirst || moved >= realMovePixels) {
      lastX = event.screenX;
      lastY = event.screenY;
    }
    if (moved < realMovePixels) return;
    const target = focusableIn(event);
    if (document.documentElement.dataset['input'] === 'pointer' && target === hovered) return;
    setInputMode('pointer');
    hovered = target;
    if (target) focus.focusByPointer(target);
  };

  const onDown = (event: PointerEvent): void => setInputMode(event.pointerType === 'touch' ? 'touch' : 'pointer');

  // Browsers tell nobody outside of a shadow tree of a focus that moves within it: a dialog the click opens would give the focus back to where
  // it was before. A click without a count is a key's, a screen reader's or a script's.
  const onClick = (event: MouseEvent): void => {
    if (event.detail > 0) focus.pressedByPointer(focusableIn(event));
    else focus.check();
  };

  document.addEventListener('pointermove', onMove, { passive: true });
  document.addEventListener('pointerdown', onDown, { capture: true, passive: true });
  document.addEventListener('click', onClick, { capture: true });
  return () => {
    document.removeEventListener('pointermove', onMove);
    document.removeEventListener('pointerdown', onDown, { capture: true });
    document.removeEventListener('click', onClick, { capture: true });
  };
}

/** The focusable thing under the pointer; over a label, the control it names. */
function focusableIn(event: Event): HTMLElement | null {
  for (const node of event.composedPath()) {
    if (!(node instanceof HTMLElement)) continue;
    if (node instanceof HTMLLabelElement && node.control) return node.control;
    if (isFocusable(node)) return node;
  }
  return null;
}
