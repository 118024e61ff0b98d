import { addDays, type LocalDay } from '../../domain/day.ts';
import type { DoneOnDay } from '../../domain/tracking/training-day.ts';
import type { ScreenParts } from '../screens.ts';

type Parts = Pick<ScreenParts, 'peopleStore' | 'weekStore' | 'kept'>;

/** What whoever is in front did in weeks before this one, each read once it is looked at; this week's stands in the week store. */
export class EarlierTraining {
  readonly #parts: Parts;
  readonly #onRead: () => void;
  #done: ReadonlyMap<LocalDay, DoneOnDay> = new Map();
  #personId = '';
  /** The week that is looked at. */
  #firstDay: LocalDay = '';
  #reading = 0;

  /** @param onRead - Something was done in the week that is looked at, or is no more. */
  constructor(parts: Parts, onRead: () => void) {
    this.#parts = parts;
    this.#onRead = onRead;
  }

  on(day: LocalDay): DoneOnDay | null {
    return this.#personId === this.#currentId ? (this.#done.get(day) ?? null) : null;
  }

  /** The week that begins then is shown. */
  async look(firstDay: LocalDay): Promise<void> {
    if (firstDay === this.#firstDay && this.#personId === this.#currentId) return;
    this.#firstDay = firstDay;
    await this.refresh();
  }

  /** To be called when what was done has changed. */
  async refresh(): Promise<void> {
    const [firstDay, lookedFor] = [this.#firstDay, this.#currentId];
    this.#reading += 1;
    const reading = this.#reading;
    if (firstDay === '' || addDays(firstDay, 6) >= this.#parts.weekStore.state.today) return;
    const { storage, personId } = await this.#parts.kept();
    const sums = await storage.daySums.listBetween(personId, firstDay, addDays(firstDay, 6));
    if (reading !== this.#reading) return;
    const had = this.#done.size > 0;
    this.#done = new Map(sums.map((sum) => [sum.day, { ...sum, hasStrength: sum.strengthMin > 0 }]));
    this.#personId = lookedFor;
    if (had || sums.length > 0) this.#onRead();
  }

  get #currentId(): string {
    return this.#parts.peopleStore.state.current?.id ?? '';
  }
}
