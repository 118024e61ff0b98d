import MiniSearch from 'minisearch';
import { singular } from '../../domain/meals/import/food-words.ts';
import type { Recipe } from '../../domain/meals/recipe.ts';
import type { Foods } from './read-foods.ts';

/** The search among recipes: by name, by what is in them under any of its names, and by the words of a note. */
export interface RecipeSearch {
  /** Takes in some more of them. @returns Whether any are left. */
  grow(most: number): boolean;
  /** Ids, best first; every word has to be met, the last one by its beginning. Only what was taken in is found. */
  find(text: string): readonly string[];
}

interface Page {
  readonly id: string;
  readonly name: string;
  readonly foods: string;
  readonly others: string;
}

export function createRecipeSearch(recipes: readonly Recipe[], foods: Foods): RecipeSearch {
  const index = new MiniSearch<Page>({
    fields: ['name', 'foods', 'others'],
    processTerm: (term) => {
      const plain = term.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
      return plain === '' ? null : singular(plain);
    },
    searchOptions: { boost: { name: 4, foods: 2 }, combineWith: 'AND' },
  });
  let taken = 0;
  /** A single letter meets nearly all recipes, which takes longer than any word: its answers are kept. */
  const ofLetter = new Map<string, readonly string[]>();
  const search = (words: readonly string[]): readonly string[] => {
    const last = words.length - 1;
    return index.search(words.join(' '), {
      prefix: (_term, at) => at === last,
      // A slip needs a word long enough to be known in spite of it.
      fuzzy: (term) => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
    }).map(({ id }) => id as string);
  };
  return {
    grow(most) {
      ofLetter.clear();
      for (const recipe of recipes.slice(taken, taken + most)) index.add(pageOf(recipe, foods));
      taken += most;
      return taken < recipes.length;
    },
    find(text) {
      const words = text.trim().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
      const [only = ''] = words;
      if (words.length !== 1 || only.length > 1) return words.length === 0 ? [] : search(words);
      const letter = only.toLowerCase();
      const found = ofLetter.get(letter) ?? search(words);
      ofLetter.set(letter, found);
      return found;
    },
  };
}

function pageOf(recipe: Recipe, foods: Foods): Page {
  const used = recipe.ingredients.map(({ foodId, text }) => (foodId === null ? [text] : foods.namesOf(foodId)));
  return {
    id: recipe.id,
    name: recipe.name,
    foods: used.map(([first = '']) => first).join(' '),
    others: used.map(([, ...others]) => others.join(' ')).join(' '),
  };
}
