import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, weekStartOf } from '../../../src/domain/day.ts';
import { changed, inverseOf } from '../../../src/domain/meals/plan-change.ts';
import type { PlannedMeal } from '../../../src/domain/meals/plan.ts';
import { applyTemplate, clearWeek, copyLastWeek, templateOf } from '../../../src/domain/meals/week-template.ts';
import { anyDay, leftovers, meal, planAround, RULES } from './plans.ts';

const MON = '2026-11-16';
const TUE = '2026-11-17';
const NEXT = '2026-11-23';

const said = (plan: readonly PlannedMeal[]): readonly string[] => plan.map(({ id, dish }) => `${id} ${dish.kind}`);

describe('a week’s template', () => {
  it('is the same week again, its leftovers after the same meals', () => {
    const week = [meal(MON, 'dinner', 'stew'), leftovers(TUE, 'lunch', 'stew', MON), meal(TUE, 'dinner', { kind: 'out' })];
    const template = templateOf(week, MON, { id: 't', name: 'Plain' });
    assert.deepEqual(changed([], applyTemplate([], template, NEXT, RULES)), [
      meal(NEXT, 'dinner', 'stew'), meal(addDays(NEXT, 1), 'dinner', { kind: 'out' }), leftovers(addDays(NEXT, 1), 'lunch', 'stew', NEXT),
    ]);
  });

  it('cooks anew what was left of the week before', () => {
    const { meals } = templateOf([leftovers(MON, 'lunch', 'stew', addDays(MON, -1))], MON, { id: 't', name: '' });
    assert.deepEqual(meals, [{ dayIndex: 0, slotId: 'lunch', servings: 2, dish: { kind: 'recipe', recipeId: 'stew' } }]);
  });

  it('takes free places only, and no leftovers without their meal', () => {
    const template = templateOf([meal(MON, 'dinner', 'stew'), leftovers(TUE, 'lunch', 'stew', MON)], MON, { id: 't', name: '' });
    const plan = [meal(NEXT, 'dinner', 'salad')];
    assert.deepEqual(applyTemplate(plan, template, NEXT, RULES), { saved: [], removedIds: [] });
  });

  it('passes over a slot the household has switched off', () => {
    const template = templateOf([meal(MON, 'snack', 'nuts'), meal(MON, 'lunch', 'salad')], MON, { id: 't', name: '' });
    const change = applyTemplate([], template, NEXT, { ...RULES, slotIds: ['lunch', 'dinner'] });
    assert.deepEqual(said(change.saved), [`${NEXT}/lunch recipe`]);
  });

  it('lands on the same weekdays, in any week and with any first day', () => {
    fc.assert(fc.property(anyDay, anyDay, fc.constantFrom('monday', 'sunday', 'saturday'), fc.integer({ min: 0, max: 6 }), (one, other, start, at) => {
      const [from, to] = [weekStartOf(one, start), weekStartOf(other, start)];
      const template = templateOf([meal(addDays(from, at), 'dinner', 'salad')], from, { id: 't', name: '' });
      const [planned] = applyTemplate([], template, to, RULES).saved;
      assert.equal(planned?.localDay, addDays(to, at));
      assert.equal(new Date(planned.localDay).getUTCDay(), new Date(addDays(from, at)).getUTCDay());
    }));
  });
});

describe('a whole week', () => {
  it('last week again: into free cells, seven days on', () => {
    const plan = [meal(MON, 'dinner', 'stew'), leftovers(TUE, 'lunch', 'stew', MON), meal(TUE, 'dinner', 'salad'), meal(addDays(NEXT, 1), 'dinner', 'nuts')];
    assert.deepEqual(said(copyLastWeek(plan, NEXT, RULES).saved), [`${NEXT}/dinner recipe`, `${addDays(NEXT, 1)}/lunch leftovers`]);
  });

  it('is emptied but for what is locked; leftovers of it the week after go too', () => {
    const sunday = addDays(MON, 6);
    const plan = [
      meal(addDays(MON, -1), 'dinner', 'nuts'), meal(MON, 'lunch', 'salad', { isLocked: true }), meal(sunday, 'dinner', 'stew'), leftovers(NEXT, 'lunch', 'stew', sunday),
    ];
    assert.deepEqual(clearWeek(plan, MON, RULES).removedIds, [`${sunday}/dinner`, `${NEXT}/lunch`]);
  });

  it('comes back whole', () => {
    fc.assert(fc.property(anyDay.chain((firstDay) => fc.record({ firstDay: fc.constant(firstDay), plan: planAround(firstDay) })), ({ firstDay, plan }) => {
      for (const change of [clearWeek(plan, firstDay, RULES), copyLastWeek(plan, firstDay, RULES)]) {
        assert.deepEqual(changed(changed(plan, change), inverseOf(change, plan)), plan);
      }
    }));
  });

  it('is never overwritten by another', () => {
    fc.assert(fc.property(anyDay.chain((firstDay) => fc.record({ firstDay: fc.constant(firstDay), plan: planAround(firstDay) })), ({ firstDay, plan }) => {
      const { saved, removedIds } = copyLastWeek(plan, firstDay, RULES);
      assert.deepEqual(removedIds, []);
      for (const one of saved) {
        assert.ok(!plan.some(({ id }) => id === one.id));
        assert.ok(one.localDay >= firstDay && one.localDay <= addDays(firstDay, 6));
      }
    }));
  });
});

describe('what not everybody here may eat', () => {
  const rules = { ...RULES, isForAll: (id: string) => id !== 'stew' };

  it('is left out of a week that is used again, leftovers too, and counted', () => {
    const plan = [meal(MON, 'dinner', 'stew'), leftovers(TUE, 'lunch', 'stew', MON), meal(TUE, 'dinner', 'salad')];
    const again = copyLastWeek(plan, NEXT, rules);
    assert.deepEqual([said(again.saved), again.leftOut], [[`${addDays(NEXT, 1)}/dinner recipe`], 2]);
    const template = templateOf(plan, MON, { id: 't', name: '' });
    assert.deepEqual(applyTemplate([], template, NEXT, rules), again);
  });

  it('is counted only where a free place was asked for it', () => {
    const plan = [meal(MON, 'dinner', 'stew'), meal(NEXT, 'dinner', 'salad')];
    assert.deepEqual(copyLastWeek(plan, NEXT, rules), { saved: [], removedIds: [] });
  });
});
