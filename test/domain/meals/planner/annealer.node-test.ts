import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createPlanner } from '../../../../src/domain/meals/planner/annealer.ts';
import { boardOf, costOf, FRESH, put } from '../../../../src/domain/meals/planner/board.ts';
import type { Plan } from '../../../../src/domain/meals/planner/plan-on.ts';
import type { PlanRequest } from '../../../../src/domain/meals/planner/plan-request.ts';
import { planTableOf } from '../../../../src/domain/meals/planner/plan-table.ts';
import { foodTableOf, surveyOf } from '../../../../src/domain/meals/planner/recipe-survey.ts';
import { createTrial } from '../../../../src/domain/meals/planner/trial.ts';
import type { PlannedMeal } from '../../../../src/domain/meals/plan.ts';
import { brokenRules } from './hard-rules.ts';
import { ALL_RECIPES, anyRequest } from './households.ts';
import { recount } from './recount.ts';
import { FOODS, MONDAY, RECIPES, request, tableOf } from './request.ts';

const foodTable = foodTableOf(FOODS);
const surveys = ALL_RECIPES.map((recipe) => surveyOf(recipe, foodTable));
const tableFor = (asked: PlanRequest): ReturnType<typeof planTableOf> => planTableOf({ ...asked, recipes: ALL_RECIPES }, surveys, foodTable);

function planFor(asked: PlanRequest, iterations: number): Plan {
  const planner = createPlanner(tableFor(asked));
  planner.run(iterations);
  return planner.best();
}

/** The week as it is once the plan is saved. */
function after({ meals }: PlanRequest, plan: Plan): readonly PlannedMeal[] {
  const changed = new Set([...plan.meals.map(({ id }) => id), ...plan.emptyIds]);
  return [...meals.filter(({ id }) => !changed.has(id)), ...plan.meals];
}

describe('a planned week', () => {
  it('keeps every hard rule, whoever lives there and however early it is asked for', () => {
    fc.assert(fc.property(anyRequest, fc.constantFrom(0, 300, 3_000), (asked, iterations) => {
      assert.deepEqual(brokenRules(asked, planFor(asked, iterations)), []);
    }), { numRuns: 500 });
  });

  it('is the same for the same seed, in whatever portions it is worked out', () => {
    fc.assert(fc.property(anyRequest, fc.array(fc.integer({ min: 1, max: 800 }), { minLength: 1, maxLength: 6 }), (asked, portions) => {
      const planner = createPlanner(tableFor(asked));
      for (const portion of portions) planner.run(portion);
      assert.deepEqual(planner.best(), planFor(asked, portions.reduce((sum, portion) => sum + portion, 0)));
    }), { numRuns: 60 });
  });

  it('is another for another seed', () => {
    assert.notDeepEqual(planFor(request({ seed: 1 }), 500).meals, planFor(request({ seed: 2 }), 500).meals);
  });

  it('never gets worse', () => {
    const planner = createPlanner(tableFor(request()));
    let before = planner.cost();
    for (let round = 0; round < 40; round += 1) {
      planner.run(1_000);
      assert.ok(planner.cost() <= before);
      before = planner.cost();
    }
  });

  it('costs what a recount from its meals alone says', () => {
    fc.assert(fc.property(anyRequest, (asked) => {
      const plan = planFor(asked, 2_000);
      assert.ok(Math.abs(plan.cost - recount(tableFor(asked), after(asked, plan))) < 1e-6);
    }), { numRuns: 150 });
  });

  it('has no dinner twice but as leftovers, and no recipe twice a day', () => {
    for (const seed of [1, 2, 3]) {
      const { meals } = planFor(request({ seed }), 30_000);
      const dinners = meals.flatMap(({ slotId, dish }) => (slotId === 'dinner' && dish.kind === 'recipe' ? [dish.recipeId] : []));
      assert.equal(new Set(dinners).size, dinners.length);
      for (const day of request().days) {
        const eaten = meals.flatMap(({ localDay, dish }) => (localDay === day && 'recipeId' in dish ? [dish.recipeId] : []));
        assert.equal(new Set(eaten).size, 4);
      }
    }
  });

  it('eats what is left of a dinner where few recipes suit, and cooks none of them twice: mended two meals at once', () => {
    const dinners = RECIPES.filter(({ meals, keepsDays }) => meals.includes('dinner') && keepsDays >= 3).slice(0, 3);
    const recipes = [...RECIPES.filter(({ meals }) => !meals.includes('dinner')), ...dinners];
    let twice = 0;
    for (let seed = 1; seed <= 20; seed += 1) {
      const planner = createPlanner(tableOf(request({ seed, recipes })));
      planner.run(1_500);
      const cooked = planner.best().meals.filter(({ slotId, dish }) => slotId === 'dinner' && dish.kind === 'recipe').map(({ dish }) => ('recipeId' in dish ? dish.recipeId : ''));
      twice += cooked.length - new Set(cooked).size;
    }
    // One meal at a time leads out of it in half of these weeks.
    assert.ok(twice <= 6, `${twice} dinners of 20 weeks are cooked a second time`);
  });

  it('leaves alone what is locked, and plans round it', () => {
    const locked: PlannedMeal = { id: `${MONDAY}/dinner`, localDay: MONDAY, slotId: 'dinner', dish: { kind: 'recipe', recipeId: 'turkey-chili' }, servings: 1, isLocked: true, cookedAtMs: null };
    const { meals } = planFor(request({ meals: [locked] }), 20_000);
    assert.equal(meals.length, 27);
    assert.ok(!meals.some(({ dish }) => dish.kind === 'recipe' && dish.recipeId === 'turkey-chili'));
  });

  it('still cooks what somebody eats the rest of later: in a locked meal, next week, in a slot that is switched off', () => {
    const cook: PlannedMeal = { id: '2026-03-08/dinner', localDay: '2026-03-08', slotId: 'dinner', dish: { kind: 'recipe', recipeId: 'turkey-chili' }, servings: 1, isLocked: false, cookedAtMs: null };
    const rest: PlannedMeal = { ...cook, id: '2026-03-09/lunch', localDay: '2026-03-09', slotId: 'lunch', dish: { kind: 'leftovers', recipeId: 'turkey-chili', cookedOn: cook.localDay } };
    const earlier: PlannedMeal = { ...cook, id: '2026-03-03/dinner', localDay: '2026-03-03' };
    const supper: PlannedMeal = { ...rest, id: '2026-03-04/supper', localDay: '2026-03-04', slotId: 'supper', dish: { kind: 'leftovers', recipeId: 'turkey-chili', cookedOn: earlier.localDay } };
    const locked: PlannedMeal = { ...supper, id: '2026-03-04/lunch', slotId: 'lunch', isLocked: true };
    for (const [meals, kept] of [[[cook, rest], cook], [[earlier, supper], earlier], [[earlier, locked], earlier]] as const) {
      assert.ok(!planFor(request({ meals }), 500).meals.some(({ id }) => id === kept.id));
    }
  });

  it('leaves a cell empty for which nothing fits', () => {
    const asked = request({ household: { ...request().household, longestMin: [1, 1, 1, 1, 1, 1, 1] } });
    const plan = planFor({ ...asked, household: { ...asked.household, allergies: ['sesame'] } }, 100);
    assert.equal(plan.meals.length, 0);
    assert.equal(plan.emptyIds.length, 28);
  });
});

describe('the board', () => {
  it('gives up on nothing but what costs more than it may', () => {
    fc.assert(fc.property(anyRequest, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.double({ min: -0.3, max: 0.3, noNaN: true })), { minLength: 1, maxLength: 20 }), (asked, tried) => {
      const table = tableFor(asked);
      const board = boardOf(table, () => true);
      const trial = createTrial(board);
      const cells = table.cells.flatMap((_, cell) => (table.options[cell]!.length > 0 && board.eatenAgain[cell]! === 0 ? [cell] : []));
      fc.pre(cells.length > 0);
      for (const [cellAt, optionAt, above] of tried) {
        const cell = cells[cellAt % cells.length]!;
        trial.take(cell);
        const recipe = table.options[cell]![optionAt % table.options[cell]!.length]!;
        const cost = trial.costWith(recipe, FRESH);
        const said = trial.costWith(recipe, FRESH, cost + above);
        assert.ok(said === cost || (above < 0 && said === Infinity), `${said} where it is ${cost} and may be ${above} more`);
      }
    }), { numRuns: 150 });
  });

  it('tells what a week would cost with anything in a place, cooked or left over, before it is put there', () => {
    fc.assert(fc.property(anyRequest, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 20 }), (asked, tried) => {
      const table = tableFor(asked);
      const board = boardOf(table, () => true);
      const trial = createTrial(board);
      const alone = table.cells.flatMap((_, cell) => (table.options[cell]!.length > 0 && board.eatenAgain[cell]! === 0 ? [cell] : []));
      fc.pre(alone.length > 0);
      for (const [cellAt, optionAt, fromAt] of tried) {
        const cell = alone[cellAt % alone.length]!;
        if (board.eatenAgain[cell]! > 0) continue;
        trial.take(cell);
        const from = table.sources[cell]![fromAt % Math.max(1, table.sources[cell]!.length)] ?? FRESH;
        const isLeft = fromAt % 2 === 1 && from !== FRESH && board.recipe[from]! >= 0 && board.source[from]! === FRESH;
        const [recipe, source] = isLeft ? [board.recipe[from]!, from] : [table.options[cell]![optionAt % table.options[cell]!.length]!, FRESH];
        const said = trial.costWith(recipe, source);
        put(board, cell, recipe, source);
        assert.ok(Math.abs(said - costOf(board)) < 1e-9, `${said} and ${costOf(board)}`);
      }
    }), { numRuns: 150 });
  });

  it('says after any changes, and after taking them back, what it says of a new one: to the last bit', () => {
    fc.assert(fc.property(anyRequest, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 60 }), (asked, changes) => {
      const table = tableFor(asked);
      const board = boardOf(table, () => true);
      const [cost, recipes, sources] = [costOf(board), board.recipe.slice(), board.source.slice()];
      const alone = table.cells.flatMap((_, cell) => (board.source[cell]! < 0 && board.eatenAgain[cell]! === 0 ? [cell] : []));
      fc.pre(alone.length > 0);
      for (const [cell, recipe] of changes) put(board, alone[cell % alone.length]!, recipe % surveys.length, -1);
      for (const cell of alone) put(board, cell, recipes[cell]!, sources[cell]!);
      assert.equal(costOf(board), cost);
    }), { numRuns: 100 });
  });
});
