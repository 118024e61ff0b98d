import { msg, str } from '@lit/localize';
import type { Diet } from '../../domain/meals/diets.ts';
import type { Allergen } from '../../domain/meals/food.ts';
import type { CostClass } from '../../domain/meals/recipe-facts.ts';
import type { RecipeOrder } from '../../domain/meals/recipe-filter.ts';
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

export function orderWord(order: RecipeOrder): string {
  switch (order) {
    case 'name':
      return msg('By name');
    case 'quick':
      return msg('Quickest first');
    case 'rating':
      return msg('Best rated first');
    case 'newest':
      return msg('Newest first');
    case 'whole-food':
      return msg('Wholest food first');
  }
}

export function costWord(cost: CostClass): string {
  switch (cost) {
    case 1:
      return msg('Cheap');
    case 2:
      return msg('Middling in price');
    case 3:
      return msg('Dear');
  }
}

/** "25 min", "1 h 10 min" */
export function minutesWords(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 60) return msg(str`${whole} min`);
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  return rest === 0 ? msg(str`${hours} h`) : msg(str`${hours} h ${rest} min`);
}

/** "milk, eggs and fish" */
export function listed(words: readonly string[]): string {
  if (words.length <= 1) return words[0] ?? '';
  const [first, last] = [words.slice(0, -1).join(', '), words[words.length - 1] ?? ''];
  return msg(str`${first} and ${last}`);
}
