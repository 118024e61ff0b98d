import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, daysBetween } from '../../../src/domain/day.ts';
import { cookOf, isLeftovers, leftoversTrouble } from '../../../src/domain/meals/leftovers.ts';
import { changed, inverseOf, stillStands, type PlanChange } from '../../../src/domain/meals/plan-change.ts';
import type { PlannedMeal } from '../../../src/domain/meals/plan.ts';
import { copy, move, place, remove, setCooked, setLocked, setServings } from '../../../src/domain/meals/week-plan.ts';
import { anyDay, leftovers, meal, planAround, RULES, SLOT_IDS } from './plans.ts';

const MON = '2026-11-16';
const TUE = '2026-11-17';
const WED = '2026-11-18';
const THU = '2026-11-19';
const FRI = '2026-11-20';
const SAT = '2026-11-21';

const stew = meal(MON, 'dinner', 'stew');
const rest = leftovers(TUE, 'lunch', 'stew', MON);

function done(plan: readonly PlannedMeal[], id: string, day: string, slotId: string): readonly PlannedMeal[] {
  const moved = move(plan, id, { localDay: day, slotId }, RULES);
  assert.ok(moved.ok, JSON.stringify(moved));
  return changed(plan, moved.value);
}

function said(plan: readonly PlannedMeal[]): readonly string[] {
  return plan.map(({ id, dish }) => `${id} ${dish.kind === 'recipe' ? dish.recipeId : dish.kind === 'leftovers' ? `rest of ${dish.cookedOn}` : dish.kind}`);
}

/** What a plan feeds people, wherever it stands. */
function dishes(plan: readonly PlannedMeal[]): readonly string[] {
  return plan.filter((one) => !isLeftovers(one)).map(({ dish, servings, isLocked, cookedAtMs }) => JSON.stringify([dish, servings, isLocked, cookedAtMs])).sort();
}

describe('move', () => {
  it('puts a meal into a free place and leaves none where it was', () => {
    assert.deepEqual(said(done([stew], stew.id, WED, 'lunch')), [`${WED}/lunch stew`]);
  });

  it('changes places with what stands there', () => {
    assert.deepEqual(said(done([stew, meal(WED, 'lunch', 'salad')], stew.id, WED, 'lunch')), [`${MON}/dinner salad`, `${WED}/lunch stew`]);
  });

  it('leaves leftovers where they can still be eaten, and they know their new day', () => {
    const plan = [meal(MON, 'lunch', 'stew'), leftovers(WED, 'lunch', 'stew', MON)];
    assert.deepEqual(said(done(plan, `${MON}/lunch`, TUE, 'dinner')), [`${TUE}/dinner stew`, `${WED}/lunch rest of ${TUE}`]);
  });

  it('takes leftovers along that would come before their meal', () => {
    assert.deepEqual(said(done([stew, rest], stew.id, THU, 'dinner')), [`${THU}/dinner stew`, `${FRI}/lunch rest of ${THU}`]);
  });

  it('takes leftovers along that would have stood too long', () => {
    const plan = [meal(THU, 'dinner', 'stew'), leftovers(SAT, 'lunch', 'stew', THU)];
    assert.deepEqual(said(done(plan, `${THU}/dinner`, MON, 'dinner')), [`${MON}/dinner stew`, `${WED}/lunch rest of ${MON}`]);
  });

  it('drops leftovers whose place along the way is taken', () => {
    const plan = [stew, rest, meal(FRI, 'lunch', 'salad')];
    assert.deepEqual(said(done(plan, stew.id, THU, 'dinner')), [`${THU}/dinner stew`, `${FRI}/lunch salad`]);
  });

  it('says why leftovers cannot stand before their meal, or after they are good', () => {
    assert.deepEqual(move([stew, rest], rest.id, { localDay: MON, slotId: 'lunch' }, RULES), { ok: false, problem: { kind: 'before-cooked' } });
    assert.deepEqual(move([stew, rest], rest.id, { localDay: FRI, slotId: 'lunch' }, RULES), { ok: false, problem: { kind: 'kept-too-long', lastDay: THU } });
  });

  it('does not change a meal with its own leftovers', () => {
    assert.deepEqual(move([stew, rest], stew.id, rest, RULES), { ok: false, problem: { kind: 'before-cooked' } });
  });

  it('loses no meal, doubles none, and keeps leftovers good, wherever anything is moved', () => {
    const given = anyDay.chain((firstDay) => fc.record({
      firstDay: fc.constant(firstDay), plan: planAround(firstDay), pick: fc.nat(), to: fc.integer({ min: -7, max: 13 }), slotId: fc.constantFrom(...SLOT_IDS),
    }));
    fc.assert(fc.property(given, ({ firstDay, plan, pick, to, slotId }) => {
      const one = plan[pick % Math.max(plan.length, 1)];
      if (!one) return;
      const moved = move(plan, one.id, { localDay: addDays(firstDay, to), slotId }, RULES);
      if (!moved.ok) return;
      const after = changed(plan, moved.value);
      assert.deepEqual(dishes(after), dishes(plan));
      assert.equal(new Set(after.map(({ id }) => id)).size, after.length);
      for (const each of after.filter(isLeftovers)) {
        const cook = cookOf(each, after, RULES);
        const stoodBefore = plan.some(({ id, dish }) => id === each.id && JSON.stringify(dish) === JSON.stringify(each.dish));
        if (cook && !stoodBefore) assert.equal(leftoversTrouble(each.dish, each, cook, RULES), null);
      }
    }), { numRuns: 1_000 });
  });
});

describe('copy', () => {
  it('plans the dish once more, neither locked nor cooked', () => {
    const plan = [meal(MON, 'dinner', 'stew', { isLocked: true, cookedAtMs: 5, servings: 3 })];
    const copied = copy(plan, stew.id, { localDay: WED, slotId: 'dinner' }, RULES);
    assert.ok(copied.ok);
    assert.deepEqual(copied.value, { saved: [meal(WED, 'dinner', 'stew', { servings: 3 })], removedIds: [] });
  });

  it('takes nobody’s place', () => {
    assert.deepEqual(copy([stew, rest], stew.id, rest, RULES), { ok: false, problem: { kind: 'taken' } });
  });

  it('cooks anew what would not keep until there', () => {
    const copied = copy([stew, rest], rest.id, { localDay: SAT, slotId: 'lunch' }, RULES);
    assert.ok(copied.ok);
    assert.deepEqual(said(copied.value.saved), [`${SAT}/lunch stew`]);
  });
});

describe('place and remove', () => {
  it('the leftovers of what goes go with it', () => {
    assert.deepEqual(remove([stew, rest], stew.id, RULES).removedIds, [stew.id, rest.id]);
    const replaced = changed([stew, rest], place([stew, rest], stew, { dish: { kind: 'out' }, servings: 2 }, RULES));
    assert.deepEqual(said(replaced), [`${MON}/dinner out`]);
  });

  it('leftovers stay while the dish is cooked a second time that day', () => {
    const plan = [meal(MON, 'lunch', 'stew'), stew, rest];
    assert.deepEqual(remove(plan, stew.id, RULES).removedIds, [stew.id]);
  });

  it('the same dish again keeps its lock and its leftovers', () => {
    const plan = [meal(MON, 'dinner', 'stew', { isLocked: true }), rest];
    assert.deepEqual(place(plan, stew, { dish: stew.dish, servings: 4 }, RULES), { saved: [meal(MON, 'dinner', 'stew', { isLocked: true, servings: 4 })], removedIds: [] });
  });
});

describe('a change', () => {
  it('writes nothing where nothing changed', () => {
    for (const change of [setServings([stew], stew.id, 2), setLocked([stew], stew.id, false), setCooked([stew], stew.id, null), setLocked([], stew.id, true)]) {
      assert.deepEqual(change, { saved: [], removedIds: [] });
    }
  });

  it('is taken back whole, whatever it was', () => {
    const given = anyDay.chain((firstDay) => fc.record({
      firstDay: fc.constant(firstDay), plan: planAround(firstDay), pick: fc.nat(), to: fc.integer({ min: -7, max: 13 }), slotId: fc.constantFrom(...SLOT_IDS), what: fc.nat({ max: 6 }),
    }));
    fc.assert(fc.property(given, ({ firstDay, plan, pick, to, slotId, what }) => {
      const one = plan[pick % Math.max(plan.length, 1)];
      if (!one) return;
      const cell = { localDay: addDays(firstDay, to), slotId };
      const nothing: PlanChange = { saved: [], removedIds: [] };
      const valueOf = (result: ReturnType<typeof move>): PlanChange => (result.ok ? result.value : nothing);
      const change = [
        () => valueOf(move(plan, one.id, cell, RULES)),
        () => valueOf(copy(plan, one.id, cell, RULES)),
        () => place(plan, cell, { dish: { kind: 'recipe', recipeId: 'nuts' }, servings: 1 }, RULES),
        () => remove(plan, one.id, RULES),
        () => setServings(plan, one.id, 9),
        () => setLocked(plan, one.id, !one.isLocked),
        () => setCooked(plan, one.id, 77),
      ][what]!();
      const after = changed(plan, change);
      assert.ok(stillStands(change, after));
      assert.deepEqual(changed(after, inverseOf(change, plan)), plan);
    }), { numRuns: 1_000 });
  });

  it('taken back, names no row twice', () => {
    const change = setServings([stew], stew.id, 4);
    assert.deepEqual(inverseOf(change, [stew]), { saved: [stew], removedIds: [] });
  });

  it('no longer stands once another has touched what it wrote', () => {
    const change = remove([stew, rest], stew.id, RULES);
    assert.equal(stillStands(change, [meal(MON, 'dinner', 'salad')]), false);
    const set = setServings([stew], stew.id, 4);
    assert.equal(stillStands(set, [{ ...stew, servings: 5 }]), false);
    assert.equal(stillStands(set, [{ ...stew, servings: 4 }, rest]), true);
  });

  it('moves by whole calendar days, over the ends of months and years', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (day, days) => {
      const plan = [meal(day, 'dinner', 'nuts'), leftovers(addDays(day, 1), 'lunch', 'nuts', day)];
      const after = done(plan, `${day}/dinner`, addDays(day, days), 'dinner');
      assert.equal(after.length, 2);
      const [cooked, eaten] = after;
      assert.equal(daysBetween(day, cooked!.localDay), days);
      assert.ok(eaten!.localDay > cooked!.localDay);
    }));
  });
});

describe('what not everybody here may eat', () => {
  it('is not copied, and may be moved out of the way', () => {
    const stew = meal('2026-11-16', 'dinner', 'stew');
    const to = { localDay: '2026-11-17', slotId: 'dinner' };
    const rules = { ...RULES, isForAll: () => false };
    assert.deepEqual(copy([stew], stew.id, to, rules), { ok: false, problem: { kind: 'not-for-all' } });
    assert.equal(move([stew], stew.id, to, rules).ok, true);
    const out = meal('2026-11-16', 'dinner', { kind: 'out' });
    assert.equal(copy([out], out.id, to, rules).ok, true);
  });
});
