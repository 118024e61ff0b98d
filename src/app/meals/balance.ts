import { addDays, weekStartOf, type LocalDay } from '../../domain/day.ts';
import { isEatenBy } from '../../domain/meals/diets.ts';
import type { Food } from '../../domain/meals/food.ts';
import type { HouseholdSettings } from '../../domain/meals/household.ts';
import { weekBalance } from '../../domain/meals/week-nutrition.ts';
import { MealBalanceScreen } from '../../screens/meals/balance-screen.ts';
import type { StoreName } from '../../storage/rows.ts';
import { dayNames } from '../day-names.ts';
import type { ScreenParts } from '../screens.ts';
import { weekdayOf } from '../top-clock.ts';
import { openKitchen, type Kitchen } from './kitchen.ts';
import { trainedDays, viewerNeeds } from './viewer-needs.ts';

const READ_STORES: readonly StoreName[] = ['meals', 'recipes', 'settings', 'people'];

export async function balanceScreen(parts: ScreenParts): Promise<HTMLElement> {
  const opened = await openKitchen(parts);
  if (!opened.ok) throw new Error(`The kitchen did not open: ${opened.problem.detail}`);
  const screen = new MealBalanceScreen();
  const read = (): Promise<void> => readInto(screen, parts, opened.value);
  screen.shortDay = dayNames().weekday;
  screen.longDay = weekdayOf;
  await read();
  follow(parts, screen, read);
  return screen;
}

async function readInto(screen: MealBalanceScreen, parts: ScreenParts, kitchen: Kitchen): Promise<void> {
  const { weekStore, settingsStore } = parts;
  const firstDay = weekStartOf(weekStore.state.today, settingsStore.state.person.weekStart);
  const [meals, recipes, household] = await Promise.all([
    kitchen.kept.meals.listBetween(firstDay, addDays(firstDay, 13)),
    kitchen.allRecipes(),
    kitchen.kept.household.load(),
  ]);
  const byId = new Map(recipes.map((recipe) => [recipe.id, recipe]));
  const balanceFrom = (first: LocalDay) => weekBalance({
    firstDay: first,
    meals,
    slots: household.slots,
    recipeOf: (id) => byId.get(id),
    foodOf: (id) => kitchen.foods.byId.get(id),
    needsOn: (day) => viewerNeeds(parts, day),
  });
  screen.weeks = { this: balanceFrom(firstDay), next: balanceFrom(addDays(firstDay, 7)) };
  screen.showsEnergy = household.showsEnergy;
  screen.isPrivate = parts.isShared() && parts.settingsStore.state.person.bodyFacts !== null;
  const foods = kitchen.foods.byId;
  screen.eatsFish = Array.from(foods.values()).some((food) => food.group === 'fish' && isEatenIn(household, food));
  screen.mayEat = (foodId) => isEatenIn(household, foods.get(foodId));
}

function isEatenIn({ diets, allergies }: HouseholdSettings, food: Food | undefined): boolean {
  return food !== undefined && diets.every((diet) => isEatenBy(diet, food)) && !food.allergens.some((allergen) => allergies.includes(allergen));
}

/** Screens that are shown; the one listener of a page outlives each of them. */
const shown = new WeakMap<ScreenParts, { screen: HTMLElement; read: () => Promise<void> }>();

function follow(parts: ScreenParts, screen: HTMLElement, read: () => Promise<void>): void {
  const isFirst = !shown.has(parts);
  shown.set(parts, { screen, read });
  if (!isFirst) return;
  const readAgain = (): void => {
    const now = shown.get(parts);
    if (now?.screen.isConnected === true) void now.read();
  };
  parts.onChange(({ stores }) => {
    if (stores.some((store) => READ_STORES.includes(store))) readAgain();
  });
  parts.weekStore.subscribe((after, before) => {
    if (after.today !== before.today || trainedDays(after) !== trainedDays(before)) readAgain();
  });
}
