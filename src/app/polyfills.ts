/**
 * What the bundle uses and Chromium 68 lacks. Imported before everything else; each part steps aside where the engine has its own.
 * `test/build/floor.node-test.ts` looks the built bundle through for anything newer that is not here.
 */
import { defineMissing } from './define-missing.ts';

// First at 71. The page's own global object, which is `self` in workers too.
defineMissing(self, 'globalThis', self);

// First at 71.
defineMissing(self, 'queueMicrotask', (callback: () => void): void => {
  // A throwing callback is reported as an error of its own, as the real one does.
  void Promise.resolve().then(callback).catch((error: unknown) => setTimeout(() => { throw error; }));
});

// First at 69. Depth 1 is the only one used.
defineMissing(Array.prototype, 'flat', function flat(this: readonly unknown[]): unknown[] {
  return ([] as unknown[]).concat(...this);
});

// First at 69.
defineMissing(Array.prototype, 'flatMap', function flatMap(this: readonly unknown[], map: (value: unknown, index: number, all: readonly unknown[]) => unknown): unknown[] {
  return ([] as unknown[]).concat(...this.map(map));
});

// First at 92; @vaadin/router uses it.
defineMissing(Array.prototype, 'at', function at(this: readonly unknown[], index: number): unknown {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
});

// First at 73.
defineMissing(Object, 'fromEntries', (entries: Iterable<readonly [PropertyKey, unknown]>): Record<PropertyKey, unknown> => {
  const result: Record<PropertyKey, unknown> = {};
  for (const [key, value] of entries) result[key] = value;
  return result;
});

// First at 76.
defineMissing(Promise, 'allSettled', (promises: Iterable<unknown>): Promise<unknown[]> => Promise.all(
  [...promises].map((promise) => Promise.resolve(promise).then(
    (value) => ({ status: 'fulfilled', value }),
    (reason: unknown) => ({ status: 'rejected', reason }),
  )),
));
