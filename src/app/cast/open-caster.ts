import { msg } from '@lit/localize';
import { isOnlyGuests } from '../../domain/workout/session.ts';
import type { PeopleHere } from '../../domain/workout/brought-session.ts';
import { deviceLinkClock } from '../../link/link.ts';
import type { CastActions } from '../../screens/cast/cast-actions.ts';
import { createCastStore } from '../../store/cast-store.ts';
import { readSession, storeBrought } from './brought-session.ts';
import { castMemory } from './cast-memory.ts';
import { castWay } from './cast-way.ts';
import { Caster } from './caster.ts';
import { secondScreenKind } from './second-screen.ts';
import { setUpFrom } from './set-up.ts';
import type { TvParts } from './tv.ts';

/** What puts a workout onto another screen; goes on where a reload interrupted it. */
export async function openCaster({ screens, desk, go, tell, shell }: TvParts): Promise<CastActions> {
  const store = createCastStore();
  const way = secondScreenKind() === 'none' ? castWay() : null;
  if (way === null) return { store, start: () => undefined, end: () => undefined, command: () => undefined };
  const { sessionStore: session, settingsStore, peopleStore } = screens;
  const { storage } = await screens.kept();
  const peopleHere = (): PeopleHere => {
    const { all, current } = peopleStore.state;
    return { ids: all.map(({ id }) => id), currentId: current?.id ?? null };
  };
  const caster = new Caster({
    way,
    store,
    session,
    clock: deviceLinkClock,
    log: (event, detail) => console.debug('cast:', event, detail),
    readSession,
    memory: castMemory(),
    setUp: () => setUpFrom(storage.settings, peopleStore, settingsStore),
    // A window of ours writes to the same disk itself.
    keep: async (performed) => way.kind === 'window' || storeBrought(storage.sessions, performed, peopleHere()),
    putAway: async (given) => {
      if (session.state?.id === given.id) await desk.clear();
      if (!isOnlyGuests(given)) await storage.sessions.save({ ...given, status: { kind: 'ended', isCompleted: false } }, 'strict');
      go('/tv');
    },
    take: (back) => {
      shell.question = null;
      desk.take(back);
      go(`/workouts/${back.workoutId}/play`);
    },
    find: async ({ id, day }) => (await storage.sessions.listBetween(day, day)).find((one) => one.id === id) ?? null,
    onRefused: () => tell(msg('The other screen did not take the workout: it goes on here.')),
    onBack: () => tell(msg('The workout is back on this screen, paused where the other one was.')),
    onNoScreen: () => tell(msg('No other screen was opened. Everything goes on here.')),
  });
  void caster.rejoin();
  window.addEventListener('pageshow', () => caster.resume());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') caster.resume();
  });
  return {
    store,
    start: () => {
      caster.start();
    },
    end: () => caster.end(),
    command: (command) => caster.command(command),
  };
}
