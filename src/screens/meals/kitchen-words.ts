import { msg, str } from '@lit/localize';
import type { WhyNot } from '../../domain/meals/choosable.ts';
import type { Diet } from '../../domain/meals/diets.ts';
import type { Allergen } from '../../domain/meals/food.ts';
import type { MealSlot } from '../../domain/meals/plan.ts';
import type { Meal } from '../../domain/meals/recipe.ts';

export function mealWord(meal: Meal): string {
  switch (meal) {
    case 'breakfast':
      return msg('Breakfast');
    case 'lunch':
      return msg('Lunch');
    case 'dinner':
      return msg('Dinner');
    case 'snack':
      return msg('Snack');
  }
}

export function slotWord({ name, meal }: MealSlot): string {
  return name === '' ? mealWord(meal) : name;
}

export function dietWord(diet: Diet): string {
  switch (diet) {
    case 'vegan':
      return msg('Vegan');
    case 'vegetarian':
      return msg('Vegetarian');
    case 'pescetarian':
      return msg('With fish, without meat');
    case 'no-pork':
      return msg('Without pork');
  }
}

/** As it stands in a sentence. */
export function allergenWord(allergen: Allergen): string {
  switch (allergen) {
    case 'milk':
      return msg('milk');
    case 'eggs':
      return msg('eggs');
    case 'fish':
      return msg('fish');
    case 'shellfish':
      return msg('shellfish');
    case 'tree-nuts':
      return msg('tree nuts');
    case 'peanuts':
      return msg('peanuts');
    case 'wheat':
      return msg('wheat');
    case 'soybeans':
      return msg('soy');
    case 'sesame':
      return msg('sesame');
    case 'gluten':
      return msg('gluten');
  }
}

/** Beside a dish that not everybody here may eat. */
export function whyNotWords(why: WhyNot): string {
  switch (why.kind) {
    case 'allergens':
      return msg(str`holds ${why.allergens.map(allergenWord).join(', ')}`);
    case 'diets':
      return msg(str`not ${why.diets.map((diet) => dietWord(diet).toLowerCase()).join(', ')}`);
    case 'unknown':
      return msg('allergens unknown');
  }
}

/** The same as a sentence of its own, where the dish is looked at or cooked: that may be done all the same, for not everybody eats of everything. */
export function notForAllWords(why: WhyNot): string {
  return msg(str`Not for everybody here: ${whyNotWords(why)}.`);
}

/** As it stands alone, on a button. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
