import type { LocalDay } from '../domain/day.ts';
import type { WeekSummary } from '../domain/tracking/week.ts';
import { Store } from './store.ts';

/** What Today shows of the week it lies in. */
export interface WeekState {
  readonly today: LocalDay;
  /** Null until the days were read once. */
  readonly week: WeekSummary | null;
  /** How many sessions of a minute or more ended today: whoever looked in and left has not trained. */
  readonly sessionsToday: number;
}

export interface WeekEvent {
  readonly kind: 'show';
  readonly state: WeekState;
}

export type WeekStore = Store<WeekState, WeekEvent>;

export function createWeekStore(today: LocalDay): WeekStore {
  return new Store<WeekState, WeekEvent>({ today, week: null, sessionsToday: 0 }, (_before, event) => event.state);
}
