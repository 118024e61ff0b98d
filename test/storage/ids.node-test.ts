import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createId } from '../../src/storage/ids.ts';

const moment = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const chance = (fill: number) => (bytes: Uint8Array) => void bytes.fill(fill);

describe('createId', () => {
  it('sorts by the time it was made, whatever the chance', () => {
    fc.assert(
      fc.property(moment, moment, fc.nat(255), fc.nat(255), (one, other, a, b) => {
        fc.pre(one < other);
        assert.ok(createId(one, chance(a)) < createId(other, chance(b)));
      }),
    );
  });

  it('differs at the same moment as soon as chance does', () => {
    assert.notEqual(createId(5, chance(1)), createId(5, chance(2)));
    assert.equal(new Set(Array.from({ length: 1_000 }, () => createId(5))).size, 1_000);
  });

  it('is 26 signs that need no escaping in addresses and file names', () => {
    assert.match(createId(Date.parse('2026-01-01')), /^[0-9a-z]{26}$/);
  });
});
