const typedTypes = new Set(['text', 'search', 'url', 'tel', 'email', 'password', 'number', 'date', 'datetime-local', 'month', 'time', 'week']);

/** Whether the key goes into a text field: there Backspace deletes and must not mean Back. */
export function isTyping(event: Event): boolean {
  const target = event.composedPath()[0];
  if (target instanceof HTMLInputElement) return typedTypes.has(target.type) && !target.readOnly;
  if (target instanceof HTMLTextAreaElement) return !target.readOnly;
  return target instanceof HTMLElement && target.isContentEditable;
}
