import type { Food } from '../food.ts';
import { isCommon, isNearly, isPreparation, isSeasoning, isSoft, makesAnother, weighsOtherwise, wordsOf } from './food-words.ts';
import { isMeasuredCooked } from './ingredient-from.ts';
import type { IngredientLine } from './ingredient-line.ts';

/** Which food a written name means. */
export type FoodMatch =
  /** The name, but for how it is cut and the like. */
  | { readonly kind: 'sure'; readonly foodId: string }
  /** Somebody has to say which, or that it is none of them; best first. Allergens hang on it, so nothing is guessed. */
  | { readonly kind: 'choose'; readonly foodIds: readonly string[] }
  | { readonly kind: 'none' };

export interface FoodMatcher {
  /** @param note - What the line says beside the name: "almond" makes another food of flour. */
  match(name: string, note?: string): FoodMatch;
  /** Foods to offer while somebody types, best first; names that begin so, then those that hold it. */
  offer(typed: string, most: number): readonly string[];
}

/**
 * The food a line of a recipe means. A can of tomatoes is canned tomatoes; and where the line measures a food as it is once cooked, somebody has
 * to see what was made of the amount.
 *
 * @param foodOf - By id.
 */
export function matchLine({ match }: Pick<FoodMatcher, 'match'>, line: Pick<IngredientLine, 'name' | 'note' | 'unit'>, foodOf: (id: string) => Food | undefined): FoodMatch {
  const { name, note, unit } = line;
  const foodIn = (one: FoodMatch): Food | undefined => (one.kind === 'sure' ? foodOf(one.foodId) : undefined);
  const plain = match(name, note);
  const canned = unit === 'can' && foodIn(plain)?.section !== 'cans' ? match(`canned ${name}`, note) : null;
  const found = canned?.kind === 'sure' ? canned : plain;
  const food = foodIn(found);
  return food && isMeasuredCooked(line, food) ? { kind: 'choose', foodIds: [food.id] } : found;
}

interface NamedFood {
  readonly foodId: string;
  readonly words: readonly string[];
  /** 0 is the name that is shown. */
  readonly rank: number;
}

const MOST_CHOICES = 6;

/**
 * @param foods - Each with its names, the one that is shown first; where two have one name, the earlier food is meant.
 */
export function createFoodMatcher(foods: Iterable<{ readonly id: string; readonly names: readonly string[] }>): FoodMatcher {
  const named: NamedFood[] = [];
  const exact = new Map<string, string>();
  for (const { id, names } of foods) {
    names.forEach((name, rank) => {
      const words = wordsOf(name);
      named.push({ foodId: id, words, rank });
      const key = keyOf(words);
      if (!exact.has(key)) exact.set(key, id);
    });
  }
  const isNameWord = new Set(named.flatMap(({ words }) => words));

  const sure = (words: readonly string[]): string | undefined => (words.length === 0 ? undefined : exact.get(keyOf(words)));

  const sureNamed = (name: string): string | undefined => {
    const words = wordsOf(name.replace(KEPT_FREE, ''));
    const said = words.filter((word) => !isPreparation(word));
    return sure(words) ?? sure(said) ?? sureWithoutSoft(said, sure);
  };

  /** The food that would do as well, "soy" beside the name too; none for what is no food's own word. */
  const insteadOf = (part: string, name: string): readonly string[] => {
    const words = wordsOf(part).filter((word) => !isPreparation(word));
    if (!words.some((word) => isNameWord.has(word) && !isCommon(word) && !isSeasoning(word))) return [];
    const foodId = sureNamed(part) ?? sureNamed(`${part} ${name}`) ?? likely(words, named, isNameWord)[0];
    return foodId === undefined ? [] : [foodId];
  };

  return {
    match(name, note = '') {
      const beside = qualifiersIn(note);
      const whole = beside.map((part) => `${part} ${name}`);
      const plain = sureNamed(name);
      const found = plain === undefined ? undefined : whole.map(sureNamed).find((foodId) => foodId !== undefined && foodId !== plain) ?? plain;
      const isAnother = found === plain && beside.some((part, at) => (
        sureNamed(whole[at]!) === undefined && wordsOf(part.replace(KEPT_FREE, '')).some((word) => makesAnother(word) || weighsOtherwise(word) || (!isSeasoning(word) && sure([word]) !== undefined))
      ));
      if (found !== undefined && !isAnother) {
        const instead = alternativesIn(note).flatMap((part) => insteadOf(part, name)).filter((foodId) => foodId !== found);
        if (instead.length === 0) return { kind: 'sure', foodId: found };
        return { kind: 'choose', foodIds: [...new Set([found, ...instead])].slice(0, MOST_CHOICES) };
      }
      const words = wordsOf(isAnother ? whole.join(' ') : name);
      const said = words.filter((word) => !isPreparation(word));
      const foodIds = likely(said.length > 0 ? said : words, named, isNameWord);
      return foodIds.length > 0 ? { kind: 'choose', foodIds } : { kind: 'none' };
    },
    offer(typed, most) {
      const words = wordsOf(typed);
      const last = words[words.length - 1];
      if (last === undefined) return [];
      const scored = named.flatMap(({ foodId, words: own, rank }) => {
        if (!words.every((word) => own.some((part) => part.startsWith(word)))) return [];
        return [{ foodId, score: (own[0]?.startsWith(words[0] ?? '') ? 0 : 4) + (own.includes(last) ? 0 : 1) + Math.min(rank, 1) + own.length / 10 }];
      });
      const best = ranked(scored).slice(0, most);
      return best.length > 0 ? best : likely(words, named, isNameWord).slice(0, most);
    },
  };
}

/** How hens live; any other "free" makes another food. */
const KEPT_FREE = /\b(?:free[ -]range|cage[ -]free)\b/gi;

/** Says what to do or what else would do, not which food it is. */
const NO_QUALIFIER = /\b(?:or|such|like|eg|plus|and|with|without|in|for|from|to|if|see|about|at|on|juice[ds]?|zest(?:ed)?|rind|peel)\b/i;

/** "or regular milk", "such as spelt or rye": each of what would do as well. What is done to a food is none: "juice or zest". */
function alternativesIn(note: string): readonly string[] {
  const parts = note.split(/[,;]/).filter((part) => /\b(?:or|such as|like|eg|e\.g\.?)\b/i.test(part));
  return parts.flatMap((part) => part.split(/\b(?:or|such as|like|eg|e\.g\.?)\b|\//i)).filter((part) => part.trim() !== '' && !/\b(?:juice[ds]?|zest(?:ed)?|rind|peel)\b/i.test(part));
}

function qualifiersIn(note: string): readonly string[] {
  return note.split(/[,;]/).filter((part) => wordsOf(part.replace(KEPT_FREE, '')).length > 0 && !NO_QUALIFIER.test(part));
}

/** Soft words go one after the other, from the front: "lean boneless pork chops" is "pork chop". With a word that makes another food: never. */
function sureWithoutSoft(words: readonly string[], sure: (words: readonly string[]) => string | undefined): string | undefined {
  if (words.some(makesAnother)) return undefined;
  const soft = words.filter(isSoft);
  // All ways to leave some of them off, fewest first; a line never has many.
  const ways = Array.from({ length: 2 ** Math.min(soft.length, 6) }, (_, bits) => soft.filter((_word, at) => (bits >> at) & 1)).sort((one, other) => one.length - other.length);
  for (const left of ways) {
    const found = sure(words.filter((word) => !left.includes(word)));
    if (found !== undefined) return found;
  }
  return undefined;
}

function likely(words: readonly string[], named: readonly NamedFood[], isNameWord: ReadonlySet<string>): readonly string[] {
  // A slip counts only where the word is no word of any food.
  const meets = (word: string, part: string): boolean => word === part || (!isNameWord.has(word) && isNearly(word, part));
  const scored = named.flatMap(({ foodId, words: own, rank }) => {
    const shared = own.filter((part) => words.some((word) => meets(word, part)));
    if (shared.every(isCommon)) return [];
    const met = shared.length;
    const [missing, left] = [own.length - met, words.length - met];
    return [{ foodId, score: missing * 3 + left * 2 - met * 2 + Math.min(rank, 1) * 0.5 }];
  });
  return ranked(scored).slice(0, MOST_CHOICES);
}

function ranked(scored: readonly { readonly foodId: string; readonly score: number }[]): readonly string[] {
  const best = new Map<string, number>();
  for (const { foodId, score } of scored) best.set(foodId, Math.min(score, best.get(foodId) ?? Infinity));
  return [...best].sort(([, one], [, other]) => one - other).map(([foodId]) => foodId);
}

function keyOf(words: readonly string[]): string {
  return [...words].sort().join(' ');
}
