import { msg } from '@lit/localize';
import { catalog } from '../content/catalog.ts';
import { offeredWorkouts } from '../content/offered-workouts.ts';
import { weekStartOf } from '../domain/day.ts';
import type { ProgressView } from '../screens/progress/progress-view.ts';
import type { WeekLog } from '../store/week-log-store.ts';
import { bodyView } from './body-view.ts';
import { balanceView, historyView } from './history-views.ts';
import { entryPartsOf, makeLog } from './log-entries.ts';
import type { ScreenParts } from './screens.ts';
import { strengthView } from './strength-log.ts';

/** The views of `/progress` in the order of their row; the first is shown unless the address names another. */
export function progressViews(parts: ScreenParts, search: URLSearchParams): readonly [ProgressView, ...ProgressView[]] {
  return [
    { id: 'week', word: msg('This week'), make: () => weekView(parts, search) },
    { id: 'history', word: msg('History'), make: () => historyView(parts) },
    { id: 'balance', word: msg('Balance'), make: () => balanceView(parts) },
    { id: 'strength', word: msg('Strength'), make: () => strengthView(parts) },
    ...(parts.settingsStore.state.person.keepsBodyReadings ? [{ id: 'body', word: msg('Body'), make: () => bodyView(parts) }] : []),
  ];
}

/** One log for all visits to the view: what was done last can be undone after coming back. */
const logs = new WeakMap<ScreenParts, WeekLog>();

/** The entries of this week, read for a view that nobody looks at yet. */
export async function readThisWeek(parts: ScreenParts): Promise<void> {
  await logs.get(parts)?.read();
}

async function weekView(parts: ScreenParts, search: URLSearchParams): Promise<HTMLElement> {
  const { WeekView } = await import('../screens/progress/week-view.ts');
  const view = new WeekView();
  view.weekStore = parts.weekStore;
  view.intentionStore = parts.intentionStore;
  view.timeOf = parts.timeOf;
  view.log = logs.get(parts) ?? makeLog(parts, () => weekStartOf(parts.weekStore.state.today, parts.settingsStore.state.person.weekStart));
  logs.set(parts, view.log);
  view.workouts = offeredWorkouts(catalog.workoutSummaries());
  view.weekdayOf = parts.weekdayOf;
  Object.assign(view, entryPartsOf(parts));
  view.opensAdd = search.has('add');
  return view;
}
