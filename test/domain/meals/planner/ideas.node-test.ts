import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createPlanner } from '../../../../src/domain/meals/planner/annealer.ts';
import { anotherIdea, ideasFor, type Idea } from '../../../../src/domain/meals/planner/ideas.ts';
import type { PlanRequest } from '../../../../src/domain/meals/planner/plan-request.ts';
import type { PlannedMeal } from '../../../../src/domain/meals/plan.ts';
import { brokenRules } from './hard-rules.ts';
import { anyRequest } from './households.ts';
import { recount } from './recount.ts';
import { FOODS, MONDAY, RECIPES, request, tableOf } from './request.ts';

/** A request once its plan is saved. */
function planned(asked: PlanRequest, iterations: number): PlanRequest {
  const planner = createPlanner(tableOf(asked));
  planner.run(iterations);
  const { meals, emptyIds } = planner.best();
  return { ...asked, meals: saved(asked.meals.filter(({ id }) => !emptyIds.includes(id)), meals) };
}

function saved(meals: readonly PlannedMeal[], changed: readonly PlannedMeal[]): readonly PlannedMeal[] {
  const ids = new Set(changed.map(({ id }) => id));
  return [...meals.filter(({ id }) => !ids.has(id)), ...changed];
}

const dishIn = ({ saved: meals }: Idea, id: string): PlannedMeal['dish'] | undefined => meals.find((meal) => meal.id === id)?.dish;

describe('another idea for a meal', () => {
  it('keeps every hard rule of the week, whoever lives there', () => {
    fc.assert(fc.property(anyRequest, fc.nat(), (asked, at) => {
      const week = planned(asked, 200);
      const cells = tableOf(week).cells;
      const cell = cells[at % cells.length]!;
      for (const idea of ideasFor(tableOf(week), `${cell.localDay}/${cell.slot.id}`).slice(0, 8)) {
        assert.deepEqual(brokenRules(week, { meals: idea.saved, emptyIds: [], cost: idea.cost }), []);
      }
    }), { numRuns: 120 });
  });

  it('comes in the order of what it makes of the week, as a recount has it', () => {
    const week = planned(request(), 3_000);
    const table = tableOf(week);
    const ideas = ideasFor(table, `${MONDAY}/dinner`);
    assert.ok(ideas.length > 20);
    for (const [at, idea] of ideas.entries()) {
      assert.ok(Math.abs(idea.cost - recount(table, saved(week.meals, idea.saved))) < 1e-6);
      assert.ok(at === 0 || idea.cost >= ideas[at - 1]!.cost);
    }
  });

  it('is a different one at each press, until all were shown; then the best comes again', () => {
    let week = planned(request(), 3_000);
    const id = '2026-03-05/dinner';
    const tried = new Set<string>();
    const count = ideasFor(tableOf(week), id).length;
    for (let press = 0; press < count; press += 1) {
      const present = week.meals.find((meal) => meal.id === id)!.dish;
      tried.add((present as { recipeId: string }).recipeId);
      const idea = anotherIdea(tableOf(week), id, tried)!;
      assert.ok(!tried.has(idea.recipeId));
      week = { ...week, meals: saved(week.meals, idea.saved) };
      if (tried.size > 15) break;
    }
    assert.ok(tried.size > 10);
    const everything = new Set(week.recipes.map((recipe) => recipe.id));
    assert.ok(anotherIdea(tableOf(week), id, everything));
  });

  it('takes along who eats what is left of the meal', () => {
    const cook: PlannedMeal = { id: `${MONDAY}/dinner`, localDay: MONDAY, slotId: 'dinner', dish: { kind: 'recipe', recipeId: 'turkey-chili' }, servings: 1, isLocked: false, cookedAtMs: null };
    const again: PlannedMeal = { ...cook, id: '2026-03-05/dinner', localDay: '2026-03-05', dish: { kind: 'leftovers', recipeId: 'turkey-chili', cookedOn: MONDAY } };
    for (const idea of ideasFor(tableOf(request({ meals: [cook, again] })), cook.id)) {
      const [first, second] = [dishIn(idea, cook.id), dishIn(idea, again.id)];
      assert.ok(first && second);
      if (second.kind === 'leftovers') assert.deepEqual(second, { kind: 'leftovers', recipeId: (first as { recipeId: string }).recipeId, cookedOn: MONDAY });
      assert.notEqual((second as { recipeId: string }).recipeId, 'turkey-chili');
    }
  });

  it('leaves nobody with leftovers of nothing where nothing else may stand', () => {
    const cook: PlannedMeal = { id: `${MONDAY}/dinner`, localDay: MONDAY, slotId: 'dinner', dish: { kind: 'recipe', recipeId: 'turkey-chili' }, servings: 1, isLocked: false, cookedAtMs: null };
    const again: PlannedMeal = { ...cook, id: '2026-03-03/dinner', localDay: '2026-03-03', dish: { kind: 'leftovers', recipeId: 'turkey-chili', cookedOn: MONDAY } };
    const asked = request({ meals: [cook, again] });
    // Nobody has a minute to cook on a Tuesday.
    const longestMin = asked.household.longestMin.map((most, weekday) => (weekday === 2 ? 0 : most));
    const table = tableOf({ ...asked, household: { ...asked.household, longestMin } });
    const ideas = ideasFor(table, cook.id);
    assert.ok(ideas.length > 0);
    for (const idea of ideas) assert.equal(dishIn(idea, again.id)?.kind, 'leftovers');
  });

  it('there is none for a meal that stays', () => {
    const locked: PlannedMeal = { id: `${MONDAY}/dinner`, localDay: MONDAY, slotId: 'dinner', dish: { kind: 'recipe', recipeId: 'turkey-chili' }, servings: 1, isLocked: true, cookedAtMs: null };
    assert.deepEqual(ideasFor(tableOf(request({ meals: [locked] })), locked.id), []);
    assert.equal(anotherIdea(tableOf(request()), 'nowhere', new Set()), null);
  });

  it('is never what is left of something planned before an allergy was known', () => {
    const satay = RECIPES.find(({ keepsDays, meals, ingredients }) => keepsDays > 0 && meals.includes('dinner') && ingredients.some(({ foodId }) => FOODS.find(({ id }) => id === foodId)?.allergens.includes('fish')))!;
    const week = planned(request(), 500);
    const dinner = { ...week.meals.find(({ id }) => id === `${MONDAY}/dinner`)!, dish: { kind: 'recipe', recipeId: satay.id } as const };
    const asked: PlanRequest = { ...week, meals: saved(week.meals.filter(({ dish }) => dish.kind === 'recipe'), [dinner]) };
    const offers = (one: PlanRequest): readonly string[] => ideasFor(tableOf(one), '2026-03-03/lunch').map(({ recipeId }) => recipeId);
    assert.ok(offers(asked).includes(satay.id));
    assert.ok(!offers({ ...asked, household: { ...asked.household, allergies: ['fish'] } }).includes(satay.id));
  });
});
