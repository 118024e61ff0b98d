/** Which of many things have a word that begins so; for lists of some thousands, where every key is to be answered at once. */
export interface WordIndex {
  /** @param ranks - Its words, those that matter most first. Each id once. */
  add(id: string, ranks: readonly (readonly string[])[]): void;
  /**
   * @param words - All have to be met whole, but for the last, of which the beginning is enough.
   * @returns Ids; those whose words matter most come first, and equal ones as they were added.
   */
  find(words: readonly string[]): readonly string[];
}

/** Where a word is met: the thing's place, and how much it matters there. */
interface Hits {
  readonly places: number[];
  readonly ranks: number[];
}

const NOT_MET = 255;

export function createWordIndex(): WordIndex {
  const ids: string[] = [];
  const hitsOf = new Map<string, Hits>();
  let most = 0;
  /** All words in order, made when it is first asked for after something was added. */
  let ordered: readonly string[] | null = null;

  const markAll = (word: string, met: Uint8Array): void => {
    const hits = hitsOf.get(word);
    hits?.places.forEach((place, at) => { met[place] = Math.min(met[place]!, hits.ranks[at]!); });
  };

  const markStarts = (start: string, met: Uint8Array): void => {
    ordered = ordered ?? [...hitsOf.keys()].sort();
    for (let at = firstFrom(ordered, start); ordered[at]?.startsWith(start) === true; at += 1) markAll(ordered[at]!, met);
  };

  return {
    add(id, ranks) {
      const place = ids.push(id) - 1;
      most = Math.max(most, ranks.length);
      ordered = null;
      const seen = new Set<string>();
      ranks.forEach((words, rank) => {
        for (const word of words) {
          if (seen.has(word)) continue;
          seen.add(word);
          const hits = hitsOf.get(word) ?? { places: [], ranks: [] };
          hits.places.push(place);
          hits.ranks.push(rank);
          hitsOf.set(word, hits);
        }
      });
    },
    find(words) {
      const sums = new Int32Array(ids.length);
      words.forEach((word, at) => {
        const met = new Uint8Array(ids.length).fill(NOT_MET);
        if (at === words.length - 1) markStarts(word, met);
        else markAll(word, met);
        for (let place = 0; place < sums.length; place += 1) sums[place] = sums[place]! + met[place]!;
      });
      const byRank: string[][] = Array.from({ length: most * words.length }, () => []);
      sums.forEach((sum, place) => byRank[sum]?.push(ids[place]!));
      return byRank.flatMap((found) => found);
    },
  };
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
