import { deepActiveElement } from '../../remote/flat-tree.ts';
import { isTextField } from '../../remote/native-keys.ts';
import { type Field, MAX_TEXT } from '../../sync/messages.ts';

type TextField = HTMLInputElement | HTMLTextAreaElement;

export interface FocusedText {
  /** The text field that has the focus; null also when more stands in it than travels. */
  readonly field: Field | null;
  /** Types as a keyboard does. @returns Whether the field named still has the focus. */
  type(fieldId: string, value: string, isDone: boolean): boolean;
  stop(): void;
}

/**
 * Follows the focus into text fields and out of them. A field's name lasts as long as it has the focus.
 *
 * @param onTyped - Another text stands there now, whoever typed it.
 */
export function followText({ onChange, onTyped, goOn }: { readonly onChange: () => void; readonly onTyped: () => void; readonly goOn: () => void }): FocusedText {
  let focused: TextField | null = null;
  let visits = 0;
  const watched = new Set<Document | ShadowRoot>();
  const look = (): void => {
    const active = deepActiveElement();
    watchAround(active);
    const now = active !== null && isTextField(active) && !(active as TextField).readOnly ? (active as TextField) : null;
    if (now === focused) return;
    focused?.removeEventListener('input', onTyped);
    now?.addEventListener('input', onTyped);
    focused = now;
    visits += 1;
    onChange();
  };
  // A focus that moves is first nowhere: what counts is where it is in the end.
  const lookSoon = (): void => void Promise.resolve().then(look);
  const watch = (root: Document | ShadowRoot): void => {
    if (watched.has(root)) return;
    watched.add(root);
    for (const type of ['focusin', 'focusout']) root.addEventListener(type, lookSoon);
  };
  /** Of a focus that moves within one shadow root nobody outside hears. */
  const watchAround = (active: Element | null): void => {
    for (let root = active?.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) watch(root);
    for (const root of Array.from(watched)) if (root instanceof ShadowRoot && !root.host.isConnected) unwatch(root);
  };
  const unwatch = (root: Document | ShadowRoot): void => {
    watched.delete(root);
    for (const type of ['focusin', 'focusout']) root.removeEventListener(type, lookSoon);
  };
  watch(document);
  look();
  return {
    get field() {
      return focused === null || focused.value.length > MAX_TEXT ? null : describe(focused, `field ${visits}`);
    },
    type: (fieldId, value, isDone) => {
      look();
      if (focused === null || fieldId !== `field ${visits}`) return false;
      write(focused, value);
      if (isDone) finish(focused, goOn);
      return true;
    },
    stop: () => {
      focused?.removeEventListener('input', onTyped);
      Array.from(watched).forEach(unwatch);
    },
  };
}

function describe(field: TextField, id: string): Field {
  const { maxLength } = field;
  return { id, label: labelOf(field), value: field.value, kind: kindOf(field), maxLength: maxLength >= 0 ? Math.min(maxLength, MAX_TEXT) : null };
}

function kindOf(field: TextField): Field['kind'] {
  if (field instanceof HTMLTextAreaElement) return 'many-lines';
  if (field.type === 'number' || field.inputMode === 'numeric' || field.inputMode === 'decimal') return 'number';
  return field.type === 'search' ? 'search' : 'text';
}

function labelOf(field: TextField): string {
  const named = field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? field.placeholder;
  return named.replace(/\s+/g, ' ').trim().slice(0, 300);
}

function write(field: TextField, value: string): void {
  const fitting = field.maxLength >= 0 ? cut(value, field.maxLength) : value;
  if (field.value === fitting) return;
  field.value = fitting;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }));
}

/** An emoji is two units of UTF-16: half of one is no text. */
function cut(value: string, length: number): string {
  return value.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

/** What Enter does: the form's own button, or on to the next thing. In a text of many lines Done only leaves it. */
function finish(field: TextField, goOn: () => void): void {
  field.dispatchEvent(new Event('change', { bubbles: true }));
  if (field instanceof HTMLTextAreaElement) return goOn();
  const enter = new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, composed: true, cancelable: true });
  if (!field.dispatchEvent(enter)) return;
  const submit = field.form?.querySelector<HTMLElement>('button:not([type]), button[type="submit"], input[type="submit"]');
  if (submit) submit.click();
  else goOn();
}
