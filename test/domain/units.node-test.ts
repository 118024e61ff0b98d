import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { clockParts, kilogramsOf, lengthFromShown, massFromShown, poundsOf, shownLength, shownMass } from '../../src/domain/units.ts';

describe('units', () => {
  it('shows a countdown rounded up, so that 0:00 means the end', () => {
    assert.deepEqual(clockParts(60_000), { minutes: 1, seconds: 0 });
    assert.deepEqual(clockParts(59_001), { minutes: 1, seconds: 0 });
    assert.deepEqual(clockParts(1), { minutes: 0, seconds: 1 });
    assert.deepEqual(clockParts(-20), { minutes: 0, seconds: 0 });
  });

  it('weighs the same in pounds and kilograms', () => {
    assert.ok(Math.abs(poundsOf(5) - 11.0231) < 1e-4);
    assert.ok(Math.abs(kilogramsOf(poundsOf(7.5)) - 7.5) < 1e-9);
  });

  const anyUnits = fc.constantFrom('metric' as const, 'us' as const);

  it('gives back the very number that was typed, in pounds and inches too', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_400 }), anyUnits, (halves, units) => {
      const typed = halves / 2;
      assert.equal(shownMass(massFromShown(typed, units), units), typed);
      assert.equal(shownLength(lengthFromShown(typed, units), units), typed);
    }));
    fc.assert(fc.property(fc.integer({ min: 1, max: 3_000 }), (tenths) => {
      assert.equal(shownMass(massFromShown(tenths / 10, 'metric'), 'metric'), tenths / 10);
    }));
  });

  it('does not drift however often the units are changed', () => {
    fc.assert(fc.property(fc.double({ min: 0.5, max: 300, noNaN: true }), anyUnits, (massKg, units) => {
      const shown = shownMass(massKg, units);
      assert.ok(Math.abs(massFromShown(shown, units) - massKg) <= (units === 'us' ? 0.12 : 0.051));
      assert.equal(shownMass(massFromShown(shown, units), units), shown);
    }));
  });
});
