import { catalog } from '../content/catalog.ts';
import type { Move } from '../screens/workout/move.ts';
import { WorkoutScreen } from '../screens/workout/workout-screen.ts';
import { WorkoutsScreen } from '../screens/workouts/workouts-screen.ts';
import { coversOf } from './covers.ts';
import { movementsOf } from './movements.ts';
import type { ScreenParts } from './screens.ts';
import { contentTrouble, notFoundScreen } from './trouble-screens.ts';

export function workoutsScreen(parts: ScreenParts): HTMLElement {
  const screen = new WorkoutsScreen();
  screen.workouts = catalog.workoutSummaries();
  screen.workoutName = (id) => catalog.workoutName(id);
  screen.loadCovers = () => coversOf(parts, catalog.workoutSummaries());
  return screen;
}

export async function workoutScreen(parts: ScreenParts, id: string): Promise<HTMLElement> {
  const loaded = await catalog.loadWorkout(id);
  const summary = catalog.workoutSummary(id);
  if (!loaded.ok) return contentTrouble(loaded.problem);
  if (summary === null) return notFoundScreen();
  const screen = new WorkoutScreen();
  screen.workout = loaded.value;
  screen.summary = summary;
  screen.name = catalog.workoutName(id);
  screen.about = catalog.workoutText(id).summary;
  screen.loadMove = loadMove;
  screen.canPrint = parts.canPrint;
  screen.loadCast = async () => (await import('./cast/cast-screens.ts')).castButton(parts);
  screen.lastTime = async (exerciseId) => (await import('./strength-log.ts')).lastTimeWords(parts, exerciseId);
  void parts.look().then((look) => {
    screen.look = look;
    screen.cardioGoalMin = parts.settingsStore.state.person.cardioGoalMin;
  });
  screen.exerciseName = (exerciseId) => catalog.exerciseName(exerciseId);
  return screen;
}

async function loadMove(exerciseId: string): Promise<Move | null> {
  const [exercise, texts, movements] = await Promise.all([
    catalog.loadExercise(exerciseId),
    catalog.loadExerciseTexts([exerciseId]),
    movementsOf([exerciseId]),
  ]);
  const text = texts.ok ? texts.value.get(exerciseId) : undefined;
  if (!exercise.ok || text === undefined) return null;
  return { exercise: exercise.value, text, movement: movements.get(exerciseId) ?? null };
}
