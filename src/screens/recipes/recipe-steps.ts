const MOST_MINUTES = 24 * 60;

/** The next whole number of servings. */
export function steppedServings(servings: number, by: number, most: number): number {
  const next = by < 0 ? Math.ceil(servings) - 1 : Math.floor(servings) + 1;
  return Math.min(most, Math.max(1, next));
}

/** Single minutes up to ten, then by fives, after an hour by quarters of one; at most a day. */
export function steppedMinutes(minutes: number, by: number, least: number): number {
  const below = by < 0 ? minutes - 1 : minutes;
  const step = below < 10 ? 1 : below < 60 ? 5 : 15;
  return Math.min(MOST_MINUTES, Math.max(least, minutes + by * step));
}
