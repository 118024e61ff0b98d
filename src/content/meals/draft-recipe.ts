import { ingredientFrom } from '../../domain/meals/import/ingredient-from.ts';
import type { FoundLine, FoundRecipe } from '../../domain/meals/import/found-recipe.ts';
import { createFoodMatcher, matchLine, type FoodMatcher } from '../../domain/meals/import/match-food.ts';
import { usesIn } from '../../domain/meals/import/step-uses.ts';
import type { OwnRecipe } from '../../domain/meals/own-recipe.ts';
import type { Ingredient, Meal } from '../../domain/meals/recipe.ts';
import { parseIngredientLines } from './parse-line.ts';
import type { Foods } from './read-foods.ts';

/** What a recipe is taken for that does not say; whoever looks at it can change it. */
const UNSAID = { servings: 4, keepsDays: 2, totalMin: 30, meals: ['dinner'] as readonly Meal[] } as const;
const MOST_INGREDIENTS = 200;

/** A line of a recipe brought in: how it was written, and the ingredient it became. */
export interface DraftLine {
  readonly written: string;
  readonly ingredient: Ingredient;
  /** Foods it may mean, best first, where nobody can be sure; empty when one is, or none is near. */
  readonly choices: readonly string[];
}

/** A recipe brought in, before anybody has looked at it. */
export interface DraftRecipe {
  /** Nothing is saved yet; a line without a food makes its allergens unknown. */
  readonly recipe: OwnRecipe;
  /** As `recipe.ingredients`. */
  readonly lines: readonly DraftLine[];
  readonly unsaid: readonly ('name' | 'servings' | 'time' | 'steps')[];
}

export function createDrafting(foods: Foods): (found: FoundRecipe, id: string, createdAtMs: number) => DraftRecipe {
  const matcher = createFoodMatcher(Array.from(foods.byId.keys(), (id) => ({ id, names: foods.namesOf(id) })));
  return (found, id, createdAtMs) => draftOf(found, { foods, matcher }, { id, createdAtMs });
}

interface Kitchenware {
  readonly foods: Foods;
  readonly matcher: FoodMatcher;
}

function draftOf(found: FoundRecipe, ware: Kitchenware, made: Pick<OwnRecipe, 'id' | 'createdAtMs'>): DraftRecipe {
  const isExact = found.lines.every((line) => knownIngredient(line, ware.foods) !== null);
  const lines = found.lines.flatMap((line) => draftLines(line, ware)).slice(0, MOST_INGREDIENTS);
  const names = lines.map(({ written, ingredient: { foodId } }) => (foodId === null ? [nameIn(written)] : ware.foods.namesOf(foodId)));
  const totalMin = found.totalMin ?? Math.max(UNSAID.totalMin, ...found.steps.map(({ timerMin }) => timerMin ?? 0));
  return {
    recipe: {
      ...made,
      name: found.name,
      meals: found.meals.length > 0 ? found.meals : UNSAID.meals,
      servings: found.servings ?? UNSAID.servings,
      activeMin: found.activeMin ?? totalMin,
      totalMin,
      ingredients: lines.map(({ ingredient }) => ingredient),
      // Its indexes are true only while every line became one ingredient.
      steps: found.steps.map(({ text, timerMin, uses }) => ({ text, timerMin, ingredients: (isExact ? uses : null) ?? usesIn(text, names) })),
      equipment: found.equipment,
      doesFreeze: found.doesFreeze,
      keepsDays: found.keepsDays ?? UNSAID.keepsDays,
      source: found.source,
      note: found.note,
    },
    lines,
    unsaid: [
      ...(found.name === '' ? ['name' as const] : []),
      ...(found.servings === null ? ['servings' as const] : []),
      ...(found.totalMin === null ? ['time' as const] : []),
      ...(found.steps.length === 0 ? ['steps' as const] : []),
    ],
  };
}

function draftLines(line: FoundLine, { foods, matcher }: Kitchenware): readonly DraftLine[] {
  const known = knownIngredient(line, foods);
  if (known) return [{ written: line.text, ingredient: known, choices: [] }];
  return parseIngredientLines(line.text)
    .filter(({ isHeading }) => !isHeading)
    .map((parsed) => {
      const match = matchLine(matcher, parsed, (foodId) => foods.byId.get(foodId));
      const food = match.kind === 'sure' ? (foods.byId.get(match.foodId) ?? null) : null;
      return { written: parsed.text, ingredient: ingredientFrom(parsed, food), choices: match.kind === 'choose' ? match.foodIds : [] };
    });
}

/** The ingredient a written line is once somebody said which food it means; null: none, and it stays as text. */
export function ingredientOf(written: string, foodId: string | null, foods: Foods): Ingredient | null {
  const [line] = parseIngredientLines(written);
  return line ? ingredientFrom(line, foodId === null ? null : (foods.byId.get(foodId) ?? null)) : null;
}

/** What a file of ours says of a line is taken only when the line itself speaks of that food: allergens hang on it. */
function knownIngredient({ text, known }: FoundLine, foods: Foods): Ingredient | null {
  if (known === null || known.foodId === null) return known;
  const written = text.toLowerCase();
  const isNamed = foods.byId.has(known.foodId) && foods.namesOf(known.foodId).some((name) => written.includes(name.toLowerCase()));
  return isNamed ? known : null;
}

function nameIn(written: string): string {
  return parseIngredientLines(written)[0]?.name ?? written;
}
