import { msg } from '@lit/localize';
import { afterFrame } from '../../../components/after-frame.ts';
import { choosable, whyNotFor } from '../../domain/meals/choosable.ts';
import { contentOf, type Content } from '../../domain/meals/diets.ts';
import { dishOf, type Dish } from '../../domain/meals/dish.ts';
import { plantsIn } from '../../domain/meals/day-food.ts';
import { nutritionOf, type Nutrition } from '../../domain/meals/nutrition.ts';
import type { Recipe } from '../../domain/meals/recipe.ts';
import { cookAddress, recipeAddress } from '../../screens/dish-address.ts';
import { MealsScreen, type WeekFood } from '../../screens/meals/meals-screen.ts';
import { NotFoundScreen } from '../../screens/not-found/not-found-screen.ts';
import { deviceClock } from '../clock.ts';
import { dayNames } from '../day-names.ts';
import type { ScreenParts } from '../screens.ts';
import { weekdayOf } from '../top-clock.ts';
import { inIdleTime } from '../idle-time.ts';
import { EarlierTraining } from './earlier-training.ts';
import { openKitchen, type Kitchen } from './kitchen.ts';
import { takingOf } from './take-along.ts';
import { trainedDays, viewerNeeds } from './viewer-needs.ts';
import { WeekDesk } from './week-desk.ts';
import { createWeekPlanner } from './week-planner.ts';

/** The week of a page, made once and shown again whenever it is asked for: what was done last can be taken back after coming back. */
interface KeptWeek {
  readonly desk: WeekDesk;
  readonly screen: MealsScreen;
  readonly earlier: EarlierTraining;
  /** What its needs were reckoned from: each of these is another object once it has changed. */
  reckonedFrom: readonly unknown[];
}

const weeks = new WeakMap<Kitchen, KeptWeek>();

/** Planning is made quick once somebody looks at the week, and has had it for so long. In milliseconds. */
const RESTS_MS = 1_000;

export async function weekScreen(parts: ScreenParts): Promise<HTMLElement> {
  const screen = await madeWeek(parts);
  if (screen instanceof MealsScreen) {
    afterFrame(() => (screen.withoutPictures = false));
    window.setTimeout(() => getReady(screen), RESTS_MS);
  }
  return screen;
}

/** Without the network the press asks for it again, and says so. */
function getReady({ planner, mealWeek }: MealsScreen): void {
  void inIdleTime(async () => planner?.getReady(mealWeek.store.state.firstDay)).catch(() => undefined);
}

async function madeWeek(parts: ScreenParts): Promise<HTMLElement> {
  const opened = await openKitchen(parts);
  if (!opened.ok) {
    console.error('The foods or recipes cannot be read:', opened.problem);
    const trouble = new NotFoundScreen();
    trouble.heading = msg('The meals did not arrive');
    trouble.sentence = msg('The network may be away. What you planned is kept. Press OK to go home, and try again a little later.');
    return trouble;
  }
  const kitchen = opened.value;
  const known = weeks.get(kitchen);
  if (known) {
    // Its week is kept up to date by what is heard of changes.
    if (!known.desk.isFresh) await known.desk.read();
    if (!isReckoned(known, parts)) {
      known.screen.food = weekFood(parts, kitchen, known.desk, known.earlier);
      void known.earlier.look(known.desk.store.state.firstDay).catch(() => undefined);
    }
    known.reckonedFrom = needsFrom(parts);
    return known.screen;
  }
  const desk = makeDesk(parts, kitchen);
  const screen = new MealsScreen();
  screen.mealWeek = desk;
  const names = dayNames();
  screen.names = { short: names.weekday, long: weekdayOf, date: (day) => String(Number(day.slice(8))), dayMonth: names.short };
  const planner = createWeekPlanner(parts, kitchen, deviceClock);
  screen.planner = planner;
  screen.isPrivate = () => parts.isShared() && parts.settingsStore.state.person.bodyFacts !== null;
  screen.taking = takingOf(parts, kitchen, screen.names);
  screen.recipeAddress = recipeAddress;
  screen.cookAddress = cookAddress;
  const earlier = new EarlierTraining(parts, () => { screen.food = weekFood(parts, kitchen, desk, earlier); });
  screen.food = weekFood(parts, kitchen, desk, earlier);
  desk.store.subscribe(({ firstDay }) => afterFrame(() => void earlier.look(firstDay).catch(() => undefined)));
  parts.onChange(({ stores }) => {
    if (stores.includes('sessions') || stores.includes('activities')) void earlier.refresh().catch(() => undefined);
  });
  await desk.read();
  const made: KeptWeek = { desk, screen, earlier, reckonedFrom: needsFrom(parts) };
  screen.isReadyFor = (path) => path === '/meals' && desk.isFresh && isReckoned(made, parts);
  weeks.set(kitchen, made);
  parts.stay(screen);
  return screen;
}

/** Makes the week's screen and puts it behind the one that is shown, so that a press on Meals has only to show it. */
export async function prepareWeek(parts: ScreenParts): Promise<void> {
  const screen = await madeWeek(parts);
  if (!(screen instanceof MealsScreen)) return;
  screen.withoutPictures = !screen.isConnected;
  parts.stay(screen, true);
}

function needsFrom({ settingsStore, peopleStore, intentionStore, weekStore }: ScreenParts): readonly unknown[] {
  return [settingsStore.state.person, peopleStore.state.current, intentionStore.state, trainedDays(weekStore.state)];
}

function isReckoned({ reckonedFrom }: KeptWeek, parts: ScreenParts): boolean {
  return needsFrom(parts).every((one, at) => one === reckonedFrom[at]);
}

function makeDesk({ settingsStore, peopleStore }: ScreenParts, kitchen: Kitchen): WeekDesk {
  return new WeekDesk({
    clock: deviceClock,
    kept: kitchen.kept,
    findRecipe: (id) => kitchen.findRecipe(id),
    whyNot: (recipe, household) => whyNotFor(once(contents, recipe, () => contentOf(recipe, (id) => kitchen.foods.byId.get(id))), household),
    createId: () => kitchen.createId(),
    weekStart: () => settingsStore.state.person.weekStart,
    people: () => peopleStore.state.all.length,
    onChange: (listener) => kitchen.onChange(listener),
    afterFrame: () => new Promise((resolve) => { afterFrame(resolve); }),
  });
}

/** Drawn and reckoned once a recipe: a changed one is another object. */
const dishes = new WeakMap<Recipe, Dish>();
const nutritions = new WeakMap<Recipe, Nutrition>();
const contents = new WeakMap<Recipe, Content>();

function weekFood(parts: ScreenParts, kitchen: Kitchen, desk: WeekDesk, earlier: EarlierTraining): WeekFood {
  const foodOf = (id: string) => kitchen.foods.byId.get(id);
  return {
    dishOf: (recipe) => once(dishes, recipe, () => dishOf(recipe, foodOf)),
    servingOf: (recipe) => once(nutritions, recipe, () => nutritionOf(recipe, foodOf)),
    plantsIn: (recipes) => plantsIn(recipes, foodOf).size,
    needsOn: (day) => viewerNeeds(parts, day, earlier.on(day)),
    choices: async (meal) => {
      const [recipes, marks] = await Promise.all([kitchen.allRecipes(), kitchen.kept.recipeMarks.list()]);
      return choosable(recipes, marks, desk.store.state.household, meal, (recipe) => once(contents, recipe, () => contentOf(recipe, foodOf)));
    },
    nowMs: () => deviceClock.wallMs(),
  };
}

function once<Value>(known: WeakMap<Recipe, Value>, recipe: Recipe, make: () => Value): Value {
  const found = known.get(recipe);
  if (found !== undefined) return found;
  const made = make();
  known.set(recipe, made);
  return made;
}
