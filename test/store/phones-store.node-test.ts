import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type PhoneShown, toldApart } from '../../src/store/phones-store.ts';

const named = (names: readonly string[]): PhoneShown[] => names.map((name, at) => ({ id: String(at), name, kind: 'phone', state: 'here' }));
const namesOf = (phones: readonly PhoneShown[]): string[] => phones.map(({ name }) => name);

describe('phones of one name', () => {
  it('are told apart by a number, which nobody else has already', () => {
    assert.deepEqual(namesOf(toldApart(named(['Phone', 'Ada’s', 'Phone', 'Phone 2', 'Phone']))), ['Phone', 'Ada’s', 'Phone 3', 'Phone 2', 'Phone 4']);
    assert.deepEqual(namesOf(toldApart(named(['', '']))), ['', '']);
  });

  it('whatever their names, no two have the same, and the first keeps its own', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('Phone', 'Phone 2', 'Phone 2 2', 'Phone 3', 'Tablet')), (names) => {
      const told = toldApart(named(names));
      assert.equal(new Set(namesOf(told)).size, names.length);
      assert.deepEqual(told.map(({ id }) => id), names.map((_, at) => String(at)));
      names.forEach((name, at) => {
        if (names.indexOf(name) === at) assert.equal(told[at]?.name, name);
      });
    }));
  });
});
