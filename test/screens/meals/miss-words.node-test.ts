import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Miss } from '../../../src/domain/meals/planner/missed-targets.ts';
import { missSentence, shownMisses } from '../../../src/screens/meals/miss-words.ts';

const fiber: Miss = {
  code: 'fiber-low', days: ['2026-03-03'], value: 21.6, target: 30.2, cause: { kind: 'few-recipes', count: 3, diets: [], allergies: ['gluten'] },
};
const say = (change: Partial<Miss> = {}): string => missSentence({ ...fiber, ...change }, (day) => (day === '2026-03-03' ? 'Tuesday' : 'Friday'));

describe('a missed target in words', () => {
  it('says what, how much, when and why', () => {
    assert.equal(say(), 'Fibre is 22 of 30 g on Tuesday: only 3 recipes fit without gluten.');
    assert.equal(say({ cause: { kind: 'time', count: 1, longestMin: 20 } }), 'Fibre is 22 of 30 g on Tuesday: only 1 recipe is done in 20 minutes.');
    assert.equal(say({ code: 'seafood-low', days: [], value: 4.1, target: 8, cause: { kind: 'servings' } }), 'Seafood is 4.1 of 8 oz this week: one serving of each meal does not reach it.');
  });

  it('says of what is too much what it is over', () => {
    assert.match(say({ code: 'sodium-high', value: 2_604, target: 2_300, cause: { kind: 'other-targets' } }), /^Sodium is 2604 mg, over 2300 mg, on Tuesday: /);
  });

  it('names the worst day, and how many more there are', () => {
    assert.match(say({ days: ['2026-03-03', '2026-03-06', '2026-03-07'] }), / on Tuesday and 2 more: /);
  });

  it('says nothing of energy to those who did not ask for it', () => {
    const energy: Miss = { ...fiber, code: 'energy-low' };
    assert.deepEqual(shownMisses([energy, fiber], { showsEnergy: false }), [fiber]);
    assert.deepEqual(shownMisses([energy, fiber], { showsEnergy: true }), [energy, fiber]);
  });

  it('tells others who look on nothing of what a body needs, and all the rest', () => {
    const protein: Miss = { ...fiber, code: 'protein-low', value: 43, target: 84 };
    for (const code of ['protein-low', 'energy-low', 'energy-high'] as const) {
      assert.doesNotMatch(missSentence({ ...protein, code }, () => 'Tuesday', 'hidden'), /43|84/);
      assert.match(missSentence({ ...protein, code }, () => 'Tuesday', 'shown'), /43 of 84/);
    }
    assert.match(missSentence(fiber, () => 'Tuesday', 'hidden'), /22 of 30 g/);
  });
});
