import type { SessionStore } from '../store/session-store.ts';
import { castMemory } from './cast/cast-memory.ts';
import { secondScreenKind } from './cast/second-screen.ts';
import { inIdleTime } from './idle-time.ts';
import type { ScreenParts } from './screens.ts';

/** What a person goes to from Today, in the order of its likelihood; the history brings the chart's library. */
function stepsOf(parts: ScreenParts): readonly (() => Promise<unknown>)[] {
  return [
    () => import('./progress.ts'),
    () => import('../screens/progress/week-view.ts'),
    async () => (await import('./progress.ts')).prepareThisWeek(parts),
    () => import('./meals/screens.ts'),
    () => import('./meals/week.ts'),
    async () => (await import('./meals/kitchen.ts')).openKitchen(parts),
    async () => (await import('./meals/week.ts')).prepareWeek(parts),
    () => import('../screens/progress/history-view.ts'),
  ];
}

/** Opens this screen to phones where one may come: on a TV, and wherever one is remembered. Others ask for it. */
export async function bringPhones(parts: ScreenParts): Promise<void> {
  try {
    const isWanted = secondScreenKind() !== 'none' || parts.isShared() || (await (await parts.kept()).storage.devices.list()).some(({ role }) => role === 'remote');
    if (isWanted) await inIdleTime(parts.phones);
  } catch (error) {
    console.error('Phones cannot come here now:', error);
  }
}

/** Finds the other screen again after a reload, or brings back what was lent to it. */
export async function bringCast(parts: ScreenParts): Promise<void> {
  if (castMemory().read() !== null) await parts.cast();
}

/** Joins the TV steered last, where one is remembered: what is performed there is kept here, whatever page is shown. */
export async function bringRemote(parts: ScreenParts): Promise<void> {
  try {
    if (secondScreenKind() !== 'none' || !(await (await parts.kept()).storage.devices.list()).some(({ role }) => role === 'tv')) return;
    await inIdleTime(async () => (await import('./cast/open-remote.ts')).joinQuietly(parts));
  } catch (error) {
    console.error('The TV cannot be joined now:', error);
  }
}

/** Brings the scripts of what is shown next, and makes this week's screens, of minutes and of meals, when nothing else is to do. */
export function bringSoon(session: SessionStore, parts: ScreenParts): Promise<void> {
  return inTurn(session, stepsOf(parts));
}

/**
 * One step at a time, each when the page is idle, and none while a session plays. What does not arrive is asked for again by the screen that
 * needs it, which says so.
 */
export async function inTurn(session: SessionStore, steps: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const step of steps) {
    await standsStill(session);
    await inIdleTime(step).catch(() => undefined);
  }
}

function standsStill(session: SessionStore): Promise<void> {
  return new Promise((resolve) => {
    const isPlaying = (): boolean => session.state?.status.kind === 'playing';
    if (!isPlaying()) return resolve();
    const stop = session.subscribe(() => {
      if (isPlaying()) return;
      stop();
      resolve();
    });
  });
}
