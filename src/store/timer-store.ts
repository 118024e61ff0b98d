import type { KitchenTimer, TimerWanted } from '../domain/meals/kitchen-timer.ts';
import { Store } from './store.ts';

/** The kitchen timers there are, by their turn, and the moment they were looked at (ms since 1970 UTC). */
export interface Timers {
  readonly all: readonly KitchenTimer[];
  readonly nowMs: number;
}

export type TimerStore = Store<Timers, Timers>;

export function createTimerStore(): TimerStore {
  return new Store<Timers, Timers>({ all: [], nowMs: 0 }, (_before, event) => event);
}

/** What a screen can do with timers. */
export interface TimerActions {
  readonly store: TimerStore;
  start(wanted: Omit<TimerWanted, 'id'>): void;
  pause(id: string): void;
  resume(id: string): void;
  lengthen(id: string, byMs: number): void;
  stop(id: string): void;
}
