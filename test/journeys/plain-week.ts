import { addDays, type LocalDay } from '../../src/domain/day.ts';
import { seedMeal, type SeedRow } from './seed-meals.ts';

/** A plain household's week, by slot and day; Saturday's snack is free. */
const PLAIN_WEEK: Readonly<Record<string, readonly string[]>> = {
  breakfast: ['overnight-oats-berries', 'greek-yogurt-nuts-pear', 'overnight-oats-berries', 'smoked-salmon-rye', 'yogurt-berry-bowl', 'mushroom-omelette', 'avocado-toast-egg'],
  lunch: ['sardine-toast-tomato', 'minestrone', 'lentil-salad-feta', 'quinoa-black-bean-salad', 'kale-caesar-chicken', 'greek-salad-beans', 'carrot-ginger-soup'],
  dinner: ['turkey-chili', 'chicken-traybake', 'salmon-broccoli-quinoa', 'tofu-vegetable-stir-fry', 'lentil-bolognese', 'cod-tomato-olives', 'squash-sage-lentils'],
  snack: ['apple-peanut-butter', 'carrot-hummus', 'dark-chocolate-orange', 'pear-cheese', 'trail-mix', '', 'kale-chips'],
};

export function plainWeek(firstDay: LocalDay): readonly SeedRow[] {
  const rows: SeedRow[] = [];
  for (const [slotId, recipeIds] of Object.entries(PLAIN_WEEK)) {
    recipeIds.forEach((id, at) => { if (id !== '') rows.push(seedMeal(addDays(firstDay, at), slotId, id)); });
  }
  return rows;
}
