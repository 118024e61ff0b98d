import type { LocalDay } from '../../domain/day.ts';
import type { Miss } from '../../domain/meals/planner/missed-targets.ts';
import type { PlanChange } from '../../domain/meals/plan-change.ts';

/** What the planner would do to the plan. */
export interface Proposal {
  readonly change: PlanChange;
  /** Places it would have filled, for which no recipe fits. */
  readonly unfilled: number;
}

/** The planner as a week's screen asks for it; everything behind it loads with the first question. */
export interface MealPlanner {
  /** Loads everything and makes it quick, when nothing else is to do. */
  getReady(firstDay: LocalDay): Promise<void>;
  /** Fills what is empty or not locked, from today on; better ones until 2 s or `signal`. Null: stopped before there was one. */
  plan(firstDay: LocalDay, onBetter: (proposal: Proposal) => void, signal: AbortSignal): Promise<Proposal | null>;
  /** Another dish for one meal, and another each time it is asked; null when nothing else fits. */
  anotherIdea(firstDay: LocalDay, mealId: string): Promise<PlanChange | null>;
  /** What the week as it is does not reach; `null` while no recipe is planned in it. */
  misses(firstDay: LocalDay): Promise<readonly Miss[] | null>;
}
