import type { WorkoutSummary } from '../domain/workout/workout.ts';
import type { Covers } from '../screens/covers.ts';
import { movementsOf } from './movements.ts';
import type { ScreenParts } from './screens.ts';

/** The posters' pictures, by the workout they stand on. */
export async function coversOf(parts: Pick<ScreenParts, 'look'>, workouts: readonly WorkoutSummary[]): Promise<Covers> {
  const [movements, look] = await Promise.all([
    movementsOf(workouts.map(({ coverExerciseId }) => coverExerciseId)),
    parts.look(),
    import('../../components/exercise-figure/exercise-figure.ts'),
  ]);
  return { movements, look };
}
