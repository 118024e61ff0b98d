const WORDS: readonly string[] = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Food for more is no household's. */
const MOST = 100;

/**
 * Servings from what a page says of its yield: "4", "Serves 4–6" (the lower), "2 dozen biscuits", "four". Of several, the one that speaks
 * of people is taken: a list often holds "12" and "12 muffins", or "1 loaf" and "8 servings".
 *
 * @returns Null when none says a number from 1 to 100.
 */
export function servingsOf(told: readonly string[]): number | null {
  const ofPeople = told.filter((one) => /serv|person|people|portion|adult/i.test(one));
  for (const one of ofPeople.concat(told)) {
    const count = countIn(one);
    if (count !== null && count >= 1 && count <= MOST) return count;
  }
  return null;
}

function countIn(told: string): number | null {
  const text = told.slice(0, 200).toLowerCase();
  const digits = /\d{1,4}(?:[.,]\d{1,2})?/.exec(text);
  const worded = WORDS.findIndex((word) => word !== '' && new RegExp(`\\b${word}\\b`).test(text));
  const count = digits ? Number(digits[0].replace(',', '.')) : worded;
  if (count < 0) return /\bdozen\b/.test(text) ? 12 : null;
  return /\bdozen\b/.test(text) ? count * 12 : count;
}
