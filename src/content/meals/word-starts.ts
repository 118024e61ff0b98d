/** So many letters are looked up; longer beginnings are few enough to be searched for. */
export const MOST_START = 2;

/** What begins with one letter or two, without looking at everything. */
export interface WordStarts {
  /** @param ranks - Beginnings of its words, those of the words that matter most first. Each id once. */
  add(id: string, ranks: readonly (readonly string[])[]): void;
  /** Those that begin so where it matters most come first; equal ones as they were added. */
  find(start: string): readonly string[];
}

export function createWordStarts(): WordStarts {
  const known = new Map<string, string[][]>();
  return {
    add(id, ranks) {
      const seen = new Set<string>();
      ranks.forEach((starts, rank) => {
        for (const start of starts) {
          if (seen.has(start)) continue;
          seen.add(start);
          const ids = known.get(start) ?? ranks.map(() => []);
          ids[rank]?.push(id);
          known.set(start, ids);
        }
      });
    },
    find: (start) => (known.get(start) ?? []).flatMap((ids) => ids),
  };
}

/** Each beginning once. */
export function startsOf(words: readonly string[]): readonly string[] {
  return [...new Set(words.flatMap((word) => [word.slice(0, 1), word.slice(0, MOST_START)]))];
}
