/**
 * What of a day is shown where there is no room for all of it, in its order: what is done with goes first, the earliest of it before the others,
 * then what is latest.
 */
export function inSight<Item>(items: readonly Item[], most: number, isDone: (item: Item) => boolean): readonly Item[] {
  const tooMany = Math.max(0, items.length - most);
  const done = new Set(items.filter(isDone).slice(0, tooMany));
  return items.filter((item) => !done.has(item)).slice(0, most);
}
