/** What Chromium 68's arrays lack; a worker, which has no page to fill in for, needs these and no more. */
import { defineMissing } from './define-missing.ts';
import { keepEqualsInOrder } from './stable-sort.ts';

/** How an array of arrays may be nested: to any depth. */
type Nested = readonly unknown[];

// First at 69. Lit flattens styles with it, to any depth.
defineMissing(Array.prototype, 'flat', function flat(this: Nested, depth = 1): unknown[] {
  return flattened(this, depth);
});

// First at 69.
defineMissing(Array.prototype, 'flatMap', function flatMap(this: Nested, map: (value: unknown, index: number, all: Nested) => unknown): unknown[] {
  return flattened(this.map(map), 1);
});

// First at 92. @vaadin/router uses it.
defineMissing(Array.prototype, 'at', function at(this: Nested, index: number): unknown {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
});

keepEqualsInOrder(Array.prototype);

function flattened(list: Nested, depth: number): unknown[] {
  const flat: unknown[] = [];
  // forEach leaves holes out, as the engines' own flat() does.
  list.forEach((value) => {
    if (depth >= 1 && Array.isArray(value)) flat.push(...flattened(value, depth - 1));
    else flat.push(value);
  });
  return flat;
}
