import MiniSearch from 'minisearch';
import { singular } from '../../domain/meals/import/food-words.ts';
import type { Recipe } from '../../domain/meals/recipe.ts';
import type { Foods } from './read-foods.ts';
import { createWordIndex } from './word-index.ts';

/** The search among recipes: by name, by what is in them under any of its names, and by the words of a note. */
export interface RecipeSearch {
  /** Takes in some more of them. @returns Whether any are left. */
  grow(most: number): boolean;
  /** Ids, best first; every word has to be met, the last one by its beginning. Only what was taken in is found. */
  find(text: string): readonly string[];
}

interface Word {
  readonly id: string;
}

/** Answers that are kept: whoever takes letters back has them at once. */
const MOST_KEPT = 60;

/**
 * What is written as it was typed is looked up; where a finger slipped MiniSearch says which words may be meant, and those are looked up. It knows
 * the words alone: to weigh a thousand recipes for a slip took it up to 20 ms.
 */
export function createRecipeSearch(recipes: readonly Recipe[], foods: Foods): RecipeSearch {
  // The same words come in a thousand recipes.
  const termOf = remembered((word) => {
    const plain = word.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
    return plain === '' ? null : singular(plain);
  });
  const termsIn = (text: string): readonly string[] => wordsIn(text).flatMap((word) => termOf(word) ?? []);
  const termsOfFood = remembered((id) => foods.namesOf(id).map(termsIn));
  const written = createWordIndex();
  const words = new MiniSearch<Word>({ fields: ['id'], tokenize: (word) => [word], processTerm: (word) => word });
  const answers = new Map<string, readonly string[]>();
  let taken = 0;

  /** The first word of the name, its others, what is in it, and other names of that. */
  const ranksOf = ({ name, ingredients }: Recipe): readonly (readonly string[])[] => {
    const [first = '', ...others] = termsIn(name);
    const used = ingredients.map(({ foodId, text }) => (foodId === null ? [termsIn(text)] : termsOfFood(foodId)));
    return [[first], others, used.flatMap(([own = []]) => own), used.flatMap(([, ...more]) => more.flatMap((one) => one))];
  };

  const answer = (terms: readonly string[]): readonly string[] => {
    const found = written.find(terms);
    return found.length > 0 ? found : written.findMeant(terms.map((term, at) => meantBy(term, at === terms.length - 1)));
  };

  /** @returns The words that weigh most, and the others that are near. The last one may be unfinished, and have its slip in what is there. */
  const meantBy = (term: string, isLast: boolean): readonly [likely: readonly string[], others: readonly string[]] => {
    // A slip needs a word long enough to be known in spite of it: of three letters only one that is nearly whole.
    const isShort = term.length === 3;
    const begun = isShort || (isLast && term.length >= 4) ? written.nearStarts(term).filter((word) => !isShort || word.length <= 4) : [];
    const near = words.search(term, { prefix: isLast, fuzzy: term.length < 4 ? false : term.length < 8 ? 1 : 2 });
    const best = near[0]?.score ?? 0;
    const idsOf = (isWanted: (score: number) => boolean): readonly string[] => near.filter(({ score }) => isWanted(score)).map(({ id }) => id as string);
    return [[...begun, ...idsOf((score) => score === best)], idsOf((score) => score < best)];
  };
  return {
    grow(most) {
      answers.clear();
      for (const recipe of recipes.slice(taken, taken + most)) {
        for (const id of written.add(recipe.id, ranksOf(recipe))) words.add({ id });
      }
      taken += most;
      return taken < recipes.length;
    },
    find(text) {
      const terms = termsIn(text);
      if (terms.length === 0) return [];
      const key = terms.join(' ');
      const known = answers.get(key);
      if (known) return known;
      const [oldest] = answers.keys();
      if (answers.size >= MOST_KEPT && oldest !== undefined) answers.delete(oldest);
      const found = answer(terms);
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

function wordsIn(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}
