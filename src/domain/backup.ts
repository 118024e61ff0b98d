import type { LocalDay } from './day.ts';
import type { SaveResult, StorageProblem } from './repositories.ts';
import type { Result } from './result.ts';

/** What a backup file says it is. */
export const BACKUP_FORMAT = 'standtall-backup';
/** Raised when a file of before could not be read as it is, or one of now would lose something in an older app. */
export const BACKUP_VERSION = 2;

/** Twice what ten years of two sessions a day make; larger files are no backup of anybody's training. */
export const LARGEST_BACKUP_BYTES = 100 * 1024 * 1024;

/** Why a file is not taken; each is one plain sentence on screen, and nothing at all is changed. */
export type BackupProblem =
  | 'too-large'
  /** The file could not be read from its place. */
  | 'unreadable'
  /** No JSON: cut off, or another kind of file. */
  | 'torn'
  /** JSON, but no backup of Standtall. */
  | 'foreign'
  /** Made by a newer version. */
  | 'newer'
  /** One of its entries is not as it has to be. */
  | 'damaged-row';

/** What is in a backup, to be looked at before anything is done with it. */
export interface BackupSummary {
  readonly madeAtMs: number;
  readonly peopleNames: readonly string[];
  readonly sessionCount: number;
  readonly activityCount: number;
  /** People's own. */
  readonly recipeCount: number;
  readonly mealCount: number;
  /** Sets, intentions and readings. */
  readonly otherCount: number;
  readonly lastDay: LocalDay | null;
}

/** A file that was read and found good; nothing is changed yet. */
export interface Restorable {
  readonly summary: BackupSummary;
  /** Takes what is newer than what is here: all of it or, with a problem, nothing. */
  restore(): Promise<Result<RestoreOutcome, StorageProblem>>;
}

export interface RestoreOutcome {
  /** How many entries were taken; 0 when everything was here already. */
  readonly changedCount: number;
}

export interface BackupRepository {
  /** The text of a backup file, in parts: together they may be larger than one string should be. */
  make(): Promise<Result<readonly string[], StorageProblem>>;
  /** Looks through a file's text. Never throws. */
  read(text: string): Result<Restorable, BackupProblem>;
  /** Everybody and everything on this device; what is left is one new person without a name. */
  eraseEverything(): Promise<SaveResult>;
  /** What a page that still played may have saved after everything was erased. */
  dropSession(id: string): Promise<void>;
}

/** `standtall-backup-2026-11-25.json` */
export function backupFileName(day: LocalDay): string {
  return `${BACKUP_FORMAT}-${day}.json`;
}
