/** Nothing is cooked for longer: two weeks. */
const LONGEST_MIN = 14 * 24 * 60;

const HOUR = '(?:hours?|hrs?|h)\\.?';
const MINUTE = '(?:minutes?|mins?|m)';
const NUMBER = '(\\d{1,5}(?:[.,]\\d{1,4})?)';

const ISO = new RegExp(`^P(?:${NUMBER}Y)?(?:${NUMBER}M)?(?:${NUMBER}W)?(?:${NUMBER}D)?T(?:${NUMBER}H)?(?:${NUMBER}M)?(?:${NUMBER}S)?(\\d{1,4})?$`, 'i');
const WORDS = new RegExp(`^(?:${NUMBER} ?(?:days?|d))?(?: |, | and )*(?:${NUMBER} ?${HOUR})?(?: |, | and )*(?:${NUMBER}(?: ?${MINUTE})?)?(?: |, | and )*(?:${NUMBER} ?(?:seconds?|secs?|s))?\\.?$`, 'i');
const CLOCK = /^(\d{1,3}):(\d\d)(?::(\d\d))?$/;

/**
 * Minutes of a duration as pages write it: ISO 8601 and its misspellings ("PT1H30M", "P0DT45M", "T30M", "PT30", "PT1,5H"), words
 * ("1 hour 15 minutes"), a clock ("1:30") or a number alone, which is minutes.
 *
 * @returns Null when it is none, is nothing, or is longer than two weeks.
 */
export function minutesOf(written: string): number | null {
  const text = written.trim().slice(0, 60);
  const min = isoMinutes(text) ?? clockMinutes(text) ?? wordMinutes(text);
  return min !== null && min > 0 && min <= LONGEST_MIN ? Math.round(min * 100) / 100 : null;
}

function isoMinutes(text: string): number | null {
  // Some write "T30M" or a range, "PT15M-PT20M": the first end of it is taken.
  const first = (text.replace(/^T/i, 'PT').split(/[-–/](?=P)/i)[0] ?? '').replace(/\s/g, '');
  // Without its T, "P30M" would be 30 months; in a kitchen it is minutes.
  const found = ISO.exec(/T/i.test(first) ? first : first.replace(/^P((?:[\d.,]{1,9}D)?)/i, 'P$1T'));
  if (!found) return null;
  const [years, months, weeks, days, hours, minutes, seconds, unnamed] = found.slice(1).map(numberOf);
  return (
    (years ?? 0) * 525_600 + (months ?? 0) * 43_200 + (weeks ?? 0) * 10_080 + (days ?? 0) * 1_440 + (hours ?? 0) * 60 + (minutes ?? 0) + (unnamed ?? 0)
    + (seconds ?? 0) / 60
  );
}

function clockMinutes(text: string): number | null {
  const found = CLOCK.exec(text);
  return found ? numberOf(found[1]) * 60 + numberOf(found[2]) + numberOf(found[3]) / 60 : null;
}

function wordMinutes(text: string): number | null {
  if (/^\d{1,5}$/.test(text)) return Number(text);
  const found = WORDS.exec(text.replace(/\s+/g, ' '));
  if (!found) return null;
  const [days, hours, minutes, seconds] = found.slice(1).map(numberOf);
  return (days ?? 0) * 1_440 + (hours ?? 0) * 60 + (minutes ?? 0) + (seconds ?? 0) / 60;
}

function numberOf(written: string | undefined): number {
  return written === undefined ? 0 : Number(written.replace(',', '.'));
}

/** What is not said of the times follows from what is. */
export function timesFrom(prep: number | null, cook: number | null, total: number | null): { readonly activeMin: number | null; readonly totalMin: number | null } {
  const known = total ?? (prep === null && cook === null ? null : (prep ?? 0) + (cook ?? 0));
  if (known === null) return { activeMin: null, totalMin: null };
  const totalMin = Math.max(known, prep ?? 0);
  return { activeMin: prep ?? totalMin, totalMin };
}
