import * as v from 'valibot';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { Recipe } from '../../domain/meals/recipe.ts';
import type { ContentProblem } from '../problem.ts';
import { describeIssues } from '../schemas.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const aboveZero = v.pipe(v.number(), v.finite(), v.minValue(0.001));
const unit = v.picklist(['g', 'ml', 'cup', 'tbsp', 'tsp', 'piece', 'can']);

const recipesFile = v.object({
  recipes: v.array(v.object({
    id: text,
    meals: v.pipe(v.array(v.picklist(['breakfast', 'lunch', 'dinner', 'snack'])), v.minLength(1)),
    servings: v.pipe(whole, v.minValue(1)),
    activeMin: whole,
    totalMin: whole,
    keepsDays: whole,
    doesFreeze: v.optional(v.boolean(), false),
    /** Amount, unit, food. */
    ingredients: v.pipe(v.array(v.tuple([aboveZero, unit, text])), v.minLength(1)),
    steps: v.pipe(v.array(v.object({ uses: v.array(whole), timerMin: v.optional(v.nullable(aboveZero), null) })), v.minLength(1)),
  })),
});

const wordsFile = v.record(v.string(), v.object({ name: text, equipment: v.array(text), steps: v.array(text) }));

/** The shipped recipes, whole: facts and words of each put together. */
export function readRecipes(file: unknown, words: unknown): Result<readonly Recipe[], ContentProblem> {
  const facts = v.safeParse(recipesFile, file);
  if (!facts.success) return broken(describeIssues(facts.issues));
  const texts = v.safeParse(wordsFile, words);
  if (!texts.success) return broken(describeIssues(texts.issues));
  const recipes: Recipe[] = [];
  for (const { ingredients, steps, ...rest } of facts.output.recipes) {
    const told = texts.output[rest.id];
    if (told?.steps.length !== steps.length) return broken(`${rest.id} has no words, or not for each step`);
    if (steps.some(({ uses }) => uses.some((at) => at >= ingredients.length))) return broken(`${rest.id} uses an ingredient it has not`);
    recipes.push({
      ...rest,
      name: told.name,
      equipment: told.equipment,
      ingredients: ingredients.map(([amount, measure, foodId]) => ({ foodId, text: '', amount, unit: measure, isOptional: false })),
      steps: steps.map(({ uses, timerMin }, at) => ({ text: told.steps[at] ?? '', ingredients: uses, timerMin })),
    });
  }
  return succeed(recipes);
}

function broken(detail: string): Result<never, ContentProblem> {
  return fail({ kind: 'broken', id: 'recipes', detail });
}
