import MiniSearch from 'minisearch';
import { singular } from '../../domain/meals/import/food-words.ts';
import type { Recipe } from '../../domain/meals/recipe.ts';
import { createWordStarts, MOST_START, startsOf } from './word-starts.ts';
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

/** Answers that are kept: whoever takes letters back has them at once. */
const MOST_KEPT = 60;

export function createRecipeSearch(recipes: readonly Recipe[], foods: Foods): RecipeSearch {
  // The same words come in a thousand recipes.
  const termOf = remembered((term) => {
    const plain = plainOf(term);
    return plain === '' ? null : singular(plain);
  });
  const index = new MiniSearch<Page>({
    fields: ['name', 'foods', 'others'],
    processTerm: termOf,
    searchOptions: { boost: { name: 4, foods: 2 }, combineWith: 'AND' },
  });
  const starts = createWordStarts();
  const startsOfFood = remembered((id) => foods.namesOf(id).map((name) => startsOf(wordsIn(plainOf(name)))));
  const answers = new Map<string, readonly string[]>();
  let taken = 0;

  /** The first word of the name, its others, what is in it, and other names of that. */
  const ranksOf = ({ name, ingredients }: Recipe): readonly (readonly string[])[] => {
    const [first = '', ...others] = wordsIn(plainOf(name));
    const used = ingredients.map(({ foodId, text }) => (foodId === null ? [startsOf(wordsIn(plainOf(text)))] : startsOfFood(foodId)));
    return [startsOf([first]), startsOf(others), used.flatMap(([own = []]) => own), used.flatMap(([, ...more]) => more.flatMap((one) => one))];
  };
  /** A slip of the finger is thought of only where nothing is written as it was typed. */
  const search = (words: readonly string[], lastMayGoOn: boolean): readonly string[] => {
    const text = words.join(' ');
    const prefix = (_term: string, at: number): boolean => lastMayGoOn && at === words.length - 1;
    const exact = index.search(text, { prefix });
    // A slip needs a word long enough to be known in spite of it.
    const found = exact.length > 0 ? exact : index.search(text, { prefix, fuzzy: (term) => (term.length < 4 ? false : term.length < 8 ? 1 : 2) });
    return found.map(({ id }) => id as string);
  };
  /** One letter or two meet half of all recipes, of which a search would weigh each: they are looked up, and the words before them are searched. */
  const answer = (words: readonly string[]): readonly string[] => {
    const start = plainOf(words[words.length - 1] ?? '');
    if (start === '' || start.length > MOST_START) return search(words, true);
    if (words.length === 1) return starts.find(start);
    const isMet = new Set(starts.find(start));
    return search(words.slice(0, -1), false).filter((id) => isMet.has(id));
  };
  return {
    grow(most) {
      answers.clear();
      for (const recipe of recipes.slice(taken, taken + most)) {
        index.add(pageOf(recipe, foods));
        starts.add(recipe.id, ranksOf(recipe));
      }
      taken += most;
      return taken < recipes.length;
    },
    find(text) {
      const words = wordsIn(text.toLowerCase());
      if (words.length === 0) return [];
      const key = words.join(' ');
      const known = answers.get(key);
      if (known) return known;
      const [oldest] = answers.keys();
      if (answers.size >= MOST_KEPT && oldest !== undefined) answers.delete(oldest);
      const found = answer(words);
      answers.set(key, found);
      return found;
    },
  };
}

/** The same answer for the same word, worked out once. */
function remembered<Answer>(answerTo: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (word) => {
    const before = known.get(word) ?? { answer: answerTo(word) };
    known.set(word, before);
    return before.answer;
  };
}

/** Small letters without accents. */
function plainOf(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
}

function wordsIn(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
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
