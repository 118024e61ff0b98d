import type { StoreSection } from '../../domain/meals/food.ts';
import type { ShoppingLine, ShoppingList } from '../../domain/meals/shopping/shopping-list.ts';

/** Lines under one heading. */
export interface LineGroup {
  readonly key: string;
  /** Its place on the walk; null: none. */
  readonly number: number | null;
  readonly section: StoreSection | null;
  /** Whose words these are, where they are a recipe's own. */
  readonly recipeName: string;
  readonly lines: readonly ShoppingLine[];
  readonly leftCount: number;
  /** Where there is something to get next. */
  readonly isNow: boolean;
}

export function groupsOf({ sections, recipes }: ShoppingList): readonly LineGroup[] {
  const now = sections.findIndex(({ leftCount }) => leftCount > 0);
  return [
    ...sections.map(({ section, lines, leftCount }, at): LineGroup => ({
      key: section, number: section === 'none' ? null : at + 1, section, recipeName: '', lines, leftCount, isNow: at === now,
    })),
    ...recipes.map(({ recipeId, recipeName, lines }): LineGroup => ({
      key: `recipe/${recipeId}`, number: null, section: null, recipeName, lines, leftCount: lines.filter((line) => !line.isChecked && !line.need.isOptional).length,
      isNow: false,
    })),
  ];
}

/** A heading stands as high as so many lines. */
const HEAD_LINES = 1.2;

/** Two columns about equally long, the walk going down the first and then the second; no group is cut. */
export function columnsOf(groups: readonly LineGroup[]): readonly (readonly LineGroup[])[] {
  const lengths = groups.map(({ lines }) => lines.length + HEAD_LINES);
  const all = lengths.reduce((sum, each) => sum + each, 0);
  let best = groups.length;
  let bestLength = Infinity;
  let first = 0;
  for (let cut = 1; cut <= groups.length; cut += 1) {
    first += lengths[cut - 1]!;
    const longer = Math.max(first, all - first);
    if (longer < bestLength) [best, bestLength] = [cut, longer];
  }
  return [groups.slice(0, best), groups.slice(best)].filter((column) => column.length > 0);
}
