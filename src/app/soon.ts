import { bringLaterIcons } from '../../components/app-icon/app-icon.ts';
import type { SessionStore } from '../store/session-store.ts';
import type { AppShell } from './app-shell.ts';
import { castMemory } from './cast/cast-memory.ts';
import { secondScreenKind } from './cast/second-screen.ts';
import { watchFocusMotionHere } from './focus-motion.ts';
import { inIdleTime } from './idle-time.ts';
import type { Navigation } from './router.ts';
import { mealsScript, progressScript, type ScreenParts } from './screens.ts';
import { StandingScreens } from './standing-screens.ts';

/** What a person goes to from Today, in the order of its likelihood; the history brings the chart's library, and is made last. */
function stepsOf(parts: ScreenParts): readonly (() => Promise<unknown>)[] {
  return [
    bringLaterIcons,
    async () => progressScript(),
    () => import('../screens/progress/week-view.ts'),
    async () => (await progressScript()).prepareThisWeek(parts),
    async () => mealsScript(),
    async () => (await mealsScript()).weekScript(),
    async () => (await import('./meals/kitchen.ts')).openKitchen(parts),
    async () => (await (await mealsScript()).weekScript()).prepareWeek(parts),
    async () => (await mealsScript()).shoppingScript(),
    async () => (await (await mealsScript()).shoppingScript()).prepareShopping(parts),
    () => import('../screens/progress/history-view.ts'),
    async () => (await progressScript()).prepareHistory(parts),
  ];
}

/** Whoever steers this screen, is steered by it, or shows what it lent; none of them is waited for. */
function bringOthers(parts: ScreenParts): void {
  void bringPhones(parts);
  void bringCast(parts);
  void bringRemote(parts);
}

/** Opens this screen to phones where one may come: on a TV, and wherever one is remembered. Others ask for it. */
async function bringPhones(parts: ScreenParts): Promise<void> {
  try {
    const isWanted = secondScreenKind() !== 'none' || parts.isShared() || (await (await parts.kept()).storage.devices.list()).some(({ role }) => role === 'remote');
    if (isWanted) await inIdleTime(parts.phones);
  } catch (error) {
    console.error('Phones cannot come here now:', error);
  }
}

/** Finds the other screen again after a reload, or brings back what was lent to it. */
async function bringCast(parts: ScreenParts): Promise<void> {
  if (castMemory().read() !== null) await (await import('./cast/open-caster.ts')).castActions(parts);
}

/** Joins the TV steered last, where one is remembered: what is performed there is kept here, whatever page is shown. */
async function bringRemote(parts: ScreenParts): Promise<void> {
  try {
    if (secondScreenKind() !== 'none' || !(await (await parts.kept()).storage.devices.list()).some(({ role }) => role === 'tv')) return;
    await inIdleTime(async () => (await import('./cast/open-remote.ts')).joinQuietly(parts));
  } catch (error) {
    console.error('The TV cannot be joined now:', error);
  }
}

/** Once the first screen is there, whichever it is: brings others, the scripts of what is shown next, and makes this week's screens, of minutes and of meals. */
export async function bringSoon(session: SessionStore, parts: ScreenParts, shell: AppShell, navigation: Navigation): Promise<void> {
  const screens = new StandingScreens(shell);
  navigation.shortcut = (path, route) => screens.showFirst(path, route);
  leaveTheStage(session, screens);
  watchFocusMotionHere();
  await firstChildOf(shell.outlet.element);
  await inIdleTime(() => Promise.resolve());
  bringOthers(parts);
  await inTurn(session, stepsOf(parts));
}

/** An address of its own takes longer to answer than Today, and what is brought soon would only keep it waiting. */
export function firstChildOf(element: Element): Promise<void> {
  return new Promise((resolve) => {
    if (element.firstElementChild !== null) return resolve();
    const watch = new MutationObserver(() => {
      watch.disconnect();
      resolve();
    });
    watch.observe(element, { childList: true });
  });
}

/** A workout has the page to itself: what stays behind other screens goes when it begins, and comes back, one by one, once it has ended. */
function leaveTheStage(session: SessionStore, screens: Pick<StandingScreens, 'bare' | 'fill'>): void {
  let isOnStage = false;
  const look = (): void => {
    const kind = session.state?.status.kind ?? 'ended';
    if (kind === 'playing' && !isOnStage) screens.bare();
    if (kind === 'ended' && isOnStage) screens.fill((work) => void inIdleTime(() => Promise.resolve(work())));
    isOnStage = kind === 'playing' || (isOnStage && kind !== 'ended');
  };
  session.subscribe(look);
  look();
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
