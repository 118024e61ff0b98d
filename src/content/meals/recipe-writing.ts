import { ingredientFrom } from '../../domain/meals/import/ingredient-from.ts';
import { createFoodMatcher, matchLine, type FoodMatcher } from '../../domain/meals/import/match-food.ts';
import { usesIn } from '../../domain/meals/import/step-uses.ts';
import type { OwnRecipe } from '../../domain/meals/own-recipe.ts';
import type { Ingredient, Meal, Recipe } from '../../domain/meals/recipe.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { parseIngredientLines } from './parse-line.ts';
import type { Foods } from './read-foods.ts';

/** A line while it is written. */
export interface WrittenLine {
  /** Names the line for as long as it is written; steps point to it. */
  readonly key: number;
  readonly text: string;
  /** What it became; null as long as nothing is written. */
  readonly ingredient: Ingredient | null;
  /** Foods it may mean, best first. */
  readonly choices: readonly string[];
  /** Whether somebody still has to say which food it means. Unsaid, it is kept as text. */
  readonly asks: boolean;
}

export interface WrittenStep {
  readonly key: number;
  readonly text: string;
  /** 0: nothing to wait for. */
  readonly timerMin: number;
  /** Keys of lines that were told to belong here; null: as its words say. */
  readonly uses: readonly number[] | null;
}

/** A recipe while it is written. Plain data: it is kept between key presses, and a page that dies loses nothing. */
export interface RecipeDraft {
  readonly name: string;
  readonly meals: readonly Meal[];
  readonly servings: number;
  readonly activeMin: number;
  readonly totalMin: number;
  readonly lines: readonly WrittenLine[];
  readonly steps: readonly WrittenStep[];
  readonly equipment: string;
  readonly keepsDays: number;
  readonly doesFreeze: boolean;
  readonly note: string;
  readonly source: string;
  readonly nextKey: number;
}

/** Why it cannot be saved yet. */
export type DraftProblem = 'no-name' | 'no-meal' | 'no-ingredients';

export const MOST_LINES = 200;

export interface RecipeWriting {
  blank(): RecipeDraft;
  /** @param lineText - How a line of it is written for the one who is to change it. */
  draftOf(recipe: Recipe, lineText: (ingredient: Ingredient) => string): RecipeDraft;
  /** The same line with other words. Several lines pasted at once become several. */
  writeLine(draft: RecipeDraft, key: number, text: string): RecipeDraft;
  addLine(draft: RecipeDraft): RecipeDraft;
  removeLine(draft: RecipeDraft, key: number): RecipeDraft;
  /** Null: no food; the line stays as text. */
  chooseFood(draft: RecipeDraft, key: number, foodId: string | null): RecipeDraft;
  addStep(draft: RecipeDraft): RecipeDraft;
  writeStep(draft: RecipeDraft, key: number, change: Partial<Pick<WrittenStep, 'text' | 'timerMin'>>): RecipeDraft;
  removeStep(draft: RecipeDraft, key: number): RecipeDraft;
  recipeOf(draft: RecipeDraft, made: Pick<OwnRecipe, 'id' | 'createdAtMs'>): Result<OwnRecipe, DraftProblem>;
}

export function createWriting(foods: Foods): RecipeWriting {
  const matcher = createFoodMatcher(Array.from(foods.byId.keys(), (id) => ({ id, names: foods.namesOf(id) })));
  const line = (key: number, text: string): WrittenLine => lineFrom(key, text, foods, matcher);
  const revise = (draft: RecipeDraft, key: number, revised: (known: WrittenLine) => WrittenLine): RecipeDraft => (
    { ...draft, lines: draft.lines.map((known) => (known.key === key ? revised(known) : known)) }
  );
  return {
    blank: () => ({
      name: '', meals: ['dinner'], servings: 4, activeMin: 15, totalMin: 30, lines: [line(0, '')], steps: [{ key: 1, text: '', timerMin: 0, uses: null }],
      equipment: '', keepsDays: 2, doesFreeze: false, note: '', source: '', nextKey: 2,
    }),
    draftOf: (recipe, lineText) => draftOf(recipe, lineText, matcher),
    writeLine: (draft, key, text) => {
      const [first = '', ...more] = text.split(/\r\n|\r|\n/).filter((part) => part.trim() !== '');
      const written = revise(draft, key, (known) => (known.text === text ? known : line(key, more.length === 0 ? text : first)));
      if (more.length === 0) return written;
      const at = written.lines.findIndex((known) => known.key === key) + 1;
      const added = more.slice(0, Math.max(0, MOST_LINES - written.lines.length)).map((part, offset) => line(draft.nextKey + offset, part));
      return { ...written, lines: [...written.lines.slice(0, at), ...added, ...written.lines.slice(at)], nextKey: draft.nextKey + added.length };
    },
    addLine: (draft) => (
      draft.lines.length >= MOST_LINES ? draft : { ...draft, lines: [...draft.lines, line(draft.nextKey, '')], nextKey: draft.nextKey + 1 }
    ),
    removeLine: (draft, key) => ({ ...draft, lines: draft.lines.filter((known) => known.key !== key) }),
    chooseFood: (draft, key, foodId) => revise(draft, key, (known) => ({ ...known, ingredient: meant(known.text, foodId, foods), asks: false })),
    addStep: (draft) => (
      draft.steps.length >= MOST_LINES ? draft : { ...draft, steps: [...draft.steps, { key: draft.nextKey, text: '', timerMin: 0, uses: null }], nextKey: draft.nextKey + 1 }
    ),
    writeStep: (draft, key, change) => (
      { ...draft, steps: draft.steps.map((step) => (step.key === key ? { ...step, ...change, uses: change.text === undefined ? step.uses : null } : step)) }
    ),
    removeStep: (draft, key) => ({ ...draft, steps: draft.steps.filter((step) => step.key !== key) }),
    recipeOf: (draft, made) => recipeOf(draft, made, foods),
  };
}

function lineFrom(key: number, text: string, foods: Foods, matcher: FoodMatcher): WrittenLine {
  const [parsed] = parseIngredientLines(text);
  if (!parsed) return { key, text, ingredient: null, choices: [], asks: false };
  const match = matchLine(matcher, parsed, (foodId) => foods.byId.get(foodId));
  const food = match.kind === 'sure' ? (foods.byId.get(match.foodId) ?? null) : null;
  const choices = match.kind === 'choose' ? match.foodIds : match.kind === 'sure' ? [match.foodId] : [];
  return { key, text, ingredient: ingredientFrom(parsed, food), choices, asks: match.kind === 'choose' };
}

function meant(text: string, foodId: string | null, foods: Foods): Ingredient | null {
  const [parsed] = parseIngredientLines(text);
  return parsed ? ingredientFrom(parsed, foodId === null ? null : (foods.byId.get(foodId) ?? null)) : null;
}

function draftOf(recipe: Recipe, lineText: (ingredient: Ingredient) => string, matcher: FoodMatcher): RecipeDraft {
  const { name, meals, servings, activeMin, totalMin, ingredients, steps, equipment, keepsDays, doesFreeze } = recipe;
  const { note = '', source = '' } = recipe as Partial<OwnRecipe>;
  const lines = ingredients.map((ingredient, key): WrittenLine => {
    const text = lineText(ingredient);
    const match = matcher.match(parseIngredientLines(text)[0]?.name ?? text);
    const choices = match.kind === 'choose' ? match.foodIds : match.kind === 'sure' ? [match.foodId] : [];
    return { key, text, ingredient, choices: ingredient.foodId === null ? choices : [ingredient.foodId], asks: ingredient.foodId === null && choices.length > 0 };
  });
  return {
    name, meals, servings, activeMin, totalMin, lines, equipment: equipment.join(', '), keepsDays, doesFreeze, note, source,
    steps: steps.map((step, at) => ({ key: lines.length + at, text: step.text, timerMin: step.timerMin ?? 0, uses: step.ingredients })),
    nextKey: lines.length + steps.length,
  };
}

function recipeOf(draft: RecipeDraft, made: Pick<OwnRecipe, 'id' | 'createdAtMs'>, foods: Foods): Result<OwnRecipe, DraftProblem> {
  const name = draft.name.trim();
  const lines = draft.lines.filter((line): line is WrittenLine & { ingredient: Ingredient } => line.ingredient !== null);
  if (name === '') return fail('no-name');
  if (draft.meals.length === 0) return fail('no-meal');
  if (lines.length === 0) return fail('no-ingredients');
  const names = lines.map(({ text, ingredient: { foodId } }) => (foodId === null ? [parseIngredientLines(text)[0]?.name ?? text] : foods.namesOf(foodId)));
  const placeOf = new Map(lines.map(({ key }, at) => [key, at]));
  const used = (step: WrittenStep): readonly number[] => (
    step.uses === null ? usesIn(step.text, names) : step.uses.flatMap((key) => placeOf.get(key) ?? [])
  );
  return succeed({
    ...made,
    name,
    meals: draft.meals,
    servings: draft.servings,
    activeMin: Math.min(draft.activeMin, draft.totalMin),
    totalMin: draft.totalMin,
    ingredients: lines.map(({ ingredient }) => ingredient),
    steps: draft.steps.filter(({ text }) => text.trim() !== '').map((step) => (
      { text: step.text.trim(), timerMin: step.timerMin > 0 ? step.timerMin : null, ingredients: used(step) }
    )),
    equipment: draft.equipment.split(/[,;\n]/).map((word) => word.trim()).filter((word) => word !== ''),
    doesFreeze: draft.doesFreeze,
    keepsDays: draft.keepsDays,
    note: draft.note.trim(),
    source: draft.source.trim(),
  });
}
