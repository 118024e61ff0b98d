/** Crockford's base 32: sorts as text the way it sorts as a number. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const TIME_DIGITS = 10;
const CHANCE_BYTES = 16;

/** Fills the array with chance; `crypto.randomUUID` is missing on plain http pages and on old sets. */
export type Chance = (bytes: Uint8Array<ArrayBuffer>) => void;

const fromCrypto: Chance = (bytes) => void crypto.getRandomValues(bytes);

/** An id no other device makes, that sorts by the time it was made: 48 bits of milliseconds, then 80 of chance. */
export function createId(nowMs: number, chance: Chance = fromCrypto): string {
  let rest = Math.floor(nowMs);
  let time = '';
  for (let place = 0; place < TIME_DIGITS; place += 1) {
    time = DIGITS.charAt(rest % 32) + time;
    rest = Math.floor(rest / 32);
  }
  const bytes = new Uint8Array(CHANCE_BYTES);
  chance(bytes);
  return time + Array.from(bytes, (byte) => DIGITS.charAt(byte % 32)).join('');
}
