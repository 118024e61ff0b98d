import { catalog } from '../content/catalog.ts';
import { shownName } from '../screens/people/person-words.ts';
import type { PlayerScreen } from '../screens/player/player-screen.ts';
import type { SettingsStore } from '../store/settings-store.ts';
import type { PersonLog, StrengthLog } from '../store/strength-log.ts';
import { dayWords } from './day-words.ts';
import { settingsOf } from './other-settings.ts';
import type { KeptParts, ScreenParts } from './screens.ts';

/** The log of whoever trains here now, once the database has answered; its script comes with the first screen that asks. */
export async function openStrengthLog(parts: ScreenParts): Promise<StrengthLog> {
  const { storage, personId } = await parts.kept();
  return logOf(parts, { storage, personId, settings: parts.settingsStore });
}

/** Of whoever is in front, taking part or not, and then of everybody else who takes part. */
async function openPersonLogs(parts: ScreenParts, participants: readonly string[]): Promise<readonly PersonLog[]> {
  const { storage, personId } = await parts.kept();
  const { all, current } = parts.peopleStore.state;
  const others = all.filter(({ id }) => id !== personId && participants.includes(id));
  return Promise.all([
    openStrengthLog(parts).then((log) => ({ name: shownName(current ?? { name: '' }), log })),
    ...others.map(async (other) => {
      const settings = await settingsOf(other.id, storage.settings);
      return { name: shownName(other), log: await logOf(parts, { storage, personId: other.id, settings }) };
    }),
  ]);
}

async function logOf({ weekStore }: ScreenParts, { storage, personId, settings }: KeptParts & { readonly settings: SettingsStore }): Promise<StrengthLog> {
  const { StrengthLog } = await import('../store/strength-log.ts');
  return new StrengthLog({ repository: storage.setLogs, settings, personId, usesDumbbells, today: () => weekStore.state.today });
}

/** What is remembered of the moves comes a moment after the player: it plays without. */
export async function rememberStrength(screen: PlayerScreen, parts: ScreenParts, exerciseIds: readonly string[]): Promise<void> {
  const [log, { rememberFrom }] = await Promise.all([openStrengthLog(parts), import('../screens/player/remembered.ts')]);
  screen.openLogs = (participants) => openPersonLogs(parts, participants);
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
