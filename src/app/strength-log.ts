import { catalog } from '../content/catalog.ts';
import type { PlayerScreen } from '../screens/player/player-screen.ts';
import type { StrengthLog } from '../store/strength-log.ts';
import { dayWords } from './day-words.ts';
import type { ScreenParts } from './screens.ts';

/** The log of whoever trains here now, once the database has answered; its script comes with the first screen that asks. */
export async function openStrengthLog({ settingsStore, weekStore, kept }: ScreenParts): Promise<StrengthLog> {
  const [{ StrengthLog }, { storage, personId }] = await Promise.all([import('../store/strength-log.ts'), kept()]);
  return new StrengthLog({
    repository: storage.setLogs,
    settings: settingsStore,
    personId,
    usesDumbbells,
    today: () => weekStore.state.today,
  });
}

/** What is remembered of the moves comes a moment after the player: it plays without. */
export async function rememberStrength(screen: PlayerScreen, parts: ScreenParts, exerciseIds: readonly string[]): Promise<void> {
  const [log, { rememberFrom }] = await Promise.all([openStrengthLog(parts), import('../screens/player/remembered.ts')]);
  screen.log = log;
  screen.remembered = await rememberFrom(log, exerciseIds);
}

/** "Last time: 12 reps, 4 kg", or nothing. */
export async function lastTimeWords(parts: ScreenParts, exerciseId: string): Promise<string> {
  const [log, { rememberFrom }] = await Promise.all([openStrengthLog(parts), import('../screens/player/remembered.ts')]);
  return (await rememberFrom(log, [exerciseId])).get(exerciseId)?.whole ?? '';
}

export async function strengthView(parts: ScreenParts): Promise<HTMLElement> {
  const [{ StrengthView }, log] = await Promise.all([import('../screens/progress/strength-view.ts'), openStrengthLog(parts)]);
  const view = new StrengthView();
  view.log = log;
  view.exerciseName = (id) => catalog.exerciseName(id);
  view.dayWords = dayWords;
  return view;
}

async function usesDumbbells(exerciseId: string): Promise<boolean> {
  const loaded = await catalog.loadExercise(exerciseId);
  return loaded.ok && loaded.value.equipment.some((one) => one === 'one-dumbbell' || one === 'two-dumbbells');
}
