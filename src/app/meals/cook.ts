import { msg, str } from '@lit/localize';
import '../../../components/dish-picture/dish-picture.ts';
import { addDays, dayAt, type LocalDay } from '../../domain/day.ts';
import { afterCooking, servingsFor } from '../../domain/meals/after-cooking.ts';
import { gramsOf } from '../../domain/meals/amounts.ts';
import { cookingOf, mainIngredientOf, servingsAsked, type CookStep } from '../../domain/meals/cooking.ts';
import { isFor, whyNotFor } from '../../domain/meals/choosable.ts';
import { cookedFor, cookedForToday, type CookedFor, type CookingMoment, type CookingPlace } from '../../domain/meals/cooked-for.ts';
import { contentOf } from '../../domain/meals/diets.ts';
import { dishOf } from '../../domain/meals/dish.ts';
import type { Food } from '../../domain/meals/food.ts';
import { MOST_KEPT_DAYS } from '../../domain/meals/leftovers.ts';
import { seenIn, type PlannedMeal } from '../../domain/meals/plan.ts';
import type { Ingredient, Recipe } from '../../domain/meals/recipe.ts';
import { MINUTE_MS } from '../../domain/units.ts';
import { CookScreen } from '../../screens/cook/cook-screen.ts';
import { cookAddress, placeAsked } from '../../screens/dish-address.ts';
import { slotWord } from '../../screens/meals/kitchen-words.ts';
import { lineWords } from '../../screens/recipes/line-words.ts';
import { deviceClock } from '../clock.ts';
import { dayWords } from '../day-words.ts';
import type { Address } from '../router.ts';
import type { ScreenParts } from '../screens.ts';
import { eatersOf, openKitchen, type Kitchen } from './kitchen.ts';

/** `/recipes/<id>/cook?servings=4&step=2&day=2026-11-26&slot=dinner`. Null: there is no such recipe (any more). */
export async function cookScreen(parts: ScreenParts, { id, search }: Address): Promise<HTMLElement | null> {
  const [opened, timers] = await Promise.all([openKitchen(parts), parts.timers()]);
  if (!opened.ok) throw new Error(opened.problem.detail);
  const kitchen = opened.value;
  const recipe = await kitchen.findRecipe(id);
  if (recipe === null) return null;
  document.title = `${recipe.name} · Standtall`;
  const asked = new URLSearchParams(search);
  const { cooked, plan } = await cookedNow(kitchen, recipe, placeAsked(asked));
  // From here on it is that day's meal, however late it becomes.
  const place: CookingPlace = { day: cooked.day, slotId: cooked.meal?.slotId ?? null };
  const eaters = await eatersOf(kitchen, parts);
  const planned = cooked.meal && servingsFor(plan, cooked.meal);
  const foodOf = (foodId: string): Food | undefined => kitchen.foods.byId.get(foodId);
  const { units } = parts.settingsStore.state.person;
  const wordsOf: CookScreen['wordsOf'] = (ingredient) => lineWords(ingredient, 1, kitchen.foods, units);
  const screen = new CookScreen();
  screen.cooking = cookingOf(recipe, servingsAsked(asked.get('servings'), planned ?? eaters));
  screen.place = place;
  screen.page = Math.min(recipe.steps.length + 1, Math.max(0, Number(asked.get('step') ?? 0) || 0));
  screen.whyNot = whyNotFor(contentOf(recipe, foodOf), await kitchen.kept.household.load());
  screen.timers = timers;
  screen.wordsOf = wordsOf;
  screen.timerNameOf = (step) => timerName(step, foodOf, wordsOf, recipe);
  screen.mealWords = await mealWords(kitchen, cooked);
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
    history.replaceState(history.state, '', cookAddress(recipe.id, { servings: screen.cooking.servings, step: detail.page, place }));
  });
  screen.addEventListener('cooked', ({ detail }) => {
    void keepCooked(kitchen, recipe, { place: detail.isForToday ? 'today' : place, eaters, servingsLeft: detail.servingsLeft, weekdayOf: parts.weekdayOf }).then((words) => (screen.savedWords = words));
  });
  return screen;
}

function timerName(step: CookStep, foodOf: (id: string) => Food | undefined, wordsOf: CookScreen['wordsOf'], recipe: Recipe): string {
  const main = mainIngredientOf(step, (ingredient: Ingredient) => gramsOf(ingredient, ingredient.foodId === null ? undefined : foodOf(ingredient.foodId)));
  const name = main ? wordsOf(main).name : recipe.name;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function now(): CookingMoment {
  const [wallMs, offset] = [deviceClock.wallMs(), deviceClock.zoneOffsetMinutes()];
  return { today: dayAt(wallMs, offset), minuteOfDay: Math.floor(wallMs / MINUTE_MS + offset) % (24 * 60) };
}

/** What it is cooked for, and the plan from there on for as long as it keeps. */
async function cookedNow({ kept }: Kitchen, recipe: Recipe, asked: CookingPlace | 'today' | null): Promise<{ readonly cooked: CookedFor; readonly plan: readonly PlannedMeal[] }> {
  const moment = now();
  const yesterday = addDays(moment.today, -1);
  const [around, there, { slots }] = await Promise.all([
    kept.meals.listBetween(addDays(yesterday, -1), moment.today),
    asked === null || asked === 'today' ? [] : kept.meals.listBetween(asked.day, asked.day),
    kept.household.load(),
  ]);
  const seen = seenIn(slots, [...around, ...there]);
  const cooked = asked === 'today' ? cookedForToday(seen, recipe.id, moment.today) : cookedFor(seen, recipe.id, { asked, now: moment, slots });
  return { cooked, plan: seenIn(slots, await kept.meals.listBetween(cooked.day, addDays(cooked.day, Math.min(recipe.keepsDays, MOST_KEPT_DAYS)))) };
}

/** Said of a meal that is not today's, so that nobody wonders where it went. */
async function mealWords({ kept }: Kitchen, { day, meal }: CookedFor): Promise<string> {
  if (meal === null || day === now().today) return '';
  const slot = (await kept.household.load()).slots.find(({ id }) => id === meal.slotId);
  return slot ? msg(str`Planned for ${dayWords(day)}, ${slotWord(slot).toLowerCase()}.`) : msg(str`Planned for ${dayWords(day)}.`);
}

interface Leftover {
  readonly place: CookingPlace | 'today';
  readonly eaters: number;
  readonly servingsLeft: number;
  readonly weekdayOf: (day: LocalDay) => string;
}

async function keepCooked(kitchen: Kitchen, recipe: Recipe, { place, eaters, servingsLeft, weekdayOf }: Leftover): Promise<string> {
  const { kept, foods } = kitchen;
  const [{ cooked, plan }, household] = await Promise.all([cookedNow(kitchen, recipe, place), kept.household.load()]);
  const isForAll = isFor(contentOf(recipe, (id) => foods.byId.get(id)), household);
  const { saved, later, unplaced } = afterCooking(plan, {
    recipe, cooked, now: now(), atMs: deviceClock.wallMs(), servingsLeft: isForAll ? servingsLeft : 0, eaters, slots: household.slots,
  });
  const written = await kept.meals.change(saved, []);
  if (!written.ok && written.problem !== 'full' && written.problem !== 'unavailable') return msg('That could not be written down. Your dish is none the worse for it.');
  if (servingsLeft === 0) return msg('Well cooked.');
  if (!isForAll) return msg('Well cooked. What is left is planned for nobody: not everybody here may eat it.');
  if (later.length === 0) return msg('Well cooked. There is no free meal while it keeps: freeze the rest, or have it as a snack.');
  const days = Array.from(new Set(later.map(({ localDay }) => weekdayOf(localDay)))).join(', ');
  if (unplaced > 0) return msg(str`Well cooked. What is left is planned for ${days}; ${unplaced} more found no free meal.`);
  return msg(str`Well cooked. What is left is planned for ${days}.`);
}
