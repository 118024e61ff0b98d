import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bodyRange, firstBodyFacts, shownBodyNumber, steppedBody, withBodyChange, type BodyNumber } from '../../../src/domain/meals/body-facts-change.ts';
import { noDeficitNotes } from '../../../src/domain/meals/needs.ts';

const YEAR = 2026;
const anyNumber = fc.constantFrom<BodyNumber>('birthYear', 'heightCm', 'massKg');
const anyUnits = fc.constantFrom('metric' as const, 'us' as const);
const anyStep = fc.record({ by: fc.constantFrom(1 as const, -1 as const), isHeld: fc.boolean() });

describe('changing body facts', () => {
  it('never keeps a wish to lose where none is planned', () => {
    const losing = withBodyChange(firstBodyFacts(YEAR), { goal: 'lose' }, YEAR);
    assert.equal(losing.goal, 'lose');
    for (const change of [{ birthYear: YEAR - 17 }, { isPregnantOrNursing: true }, { massKg: 50, heightCm: 180 }]) {
      const changed = withBodyChange(losing, change, YEAR);
      assert.ok(noDeficitNotes(changed, YEAR).length > 0);
      assert.equal(changed.goal, 'keep');
    }
  });

  it('asks no man about pregnancy', () => {
    assert.equal(withBodyChange({ ...firstBodyFacts(YEAR), isPregnantOrNursing: true }, { sex: 'male' }, YEAR).isPregnantOrNursing, false);
  });

  it('steps within both ends, in the units shown', () => {
    fc.assert(fc.property(anyNumber, anyUnits, fc.array(anyStep, { maxLength: 80 }), (number, units, steps) => {
      const body = steps.reduce((before, step) => steppedBody(before, number, step, { units, year: YEAR }), firstBodyFacts(YEAR));
      const shown = shownBodyNumber(body, number, units);
      const { min, max } = bodyRange(number, units, YEAR);
      assert.ok(shown >= min && shown <= max, `${number} ${shown}`);
    }));
  });

  it('goes from a number between two steps to the next whole one', () => {
    const step = { by: 1, isHeld: false } as const;
    assert.equal(steppedBody({ ...firstBodyFacts(YEAR), massKg: 70.4 }, 'massKg', step, { units: 'metric', year: YEAR }).massKg, 71);
    assert.equal(steppedBody({ ...firstBodyFacts(YEAR), massKg: 70.4 }, 'massKg', { by: -1, isHeld: false }, { units: 'metric', year: YEAR }).massKg, 70);
  });
});
