import { isCommon, isPreparation, wordsOf } from './food-words.ts';

/**
 * Which ingredients a step speaks of, by the words of their names: "fry the onions" uses "1 large onion, chopped".
 *
 * @param names - What each ingredient may be called, in the order of the recipe.
 * @returns Their indexes, in that order.
 */
export function usesIn(stepText: string, names: readonly (readonly string[])[]): readonly number[] {
  const said = new Set(wordsOf(stepText.slice(0, 10_000)));
  return names.map((_, at) => at).filter((at) => (names[at] ?? []).some((name) => isSaid(name, said)));
}

/** The words that tell a food from others; where all of them are common ones ("ground white pepper"), the last stands for it. */
function isSaid(name: string, said: ReadonlySet<string>): boolean {
  const words = wordsOf(name).filter((word) => !isPreparation(word) && word.length > 2 && !/^\d/.test(word));
  const telling = words.filter((word) => !isCommon(word));
  const last = words[words.length - 1];
  const [head] = telling.slice(-1);
  if (head === undefined) return last !== undefined && said.has(last);
  return said.has(head) || (telling.length > 1 && telling.every((word) => said.has(word)));
}
