/** What the viewer used last; style sheets read it from `<html data-input="…">`. */
export type InputMode = 'keys' | 'pointer' | 'touch';

export function inputMode(): InputMode {
  return (document.documentElement.dataset['input'] as InputMode | undefined) ?? 'keys';
}

export function setInputMode(mode: InputMode): void {
  if (document.documentElement.dataset['input'] !== mode) document.documentElement.dataset['input'] = mode;
}
