import workoutSets from '../../assets/content/workout-sets.json' with { type: 'json' };
import type { OfferedWorkout } from '../domain/tracking/close-gap.ts';
import type { MuscleGroup } from '../domain/tracking/muscle-group.ts';
import type { WorkoutSummary } from '../domain/workout/workout.ts';

type Sets = Pick<OfferedWorkout, 'setCount' | 'groups'>;

const SETS: ReadonlyMap<string, Sets> = new Map(
  Object.entries(workoutSets).map(([id, { setCount, groups }]) => [id, { setCount, groups: groups as readonly MuscleGroup[] }]),
);

/** Summaries with what their sets train. In a file of its own: the first screen asks for no such thing. */
export function offeredWorkouts(summaries: readonly WorkoutSummary[]): readonly OfferedWorkout[] {
  return summaries.map((summary) => ({ ...summary, ...(SETS.get(summary.id) ?? { setCount: 0, groups: [] }) }));
}
