/** A shorter wait is none, a longer one wants a calendar: 15 seconds to two days, in minutes. */
const SHORTEST_MIN = 0.25;
const LONGEST_MIN = 2 * 24 * 60;

const FRACTIONS: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };

const AMOUNT = '(\\d{1,4}(?:[.,]\\d{1,2})?(?: ?[¼½¾⅓⅔]| \\d/\\d)?|\\d/\\d|[¼½¾⅓⅔]|an?(?: half| quarter of an)?|half an?|one|two|three|four|five|ten|fifteen|twenty|thirty|forty)';
const UNIT = '(hours?|hrs?|h|minutes?|mins?|seconds?|secs?)';

/** "20", "20 to 25", "1 hour 10 min": an amount, perhaps the other end of a range, a unit, perhaps a smaller unit behind it. */
const WAIT = new RegExp(
  `(^|[^\\w.,/])${AMOUNT}(?:(?: ?[-–—] ?| to | or | up to | or up to )(\\d{1,4}(?:[.,]\\d{1,2})?))?[ -]?${UNIT}\\b\\.?`
  + `(?:,? (?:and )?(\\d{1,2})[ -]?(minutes?|mins?|m|seconds?|secs?|s)\\b)?`,
  'gi',
);

/** "stir every 5 minutes", "within an hour", "the last 10 minutes": nothing to wait for as a whole. */
const NO_WAIT_BEFORE = /\b(?:every|each|within|last|final|first|per) ?$/i;
const NO_WAIT_AFTER = /^ ?(?:before|ahead|earlier|ago|old)\b/i;
/** "25 minutes or up to 1 hour": the second is the other end of the first. */
const JOINED = /^(?:,? ?(?:or |and )?(?:up )?to|,? or(?: up to| even| as long as)?|[-–—]) ?$/i;

/**
 * The wait a step's words tell of, in minutes: of a range the shorter end, of several waits the longest, which is the one people leave
 * the kitchen for.
 *
 * @returns Null when there is none.
 */
export function timerMinIn(stepText: string): number | null {
  let longest: number | null = null;
  let endBefore = -1;
  const text = stepText.slice(0, 10_000).replace(/\s/g, ' ');
  const pattern = new RegExp(WAIT);
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [whole, before = '', amount = '', , unit = '', smaller, smallerUnit = ''] = found;
    const start = found.index + before.length;
    const end = found.index + whole.length;
    const between = endBefore < 0 ? '' : text.slice(endBefore, start);
    const isOtherEnd = endBefore >= 0 && JOINED.test(between);
    endBefore = end;
    if (isOtherEnd || NO_WAIT_BEFORE.test(text.slice(Math.max(0, start - 10), start)) || NO_WAIT_AFTER.test(text.slice(end, end + 10))) continue;
    const min = numberOf(amount) * minutesIn(unit) + (smaller === undefined ? 0 : Number(smaller) * minutesIn(smallerUnit));
    if (min >= SHORTEST_MIN && min <= LONGEST_MIN) longest = Math.max(longest ?? 0, Math.round(min * 100) / 100);
  }
  return longest;
}

function minutesIn(unit: string): number {
  if (/^h/i.test(unit)) return 60;
  return /^m/i.test(unit) ? 1 : 1 / 60;
}

const WORDS: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, ten: 10, fifteen: 15, twenty: 20, thirty: 30, forty: 40, 'half an': 0.5, 'half a': 0.5, 'a half': 0.5,
  'an half': 0.5, 'a quarter of an': 0.25,
};

function numberOf(written: string): number {
  const text = written.toLowerCase();
  const word = WORDS[text];
  if (word !== undefined) return word;
  return text.split(' ').reduce((sum, part) => sum + partOf(part), 0);
}

/** "1", "1½", "½", "1/2". */
function partOf(part: string): number {
  const [over = '', under] = part.split('/');
  if (under !== undefined) return Number(under) === 0 ? 0 : Number(over) / Number(under);
  const last = FRACTIONS[part.slice(-1)];
  if (last === undefined) return Number(part.replace(',', '.'));
  return last + (part.length > 1 ? Number(part.slice(0, -1)) : 0);
}
