import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Codes } from '../../../src/hub/link/codes.ts';
import { usualLimits } from '../../../src/hub/link/limits.ts';
import { CODE_LENGTH, CODE_LETTERS, CODE_LIFE_MS, CODE_TRIES, GUEST_MS } from '../../../src/sync/hub-frames.ts';

const HOME = '203.0.113.7';
const MINUTE_MS = 60_000;
const allCodes = CODE_LETTERS.length ** CODE_LENGTH;
const { triesPerAddress, triesOfAll } = usualLimits;

/** Draws the letters of codes in a row: BBBBBBBB, BBBBBBBC, … */
function makeCodes(): Codes {
  let drawn = 0;
  let tickets = 0;
  return new Codes({
    limits: usualLimits,
    drawTicket: () => `ticket ${(tickets += 1)}`,
    randomBelow: (end) => {
      const place = CODE_LENGTH - 1 - (drawn % CODE_LENGTH);
      const letter = Math.floor(Math.floor(drawn / CODE_LENGTH) / end ** place) % end;
      drawn += 1;
      return letter;
    },
  });
}

const wrong = (n: number): string => `ZZZZ${[...String(n).padStart(4, '0')].map((digit) => CODE_LETTERS[Number(digit)]).join('')}`;

describe('codes', () => {
  it('are eight letters without vowels and digits, each new', () => {
    const codes = makeCodes();
    const given = Array.from({ length: 50 }, (_, n) => codes.give(`room ${n}`, HOME, 0));
    for (const code of given) assert.match(code, /^[BCDFGHJKLMNPQRSTVWXZ]{8}$/);
    assert.equal(new Set(given).size, 50);
  });

  it('lead into their room for five minutes, and then are told to be over', () => {
    const codes = makeCodes();
    const code = codes.give('living room', HOME, 0);
    assert.deepEqual(codes.find(code, HOME, CODE_LIFE_MS - 1), { kind: 'found', room: 'living room', ticket: 'ticket 1' });
    assert.deepEqual(codes.find(code, HOME, CODE_LIFE_MS), { kind: 'expired' });
    assert.deepEqual(codes.find(wrong(0), HOME, CODE_LIFE_MS), { kind: 'wrong' });
  });

  it('end when the screen asks for another', () => {
    const codes = makeCodes();
    const [first, second] = [codes.give('a', HOME, 0), codes.give('a', HOME, 1)];
    assert.deepEqual(codes.find(first, HOME, 2), { kind: 'expired' });
    assert.deepEqual(codes.find(second, HOME, 2), { kind: 'found', room: 'a', ticket: 'ticket 2' });
  });

  /** @returns Its ticket. */
  function found(codes: Codes, code: string, nowMs: number): string {
    const answer = codes.find(code, HOME, nowMs);
    assert.ok(answer.kind === 'found');
    return answer.ticket;
  }

  it('are used up when a device comes in by the ticket that finding them gave', () => {
    const codes = makeCodes();
    const code = codes.give('a', HOME, 0);
    const ticket = found(codes, code, 1);
    assert.equal(found(codes, code, 2), ticket, 'an answer lost on the way can be asked for again');
    assert.equal(codes.admit(ticket, 'a', 'phone', 2), true);
    assert.equal(codes.find(code, HOME, 3).kind, 'expired');
  });

  it('stay good whoever else comes into the room, with no ticket, a wrong one, or one of another room', () => {
    const codes = makeCodes();
    const code = codes.give('a', HOME, 0);
    const other = found(codes, codes.give('b', HOME, 0), 1);
    found(codes, code, 1);
    assert.equal(codes.admit('made up', 'a', 'removed phone', 2), false);
    assert.equal(codes.admit(other, 'a', 'removed phone', 2), false);
    assert.equal(codes.find(code, HOME, 3).kind, 'found');
  });

  it('are good for one device, which may come again when its line broke', () => {
    const codes = makeCodes();
    const ticket = found(codes, codes.give('a', HOME, 0), 0);
    assert.equal(codes.admit(ticket, 'a', 'phone', 0), true);
    assert.equal(codes.admit(ticket, 'a', 'another', 1), false);
    assert.equal(codes.admit(ticket, 'a', 'phone', GUEST_MS - 1), true);
    assert.equal(codes.admit(ticket, 'a', 'phone', GUEST_MS), false, 'and not for ever');
  });

  it('found in their last moment lead in for a minute more', () => {
    const codes = makeCodes();
    const ticket = found(codes, codes.give('a', HOME, 0), CODE_LIFE_MS - 1);
    codes.forget(CODE_LIFE_MS + MINUTE_MS - 2);
    assert.equal(codes.admit(ticket, 'a', 'phone', CODE_LIFE_MS + MINUTE_MS - 2), true);
    const late = found(codes, codes.give('a', HOME, 0), 0);
    assert.equal(codes.admit(late, 'a', 'phone', MINUTE_MS), false);
  });

  it(`are found ${CODE_TRIES} times at most`, () => {
    const codes = makeCodes();
    const code = codes.give('a', HOME, 0);
    for (let n = 0; n < CODE_TRIES; n += 1) assert.equal(codes.find(code, HOME, n).kind, 'found');
    assert.equal(codes.find(code, HOME, 9).kind, 'expired');
  });

  it('leave a family its tries: right ones cost nothing, and after five wrong ones each minute brings one back', () => {
    const codes = makeCodes();
    for (let n = 0; n < 30; n += 1) assert.equal(codes.find(codes.give(`room ${n}`, HOME, 0), HOME, 0).kind, 'found');
    for (let n = 0; n < 5; n += 1) assert.equal(codes.find(wrong(n), HOME, 0).kind, 'wrong');
    const code = codes.give('a', HOME, 0);
    assert.deepEqual(codes.find(code, HOME, 0), { kind: 'too-many-tries', retryInMs: MINUTE_MS });
    assert.deepEqual(codes.find(code, HOME, MINUTE_MS - 1), { kind: 'too-many-tries', retryInMs: 1 });
    assert.deepEqual(codes.find(code, HOME, MINUTE_MS), { kind: 'found', room: 'a', ticket: 'ticket 31' });
  });

  it('keep one address that guesses from costing others theirs', () => {
    const codes = makeCodes();
    for (let n = 0; n < 1_000; n += 1) codes.find(wrong(n), '198.51.100.1', 0);
    assert.equal(codes.find(codes.give('a', HOME, 0), '192.0.2.9', 0).kind, 'found');
  });

  it('let the phone in that sits before its TV, while many strangers use up the tries of all', () => {
    const codes = makeCodes();
    for (let n = 0; n < 1_000; n += 1) codes.find(wrong(n), `198.51.100.${n}`, 0);
    const code = codes.give('a', HOME, 0);
    assert.deepEqual(codes.find(code, '192.0.2.9', 0), { kind: 'too-many-tries', retryInMs: 1_000 });
    assert.equal(codes.find(code, HOME, 0).kind, 'found');
    assert.equal(codes.find(wrong(0), HOME, 0).kind, 'too-many-tries', 'and tells it nothing of wrong ones');
  });

  it('are compared with no more guesses than the limits say, however many addresses guess, and however they pace it', () => {
    const pace = fc.record({ addresses: fc.integer({ min: 1, max: 400 }), waitsMs: fc.array(fc.integer({ min: 0, max: 30_000 }), { minLength: 1, maxLength: 60 }) });
    fc.assert(fc.property(pace, ({ addresses, waitsMs }) => {
      const codes = makeCodes();
      const answeredOf = new Map<string, number>();
      let nowMs = 0;
      let answered = 0;
      for (const waitMs of waitsMs) {
        nowMs += waitMs;
        for (let n = 0; n < addresses; n += 1) {
          const from = `guesser ${n}`;
          if (codes.find(wrong(n), from, nowMs).kind !== 'wrong') continue;
          answered += 1;
          answeredOf.set(from, (answeredOf.get(from) ?? 0) + 1);
        }
      }
      const seconds = nowMs / 1_000;
      assert.ok(answered <= triesOfAll.most + seconds * triesOfAll.perSecond, `${answered} in ${seconds} s`);
      for (const one of answeredOf.values()) assert.ok(one <= triesPerAddress.most + seconds * triesPerAddress.perSecond + 1e-6);
    }), { numRuns: 60 });
  });

  it('cannot be guessed: at the full rate of all addresses, below one in fifty million in a code\'s life, and one in 790 in a year of codes', () => {
    const guessesIn = (seconds: number): number => {
      const own = triesPerAddress.most + seconds * triesPerAddress.perSecond;
      return own + triesOfAll.most + seconds * triesOfAll.perSecond;
    };
    assert.ok(guessesIn(CODE_LIFE_MS / 1_000) / allCodes < 1 / 50_000_000);
    assert.ok(guessesIn(365 * 86_400) / allCodes < 1 / 790);
  });

  it('were not found in a day by 2,000 addresses that guess at random without a pause', () => {
    const codes = makeCodes();
    const random = fc.sample(fc.array(fc.integer({ min: 0, max: CODE_LETTERS.length - 1 }), { minLength: CODE_LENGTH, maxLength: CODE_LENGTH }), { numRuns: 2_000, seed: 6 });
    const guesses = random.map((letters) => letters.map((letter) => CODE_LETTERS[letter]).join(''));
    let compared = 0;
    for (let minute = 0; minute < 24 * 60; minute += 1) {
      const nowMs = minute * MINUTE_MS;
      if (minute % 5 === 0) codes.give('a', HOME, nowMs);
      codes.forget(nowMs);
      guesses.forEach((guess, n) => {
        const { kind } = codes.find(guess, `guesser ${n}`, nowMs);
        assert.notEqual(kind, 'found');
        if (kind === 'wrong') compared += 1;
      });
    }
    assert.ok(compared <= triesOfAll.most + 86_400 * triesOfAll.perSecond, String(compared));
  });

  it('are forgotten a life after their end, and never pile up', () => {
    const codes = makeCodes();
    codes.give('a', HOME, 0);
    codes.forget(CODE_LIFE_MS);
    codes.forget(2 * CODE_LIFE_MS - 1);
    assert.equal(codes.size, 1);
    codes.forget(2 * CODE_LIFE_MS);
    assert.equal(codes.size, 0);
    const good = codes.give('mine', HOME, 0);
    for (let n = 0; n < usualLimits.codesRemembered + 500; n += 1) codes.give('a', HOME, 0);
    assert.ok(codes.size <= usualLimits.codesRemembered + 2, String(codes.size));
    assert.equal(codes.find(good, HOME, 0).kind, 'found', 'however many another screen asks for');
  });
});
