import type { LitElement } from 'lit';

/**
 * Prints a sheet: it is drawn off the screen, printed, and taken away again. Its `updateComplete` has to include what it is made of, or it would
 * be printed empty.
 *
 * @param isWide - Lies on its side; a sheet that stands leaves the choice to whoever prints.
 */
export async function printPaper(sheet: LitElement, { isWide = false } = {}): Promise<void> {
  const standUp = isWide ? lieDown() : null;
  document.body.append(sheet);
  try {
    await sheet.updateComplete;
    document.documentElement.toggleAttribute('prints-sheet', true);
    window.print();
  } finally {
    document.documentElement.toggleAttribute('prints-sheet', false);
    sheet.remove();
    standUp?.();
  }
}

/** The page's size is a matter of the whole document: named pages came with Chromium 85. */
function lieDown(): () => void {
  const style = document.createElement('style');
  const nonce = (window as Window & { litNonce?: string }).litNonce;
  if (nonce !== undefined) style.setAttribute('nonce', nonce);
  style.textContent = '@page { size: landscape; }';
  document.head.append(style);
  return () => style.remove();
}
