import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clockParts, kilogramsOf, poundsOf } from '../../src/domain/units.ts';

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
});
