import { catalog } from '../content/catalog.ts';
import { addDays, type LocalDay } from '../domain/day.ts';
import type { DaySum } from '../domain/tracking/day-sum.ts';
import { firstDayToReadFor, MOST_WEEKS, type Calendar } from '../domain/tracking/history.ts';
import { goalsOf } from '../domain/settings.ts';
import type { Exercise } from '../domain/workout/exercise.ts';
import { dayNames } from './day-names.ts';
import { entryPartsOf, makeLog } from './log-entries.ts';
import type { ScreenParts } from './screens.ts';
import { weekdayOf } from './top-clock.ts';
import { writtenAs } from './viewer-locale.ts';

/** Before any day there is. */
const FIRST_DAY = '0001-01-01';

export async function historyView(parts: ScreenParts): Promise<HTMLElement> {
  const days = await daysOf(parts);
  const calendar = calendarOf(parts);
  const firstDay = firstDayToReadFor(MOST_WEEKS, calendar);
  // The last year is read while the script arrives.
  const [sums, { HistoryView }] = await Promise.all([
    days.between(firstDay, calendar.today),
    import('../screens/progress/history-view.ts'),
  ]);
  const view = new HistoryView();
  let shownId = days.personId;
  view.names = dayNames();
  view.calendar = calendar;
  view.goals = goalsOf(parts.settingsStore.state.person);
  view.sums = sums;
  let hasOpenedOlder = false;
  view.openDay = (day) => {
    hasOpenedOlder ||= day < firstDayToReadFor(MOST_WEEKS, calendarOf(parts));
    return daySheet(parts, day);
  };
  view.loadOlder = async () => {
    const older = await days.between(FIRST_DAY, addDays(firstDay, -1));
    return shownId === days.personId ? older : [];
  };
  // Another window may have restored a backup.
  parts.onChange(({ from, stores }) => {
    if (from === 'elsewhere' && stores.includes('day-sums')) view.forgetOlder();
  });
  follow(parts, null, async (isLatest) => {
    const { personId, between } = await daysOf(parts);
    const now = calendarOf(parts);
    const first = firstDayToReadFor(MOST_WEEKS, now);
    // Days of this year are changed here, older ones only from their sheets, or by a restored backup, which is told at the next visit.
    const [lately, older] = await Promise.all([
      between(first, now.today),
      personId === shownId && !hasOpenedOlder ? null : between(FIRST_DAY, addDays(first, -1)),
    ]);
    if (!isLatest()) return;
    shownId = personId;
    view.calendar = now;
    view.goals = goalsOf(parts.settingsStore.state.person);
    view.sums = (older ?? view.sums.filter(({ day }) => day < first)).concat(lately);
  });
  return view;
}

/** One day's entries, with the three days on each side of it, where they may be moved to. */
async function daySheet(parts: ScreenParts, day: LocalDay): Promise<HTMLElement> {
  const { DaySheet } = await import('../screens/progress/day-sheet.ts');
  const sheet = new DaySheet();
  const names = dayNames();
  sheet.day = day;
  sheet.today = parts.weekStore.state.today;
  sheet.log = makeLog(parts, () => addDays(day, -3));
  sheet.nameOf = day.slice(0, 4) === sheet.today.slice(0, 4) ? names.day : writtenAs({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  sheet.shortNameOf = writtenAs({ weekday: 'short', day: 'numeric', month: 'short' });
  return Object.assign(sheet, entryPartsOf(parts));
}

export async function balanceView(parts: ScreenParts): Promise<HTMLElement> {
  const { BalanceView, BALANCE_DAYS } = await import('../screens/progress/balance-view.ts');
  const view = new BalanceView();
  view.groupsOf = catalog.groupsOf;
  view.weekdayOf = weekdayOf;
  const read = async (isLatest: () => boolean): Promise<void> => {
    const { between } = await daysOf(parts);
    const calendar = calendarOf(parts);
    const sums = await between(addDays(calendar.today, 1 - BALANCE_DAYS), calendar.today);
    const moves = await movesOf(sums);
    if (!isLatest()) return;
    view.calendar = calendar;
    view.musclesOf = (id) => moves.get(id) ?? null;
    view.sums = sums;
  };
  await read(() => true);
  follow(parts, view, read);
  return view;
}

interface PersonDays {
  readonly personId: string;
  readonly between: (firstDay: LocalDay, lastDay: LocalDay) => Promise<readonly DaySum[]>;
}

/** The days of whoever is in front now: asked for anew with each reading, for another may have been chosen meanwhile. */
async function daysOf(parts: ScreenParts): Promise<PersonDays> {
  const { storage, personId } = await parts.kept();
  return { personId, between: (firstDay, lastDay) => storage.daySums.listBetween(personId, firstDay, lastDay) };
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

/** Reads again when a day, a goal or the person has changed, here or in another tab; ends when the view has gone, if one is named. */
function follow({ weekStore }: ScreenParts, view: HTMLElement | null, read: (isLatest: () => boolean) => Promise<void>): void {
  let wasShown = false;
  let readings = 0;
  const stop = weekStore.subscribe(() => {
    wasShown ||= view?.isConnected === true;
    if (wasShown && !view?.isConnected) return stop();
    readings += 1;
    const reading = readings;
    // One that began later knows more, even if it was answered first.
    void read(() => reading === readings);
  });
}
