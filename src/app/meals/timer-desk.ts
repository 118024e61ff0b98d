import {
  byTurn, isForgotten, isRinging, lengthenedTimer, pausedTimer, resumedTimer, startedTimer, type KitchenTimer,
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
  /** Shows whose time is up until it was answered; asked again each second while nothing could be shown. Answers whether it is shown. */
  readonly show: (timer: KitchenTimer) => boolean;
  /** What was shown was answered elsewhere. */
  readonly hide: () => void;
}

/** Keeps the kitchen's timers through screens and reloads, and rings when the time of one is up. */
export class TimerDesk implements TimerActions {
  readonly store = createTimerStore();
  readonly #parts: TimerDeskParts;
  #stopWakes: (() => void) | null = null;
  #shownId: string | null = null;
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

  start(name: string, durationMs: number, recipeId: string | null, stepIndex: number | null): void {
    this.#keep(startedTimer({ id: this.#parts.createId(), name, durationMs, recipeId, stepIndex }, this.#nowMs));
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
    const ringing = all.find((timer) => isRinging(timer, nowMs));
    this.#show(ringing ?? null);
    if (!ringing?.endsAtMs || nowMs - ringing.endsAtMs > RINGS_FOR_MS) return;
    // A clock that was set back rings at once.
    if (Math.abs(nowMs - this.#rangAtMs) < RING_EVERY_MS) return;
    this.#rangAtMs = nowMs;
    this.#parts.sound();
  };

  #show(ringing: KitchenTimer | null): void {
    if (ringing?.id === this.#shownId) return;
    if (this.#shownId !== null) this.#parts.hide();
    this.#shownId = ringing !== null && this.#parts.show(ringing) ? ringing.id : null;
  }
}
