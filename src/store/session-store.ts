import { advance, type Session, type SessionEvent } from '../domain/workout/session.ts';
import { Store } from './store.ts';

export type SessionStoreEvent =
  | SessionEvent
  /** Puts a session on stage, or clears it. */
  | { readonly kind: 'load'; readonly session: Session | null };

/** The session on stage. */
export class SessionStore extends Store<Session | null, SessionStoreEvent> {
  /**
   * Called before each event but a tick, by whoever owns the clock: the time up to the key press is counted first, so
   * that neither a pause loses it nor a skip gives it to the next step.
   */
  settleTime: (() => void) | null = null;

  override send(event: SessionStoreEvent): void {
    if (event.kind !== 'tick') this.settleTime?.();
    super.send(event);
  }
}

export function createSessionStore(): SessionStore {
  return new SessionStore(null, reduce);
}

function reduce(session: Session | null, event: SessionStoreEvent): Session | null {
  if (event.kind === 'load') return event.session;
  return session ? advance(session, event) : null;
}
