import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../../src/domain/day.ts';
import { cookServings, goodUntil, leftoversFor, leftoversTrouble, placesForLeftovers } from '../../../src/domain/meals/leftovers.ts';
import { anyDay, leftovers, meal, planAround, RULES, SLOT_IDS } from './plans.ts';

const MON = '2026-11-16';
const TUE = '2026-11-17';
const WED = '2026-11-18';

const stew = meal(MON, 'dinner', 'stew', { servings: 2 });

describe('leftovers', () => {
  it('are cooked with the meal: for those who eat, and those who eat of it later', () => {
    const plan = [stew, leftovers(TUE, 'lunch', 'stew', MON), leftovers(WED, 'lunch', 'stew', MON), leftovers(WED, 'dinner', 'stew', TUE)];
    assert.equal(cookServings(stew, plan, RULES), 6);
    assert.equal(cookServings(meal(MON, 'lunch', 'salad'), plan, RULES), 2);
  });

  it('are not cooked for a place that is switched off', () => {
    const plan = [stew, leftovers(TUE, 'lunch', 'stew', MON), leftovers(WED, 'dinner', 'stew', MON)];
    assert.equal(cookServings(stew, plan, { ...RULES, slotIds: ['breakfast', 'dinner'] }), 4);
  });

  it('are counted once when the dish is cooked twice a day', () => {
    const lunch = meal(MON, 'lunch', 'stew');
    const plan = [lunch, stew, leftovers(TUE, 'lunch', 'stew', MON)];
    assert.equal(cookServings(lunch, plan, RULES) + cookServings(stew, plan, RULES), 6);
  });

  it('are offered after their meal, as long as they keep, the latest cooked first', () => {
    const plan = [stew, meal(TUE, 'lunch', 'nuts'), meal(TUE, 'dinner', 'salad')];
    const offered = (localDay: string, slotId: string): readonly string[] => leftoversFor({ localDay, slotId }, plan, RULES).map(({ cook }) => cook.id);
    assert.deepEqual(offered(MON, 'lunch'), []);
    assert.deepEqual(offered(MON, 'snack'), [stew.id]);
    assert.deepEqual(offered(TUE, 'dinner'), [`${TUE}/lunch`, stew.id]);
    assert.deepEqual(offered(addDays(MON, 4), 'dinner'), [`${TUE}/lunch`]);
    assert.deepEqual(offered(addDays(TUE, 8), 'dinner'), []);
  });

  it('are offered once when the dish is cooked twice a day', () => {
    const plan = [meal(MON, 'lunch', 'stew'), stew];
    assert.deepEqual(leftoversFor({ localDay: TUE, slotId: 'lunch' }, plan, RULES).map(({ cook }) => cook.slotId), ['lunch']);
  });

  it('find the free places, none before their meal and none that is taken', () => {
    const places = placesForLeftovers(stew, [stew, meal(TUE, 'lunch', 'salad')], ['lunch', 'dinner'], RULES);
    assert.deepEqual(places.map(({ localDay, slotId }) => `${localDay}/${slotId}`), [
      `${TUE}/dinner`, `${WED}/lunch`, `${WED}/dinner`, `${addDays(MON, 3)}/lunch`, `${addDays(MON, 3)}/dinner`,
    ]);
  });

  it('can be eaten wherever they are offered', () => {
    const given = anyDay.chain((firstDay) => fc.record({ firstDay: fc.constant(firstDay), plan: planAround(firstDay), at: fc.integer({ min: -7, max: 13 }), slotId: fc.constantFrom(...SLOT_IDS) }));
    fc.assert(fc.property(given, ({ firstDay, plan, at, slotId }) => {
      const cell = { localDay: addDays(firstDay, at), slotId };
      for (const { cook, dish } of leftoversFor(cell, plan, RULES)) assert.equal(leftoversTrouble(dish, cell, cook, RULES), null);
    }));
  });

  it('keep so many days, and never more than a week', () => {
    assert.equal(goodUntil('stew', '2026-12-30', RULES), '2027-01-02');
    assert.equal(goodUntil('nuts', '2026-12-30', RULES), '2027-01-06');
  });
});

describe('leftovers of what not everybody here may eat', () => {
  it('are offered nowhere', () => {
    const cook = meal('2026-11-16', 'dinner', 'stew');
    const at = { localDay: '2026-11-17', slotId: 'lunch' };
    const rules = { ...RULES, isForAll: () => false };
    assert.equal(leftoversFor(at, [cook], RULES).length, 1);
    assert.deepEqual(leftoversFor(at, [cook], rules), []);
    assert.ok(placesForLeftovers(cook, [cook], SLOT_IDS, RULES).length > 0);
    assert.deepEqual(placesForLeftovers(cook, [cook], SLOT_IDS, rules), []);
  });
});
