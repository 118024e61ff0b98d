import { gramsOf } from './amounts.ts';
import { motifOf, type Motif } from './dish-motifs.ts';
import type { Food, FoodGroup } from './food.ts';
import type { Recipe } from './recipe.ts';

/** A food of the dish that can be seen on it. */
export interface Seen {
  readonly motif: Motif;
  readonly foodId: string;
  /** How much of the picture it is, on a scale of grams. */
  readonly presence: number;
}

/** What of a recipe its picture hangs on. All grams are per serving. */
export interface Survey {
  readonly recipe: Recipe;
  /** The most to be seen first; each motif once. */
  readonly seen: readonly Seen[];
  /** Grams of these foods together, those of no known weight as 0. */
  grams(...foodIds: readonly string[]): number;
  gramsOfGroup(group: FoodGroup): number;
  /** Grams of what is drawn so. */
  gramsOfMotif(...motifs: readonly Motif[]): number;
  /** Whether an implement's name has this word. */
  usesTool(word: string): boolean;
}

/** Dry things swell, leaves are large for their weight; what the eye goes to first counts more. */
const PRESENCE: Partial<Record<FoodGroup, number>> = { greens: 1.5, nuts: 2.4, fish: 2, poultry: 1.8, meat: 1.8, soy: 1.3, egg: 1.5, legume: 1.1, fruit: 1.2 };
const OF_MOTIF: Partial<Record<Motif, number>> = {
  onion: 0.12, celery: 0.25, leek: 0.5, lettuce: 1, kale: 1.4, rocket: 2, avocado: 1.5, feta: 2, cheese: 2, mozzarella: 1.5, parmesan: 0.8, curd: 1, yogurt: 0.7,
  lentil: 2.2, 'lentil-red': 1.5, lemon: 0.9, 'olive-black': 2, caper: 1, bread: 0.7, rye: 0.8, pita: 0.8, shrimp: 3, 'smoked-salmon': 2.4, 'salmon-flake': 2.6, sardine: 2.4, tuna: 1.6,
  herb: 3, basil: 3, dill: 6, chives: 6, raisin: 1, potato: 0.9, chili: 1, radish: 2, mushroom: 1.2, coconut: 1, oat: 1.5, 'nut-butter': 1,
};

interface Weighed {
  readonly food: Food;
  readonly motif: Motif | null;
  readonly grams: number;
}

export function surveyOf(recipe: Recipe, foodOf: (id: string) => Food | undefined): Survey {
  const weighed = recipe.ingredients.flatMap((one): readonly Weighed[] => {
    const food = one.foodId === null ? undefined : foodOf(one.foodId);
    return food ? [{ food, motif: motifOf(food), grams: (gramsOf(one, food) ?? 0) / Math.max(1, recipe.servings) }] : [];
  });
  const sum = (isWanted: (one: Weighed) => boolean): number => weighed.reduce((total, one) => total + (isWanted(one) ? one.grams : 0), 0);
  return {
    recipe,
    seen: seenOf(weighed),
    grams: (...ids) => sum(({ food }) => ids.includes(food.id)),
    gramsOfGroup: (group) => sum(({ food }) => food.group === group),
    gramsOfMotif: (...motifs) => sum(({ motif }) => motif !== null && motifs.includes(motif)),
    usesTool: (word) => recipe.equipment.some((tool) => tool.toLowerCase().includes(word)),
  };
}

function seenOf(weighed: readonly Weighed[]): readonly Seen[] {
  const byMotif = new Map<Motif, Seen>();
  for (const { food, motif, grams } of weighed) {
    if (motif === null) continue;
    const before = byMotif.get(motif);
    const presence = (before?.presence ?? 0) + grams * (OF_MOTIF[motif] ?? PRESENCE[food.group] ?? 1);
    byMotif.set(motif, { motif, foodId: before?.foodId ?? food.id, presence });
  }
  return [...byMotif.values()].sort((one, other) => other.presence - one.presence || (one.motif < other.motif ? -1 : 1));
}
