import { msg, str } from '@lit/localize';
import { dayAt } from '../../domain/day.ts';
import { jsonLdOf } from '../../domain/meals/import/write-json-ld.ts';
import type { Recipe } from '../../domain/meals/recipe.ts';
import { deviceClock } from '../clock.ts';
import { saveFile } from '../data/save-file.ts';
import type { Kitchen } from './kitchen.ts';

/**
 * Hands recipes, own or shipped ones, to the browser's downloads as one file of schema.org/Recipe.
 *
 * @returns The sentence to show beside the button.
 */
export function saveRecipes(recipes: readonly Recipe[], { foods }: Pick<Kitchen, 'foods'>): string {
  const [only] = recipes;
  const name = recipes.length === 1 && only ? `${fileNameOf(only.name)}.json` : `standtall-recipes-${dayAt(deviceClock.wallMs(), deviceClock.zoneOffsetMinutes())}.json`;
  saveFile(name, 'application/ld+json', [jsonLdOf(recipes, (id) => foods.namesOf(id)[0] ?? id)]);
  return msg(str`${name} is in this browser’s downloads.`);
}

/** "lentil-soup": no system has trouble with it. */
function fileNameOf(recipeName: string): string {
  const plain = recipeName.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60);
  return plain === '' ? 'recipe' : plain;
}
