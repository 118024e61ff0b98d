import type { Variant } from '../workout/phase.ts';

/** What a person said yes to for one move; the sessions that follow go by it. Null: as the workout has it. */
export interface MovePlan {
  readonly variant: Variant | null;
  /** Repetitions to aim for; only ever more than the workout asks. */
  readonly reps: number | null;
  /** The dumbbell to take next time; the next set that is written down takes its place. */
  readonly massKg: number | null;
}

/** By exercise id. */
export type MovePlans = Readonly<Record<string, MovePlan>>;

export const NO_PLAN: MovePlan = { variant: null, reps: null, massKg: null };

/** Ids come from old records too: "constructor" is no plan. */
export function planOf(plans: MovePlans, exerciseId: string | null): MovePlan {
  if (exerciseId === null || !Object.prototype.hasOwnProperty.call(plans, exerciseId)) return NO_PLAN;
  return plans[exerciseId] ?? NO_PLAN;
}

/** A plan that says nothing is not kept. */
export function withPlan(plans: MovePlans, exerciseId: string, change: Partial<MovePlan>): MovePlans {
  const { [exerciseId]: _before, ...others } = plans;
  const plan = { ...planOf(plans, exerciseId), ...change };
  const isEmpty = plan.variant === null && plan.reps === null && plan.massKg === null;
  return isEmpty ? others : { ...others, [exerciseId]: plan };
}
