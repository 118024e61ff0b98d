import * as v from 'valibot';
import type { BodyFacts } from '../domain/meals/body-facts.ts';
import { DIETS } from '../domain/meals/diets.ts';
import { ALLERGENS, type StoreSection } from '../domain/meals/food.ts';
import { DEFAULT_SECTION_ORDER, type HouseholdSettings } from '../domain/meals/household.ts';
import type { KitchenTimer } from '../domain/meals/kitchen-timer.ts';
import type { OwnRecipe, RecipeMark } from '../domain/meals/own-recipe.ts';
import { mealIdOf, MOST_SLOTS, type PlannedDish, type PlannedMeal, type TemplateDish, type WeekTemplate } from '../domain/meals/plan.ts';
import { MEALS } from '../domain/meals/recipe.ts';
import type { PantryItem, ShoppingRow } from '../domain/meals/shopping-line.ts';
import { isAmount, isCount, isOwnRecipe, isSomeAmount, isText, isWords, plainOwnRecipe } from './recipe-check.ts';
import type { SettingSchemas } from './setting-schemas.ts';

const words = v.custom<string>(isWords);
const text = v.custom<string>(isText);
const day = v.custom<string>((value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value));
const count = v.custom<number>(isCount);
const amount = v.custom<number>(isAmount);
const someAmount = v.custom<number>(isSomeAmount);
const moment = v.pipe(v.number(), v.finite());
const section: v.GenericSchema<unknown, StoreSection> = v.picklist([...DEFAULT_SECTION_ORDER, 'none']);
const dayIndex = v.picklist([0, 1, 2, 3, 4, 5, 6]);

/** Asked in a file of its own, and by no schema: one for each of their tens of thousands of lines took ten times as long. */
export const ownRecipeSchema: v.GenericSchema<unknown, OwnRecipe> = v.pipe(v.custom<OwnRecipe>(isOwnRecipe), v.transform(plainOwnRecipe));

export const recipeMarkSchema: v.GenericSchema<unknown, RecipeMark> = v.object({
  id: text,
  rating: v.nullable(v.picklist([1, 2, 3, 4, 5])),
  isFavourite: v.boolean(),
});

const ownWords = [v.object({ kind: v.literal('text'), text }), v.object({ kind: v.literal('out') })] as const;
const recipeDish = v.object({ kind: v.literal('recipe'), recipeId: text });

const dish: v.GenericSchema<unknown, PlannedDish> = v.union([
  recipeDish,
  v.object({ kind: v.literal('leftovers'), recipeId: text, cookedOn: day }),
  ...ownWords,
]);

const templateDish: v.GenericSchema<unknown, TemplateDish> = v.union([
  recipeDish,
  v.object({ kind: v.literal('leftovers'), recipeId: text, cookedDayIndex: v.pipe(v.number(), v.integer()) }),
  ...ownWords,
]);

export const plannedMealSchema: v.GenericSchema<unknown, PlannedMeal> = v.pipe(
  v.object({ id: text, localDay: day, slotId: text, dish, servings: someAmount, isLocked: v.boolean(), cookedAtMs: v.nullable(moment) }),
  v.check(({ id, localDay, slotId }) => id === mealIdOf(localDay, slotId)),
);

export const weekTemplateSchema: v.GenericSchema<unknown, WeekTemplate> = v.object({
  id: text,
  name: text,
  meals: v.pipe(v.array(v.object({ dayIndex, slotId: text, dish: templateDish, servings: someAmount })), v.maxLength(7 * MOST_SLOTS)),
});

export const shoppingRowSchema: v.GenericSchema<unknown, ShoppingRow> = v.variant('kind', [
  v.object({ id: text, kind: v.literal('own'), text, section, isChecked: v.boolean(), createdAtMs: moment, checkedOn: v.exactOptional(day) }),
  v.object({ id: text, kind: v.literal('checked'), foodId: text, grams: amount, firstDay: day, lastDay: day }),
]);

export const pantryItemSchema: v.GenericSchema<unknown, PantryItem> = v.object({
  id: text, grams: v.nullable(amount), countedOn: v.exactOptional(day),
});

export const kitchenTimerSchema: v.GenericSchema<unknown, KitchenTimer> = v.object({
  id: text,
  name: words,
  recipeId: v.nullable(text),
  stepIndex: v.nullable(count),
  dish: v.exactOptional(v.object({ name: words, servings: someAmount, day, slotId: v.nullable(text) })),
  durationMs: someAmount,
  endsAtMs: v.nullable(moment),
  leftMs: v.nullable(amount),
});

/** Wide enough for anybody, narrow enough that a slip of the finger is noticed. */
export const bodyFactsSchema: v.GenericSchema<unknown, BodyFacts> = v.object({
  sex: v.picklist(['female', 'male', 'unsaid']),
  birthYear: v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100)),
  heightCm: v.pipe(v.number(), v.minValue(50), v.maxValue(260)),
  massKg: v.pipe(v.number(), v.minValue(20), v.maxValue(400)),
  activity: v.picklist(['sitting', 'some', 'much', 'hard']),
  goal: v.picklist(['keep', 'lose', 'gain']),
  isPregnantOrNursing: v.boolean(),
  energyKcal: v.nullable(v.pipe(v.number(), v.minValue(500), v.maxValue(10_000))),
  proteinGrams: v.nullable(v.pipe(v.number(), v.minValue(10), v.maxValue(500))),
});

export const householdSettingSchemas: SettingSchemas<HouseholdSettings> = {
  diets: v.array(v.picklist(DIETS)),
  allergies: v.array(v.picklist(ALLERGENS)),
  hemisphere: v.picklist(['northern', 'southern']),
  slots: v.pipe(v.array(v.object({ id: text, meal: v.picklist(MEALS), name: words })), v.minLength(1), v.maxLength(MOST_SLOTS)),
  eaters: v.nullable(someAmount),
  longestMin: v.pipe(v.array(v.nullable(someAmount)), v.length(7)),
  sectionOrder: v.array(section),
  sectionOfFood: v.record(v.string(), section),
  showsEnergy: v.boolean(),
};
