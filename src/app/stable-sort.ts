type Compare = (one: unknown, other: unknown) => number;

/** Engines below Chromium 70 shuffle equal elements of lists longer than 10; this many show it. */
const enoughToShow = 512;

/** Makes `sort` keep equal elements in their order, as the language asks since 2019, where the engine's own does not. */
export function keepEqualsInOrder(arrays: { sort: unknown }): void {
  const own = arrays.sort as (this: unknown[], compare?: Compare) => unknown[];
  if (isStable(own)) return;
  const sort = function sort(this: unknown[], compare?: Compare): unknown[] {
    // Without an order of one's own, equals are equal strings: nobody can tell them apart in a list of strings or numbers.
    if (compare === undefined) return own.call(this);
    const present = this.filter((value) => value !== undefined).map((value, place) => ({ value, place }));
    own.call(present, (one, other) => {
      const [first, second] = [one, other] as [{ value: unknown; place: number }, { value: unknown; place: number }];
      return compare(first.value, second.value) || first.place - second.place;
    });
    // `undefined` goes last, unasked.
    for (let i = 0; i < this.length; i += 1) this[i] = present[i]?.value;
    return this;
  };
  Object.defineProperty(arrays, 'sort', { value: sort, configurable: true, writable: true, enumerable: false });
}

function isStable(sort: (this: unknown[], compare: Compare) => unknown[]): boolean {
  const list = Array.from({ length: enoughToShow }, (_, place) => ({ place, group: place % 2 }));
  sort.call(list, (one, other) => (one as { group: number }).group - (other as { group: number }).group);
  return list.every(({ place, group }, i) => i === 0 || group !== list[i - 1]?.group || place > (list[i - 1]?.place ?? -1));
}
