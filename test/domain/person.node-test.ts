import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { currentOf, LONGEST_NAME, nameProblemOf, tidyName, trainingOf } from '../../src/domain/person.ts';

describe('a name', () => {
  it('is kept without the space around it', () => {
    assert.equal(tidyName('  Anna \t Lena\n'), 'Anna Lena');
  });

  it('tidied twice is as tidied once, and never too long', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (typed) => {
      const name = tidyName(typed);
      assert.equal(tidyName(name), name);
      assert.ok(name.length <= LONGEST_NAME);
    }));
  });

  it('must be there', () => {
    for (const typed of ['', '   ', '\n']) assert.equal(nameProblemOf(typed, []), 'empty');
  });

  it('must not be another’s, however it is written', () => {
    const others = [{ name: 'José' }, { name: '' }];
    for (const typed of ['José', ' josé ', 'JOSE\u0301']) assert.equal(nameProblemOf(typed, others), 'taken');
    assert.equal(nameProblemOf('Josef', others), null);
  });
});

describe('who trains', () => {
  const people = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

  it('is the last choice, in the order of the people and without those who are gone', () => {
    assert.deepEqual(trainingOf(['c', 'gone', 'a'], people, 'b'), ['a', 'c']);
  });

  it('is the one in front when nobody of the last choice is here', () => {
    assert.deepEqual(trainingOf(['gone'], people, 'b'), ['b']);
    assert.deepEqual(trainingOf([], people, 'b'), ['b']);
  });
});

describe('whose turn it is', () => {
  it('is the one chosen, else the first', () => {
    const people = [{ id: 'a' }, { id: 'b' }];
    assert.equal(currentOf(people, 'b'), people[1]);
    assert.equal(currentOf(people, 'gone'), people[0]);
    assert.equal(currentOf(people, null), people[0]);
    assert.equal(currentOf([], 'a'), null);
  });
});
