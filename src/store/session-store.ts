import { advance, type Session, type SessionEvent } from '../domain/workout/session.ts';
import { Store } from './store.ts';

export type SessionStoreEvent =
  | SessionEvent
  /** Puts a session on stage, or clears it. */
  | { readonly kind: 'load'; readonly session: Session | null };

export type SessionStore = Store<Session | null, SessionStoreEvent>;

export function createSessionStore(): SessionStore {
  return new Store<Session | null, SessionStoreEvent>(null, reduce);
}

function reduce(session: Session | null, event: SessionStoreEvent): Session | null {
  if (event.kind === 'load') return event.session;
  return session ? advance(session, event) : null;
}
