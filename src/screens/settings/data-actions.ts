import type { Session } from '../../domain/workout/session.ts';

/** What a person can do with what is theirs. Each answers with the sentence to show beside it; empty when nothing is to be said. */
export interface DataActions {
  /** Whether this device can put a file somewhere and open one. */
  readonly canSaveFiles: boolean;
  readonly saveBackup: () => Promise<string>;
  /** Looks through the file, and asks before anything is changed. */
  readonly restore: (file: File) => Promise<string>;
  readonly saveSheet: () => Promise<string>;
  readonly saveCalendar: () => Promise<string>;
  /** The session done last, for other training apps. */
  readonly saveLastSession: () => Promise<string>;
  /** One session, for other training apps. */
  readonly saveSession: (session: Session) => string;
  readonly eraseEverything: () => Promise<string>;
}
