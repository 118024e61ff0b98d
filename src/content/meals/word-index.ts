/** Which of many things have a word that begins so; for lists of some thousands, where every key is to be answered at once. */
export interface WordIndex {
  /**
   * @param ranks - Its words, those that matter most first. Each id once.
   * @returns Words that nothing had before.
   */
  add(id: string, ranks: readonly (readonly string[])[]): readonly string[];
  /**
   * @param words - All have to be met whole, but for the last, of which the beginning is enough.
   * @returns Ids; those whose words matter most come first, and equal ones as they were added.
   */
  find(words: readonly string[]): readonly string[];
  /** The same where each word may be any of several whole ones. @param meant - For each the likeliest, and then the others. */
  findMeant(meant: readonly (readonly [likely: readonly string[], others: readonly string[]])[]): readonly string[];
  /** Words that begin so, or would but for one slip of the finger. @param start - At least two letters; its first is taken to be right. */
  nearStarts(start: string): readonly string[];
}

/** Where a word is met: the thing's place, and how much it matters there. */
interface Hits {
  readonly places: number[];
  readonly ranks: number[];
}

/** For each thing how much a word matters there; the less, the more. */
type Met = Uint16Array;

/** More than all ranks of all words together. */
const NOT_MET = 1_000;

export function createWordIndex(): WordIndex {
  const ids: string[] = [];
  const hitsOf = new Map<string, Hits>();
  let most = 0;
  /** All words in order, made when it is first asked for after something was added. */
  let ordered: readonly string[] | null = null;

  const markAll = (word: string, met: Met, more = 0): void => {
    const hits = hitsOf.get(word);
    if (!hits) return;
    const { places, ranks } = hits;
    for (let at = 0; at < places.length; at += 1) {
      const rank = ranks[at]! + more;
      if (rank < met[places[at]!]!) met[places[at]!] = rank;
    }
  };

  const wordsFrom = (start: string): readonly string[] => {
    ordered = ordered ?? [...hitsOf.keys()].sort();
    const from = firstFrom(ordered, start);
    let end = from;
    while (ordered[end]?.startsWith(start) === true) end += 1;
    return ordered.slice(from, end);
  };

  /** @param mark - Says of one of the words where it is met, and how much it matters there. */
  const foundBy = (count: number, mark: (at: number, met: Met) => void): readonly string[] => {
    const sums = new Int32Array(ids.length);
    for (let at = 0; at < count; at += 1) {
      const met = new Uint16Array(ids.length).fill(NOT_MET);
      mark(at, met);
      for (let place = 0; place < sums.length; place += 1) sums[place] = sums[place]! + met[place]!;
    }
    const byRank: string[][] = [];
    for (let place = 0; place < sums.length; place += 1) if (sums[place]! < NOT_MET) (byRank[sums[place]!] ??= []).push(ids[place]!);
    return ([] as string[]).concat(...byRank.filter((found) => found.length > 0));
  };

  return {
    add(id, ranks) {
      const fresh: string[] = [];
      const place = ids.push(id) - 1;
      most = Math.max(most, ranks.length);
      ordered = null;
      const seen = new Set<string>();
      ranks.forEach((words, rank) => {
        for (const word of words) {
          if (seen.has(word)) continue;
          seen.add(word);
          const hits = hitsOf.get(word) ?? { places: [], ranks: [] };
          if (hits.places.length === 0) fresh.push(word);
          hits.places.push(place);
          hits.ranks.push(rank);
          hitsOf.set(word, hits);
        }
      });
      return fresh;
    },
    find: (words) => foundBy(words.length, (at, met) => (at === words.length - 1 ? wordsFrom(words[at]!).forEach((word) => markAll(word, met)) : markAll(words[at]!, met))),
    findMeant: (meant) => foundBy(meant.length, (at, met) => meant[at]!.forEach((words, group) => words.forEach((word) => markAll(word, met, group * most)))),
    nearStarts: (start) => wordsFrom(start.slice(0, 1)).filter((word) => beginsNearly(word, start)),
  };
}

/**
 * Whether a word begins so, or would but for one letter that is wrong, missing, too many or swapped with the next. The last letter is met in any case,
 * unless it was struck twice: all that begins like the others would be a flood.
 */
function beginsNearly(word: string, start: string): boolean {
  let at = 1;
  while (at < start.length && start[at] === word[at]) at += 1;
  // Of like letters side by side, one that is missing leaves a beginning, and one too many stands last.
  if (at === start.length || (at === start.length - 1 && start[at] === start[at - 1])) return true;
  const isOver = (from: number, at: number): boolean => from < start.length && word.startsWith(start.slice(from), at);
  const isSwapped = start[at] === word[at + 1] && start[at + 1] === word[at] && word.startsWith(start.slice(at + 2), at + 2);
  return isOver(at + 1, at + 1) || isOver(at, at + 1) || isOver(at + 1, at) || isSwapped;
}

/** The place of the first that is not before it. */
function firstFrom(ordered: readonly string[], start: string): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
