import { msg } from '@lit/localize';
import { isOnlyGuests } from '../../domain/workout/session.ts';
import type { PeopleHere } from '../../domain/workout/brought-session.ts';
import { deviceLinkClock } from '../../link/link.ts';
import type { CastActions } from '../../screens/cast/cast-actions.ts';
import { createCastStore } from '../../store/cast-store.ts';
import type { ScreenParts } from '../screens.ts';
import { readSession, storeBrought } from './brought-session.ts';
import { castAppId } from './cast-app.ts';
import { castMemory } from './cast-memory.ts';
import { castWay } from './cast-way.ts';
import { Caster } from './caster.ts';
import type { GoogleCast } from './google-cast.ts';
import { secondScreenKind } from './second-screen.ts';
import { setUpFrom } from './set-up.ts';
import type { TvParts } from './tv.ts';

let opening: Promise<CastActions> | null = null;

/** What puts a workout onto another screen, once a page; goes on where a reload interrupted it. */
export function castActions(parts: ScreenParts): Promise<CastActions> {
  return (opening ??= parts.ownStage().then(openCaster));
}

async function openCaster({ screens, desk, go, replace, tell, shell, withdrawOffer }: TvParts): Promise<CastActions> {
  const store = createCastStore();
  const own = secondScreenKind() === 'none' ? castWay() : null;
  if (own === null) return { store, start: () => undefined, end: () => undefined, command: () => undefined };
  const { sessionStore: session, settingsStore, peopleStore } = screens;
  const google = bringGoogleCast(own.kind === 'presentation');
  const { storage } = await screens.kept();
  const peopleHere = (): PeopleHere => {
    const { all, current } = peopleStore.state;
    return { ids: all.map(({ id }) => id), currentId: current?.id ?? null };
  };
  const caster = new Caster({
    ways: [own],
    wayOf: async (kind) => (kind === 'cast' ? (await google)?.way ?? null : kind === own.kind ? own : null),
    store,
    session,
    clock: deviceLinkClock,
    log: (event, detail) => console.debug('cast:', event, detail),
    readSession,
    memory: castMemory(),
    setUp: () => setUpFrom(storage.settings, peopleStore, settingsStore),
    // A window of ours writes to the same disk itself.
    keep: async (performed, over) => {
      withdrawOffer(performed);
      return over === 'window' || storeBrought(storage.sessions, performed, peopleHere());
    },
    putAway: async (given) => {
      if (session.state?.id === given.id) await desk.clear();
      if (!isOnlyGuests(given)) await storage.sessions.save({ ...given, status: { kind: 'ended', isCompleted: false } }, 'strict');
      // The way back must not lead into the player: there it would begin another session unasked.
      if (session.state === null && location.pathname !== '/tv') replace('/tv');
    },
    take: (back) => {
      shell.question = null;
      desk.take(back);
      go(`/workouts/${back.workoutId}/play`);
    },
    find: async ({ id, day }) => (await storage.sessions.listBetween(day, day)).find((one) => one.id === id) ?? null,
    onRefused: () => tell(msg('The other screen did not take the workout: it goes on here.')),
    onBack: () => tell(msg('The workout is back on this screen, paused where the other one was.')),
    onNotSent: () => tell(msg('The other screen was not reached: that press did nothing.')),
    onNoScreen: () => tell(msg('No other screen was opened. Everything goes on here.')),
  });
  void caster.rejoin();
  void google.then((found) => {
    const look = (): void => caster.offer(found?.isInReach ? [found.way, own] : [own]);
    found?.onReach(look);
    look();
  });
  window.addEventListener('pageshow', () => caster.resume());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') caster.resume();
  });
  return {
    store,
    start: (way) => caster.start(way),
    end: () => caster.end(),
    command: (command) => caster.command(command),
  };
}

/** Only where this deployment has a receiver of its own, and in browsers that Google's SDK works in: those that present. */
async function bringGoogleCast(canPresent: boolean): Promise<GoogleCast | null> {
  const appId = castAppId(window);
  if (appId === null || !canPresent) return null;
  try {
    return await (await import('./google-cast.ts')).openGoogleCast(appId);
  } catch (error) {
    console.debug('cast:', 'no-sdk', error);
    return null;
  }
}
