import type { Session } from '../domain/workout/session.ts';
import type { Message } from '../sync/messages.ts';

export type LinkState =
  /** Not yet together since it was made. */
  | 'connecting'
  /** Met by a typed code; both screens show the short string, and until "They match" is pressed on both only buttons travel. */
  | 'buttons-only'
  | 'together'
  /** Nothing heard for 6 s, or the line is known to be gone. It comes back by itself. */
  | 'lost'
  /** For good: closed, removed, or refused. */
  | 'over';

/** What became of a message given to `send`. */
export type Sent =
  | 'sent'
  /** There is no line at present; nothing is kept (state is asked for anew, buttons must not fire late). */
  | 'no-line'
  /** Needs "They match" on both screens first. */
  | 'not-yet'
  | 'too-large';

/** How a hand-over ended. After `no-answer` the record with the highest (epoch, revision) tells who has it. */
export type HandedOver = 'taken' | 'refused' | 'no-answer';

/** One other device, however it is reached. */
export interface Link {
  readonly state: LinkState;
  send(message: Message): Sent;
  /** A session as performed so far: said again until the other stored it; a newer (epoch, revision) replaces an older one. */
  keep(session: Session): void;
  /** Gives the session away, epoch raised by the taker; answered within 5 s. Fails at once while not `together`. */
  handOver(session: Session): Promise<HandedOver>;
  /** All listeners: the returned function takes the listener away. */
  onMessage(listener: (message: Message) => void): () => void;
  onState(listener: (state: LinkState) => void): () => void;
  /** The page is seen again, or the network is back: asks at once whether the other is there. */
  resume(): void;
  /** Says goodbye and ends. */
  close(): void;
}

/** What to do with sessions that come in. */
export interface SessionTaker {
  /** Resolves to true once the record is on disk; only then the other stops saying it. @param peerId - Who told it, where several may. */
  storePerformed(session: Session, peerId?: string): Promise<boolean>;
  /** Takes a session onto this stage, or not. */
  takeOver(session: Session): boolean | Promise<boolean>;
}

/** The only door to time. */
export interface LinkClock {
  /** Milliseconds from an arbitrary moment, never set back. */
  monotonicMs(): number;
  /** Milliseconds since 1970 UTC, as this device believes; TVs are years off. */
  wallMs(): number;
  /** Calls back once, and not after the returned function was called. */
  after(delayMs: number, callback: () => void): () => void;
}

/** Names what was dropped and why; holds nothing of what was said. */
export type LinkLog = (event: string, detail: string) => void;

export const deviceLinkClock: LinkClock = {
  monotonicMs: () => performance.now(),
  wallMs: () => Date.now(),
  after: (delayMs, callback) => {
    const timer = setTimeout(callback, delayMs);
    return () => clearTimeout(timer);
  },
};
