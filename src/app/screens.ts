import { msg } from '@lit/localize';
import { catalog } from '../content/catalog.ts';
import type { ContentProblem } from '../content/problem.ts';
import { TodayScreen } from '../screens/today/today-screen.ts';
import type { LocalDay } from '../domain/day.ts';
import type { Weekday } from '../domain/tracking/intention.ts';
import type { FigureLook } from '../domain/movement/look.ts';
import type { StayingScreen } from '../screens/staying-screen.ts';
import type { SessionStore } from '../store/session-store.ts';
import type { PeopleStore } from '../store/people-store.ts';
import type { IntentionStore } from '../store/intention-store.ts';
import type { SettingsStore } from '../store/settings-store.ts';
import type { TimerActions } from '../store/timer-store.ts';
import type { WeekStore } from '../store/week-store.ts';
import type { PhonesActions } from '../screens/phones/phones-actions.ts';
import type { PeopleActions } from '../screens/people/people-actions.ts';
import type { DataActions } from '../screens/settings/data-actions.ts';
import type { PlayerScreen } from '../screens/player/player-screen.ts';
import type { TvParts } from './cast/tv.ts';
import type { StorageChange } from '../storage/announce.ts';
import type { Storage } from '../storage/open-storage.ts';
import { arriving } from './arriving.ts';
import { coversOf } from './covers.ts';
import { movementsOf } from './movements.ts';
import type { Address, ScreenRoute } from './router.ts';
import { contentTrouble, notFoundScreen, troubleScreen } from './trouble-screens.ts';

/** What there is once the database has answered. */
export interface KeptParts {
  readonly storage: Storage;
  /** Whose week is shown now; asked for anew by each screen. */
  readonly personId: string;
}

/** What the screens are given; each takes only its part. */
export interface ScreenParts {
  readonly sessionStore: SessionStore;
  readonly settingsStore: SettingsStore;
  readonly peopleStore: PeopleStore;
  readonly people: () => Promise<PeopleActions>;
  readonly weekStore: WeekStore;
  readonly intentionStore: IntentionStore;
  readonly planTime: (weekday: Weekday, minuteOfDay: number | null) => void;
  readonly weekdayOf: (day: LocalDay) => string;
  readonly timeOf: (minuteOfDay: number) => string;
  readonly deviceFacts: () => Promise<readonly string[]>;
  readonly playSample: () => void;
  readonly dataActions: () => Promise<DataActions>;
  /** How the person's figure looks, once that is known. */
  readonly look: () => Promise<FigureLook>;
  /** Whether this device can put a sheet on paper. */
  readonly canPrint: boolean;
  /** Sees to it that the session the address asks for is on stage; `elsewhere` when something else is shown instead. */
  readonly stage: (workoutId: string, times: 1 | 2) => Promise<ContentProblem | 'staged' | 'elsewhere'>;
  /** Whether others may look on, as at a TV. */
  readonly isShared: () => boolean;
  readonly kept: () => Promise<KeptParts>;
  /** Opens this screen to phones, if it is not open. */
  readonly phones: () => Promise<PhonesActions>;
  /** What acts on this page: its stage, its question, its places. */
  readonly ownStage: () => Promise<TvParts>;
  readonly timers: () => Promise<TimerActions>;
  readonly keepAwake: (on: boolean) => void;
  /** From now on this screen stays in the page when another is shown; one made before it is asked for is put behind that one at once. */
  readonly stay: (screen: StayingScreen, isMadeBefore?: boolean) => void;
  /** Hears of every write, here and in other tabs, until what it returns is called. */
  readonly onChange: (listener: (change: StorageChange) => void) => () => void;
}

/** The scripts of the screens that stay. */
export const progressScript = arriving(() => import('./progress.ts'));
export const mealsScript = arriving(() => import('./meals/screens.ts'));

/** The workout Today offers. */
export const TODAYS_WORKOUT = 'back-and-cardio-15';

export function screenRoutes(parts: ScreenParts): readonly ScreenRoute[] {
  return [
    { path: '/', make: () => titled(msg('Today'), () => Promise.resolve(todayScreen(parts))) },
    { path: '/workouts', make: () => titled(msg('Workouts'), async () => (await import('./workout-screens.ts')).workoutsScreen(parts)) },
    { path: '/workouts/:id', make: (address) => titled(titleOf(address.id), async () => (await import('./workout-screens.ts')).workoutScreen(parts, address.id)) },
    { path: '/workouts/:id/play', make: (address) => titled(titleOf(address.id), () => playerScreen(parts, address)) },
    ...['/meals', '/meals/balance', '/recipes', '/recipes/(.*)', '/shopping', '/settings/food'].map((path) => ({ path, make: (address: Address) => titled(msg('Meals'), () => mealScreen(parts, address)) })),
    { path: '/progress', make: (address) => titled(msg('Progress'), async () => (await progressScript()).progressScreen(parts, address)) },
    ...['/settings', '/settings/times', '/settings/phones', '/people', '/remote', '/tv'].map((path) => ({ path, make: () => titled(msg('Settings'), async () => (await import('./side-screens.ts')).sideScreen(parts, path)) })),
    { path: '(.*)', make: () => titled(msg('Not found'), notFoundScreen) },
  ];
}

/** All that has to do with food comes with one script of its own, which also knows its titles. */
async function mealScreen(parts: ScreenParts, address: Address): Promise<HTMLElement> {
  const { mealScreenAt } = await mealsScript();
  return (await mealScreenAt(parts, address)) ?? notFoundScreen();
}

/** An address may name a workout that is not there. */
function titleOf(workoutId: string): string {
  const isKnown = catalog.workoutSummaries().some(({ id }) => id === workoutId);
  return isKnown ? catalog.workoutName(workoutId) : msg('Not found');
}

/** A screen whose script does not arrive says so itself; nothing is ever blank. */
async function titled(title: string, make: () => Promise<HTMLElement>): Promise<HTMLElement> {
  document.title = `${title} · Standtall`;
  try {
    return await make();
  } catch (error) {
    console.error('The screen could not be made:', error);
    return troubleScreen(
      msg('This screen did not arrive'),
      msg('The network may be away. What you did is kept. Press OK to go home, and try again a little later.'),
    );
  }
}

const todays = new WeakMap<ScreenParts, TodayScreen>();

/** One for all visits: it stays behind the others. */
function todayScreen(parts: ScreenParts): HTMLElement {
  const screen = todays.get(parts) ?? makeToday(parts);
  if (todays.has(parts)) screen.arrive();
  todays.set(parts, screen);
  return screen;
}

function makeToday(parts: ScreenParts): TodayScreen {
  const summaries = catalog.workoutSummaries();
  const workout = summaries.find(({ id }) => id === TODAYS_WORKOUT) ?? summaries[0];
  if (workout === undefined) throw new Error('no workout is shipped');
  const screen = new TodayScreen();
  screen.weekStore = parts.weekStore;
  screen.peopleStore = parts.peopleStore;
  screen.workout = workout;
  screen.others = summaries.filter((other) => other !== workout).slice(0, 3);
  screen.workoutName = (id) => catalog.workoutName(id);
  screen.weekdayOf = parts.weekdayOf;
  screen.intentionStore = parts.intentionStore;
  screen.timeOf = parts.timeOf;
  screen.loadCovers = () => coversOf(parts, summaries);
  // Meals that do not arrive leave Today as it was.
  screen.bringMeals = (show) => void import('./meals/todays-meals.ts').then(({ showTodaysMeals }) => showTodaysMeals(parts, show)).catch(() => undefined);
  screen.loadCast = async () => (await import('./cast/cast-screens.ts')).castButtonForToday(parts);
  if (parts.isShared()) screen.loadPhones = async () => (await import('./cast/phone-screens.ts')).phoneCornerForToday(parts);
  parts.stay(screen);
  return screen;
}

async function playerScreen(parts: ScreenParts, { id, search }: Address): Promise<HTMLElement> {
  const times = new URLSearchParams(search).get('times') === '2' ? 2 : 1;
  // All that has to arrive is here before the clock starts: no session may run behind a screen that does not come.
  const [player, { keptForWords }] = await Promise.all([
    import('../screens/player/player-screen.ts'),
    import('../screens/player/kept-words.ts'),
    catalog.loadWorkout(id),
    catalog.loadExerciseTexts([]),
  ]);
  const staged = await parts.stage(id, times);
  if (staged === 'elsewhere') return todayScreen(parts);
  if (staged !== 'staged') return contentTrouble(staged);
  const session = parts.sessionStore.state;
  const ids = session ? session.segments.flatMap(({ exerciseId }) => exerciseId ?? []) : [];
  const texts = await catalog.loadExerciseTexts(ids);
  const screen = new player.PlayerScreen();
  screen.store = parts.sessionStore;
  screen.texts = (exerciseId) => (texts.ok ? texts.value.get(exerciseId) : undefined);
  screen.exerciseName = (exerciseId) => catalog.exerciseName(exerciseId);
  screen.workoutName = catalog.workoutName(id);
  screen.keptFor = (participants) => keptForWords(participants, parts.peopleStore.state.all);
  void showFigure(screen, parts, ids);
  void import('./strength-log.ts').then(({ rememberStrength }) => rememberStrength(screen, parts, ids));
  void import('./cast/cast-screens.ts').then(({ waysElsewhere }) => waysElsewhere(parts)).then((ways) => (screen.ways = ways));
  return screen;
}

/** The figure comes a moment later: until then, and wherever it cannot be had, the form cues stand in its place. */
async function showFigure(screen: PlayerScreen, parts: ScreenParts, ids: readonly string[]): Promise<void> {
  const [{ showSessionFigure }, movements, look] = await Promise.all([
    import('../screens/player/session-figure.ts'),
    movementsOf(ids),
    parts.look(),
  ]);
  showSessionFigure(screen, { store: parts.sessionStore, movements, look, exerciseName: (id) => catalog.exerciseName(id) });
}

