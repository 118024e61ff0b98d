import type { TextPort } from '../../link/plain-link.ts';
import { type PresentationConnectionLike, presentationPort } from '../../link/presentation-link.ts';
import { type OtherWindow, windowPort } from '../../link/window-link.ts';
import { SECOND_WINDOW } from './second-screen.ts';

export type WayKind = 'cast' | 'presentation' | 'window';

/** A second screen that shows `/tv`. */
export interface Opened {
  readonly kind: WayKind;
  /** By which it is found again after this page was loaded anew; empty where it finds this page by itself. */
  readonly id: string;
  readonly port: TextPort;
  /** Takes the page off that screen. */
  end(): void;
  /** It is gone for good. */
  onGone(listener: () => void): void;
}

export interface CastWay {
  readonly kind: WayKind;
  /** To be called in a press itself. Rejects when no screen was picked. */
  open(): Promise<Opened>;
  /** Null when it is gone. */
  reopen(id: string): Promise<Opened | null>;
}

interface Connection extends PresentationConnectionLike {
  readonly id: string;
  terminate(): void;
}

interface Request {
  start(): Promise<Connection>;
  reconnect(id: string): Promise<Connection>;
}

type RequestClass = new (urls: readonly string[]) => Request;

const TV_PATH = '/tv';
/** A window says nothing when it closes. */
const LOOK_EVERY_MS = 1_000;
/** After a reload, a window that is there is heard within this: it asks every 2 s. */
const HEARD_WITHIN_MS = 5_000;

/** What this browser can open a second screen by; null on phones and TVs that have neither. */
export function castWay(page: Window = window): CastWay | null {
  const { PresentationRequest } = page as unknown as { readonly PresentationRequest?: RequestClass };
  if (PresentationRequest) return presentationWay(new PresentationRequest([new URL(TV_PATH, page.location.href).href]));
  return page.matchMedia('(pointer: fine)').matches ? windowWay(page) : null;
}

export function presentationWay(request: Request): CastWay {
  return {
    kind: 'presentation',
    open: async () => presented(await request.start()),
    reopen: async (id) => {
      try {
        return presented(await request.reconnect(id));
      } catch {
        return null;
      }
    },
  };
}

function presented(connection: Connection): Opened {
  return {
    kind: 'presentation',
    id: connection.id,
    port: presentationPort(connection),
    end: () => connection.terminate(),
    onGone: (listener) => connection.addEventListener('terminate', listener),
  };
}

interface ScreenPlace {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
  readonly isPrimary?: boolean;
}

/** A window of ours for the second screen; where the browser knows its screens and may tell, it opens there. */
export function windowWay(page: Window): CastWay {
  return {
    kind: 'window',
    open: () => {
      const opened = page.open(TV_PATH, SECOND_WINDOW, 'popup,width=1280,height=720');
      if (opened === null) return Promise.reject(new Error('The browser opened no window.'));
      void placeOnOther(page, opened);
      return Promise.resolve(inWindow(page, opened));
    },
    // It goes on asking whoever opened it: the one that asks is it.
    reopen: () => new Promise((resolve) => {
      const end = (opened: Opened | null): void => {
        page.removeEventListener('message', hear);
        page.clearTimeout(timer);
        resolve(opened);
      };
      const hear = ({ origin, source, data }: MessageEvent<unknown>): void => {
        const isOurs = origin === page.location.origin && source !== null && typeof data === 'object' && data !== null && 'standtall-link' in data;
        if (isOurs) end(inWindow(page, source as Window));
      };
      page.addEventListener('message', hear);
      const timer = page.setTimeout(() => end(null), HEARD_WITHIN_MS);
    }),
  };
}

function inWindow(page: Window, other: Window): Opened {
  return {
    kind: 'window',
    id: '',
    port: windowPort(page, other as OtherWindow, page.location.origin),
    end: () => other.close(),
    onGone: (listener) => {
      const timer = page.setInterval(() => {
        if (!other.closed) return;
        page.clearInterval(timer);
        listener();
      }, LOOK_EVERY_MS);
    },
  };
}

/** Asks for the screens; without an answer the window stays where it opened, and people move it. */
async function placeOnOther(page: Window, opened: Window): Promise<void> {
  const { getScreenDetails } = page as { getScreenDetails?: () => Promise<{ readonly screens: readonly ScreenPlace[]; readonly currentScreen: ScreenPlace }> };
  try {
    const details = await getScreenDetails?.call(page);
    const other = details?.screens.find((one) => one !== details.currentScreen);
    if (!other) return;
    opened.moveTo(other.availLeft, other.availTop);
    opened.resizeTo(other.availWidth, other.availHeight);
  } catch {
    // Not allowed: nothing is worse than before.
  }
}
