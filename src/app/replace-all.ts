import { defineMissing } from './define-missing.ts';

/** Gives texts `replaceAll` where the engine has none, for a text or a pattern and what is put in its place. */
export function fillInReplaceAll(): void {
  defineMissing(String.prototype, 'replaceAll', function replaceAll(this: string, wanted: string | RegExp, put: string): string {
    return typeof wanted === 'string' ? this.split(wanted).join(put) : this.replace(wanted, put);
  });
}
