const WINDOW_MS = 60_000;

/** How many pages may be asked for in a minute: by one device, and by all together. */
export const MOST_OF_ONE = 10;
export const MOST_OF_ALL = 30;

/** Says whether one more may be asked for now, and counts it when it may. */
export type RateLimit = (who: string) => boolean;

/** @param nowMs - A clock that only goes forward. */
export function createRateLimit(nowMs: () => number): RateLimit {
  let asked: { readonly who: string; readonly atMs: number }[] = [];
  return (who) => {
    const now = nowMs();
    asked = asked.filter(({ atMs }) => now - atMs < WINDOW_MS);
    if (asked.length >= MOST_OF_ALL || asked.filter((one) => one.who === who).length >= MOST_OF_ONE) return false;
    asked.push({ who, atMs: now });
    return true;
  };
}
