import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LocalDay } from '../../domain/day.ts';
import type { Miss } from '../../domain/meals/planner/missed-targets.ts';
import { isNothing } from '../../domain/meals/plan-change.ts';
import type { PlannedMeal } from '../../domain/meals/plan.ts';
import { succeed } from '../../domain/result.ts';
import type { MealWeek } from '../../store/meal-week-store.ts';
import type { MealPlanner, Proposal } from './meal-planner.ts';

interface Host extends ReactiveControllerHost {
  readonly mealWeek: MealWeek;
  readonly planner: MealPlanner | null;
}

/** A week being planned: the first answer is written at once, the best one takes its place, and one press takes both back. */
export class Planning implements ReactiveController {
  /** What was planned last, and what it misses. */
  result: { readonly unfilled: number; readonly misses: readonly Miss[] } | null = null;
  readonly #host: Host;
  #going: AbortController | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  get isGoing(): boolean {
    return this.#going !== null;
  }

  /** What was found so far stays. */
  stop(): void {
    this.#going?.abort();
    this.#going = null;
    this.#host.requestUpdate();
  }

  /** @returns Whether anything was planned; if not, the week has a note. */
  async plan(firstDay: LocalDay): Promise<boolean> {
    this.stop();
    const { planner, mealWeek } = this.#host;
    if (!planner) return false;
    const going = new AbortController();
    this.#going = going;
    this.result = null;
    this.#host.requestUpdate();
    try {
      return await this.#planWith(planner, mealWeek, firstDay, going);
    } catch {
      // Its script may not have arrived: the week goes on without it.
      mealWeek.tell({ kind: 'no-planner' });
      return false;
    } finally {
      if (this.#going === going) this.#going = null;
      this.#host.requestUpdate();
    }
  }

  async #planWith(planner: MealPlanner, mealWeek: MealWeek, firstDay: LocalDay, going: AbortController): Promise<boolean> {
    const writing: Promise<boolean>[] = [];
    const best = await planner.plan(firstDay, ({ change }) => {
      if (writing.length === 0) writing.push(mealWeek.change('planned', null, () => succeed(change)));
    }, going.signal);
    if (best === null || this.#going !== going) return false;
    if (isNothing(best.change)) {
      mealWeek.tell({ kind: best.unfilled > 0 ? 'no-recipe-fits' : 'nothing-to-plan' });
      return false;
    }
    await Promise.all(writing);
    await mealWeek.improve(best.change);
    await this.#look(planner, firstDay, best);
    return true;
  }

  async #look(planner: MealPlanner, firstDay: LocalDay, { unfilled }: Proposal): Promise<void> {
    this.result = { unfilled, misses: (await planner.misses(firstDay)) ?? [] };
  }

  /** Another dish for a meal. @returns Whether there was one; if not, the week has a note. */
  async anotherIdea(firstDay: LocalDay, meal: PlannedMeal): Promise<boolean> {
    this.stop();
    const { planner, mealWeek } = this.#host;
    if (!planner) return false;
    try {
      const change = await planner.anotherIdea(firstDay, meal.id);
      if (change) return await mealWeek.change('placed', meal, () => succeed(change));
      mealWeek.tell({ kind: 'no-other-idea' });
    } catch {
      // Its script may not have arrived: the week goes on without it.
      mealWeek.tell({ kind: 'no-planner' });
    }
    return false;
  }

  /** What the week as it is misses; `null` when that cannot be told. */
  async misses(firstDay: LocalDay): Promise<readonly Miss[] | null> {
    try {
      return (await this.#host.planner?.misses(firstDay)) ?? null;
    } catch {
      // Its script may not have arrived: the week goes on without it.
      return null;
    }
  }
}
