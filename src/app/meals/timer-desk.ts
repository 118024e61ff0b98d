import {
  byTurn, isForgotten, isRinging, lengthenedTimer, pausedTimer, resumedTimer, startedTimer, type KitchenTimer, type TimerWanted,
} from '../../domain/meals/kitchen-timer.ts';
import type { ItemRepository } from '../../domain/meals/repositories.ts';
import { MINUTE_MS, SECOND_MS } from '../../domain/units.ts';
import { createTimerStore, type TimerActions } from '../../store/timer-store.ts';
import type { Clock } from '../clock.ts';
import type { WakeSource } from '../wake/wake-source.ts';

/** Between two rings, and how long it rings before it only waits to be seen, in milliseconds. */
const RING_EVERY_MS = 4 * SECOND_MS;
const RINGS_FOR_MS = 3 * MINUTE_MS;

export interface TimerDeskParts {
  readonly repository: ItemRepository<KitchenTimer>;
  readonly clock: Clock;
  readonly wake: WakeSource;
  readonly createId: () => string;
  /** Sounds once. */
  readonly sound: () => void;
  /**
   * Shows whose time is up until the first of them was answered; asked again each second while nothing could be shown, and once another's time is up.
   * Answers whether it is shown.
   */
  readonly show: (ringing: readonly [KitchenTimer, ...(readonly KitchenTimer[])]) => boolean;
  /** What was shown was answered elsewhere. */
  readonly hide: () => void;
}

/** Keeps the kitchen's timers through screens and reloads, and rings when the time of one is up. */
export class TimerDesk implements TimerActions {
  readonly store = createTimerStore();
  readonly #parts: TimerDeskParts;
  #stopWakes: (() => void) | null = null;
  /** Whose time was up when it was shown; empty: nothing is. */
  #shown = '';
  /** Since when each of those that ring was seen to: one that ended while the page was away rings as long as any other. */
  #seenMs: ReadonlyMap<string, number> = new Map();
  #rangAtMs = -Infinity;
  #reading = 0;

  constructor(parts: TimerDeskParts) {
    this.#parts = parts;
  }

  /** To be called at the start and when another tab changed something. */
  async refresh(): Promise<void> {
    this.#reading += 1;
    const reading = this.#reading;
    const all = await this.#parts.repository.list();
    if (reading !== this.#reading) return;
    const nowMs = this.#nowMs;
    const forgotten = all.filter((timer) => isForgotten(timer, nowMs));
    this.#take(all.filter((timer) => !forgotten.includes(timer)));
    if (forgotten.length > 0) void this.#parts.repository.remove(...forgotten.map(({ id }) => id));
  }

  start(wanted: Omit<TimerWanted, 'id'>): void {
    this.#keep(startedTimer({ id: this.#parts.createId(), ...wanted }, this.#nowMs));
  }

  pause(id: string): void {
    this.#change(id, (timer) => pausedTimer(timer, this.#nowMs));
  }

  resume(id: string): void {
    this.#change(id, (timer) => resumedTimer(timer, this.#nowMs));
  }

  lengthen(id: string, byMs: number): void {
    this.#change(id, (timer) => lengthenedTimer(timer, byMs, this.#nowMs));
  }

  stop(id: string): void {
    this.#reading += 1;
    this.#take(this.store.state.all.filter((timer) => timer.id !== id));
    void this.#parts.repository.remove(id);
  }

  get #nowMs(): number {
    return this.#parts.clock.wallMs();
  }

  #change(id: string, change: (timer: KitchenTimer) => KitchenTimer): void {
    const timer = this.store.state.all.find((one) => one.id === id);
    if (timer) this.#keep(change(timer));
  }

  #keep(timer: KitchenTimer): void {
    // What is being read now is older.
    this.#reading += 1;
    this.#take([...this.store.state.all.filter(({ id }) => id !== timer.id), timer]);
    void this.#parts.repository.save(timer);
  }

  #take(all: readonly KitchenTimer[]): void {
    this.store.send({ all: [...all].sort(byTurn), nowMs: this.#nowMs });
    const isAnyRunning = all.some(({ endsAtMs }) => endsAtMs !== null);
    if (isAnyRunning) this.#stopWakes ??= this.#parts.wake.start(this.#look);
    else this.#rest();
    this.#look();
  }

  #rest(): void {
    this.#stopWakes?.();
    this.#stopWakes = null;
  }

  readonly #look = (): void => {
    const { all, nowMs: seenMs } = this.store.state;
    const nowMs = this.#nowMs;
    // Once a second is enough to be read.
    if (Math.floor(nowMs / SECOND_MS) !== Math.floor(seenMs / SECOND_MS)) this.store.send({ all, nowMs });
    const ringing = all.filter((timer) => isRinging(timer, nowMs));
    this.#show(ringing);
    this.#seenMs = new Map(ringing.map((timer) => [keyOf(timer), this.#seenMs.get(keyOf(timer)) ?? nowMs]));
    // One that nobody answers does not silence those after it. A clock that was set back begins anew.
    if (![...this.#seenMs.values()].some((seenAtMs) => Math.abs(nowMs - seenAtMs) <= RINGS_FOR_MS)) return;
    // A clock that was set back rings at once.
    if (Math.abs(nowMs - this.#rangAtMs) < RING_EVERY_MS) return;
    this.#rangAtMs = nowMs;
    this.#parts.sound();
  };

  #show(ringing: readonly KitchenTimer[]): void {
    const [first, ...others] = ringing;
    const wanted = ringing.map(keyOf).join(' ');
    if (wanted === this.#shown) return;
    if (this.#shown !== '') this.#parts.hide();
    this.#shown = first !== undefined && this.#parts.show([first, ...others]) ? wanted : '';
  }
}

/** Of one ringing: more time is another. */
function keyOf({ id, endsAtMs }: KitchenTimer): string {
  return `${id}@${endsAtMs ?? ''}`;
}
