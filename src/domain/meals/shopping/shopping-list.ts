import type { LocalDay } from '../../day.ts';
import type { Units } from '../../units.ts';
import { monthsIn, type Food, type StoreSection } from '../food.ts';
import type { HouseholdSettings } from '../household.ts';
import type { CheckedFood, OwnLine, PantryItem, ShoppingRow } from '../shopping-line.ts';
import type { Cooking } from './cooking.ts';
import { doMeet, isToBuyFor, type ShoppingDays } from './days.ts';
import { needsOf, takenOnDays, textKeyOf, type DayTake, type FoodNeed, type TextNeed, type Unweighed, type Use } from './needs.ts';
import { purchaseOf, type Purchase } from './purchase.ts';
import { sectionOf, walkOf } from './sections.ts';
import { stockLeft, type Stock } from './stock.ts';

export interface FoodLine {
  readonly kind: 'food';
  /** The food's id; for a list's own use, `key` of each line is its own. */
  readonly key: string;
  readonly food: Food;
  readonly section: StoreSection;
  /** For what is not in the basket yet; when all is, for all of it. */
  readonly purchase: Purchase;
  /** As bought, not rounded: what `purchase` has to cover. */
  readonly grams: number;
  readonly unweighed: readonly Unweighed[];
  readonly uses: readonly Use[];
  readonly isChecked: boolean;
  /** Some is in the basket already; the plan has grown since. */
  readonly isRest: boolean;
  readonly isOptional: boolean;
  readonly isInSeason: boolean;
}

export interface TextLine {
  readonly kind: 'text';
  readonly key: string;
  readonly need: TextNeed;
  readonly isChecked: boolean;
}

export interface WrittenLine {
  readonly kind: 'own';
  readonly key: string;
  readonly own: OwnLine;
  readonly section: StoreSection;
  readonly isChecked: boolean;
}

export type ShoppingLine = FoodLine | TextLine | WrittenLine;

export interface SectionLines {
  readonly section: StoreSection;
  readonly lines: readonly (FoodLine | WrittenLine)[];
  readonly leftCount: number;
}

export interface RecipeLines {
  readonly recipeId: string;
  readonly recipeName: string;
  readonly lines: readonly TextLine[];
}

export interface ShoppingList {
  readonly days: ShoppingDays;
  /** Those with lines, as the household walks; lines by name. */
  readonly sections: readonly SectionLines[];
  /** Lines no food was found for. */
  readonly recipes: readonly RecipeLines[];
  /** Lines in all; what may be left out counts once it is in the basket. */
  readonly count: number;
  readonly inBasket: number;
  /** Foods these days need and that are at home. */
  readonly atHome: readonly Food[];
}

export interface ListParts {
  readonly cookings: readonly Cooking[];
  readonly rows: readonly ShoppingRow[];
  readonly pantry: readonly PantryItem[];
  readonly household: Pick<HouseholdSettings, 'hemisphere' | 'sectionOrder' | 'sectionOfFood'>;
  readonly days: ShoppingDays;
  readonly today: LocalDay;
  readonly units: Units;
  readonly foodOf: (id: string) => Food | undefined;
  readonly nameOf: (foodId: string) => string;
}

/** Grams that differ by less are the same; bought amounts pass through storage. */
const SAME_GRAMS = 1e-6;

export function shoppingListOf(parts: ListParts): ShoppingList {
  const { cookings, rows, days, today, foodOf, nameOf, household } = parts;
  const toBuy = cookings.filter((cooking) => isToBuyFor(cooking, days, today));
  const needs = needsOf(toBuy, foodOf);
  const supply = supplyOf(parts);
  const atHome: Food[] = [];
  const lines: (FoodLine | WrittenLine)[] = [];
  for (const need of needs.foods) {
    const line = foodLineOf(need, supply, parts);
    if (line === null) atHome.push(need.food);
    else lines.push(line);
  }
  for (const row of rows) {
    if (row.kind === 'own') lines.push({ kind: 'own', key: row.id, own: row, section: row.section, isChecked: row.isChecked });
  }
  const nameIn = (line: FoodLine | WrittenLine): string => (line.kind === 'own' ? line.own.text : nameOf(line.food.id)).toLowerCase();
  const sections = walkOf(household.sectionOrder)
    .map((section) => sectionLines(section, lines.filter((line) => line.section === section), nameIn))
    .filter((section) => section.lines.length > 0);
  const texts = needs.texts.map((need): TextLine => {
    const key = textKeyOf(need.recipeId, need.text);
    return { kind: 'text', key, need, isChecked: sumOf(checkedOf(key, rows, days)) >= need.servings - SAME_GRAMS };
  });
  const counted = [...lines, ...texts].filter((line) => line.isChecked || !isOptional(line));
  return {
    days,
    sections,
    recipes: byRecipe(texts),
    count: counted.length,
    inBasket: counted.filter(({ isChecked }) => isChecked).length,
    atHome,
  };
}

export function isOptional(line: ShoppingLine): boolean {
  switch (line.kind) {
    case 'food':
      return line.isOptional;
    case 'text':
      return line.need.isOptional;
    case 'own':
      return false;
  }
}

/** What there is of each food, and what the days have taken of it so far. */
export interface Supply {
  readonly checked: (key: string) => readonly CheckedFood[];
  readonly pantry: (foodId: string) => PantryItem | undefined;
  readonly takes: (foodId: string) => readonly DayTake[];
}

export function supplyOf({ cookings, rows, pantry, days, today, foodOf }: Omit<ListParts, 'household' | 'units' | 'nameOf'>): Supply {
  const done = cookings.filter((cooking) => cooking.localDay <= days.lastDay && !isToBuyFor(cooking, days, today));
  const takes = takenOnDays(done, foodOf);
  return {
    checked: (key) => checkedOf(key, rows, days),
    pantry: (foodId) => pantry.find(({ id }) => id === foodId),
    takes: (foodId) => takes.get(foodId) ?? [],
  };
}

/** What is left at home of a food that is not always there; null when nobody wrote any down. */
export function leftAtHome(foodId: string, supply: Supply): number | null {
  const item = supply.pantry(foodId);
  if (item === undefined || item.grams === null) return null;
  const { countedOn } = item;
  if (countedOn === undefined) return item.grams;
  return stockLeft([{ day: countedOn, grams: item.grams }], since(countedOn, supply.takes(foodId))).grams;
}

/** What is there of a food, from the basket and from home, with the day each came. */
export function stocksOf(foodId: string, supply: Supply): readonly Stock[] {
  const item = supply.pantry(foodId);
  const home: readonly Stock[] = item && item.grams !== null && item.countedOn !== undefined ? [{ day: item.countedOn, grams: item.grams }] : [];
  return [...home, ...supply.checked(foodId).map(({ firstDay, grams }) => ({ day: firstDay, grams }))];
}

function foodLineOf(need: FoodNeed, supply: Supply, { days, units, household }: ListParts): FoodLine | null {
  const { food, unweighed } = need;
  const item = supply.pantry(food.id);
  const atHome = leftAtHome(food.id, supply);
  const isToTaste = need.grams === 0;
  if (item?.grams === null || (atHome !== null && (isToTaste ? atHome > 0 : atHome >= need.grams - SAME_GRAMS) && unweighed.length === 0)) return null;
  const checked = supply.checked(food.id);
  const wanted = need.grams - (atHome ?? 0);
  const isChecked = checked.length > 0 && (isToTaste || leftOf(food.id, supply) >= need.grams - SAME_GRAMS);
  const grams = isChecked ? wanted : need.grams - leftOf(food.id, supply);
  return {
    kind: 'food',
    key: food.id,
    food,
    section: sectionOf(food, household),
    purchase: purchaseOf(food, Math.max(0, grams), units),
    grams: Math.max(0, grams),
    unweighed,
    uses: need.uses,
    isChecked,
    isRest: !isChecked && checked.length > 0,
    isOptional: need.isOptional,
    isInSeason: isInSeason(food, household.hemisphere, days.firstDay),
  };
}

function leftOf(foodId: string, supply: Supply): number {
  const stocks = stocksOf(foodId, supply);
  const first = stocks.reduce<LocalDay | null>((day, stock) => (day === null || stock.day < day ? stock.day : day), null);
  const item = supply.pantry(foodId);
  const uncounted = item && item.countedOn === undefined ? (item.grams ?? 0) : 0;
  return uncounted + (first === null ? 0 : stockLeft(stocks, since(first, supply.takes(foodId))).grams);
}

function since(day: LocalDay, takes: readonly DayTake[]): readonly DayTake[] {
  return takes.filter((take) => take.day >= day);
}

function isInSeason(food: Food, hemisphere: HouseholdSettings['hemisphere'], day: LocalDay): boolean {
  return food.section === 'produce' && food.months.length < 12 && monthsIn(food, hemisphere).includes(Number(day.slice(5, 7)));
}

function checkedOf(key: string, rows: readonly ShoppingRow[], days: ShoppingDays): readonly CheckedFood[] {
  return rows.filter((row): row is CheckedFood => row.kind === 'checked' && row.foodId === key && doMeet(row, days));
}

function sumOf(checked: readonly CheckedFood[]): number {
  return checked.reduce((sum, { grams }) => sum + grams, 0);
}

type Placed = FoodLine | WrittenLine;

function sectionLines(section: StoreSection, lines: readonly Placed[], nameIn: (line: Placed) => string): SectionLines {
  const sorted = [...lines].sort((one, other) => {
    const [name, otherName] = [nameIn(one), nameIn(other)];
    return name < otherName ? -1 : name > otherName ? 1 : one.key < other.key ? -1 : 1;
  });
  return { section, lines: sorted, leftCount: lines.filter((line) => !line.isChecked && !isOptional(line)).length };
}

function byRecipe(lines: readonly TextLine[]): readonly RecipeLines[] {
  const groups: RecipeLines[] = [];
  for (const line of lines) {
    const { recipeId, recipeName } = line.need;
    const last = groups[groups.length - 1];
    if (last?.recipeId === recipeId) groups[groups.length - 1] = { ...last, lines: [...last.lines, line] };
    else groups.push({ recipeId, recipeName, lines: [line] });
  }
  return groups;
}
