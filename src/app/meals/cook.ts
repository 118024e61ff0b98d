import { msg, str } from '@lit/localize';
import '../../../components/dish-picture/dish-picture.ts';
import { addDays, dayAt, type LocalDay } from '../../domain/day.ts';
import { afterCooking, servingsPlanned } from '../../domain/meals/after-cooking.ts';
import { gramsOf } from '../../domain/meals/amounts.ts';
import { cookingOf, mainIngredientOf, servingsAsked, type CookStep } from '../../domain/meals/cooking.ts';
import { isFor } from '../../domain/meals/choosable.ts';
import { contentOf } from '../../domain/meals/diets.ts';
import { dishOf } from '../../domain/meals/dish.ts';
import type { Food } from '../../domain/meals/food.ts';
import type { Ingredient, Recipe } from '../../domain/meals/recipe.ts';
import { CookScreen } from '../../screens/cook/cook-screen.ts';
import { lineWords } from '../../screens/recipes/line-words.ts';
import { deviceClock } from '../clock.ts';
import type { Address } from '../router.ts';
import type { ScreenParts } from '../screens.ts';
import { eatersOf, openKitchen, type Kitchen } from './kitchen.ts';

/** By recipe: for how many it was cooked last; a timer leads back to it. */
const cookedFor = new Map<string, number>();

/** `/recipes/<id>/cook?servings=4&step=2`. Null: there is no such recipe (any more). */
export async function cookScreen(parts: ScreenParts, { id, search }: Address): Promise<HTMLElement | null> {
  const [opened, timers] = await Promise.all([openKitchen(parts), parts.timers()]);
  if (!opened.ok) throw new Error(opened.problem.detail);
  const kitchen = opened.value;
  const recipe = await kitchen.findRecipe(id);
  if (recipe === null) return null;
  document.title = `${recipe.name} · Standtall`;
  const asked = new URLSearchParams(search);
  const today = dayAt(deviceClock.wallMs(), deviceClock.zoneOffsetMinutes());
  const plan = await kitchen.kept.meals.listBetween(today, addDays(today, recipe.keepsDays));
  const eaters = await eatersOf(kitchen, parts);
  const planned = servingsPlanned(plan, recipe.id, today);
  const foodOf = (foodId: string): Food | undefined => kitchen.foods.byId.get(foodId);
  const { units } = parts.settingsStore.state.person;
  const wordsOf: CookScreen['wordsOf'] = (ingredient) => lineWords(ingredient, 1, kitchen.foods, units);
  const screen = new CookScreen();
  screen.cooking = cookingOf(recipe, servingsAsked(asked.get('servings'), (asked.has('step') ? cookedFor.get(id) : undefined) ?? planned ?? eaters));
  cookedFor.set(id, screen.cooking.servings);
  screen.page = Math.min(recipe.steps.length + 1, Math.max(0, Number(asked.get('step') ?? 0) || 0));
  screen.timers = timers;
  screen.wordsOf = wordsOf;
  screen.timerNameOf = (step) => timerName(step, foodOf, wordsOf, recipe);
  screen.home = `/recipes/${encodeURIComponent(recipe.id)}`;
  screen.keepAwake = parts.keepAwake;
  // Who eats of it later by the plan has it already.
  screen.servingsLeft = Math.max(0, Math.floor(screen.cooking.servings - (planned ?? eaters)));
  const picture = document.createElement('dish-picture');
  picture.slot = 'picture';
  picture.closeUp = true;
  picture.style.height = '100%';
  picture.dish = dishOf(recipe, foodOf);
  screen.append(picture);
  // A reload goes on at the same step.
  screen.addEventListener('page', ({ detail }) => {
    history.replaceState(history.state, '', `${location.pathname}?servings=${screen.cooking.servings}&step=${detail.page}`);
  });
  screen.addEventListener('cooked', ({ detail }) => {
    void keepCooked(kitchen, recipe, { eaters, servingsLeft: detail.servingsLeft, weekdayOf: parts.weekdayOf }).then((words) => (screen.savedWords = words));
  });
  return screen;
}

function timerName(step: CookStep, foodOf: (id: string) => Food | undefined, wordsOf: CookScreen['wordsOf'], recipe: Recipe): string {
  const main = mainIngredientOf(step, (ingredient: Ingredient) => gramsOf(ingredient, ingredient.foodId === null ? undefined : foodOf(ingredient.foodId)));
  const name = main ? wordsOf(main).name : recipe.name;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

interface Leftover {
  readonly eaters: number;
  readonly servingsLeft: number;
  readonly weekdayOf: (day: LocalDay) => string;
}

async function keepCooked({ kept, foods }: Kitchen, recipe: Recipe, { eaters, servingsLeft, weekdayOf }: Leftover): Promise<string> {
  const atMs = deviceClock.wallMs();
  const day = dayAt(atMs, deviceClock.zoneOffsetMinutes());
  const [plan, household] = await Promise.all([kept.meals.listBetween(day, addDays(day, recipe.keepsDays)), kept.household.load()]);
  const isForAll = isFor(contentOf(recipe, (id) => foods.byId.get(id)), household);
  const { saved, later, unplaced } = afterCooking(plan, { recipe, day, atMs, servingsLeft: isForAll ? servingsLeft : 0, eaters, slots: household.slots });
  const written = await kept.meals.change(saved, []);
  if (!written.ok && written.problem !== 'full' && written.problem !== 'unavailable') return msg('That could not be written down. Your dish is none the worse for it.');
  if (servingsLeft === 0) return msg('Well cooked.');
  if (!isForAll) return msg('Well cooked. What is left is planned for nobody: not everybody here may eat it.');
  if (later.length === 0) return msg('Well cooked. There is no free meal while it keeps: freeze the rest, or have it as a snack.');
  const days = Array.from(new Set(later.map(({ localDay }) => weekdayOf(localDay)))).join(', ');
  if (unplaced > 0) return msg(str`Well cooked. What is left is planned for ${days}; ${unplaced} more found no free meal.`);
  return msg(str`Well cooked. What is left is planned for ${days}.`);
}
