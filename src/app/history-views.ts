import { catalog } from '../content/catalog.ts';
import { addDays, type LocalDay } from '../domain/day.ts';
import type { DaySum } from '../domain/tracking/day-sum.ts';
import { firstDayToReadFor, MOST_WEEKS, type Calendar } from '../domain/tracking/history.ts';
import { goalsOf } from '../domain/settings.ts';
import type { Exercise } from '../domain/workout/exercise.ts';
import { dayNames } from './day-names.ts';
import type { ScreenParts } from './screens.ts';
import { weekdayOf } from './top-clock.ts';

/** Before any day there is. */
const FIRST_DAY = '0001-01-01';

export async function historyView(parts: ScreenParts): Promise<HTMLElement> {
  const storedDays = await daysOf(parts);
  const calendar = calendarOf(parts);
  const firstDay = firstDayToReadFor(MOST_WEEKS, calendar);
  // The last year is read while the script arrives.
  const [sums, { HistoryView }] = await Promise.all([
    storedDays(firstDay),
    import('../screens/progress/history-view.ts'),
  ]);
  const view = new HistoryView();
  view.names = dayNames();
  view.calendar = calendar;
  view.goals = goalsOf(parts.settingsStore.state.person);
  view.sums = sums;
  view.loadOlder = () => storedDays(FIRST_DAY, addDays(firstDay, -1));
  follow(parts, view, async () => {
    const now = calendarOf(parts);
    const first = firstDayToReadFor(MOST_WEEKS, now);
    // Whatever is done here changes days of this week; older years are changed by a restored backup alone, and told at the next visit.
    const lately = await storedDays(first);
    view.calendar = now;
    view.sums = view.sums.filter(({ day }) => day < first).concat(lately);
  });
  return view;
}

export async function balanceView(parts: ScreenParts): Promise<HTMLElement> {
  const [{ BalanceView, BALANCE_DAYS }, storedDays] = await Promise.all([
    import('../screens/progress/balance-view.ts'),
    daysOf(parts),
  ]);
  const view = new BalanceView();
  view.groupsOf = catalog.groupsOf;
  view.weekdayOf = weekdayOf;
  const read = async (): Promise<void> => {
    const calendar = calendarOf(parts);
    const sums = await storedDays(addDays(calendar.today, 1 - BALANCE_DAYS));
    const moves = await movesOf(sums);
    view.calendar = calendar;
    view.musclesOf = (id) => moves.get(id) ?? null;
    view.sums = sums;
  };
  await read();
  follow(parts, view, read);
  return view;
}

/** How this person's days are read: up to today, unless an earlier end is named. */
async function daysOf(parts: ScreenParts): Promise<(firstDay: LocalDay, lastDay?: LocalDay) => Promise<readonly DaySum[]>> {
  const { storage, personId } = await parts.kept();
  return (firstDay, lastDay = calendarOf(parts).today) => storage.daySums.listBetween(personId, firstDay, lastDay);
}

function calendarOf({ weekStore, settingsStore }: ScreenParts): Calendar {
  return { today: weekStore.state.today, weekStart: settingsStore.state.person.weekStart };
}

/** Without the facts of a move its sets have no muscles to go to: the groups, which are always here, still tell what has rested. */
async function movesOf(sums: readonly DaySum[]): Promise<ReadonlyMap<string, Exercise>> {
  const ids = sums.reduce<readonly string[]>((all, { setsByExercise }) => all.concat(Object.keys(setsByExercise)), []);
  const loaded = await catalog.loadExercises(ids);
  if (loaded.ok) return loaded.value;
  console.error('The facts of a move are missing:', loaded.problem.detail);
  return new Map();
}

/** Reads again when a day has changed, here or in another tab; ends when the view has gone. */
function follow({ weekStore }: ScreenParts, view: HTMLElement, read: () => Promise<void>): void {
  let wasShown = false;
  const stop = weekStore.subscribe(() => {
    wasShown ||= view.isConnected;
    if (wasShown && !view.isConnected) stop();
    else void read();
  });
}
