import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPlanner } from '../../../../src/domain/meals/planner/annealer.ts';
import { missedTargets } from '../../../../src/domain/meals/planner/missed-targets.ts';
import { missesOf } from '../../../../src/domain/meals/planner/plan-week.ts';
import type { PlannedMeal } from '../../../../src/domain/meals/plan.ts';
import type { Miss } from '../../../../src/domain/meals/planner/missed-targets.ts';
import type { PlanRequest } from '../../../../src/domain/meals/planner/plan-request.ts';
import { food, line, per100g, recipe } from '../kitchen.ts';
import { DEFAULT_HOUSEHOLD_SETTINGS } from '../../../../src/domain/meals/household.ts';
import { daysFrom, MONDAY, request, tableOf } from './request.ts';

function missesAfter(asked: PlanRequest, iterations = 4_000): readonly Miss[] {
  const table = tableOf(asked);
  const planner = createPlanner(table);
  planner.run(iterations);
  const planned = new Map(planner.best().meals.map((meal) => [meal.id, meal]));
  return missedTargets({ ...table, cells: table.cells.map((cell) => ({ ...cell, kept: planned.get(`${cell.localDay}/${cell.slot.id}`) ?? cell.kept })) });
}

const of = (misses: readonly Miss[], code: Miss['code']): Miss | undefined => misses.find((miss) => miss.code === code);

/** One dinner a day, of these recipes; a third of the day's targets: 660 kcal, 28 g protein, 9.24 g fibre. */
function dinners(recipes: PlanRequest['recipes'], change: Partial<PlanRequest> = {}, household: Partial<PlanRequest['household']> = {}): PlanRequest {
  return request({
    days: daysFrom(MONDAY, 1), recipes,
    foods: [
      food({ id: 'rice', per100g: per100g({ energyKcal: 130, proteinGrams: 5 }) }),
      food({ id: 'lentil', per100g: per100g({ energyKcal: 130, proteinGrams: 9, fiberGrams: 8 }), allergens: ['gluten'] }),
    ],
    household: { ...DEFAULT_HOUSEHOLD_SETTINGS, slots: [{ id: 'dinner', meal: 'dinner', name: '' }], ...household },
    ...change,
  });
}
const rice = recipe([line('rice', 500)], { id: 'rice' });
const lentils = recipe([line('lentil', 500)], { id: 'lentils', totalMin: 50 });

describe('a missed target', () => {
  it('is not told of a week that has what it needs', () => {
    assert.deepEqual(missesAfter({ ...request(), seed: 8 }, 32_000), []);
  });

  it('is because of an allergy or a diet when only that keeps the recipe away, with the number of recipes that fit', () => {
    const miss = of(missesAfter(dinners([rice, lentils], {}, { allergies: ['gluten'] })), 'fiber-low')!;
    assert.deepEqual(miss.days, [MONDAY]);
    assert.equal(miss.value, 0);
    assert.ok(Math.abs(miss.target - 28 * 0.33) < 1e-9);
    assert.deepEqual(miss.cause, { kind: 'few-recipes', count: 1, diets: [], allergies: ['gluten'] });
  });

  it('is because of the time there is when only that does', () => {
    const longestMin = [30, 30, 30, 30, 30, 30, 30];
    assert.deepEqual(of(missesAfter(dinners([rice, lentils], {}, { longestMin })), 'fiber-low')?.cause, { kind: 'time', count: 1, longestMin: 30 });
  });

  it('is because of a meal that stays when another would have it', () => {
    const locked: PlannedMeal = { id: `${MONDAY}/dinner`, localDay: MONDAY, slotId: 'dinner', dish: { kind: 'recipe', recipeId: 'rice' }, servings: 1, isLocked: true, cookedAtMs: null };
    assert.deepEqual(of(missesAfter(dinners([rice, lentils], { meals: [locked] })), 'fiber-low')?.cause, { kind: 'kept-meals', count: 1 });
  });

  it('is because of a serving when none has it', () => {
    assert.deepEqual(of(missesAfter(dinners([rice])), 'fiber-low')?.cause, { kind: 'servings' });
  });

  it('is because of other targets when it could be had', () => {
    const filling = recipe([line('lentil', 120)], { id: 'filling' });
    const misses = missesOf({ ...dinners([rice, filling]), meals: [{ id: `${MONDAY}/dinner`, localDay: MONDAY, slotId: 'dinner', dish: { kind: 'recipe', recipeId: 'rice' }, servings: 1, isLocked: false, cookedAtMs: null }] });
    assert.deepEqual(of(misses, 'fiber-low')?.cause, { kind: 'other-targets' });
  });

  it('is told once for all days that miss it, the worst first', () => {
    const asked = dinners([rice], { days: daysFrom(MONDAY, 3) });
    const needs = asked.days.map((_, at) => ({ ...request().needs[0]!, proteinGrams: 80 + 60 * (at % 2) }));
    const misses = missesAfter({ ...asked, needs }).filter(({ code }) => code === 'protein-low');
    assert.deepEqual(misses.map(({ days }) => days), [['2026-03-03']]);
    assert.deepEqual(of(missesAfter({ ...asked, needs }), 'fiber-low')?.days.length, 3);
  });

  it('is not asked of meals that nobody knows: eating out takes its share of the day', () => {
    const out: PlannedMeal = { id: `${MONDAY}/dinner`, localDay: MONDAY, slotId: 'dinner', dish: { kind: 'out' }, servings: 1, isLocked: false, cookedAtMs: null };
    assert.deepEqual(missesAfter(dinners([rice], { meals: [out] })), []);
  });
});
