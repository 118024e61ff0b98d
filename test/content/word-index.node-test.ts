import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createWordIndex } from '../../src/content/meals/word-index.ts';

const words = ['broccoli', 'broth', 'brown', 'bread', 'chia', 'chicken', 'chili', 'tofu'];
const index = createWordIndex();
words.forEach((word) => index.add(word, [[word]]));

describe('words that begin so but for a slip', () => {
  it('are found by a beginning with one letter wrong, missing, too many or swapped', () => {
    fc.assert(fc.property(
      fc.constantFrom(...words).chain((word) => fc.tuple(fc.constant(word), fc.integer({ min: 4, max: word.length }))).chain(([word, length]) =>
        fc.tuple(fc.constant(word), fc.constant(word.slice(0, length)), fc.integer({ min: 1, max: length - 2 }), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'))),
      ([word, start, at, letter]) => {
        const [before, here, after] = [start.slice(0, at), start.slice(at, at + 1), start.slice(at + 1)];
        for (const slip of [before + letter + after, before + after, before + letter + here + after, before + after.slice(0, 1) + here + after.slice(1)]) {
          assert.ok(index.nearStarts(slip).includes(word), slip);
        }
      },
    ), { numRuns: 2_000, examples: [[['broccoli', 'brocc', 1, 'r']], [['broccoli', 'brocc', 3, 'c']]] });
  });

  it('are no others: neither those with two slips nor all that begins like the letters before the last', () => {
    assert.deepEqual(index.nearStarts('broco'), ['broccoli']);
    assert.deepEqual(index.nearStarts('chik'), ['chicken']);
    assert.deepEqual(index.nearStarts('broccc'), ['broccoli']);
    assert.deepEqual(index.nearStarts('chill'), ['chili']);
    assert.deepEqual(index.nearStarts('brxxo'), []);
    assert.deepEqual(index.nearStarts('xroc'), []);
    assert.deepEqual(index.nearStarts('tofux'), []);
  });
});
