import { castSenderPort, type CastSessionLike } from '../../link/cast-link.ts';
import type { CastWay, Opened } from './cast-way.ts';
import { loadScript } from './load-script.ts';

/** With the framework, which asks for the rest of itself. Source: developers.google.com/cast/docs/web_sender/integrate. */
const SENDER_SDK = 'https://www.gstatic.com/cv/js/sender/v1/cast_sender.js?loadCastFramework=1';
/** The first script may come and the rest of the SDK not: then it says nothing at all, in milliseconds. */
const READY_WITHIN_MS = 20_000;
/** After a reload the SDK finds a session that goes on within this, in milliseconds. */
const RESUMED_WITHIN_MS = 10_000;

/** What we need of the SDK's CastContext. Source: its reference, cast.framework. */
export interface CastContextLike {
  setOptions(options: { readonly receiverApplicationId: string; readonly autoJoinPolicy: string; readonly resumeSavedSession: boolean }): void;
  getCastState(): string;
  getCurrentSession(): CastSession | null;
  requestSession(): Promise<unknown>;
  endCurrentSession(isStopping: boolean): void;
  addEventListener(type: string, listener: () => void): void;
  removeEventListener(type: string, listener: () => void): void;
}

interface CastSession extends CastSessionLike {
  getSessionId(): string;
}

interface SenderSdk {
  readonly cast: {
    readonly framework: {
      readonly CastContext: { getInstance(): CastContextLike };
      readonly CastContextEventType: { readonly CAST_STATE_CHANGED: string; readonly SESSION_STATE_CHANGED: string };
      readonly CastState: { readonly NO_DEVICES_AVAILABLE: string };
    };
  };
  readonly chrome: { readonly cast: { readonly AutoJoinPolicy: { readonly ORIGIN_SCOPED: string } } };
}

type CastWindow = Window & Partial<SenderSdk> & { __onGCastApiAvailable?: (isAvailable: boolean) => void };

export interface GoogleCast {
  readonly way: CastWay;
  /** Whether there is a Cast device in this network. */
  readonly isInReach: boolean;
  onReach(listener: () => void): void;
}

/** Loads Google's SDK; null where it does not arrive, or will not work in this browser: then everything is as without it. */
export async function openGoogleCast(appId: string, page: Window = window): Promise<GoogleCast | null> {
  const { document } = page;
  const owner = page as CastWindow;
  const available = new Promise<boolean>((resolve) => {
    owner.__onGCastApiAvailable = resolve;
    page.setTimeout(() => resolve(false), READY_WITHIN_MS);
  });
  if (!(await loadScript(SENDER_SDK, document)) || !(await available)) return null;
  const { cast, chrome } = owner as unknown as SenderSdk;
  const { CastContext, CastContextEventType: types, CastState } = cast.framework;
  const context = CastContext.getInstance();
  context.setOptions({ receiverApplicationId: appId, autoJoinPolicy: chrome.cast.AutoJoinPolicy.ORIGIN_SCOPED, resumeSavedSession: true });
  return {
    way: googleCastWay(context, types.SESSION_STATE_CHANGED, page),
    get isInReach() {
      return context.getCastState() !== CastState.NO_DEVICES_AVAILABLE;
    },
    onReach: (listener) => context.addEventListener(types.CAST_STATE_CHANGED, listener),
  };
}

/** @param sessionChanged - The event by which the context tells that its session came or went. */
export function googleCastWay(context: CastContextLike, sessionChanged: string, page: Pick<Window, 'setTimeout' | 'clearTimeout'>): CastWay {
  const opened = (session: CastSession): Opened => ({
    kind: 'cast',
    id: session.getSessionId(),
    port: castSenderPort(session),
    end: () => context.endCurrentSession(true),
    onGone: (listener) => {
      const look = (): void => {
        if (context.getCurrentSession() === session) return;
        context.removeEventListener(sessionChanged, look);
        listener();
      };
      context.addEventListener(sessionChanged, look);
    },
  });
  return {
    kind: 'cast',
    open: async () => {
      await context.requestSession();
      const session = context.getCurrentSession();
      if (session === null) throw new Error('The Cast device opened nothing.');
      return opened(session);
    },
    // The SDK itself comes back to it.
    reopen: () => new Promise((resolve) => {
      const end = (session: CastSession | null): void => {
        context.removeEventListener(sessionChanged, look);
        page.clearTimeout(timer);
        resolve(session && opened(session));
      };
      const look = (): void => {
        const session = context.getCurrentSession();
        if (session !== null) end(session);
      };
      const timer = page.setTimeout(() => end(null), RESUMED_WITHIN_MS);
      context.addEventListener(sessionChanged, look);
      look();
    }),
  };
}
