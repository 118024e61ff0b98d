import type { LocalDay } from '../day.ts';
import { MINUTE_MS } from '../units.ts';

/** The dish a timer was started in, as it is cooked: the timer leads back to it. */
export interface TimedDish {
  readonly name: string;
  readonly servings: number;
  /** The meal it is cooked for, see `CookingPlace`. */
  readonly day: LocalDay;
  readonly slotId: string | null;
}

/** Runs on through screens and reloads: what counts is when it ends, not how long it was watched. */
export interface KitchenTimer {
  readonly id: string;
  readonly name: string;
  readonly recipeId: string | null;
  readonly stepIndex: number | null;
  /** Absent in those started before it was kept. */
  readonly dish?: TimedDish;
  readonly durationMs: number;
  /** Ms since 1970 UTC; null while it is paused. */
  readonly endsAtMs: number | null;
  /** Left when it was paused, or null while it runs. */
  readonly leftMs: number | null;
}

/** Nobody waits for bread of yesterday. */
const FORGOTTEN_AFTER_MS = 12 * 60 * MINUTE_MS;

/** Whose timer it is and for how long. */
export type TimerWanted = Pick<KitchenTimer, 'id' | 'name' | 'recipeId' | 'stepIndex' | 'dish' | 'durationMs'>;

export function startedTimer(wanted: TimerWanted, nowMs: number): KitchenTimer {
  return { ...wanted, endsAtMs: nowMs + wanted.durationMs, leftMs: null };
}

/** @returns Milliseconds until it rings; 0 from then on. */
export function leftOf({ endsAtMs, leftMs }: KitchenTimer, nowMs: number): number {
  return Math.max(0, endsAtMs === null ? (leftMs ?? 0) : endsAtMs - nowMs);
}

/** It is the household's turn: its time is up and nobody has said so. A paused one never rings. */
export function isRinging({ endsAtMs }: KitchenTimer, nowMs: number): boolean {
  return endsAtMs !== null && endsAtMs <= nowMs;
}

/** Ended so long ago that it is put away without a word. */
export function isForgotten({ endsAtMs }: KitchenTimer, nowMs: number): boolean {
  return endsAtMs !== null && nowMs - endsAtMs > FORGOTTEN_AFTER_MS;
}

/** Answers the same timer when it is paused already or its time is up. */
export function pausedTimer(timer: KitchenTimer, nowMs: number): KitchenTimer {
  if (timer.endsAtMs === null || isRinging(timer, nowMs)) return timer;
  return { ...timer, endsAtMs: null, leftMs: leftOf(timer, nowMs) };
}

/** Answers the same timer when it runs. */
export function resumedTimer(timer: KitchenTimer, nowMs: number): KitchenTimer {
  return timer.endsAtMs === null ? { ...timer, endsAtMs: nowMs + leftOf(timer, nowMs), leftMs: null } : timer;
}

/** More time from now on: one that rings runs again for just so long. */
export function lengthenedTimer(timer: KitchenTimer, byMs: number, nowMs: number): KitchenTimer {
  const durationMs = timer.durationMs + byMs;
  const leftMs = leftOf(timer, nowMs) + byMs;
  return timer.endsAtMs === null ? { ...timer, durationMs, leftMs } : { ...timer, durationMs, endsAtMs: nowMs + leftMs };
}

/** The next to ring first, then those that stand still; of two alike the one made first. */
export function byTurn(one: KitchenTimer, other: KitchenTimer): number {
  return (one.endsAtMs ?? Infinity) === (other.endsAtMs ?? Infinity)
    ? compare(one.id, other.id)
    : compare(one.endsAtMs ?? Infinity, other.endsAtMs ?? Infinity);
}

function compare<Value extends number | string>(one: Value, other: Value): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
