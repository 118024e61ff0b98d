import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../../src/domain/day.ts';
import { measurementIdOf, type Measurement } from '../../../src/domain/tracking/measurement.ts';
import {
  MEASUREMENT_KINDS, firstReading, readingFromShown, readingRange, shownReading, steppedReading, trendOf, typedReading,
} from '../../../src/domain/tracking/reading.ts';

const anyKind = fc.constantFrom(...MEASUREMENT_KINDS);
const anyUnits = fc.constantFrom('metric' as const, 'us' as const);

function weights(values: readonly number[]): readonly Measurement[] {
  return values.map((value, at) => {
    const reading = { personId: 'p', kind: 'weight' as const, localDay: addDays('2026-01-01', at) };
    return { id: measurementIdOf(reading), ...reading, value };
  });
}

describe('a reading', () => {
  it('steps up and down to the same number again, whatever the units, and never past its ends', () => {
    fc.assert(fc.property(anyKind, anyUnits, fc.array(fc.record({ by: fc.constantFrom(1 as const, -1 as const), isHeld: fc.boolean() }), { maxLength: 60 }), (kind, units, steps) => {
      let value = firstReading(kind, units);
      for (const step of steps) {
        const after = steppedReading(kind, value, step, units);
        const back = steppedReading(kind, after, { ...step, by: step.by === 1 ? -1 : 1 }, units);
        const { min, max } = readingRange(kind, units);
        const shown = shownReading(kind, after, units);
        assert.ok(shown >= min && shown <= max);
        if (shown !== min && shown !== max) assert.equal(shownReading(kind, back, units), shownReading(kind, value, units));
        value = after;
      }
    }));
  });

  it('typed comes back as it was typed', () => {
    fc.assert(fc.property(fc.integer({ min: 200, max: 3_400 }), (tenths) => {
      const value = typedReading('weight', String(tenths / 10), 'metric');
      assert.equal(value === null ? null : shownReading('weight', value, 'metric'), tenths / 10);
    }));
    fc.assert(fc.property(fc.integer({ min: 90, max: 1_500 }), (halves) => {
      const value = typedReading('weight', String(halves / 2).replace('.', ','), 'us');
      assert.equal(value === null ? null : shownReading('weight', value, 'us'), halves / 2);
    }));
  });

  it('that is none is not taken', () => {
    for (const text of ['', 'abc', '5', '1000', '-70', '7o', '70.', '1e2']) assert.equal(typedReading('weight', text, 'metric'), null, text);
  });

  it('shown in the other units does not drift', () => {
    fc.assert(fc.property(anyKind, anyUnits, (kind, units) => {
      const shown = shownReading(kind, firstReading(kind, units), units);
      assert.equal(shownReading(kind, readingFromShown(kind, shown, units), units), shown);
    }));
  });
});

describe('the trend', () => {
  it('is told only once there is something to compare', () => {
    assert.equal(trendOf(weights([70, 70, 70])), null);
    assert.equal(trendOf(weights([70, 70, 70, 70])), 'level');
  });

  it('passes over what a scale differs by from morning to morning', () => {
    assert.equal(trendOf(weights([70, 70.4, 69.8, 70.2, 70.5, 69.9])), 'level');
    assert.equal(trendOf(weights([70, 70, 70, 72, 72, 72])), 'higher');
    assert.equal(trendOf(weights([72, 72, 72, 70, 70, 70])), 'lower');
  });
});
