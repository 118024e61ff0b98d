import { readFoods, type Foods } from '../../src/content/meals/read-foods.ts';
import { readRecipes } from '../../src/content/meals/read-recipes.ts';
import type { Recipe } from '../../src/domain/meals/recipe.ts';
import { contentFile } from './shipped.ts';

export function shippedFoods(): Foods {
  const read = readFoods(contentFile('foods.json'), contentFile('texts/en/foods.json'));
  if (!read.ok) throw new Error(read.problem.detail);
  return read.value;
}

export function shippedRecipes(): readonly Recipe[] {
  const read = readRecipes(contentFile('recipes.json'), contentFile('texts/en/recipes.json'));
  if (!read.ok) throw new Error(read.problem.detail);
  return read.value;
}
