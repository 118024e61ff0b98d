import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { minutesOf } from '../../../../src/domain/meals/import/duration.ts';
import { servingsOf } from '../../../../src/domain/meals/import/servings.ts';
import { timerMinIn } from '../../../../src/domain/meals/import/step-timer.ts';

describe('minutesOf', () => {
  const written: readonly (readonly [string, number | null])[] = [
    ['PT1H30M', 90], ['P0DT0H45M', 45], ['PT90M', 90], ['pt1h', 60], ['P1DT2H', 1560], ['PT0.5H', 30], ['PT1,5H', 90], ['PT5400S', 90], ['P0Y0M0DT0H30M0.000S', 30],
    ['T30M', 30], ['PT30', 30], ['P30M', 30], ['P1H', 60], ['PT1H 30M', 90], ['PT15M-PT20M', 15], ['30 min', 30], ['1 hour 15 minutes', 75], ['1 hr. 5 min', 65],
    ['1 h 30', 90], ['45', 45], ['1:30', 90], ['00:45:00', 45], ['2 days', 2880],
    ['PT0M', null], ['P', null], ['PT', null], ['', null], ['soon', null], ['PT-5M', null], ['P9999D', null],
  ];
  for (const [text, min] of written) it(`reads ${JSON.stringify(text)} as ${String(min)}`, () => assert.equal(minutesOf(text), min));

  it('reads what ISO 8601 writes, for any hours and minutes', () => {
    fc.assert(fc.property(fc.nat(300), fc.integer({ min: 1, max: 59 }), (hours, min) => assert.equal(minutesOf(`PT${hours}H${min}M`), hours * 60 + min)));
  });
});

describe('servingsOf', () => {
  const told: readonly (readonly [readonly string[], number | null])[] = [
    [['4'], 4], [['Serves 4–6'], 4], [['12', '12 muffins'], 12], [['1 loaf', '8 servings'], 8], [['2 dozen'], 24], [['A dozen'], 12], [['Four people'], 4],
    [['a big pot'], null], [['0'], null], [['1000'], null], [[], null],
  ];
  for (const [words, count] of told) it(`takes ${JSON.stringify(words)} as ${String(count)}`, () => assert.equal(servingsOf(words), count));
});

describe('timerMinIn', () => {
  const steps: readonly (readonly [string, number | null])[] = [
    ['Bake 25 minutes.', 25], ['Simmer for 1 hour 10 min.', 70], ['Cook 20-25 minutes', 20], ['Cook 20 to 25 mins', 20], ['Rest for half an hour.', 30], ['Chill an hour.', 60],
    ['Roast 1 1/2 hours.', 90], ['Roast 1½ hours.', 90], ['Blend 30 seconds.', 0.5], ['about 1 hour and 30 minutes', 90], ['a 10-minute rest', 10], ['1h 15m', 75],
    ['Cook 5 minutes, then simmer for 40 minutes.', 40], ['Marinate 2 hours or up to 24 hours.', 120], ['Chill 30 minutes, or up to 2 hours.', 30],
    ['Stir every 10 minutes.', null], ['Take it out 10 minutes before.', null], ['Add 3 minced cloves.', null], ['Heat to 200.', null], ['Soak for 90 hours.', null], ['', null],
  ];
  for (const [step, min] of steps) it(`finds ${String(min)} in ${JSON.stringify(step)}`, () => assert.equal(timerMinIn(step), min));

  it('never answers the longer end of a range', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), fc.constantFrom('-', '–', ' to ', ' or '), (from, more, joined) => {
      assert.equal(timerMinIn(`Bake for ${from}${joined}${from + more} minutes.`), from);
    }));
  });
});
