import fc from 'fast-check';
import { addDays, type LocalDay } from '../../../src/domain/day.ts';
import type { PlanRules } from '../../../src/domain/meals/leftovers.ts';
import { mealIdOf, type PlannedDish, type PlannedMeal } from '../../../src/domain/meals/plan.ts';

export const SLOT_IDS = ['breakfast', 'lunch', 'dinner', 'snack'];

/** `stew` keeps three days, `nuts` a month, `salad` not at all. */
export const RULES: PlanRules = { slotIds: SLOT_IDS, keepsDays: (id) => ({ stew: 3, nuts: 30 })[id] ?? 0 };

export function meal(localDay: LocalDay, slotId: string, dish: PlannedDish | string, change: Partial<PlannedMeal> = {}): PlannedMeal {
  return {
    id: mealIdOf(localDay, slotId), localDay, slotId, dish: typeof dish === 'string' ? { kind: 'recipe', recipeId: dish } : dish, servings: 2,
    isLocked: false, cookedAtMs: null, ...change,
  };
}

export function leftovers(localDay: LocalDay, slotId: string, recipeId: string, cookedOn: LocalDay): PlannedMeal {
  return meal(localDay, slotId, { kind: 'leftovers', recipeId, cookedOn });
}

export const anyDay: fc.Arbitrary<LocalDay> = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));

/** A plan of three weeks around a day, some of it leftovers that can be eaten. */
export function planAround(firstDay: LocalDay): fc.Arbitrary<readonly PlannedMeal[]> {
  const cell = fc.record({ at: fc.integer({ min: -7, max: 13 }), slotId: fc.constantFrom(...SLOT_IDS) });
  const dish = fc.oneof(
    fc.constantFrom('stew', 'stew', 'nuts', 'salad').map((recipeId) => ({ kind: 'recipe', recipeId }) as const),
    fc.constant({ kind: 'out' } as const),
    fc.string({ minLength: 1, maxLength: 5 }).map((text) => ({ kind: 'text', text }) as const),
    fc.integer({ min: 1, max: 3 }).map((back) => ({ kind: 'back', back }) as const),
  );
  const one = fc.record({ cell, dish, servings: fc.integer({ min: 1, max: 6 }), isLocked: fc.boolean(), isCooked: fc.boolean() });
  return fc.array(one, { maxLength: 40 }).map((rows) => {
    const board = new Map<string, PlannedMeal>();
    for (const row of rows) {
      const localDay = addDays(firstDay, row.cell.at);
      const given: PlannedDish = row.dish.kind !== 'back' ? row.dish : { kind: 'leftovers', recipeId: 'stew', cookedOn: addDays(localDay, -row.dish.back) };
      const found = meal(localDay, row.cell.slotId, given, { servings: row.servings, isLocked: row.isLocked, cookedAtMs: row.isCooked ? 1 : null });
      board.set(found.id, found);
    }
    return [...board.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  });
}
