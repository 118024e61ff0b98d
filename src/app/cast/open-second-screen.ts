import { deviceLinkClock, type LinkLog } from '../../link/link.ts';
import { PlainLink } from '../../link/plain-link.ts';
import type { ScreenParts } from '../screens.ts';
import { readSession } from './brought-session.ts';
import { isNewCastReceiver } from './cast-app.ts';
import { OneRoom } from './one-room.ts';
import { attachOpener, secondScreenKind } from './second-screen.ts';
import { adopt, type SetUp } from './set-up.ts';
import { TvDesk, type TvDeskParts } from './tv-desk.ts';

/** A session may come before the settings are kept; it waits for them so long after the other was heard, in milliseconds. */
const SET_UP_MS = 2_000;

export interface SecondScreenParts {
  readonly stage: Omit<TvDeskParts, 'openRoom'>;
  readonly screens: ScreenParts;
  readonly go: (path: string) => void;
  /** Leaves nothing on this screen of what was here before. */
  readonly beginWithNothing: () => Promise<void>;
  readonly log: LinkLog;
}

/** Opens this page to whoever put it onto the second screen: it steers, hands over, and is told what was performed. */
export function openSecondScreen({ stage, screens, go, beginWithNothing, log }: SecondScreenParts): TvDesk<OneRoom> {
  const isOwnStorage = secondScreenKind() !== 'window';
  let isSetUp: () => void = () => undefined;
  const setUp = new Promise<void>((resolve) => (isSetUp = resolve));
  // Only when a sender was heard: the address alone, opened on somebody's computer, takes nothing from them.
  let isFull = isNewCastReceiver(window);
  const link = new PlainLink({
    clock: deviceLinkClock,
    log,
    readSession,
    sessions: {
      ...stage.sessions,
      takeOver: async (session) => {
        await setUp;
        return stage.sessions.takeOver(session);
      },
    },
  });
  link.onState((state) => {
    if (state === 'together') deviceLinkClock.after(SET_UP_MS, () => isSetUp());
  });
  const take = async (told: SetUp): Promise<void> => {
    // A window of ours reads what its opener keeps.
    if (isOwnStorage) {
      const { storage } = await screens.kept();
      if (isFull) await beginWithNothing();
      isFull = false;
      await adopt(told, storage);
      await (await screens.people()).refresh();
    }
    if (location.pathname === '/tv') go('/');
    isSetUp();
  };
  const desk = new TvDesk<OneRoom>({
    ...stage,
    openRoom: () => new OneRoom(link),
    lately: async (toldUntil) => {
      await setUp;
      return stage.lately(toldUntil);
    },
  });
  link.onMessage((message) => {
    if (message.t === 'set-up') void take(message).catch((error: unknown) => console.error('What was told could not be kept:', error));
  });
  attachOpener(link);
  return desk;
}
