import { openStorage } from '../../src/storage/open-storage.ts';
import type { OwnRecipe } from '../../src/domain/meals/own-recipe.ts';

const FOODS = [
  'kale', 'carrot', 'onion', 'garlic', 'lentil', 'chickpea-canned', 'tomato-canned', 'rice-brown', 'salmon', 'chicken-breast', 'egg', 'oats', 'milk-whole',
  'apple', 'walnut', 'spinach', 'potato', 'olive-oil', 'lemon', 'feta', 'pasta-whole', 'mushroom', 'broccoli', 'tofu-firm',
];
const WORDS = ['Autumn', 'Quick', 'Sunday', 'Green', 'Warm', 'Crisp', 'Slow', 'Bright', 'Simple', 'Golden', 'Smoky', 'Fresh'];
const KINDS = ['stew', 'salad', 'soup', 'bake', 'curry', 'bowl', 'pie', 'porridge', 'pasta', 'roast'];

/** Writes so many own recipes through the app's own gate. @returns How many there are. */
export async function fillRecipes(count: number): Promise<number> {
  const storage = await openStorage({ onProblem: (problem) => { throw new Error(problem); } });
  const made = Array.from({ length: count }, (_, at): OwnRecipe => {
    const foods = Array.from({ length: 10 }, (__, line) => FOODS[(at * 7 + line * 5) % FOODS.length] ?? 'kale');
    return {
      id: `own:bench-${at}`, name: `${WORDS[at % WORDS.length]} ${foods[0]?.split('-')[0]} and ${foods[1]?.split('-')[0]} ${KINDS[at % KINDS.length]} ${at}`,
      meals: ['dinner'], servings: 4, activeMin: 15, totalMin: 20 + (at % 60),
      ingredients: foods.map((foodId) => ({ foodId, text: '', amount: 100, unit: 'g', isOptional: false })),
      steps: [{ text: 'Cook it all.', ingredients: [0], timerMin: 20 }],
      equipment: [], doesFreeze: at % 2 === 0, keepsDays: 3, source: '', note: '', createdAtMs: at,
    };
  });
  for (let at = 0; at < made.length; at += 250) await storage.food.recipes.save(...made.slice(at, at + 250));
  const { length } = await storage.food.recipes.list();
  storage.close();
  return length;
}
