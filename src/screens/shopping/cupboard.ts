import type { StoreSection } from '../../domain/meals/food.ts';
import type { ShoppingList } from '../../domain/meals/shopping/shopping-list.ts';
import type { CupboardFood } from './pantry-sheet.ts';

/** What lasts for many weeks once it is bought. */
const LASTING: readonly StoreSection[] = ['spices', 'oils', 'sauces', 'baking'];

/** Open foods of the list that many households always have. */
export function cupboardOf({ sections }: ShoppingList, nameOf: (foodId: string) => string): readonly CupboardFood[] {
  const foods: CupboardFood[] = [];
  for (const { lines } of sections) {
    for (const line of lines) {
      if (line.kind === 'food' && !line.isChecked && LASTING.includes(line.food.section)) foods.push({ id: line.food.id, name: nameOf(line.food.id) });
    }
  }
  return foods;
}
