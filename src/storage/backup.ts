import type { BackupProblem, BackupRepository, Restorable, RestoreOutcome } from '../domain/backup.ts';
import type { SaveResult, StorageProblem } from '../domain/repositories.ts';
import { fail, succeed, type Result } from '../domain/result.ts';
import { backupText, living, readBackup, summaryOf, type BackupFile, type BackupRows } from './backup-file.ts';
import { beats } from './backup-merge.ts';
import { BACKUP_SECTIONS, backupRowOf, type BackupRow, type BackupSection } from './backup-schema.ts';
import type { FirstPersonHint } from './first-person-hint.ts';
import type { Keeper } from './keeper.ts';
import { type Change, type MarkDays, type StoreName } from './rows.ts';

const STORE_OF: Readonly<Record<BackupSection, StoreName>> = {
  people: 'people',
  settings: 'settings',
  timelines: 'timelines',
  sessions: 'sessions',
  activities: 'activities',
  setLogs: 'set-logs',
  intentions: 'intentions',
  measurements: 'measurements',
  mealPlan: 'meals',
  recipes: 'recipes',
  recipeMarks: 'recipe-marks',
  weekTemplates: 'week-templates',
  shopping: 'shopping',
  pantry: 'pantry',
};

/** Another tab may save while a backup is taken in; then it is compared once more. */
const MOST_TRIES = 4;

export interface StoredBackupParts {
  readonly keeper: Keeper;
  readonly now: () => number;
  readonly markDays: MarkDays;
  readonly hint: FirstPersonHint;
  readonly createId: () => string;
}

/** Everything people own, as a file and back. */
export class StoredBackup implements BackupRepository {
  readonly #parts: StoredBackupParts;

  constructor(parts: StoredBackupParts) {
    this.#parts = parts;
  }

  async make(): Promise<Result<readonly string[], StorageProblem>> {
    const rows = await this.#readAll();
    return rows.ok ? succeed(backupText({ madeAtMs: this.#parts.now(), rows: rows.value })) : rows;
  }

  read(text: string): Result<Restorable, BackupProblem> {
    const file = readBackup(text);
    if (!file.ok) return file;
    return succeed({ summary: summaryOf(file.value), restore: () => this.#restore(file.value) });
  }

  async eraseEverything(): Promise<SaveResult> {
    const { keeper, now, hint, createId } = this.#parts;
    const person = { id: createId(), name: '', deletedAtMs: null, updatedAtMs: now() };
    const erased = await keeper.erase([{ kind: 'put', store: 'people', row: person }]);
    if (erased.ok) hint.write(person.id);
    return erased;
  }

  dropSession(id: string): Promise<void> {
    return this.#parts.keeper.drop('sessions', id);
  }

  async #restore(file: BackupFile): Promise<Result<RestoreOutcome, StorageProblem>> {
    for (let tries = 1; ; tries += 1) {
      const here = await this.#readAll();
      if (!here.ok) return here;
      const changes = this.#changesFor(file.rows, here.value);
      const written = await this.#parts.keeper.commitNow(changes);
      if (written.ok) return succeed({ changedCount: changes.length });
      if (written.problem !== 'superseded' || tries === MOST_TRIES) return written;
    }
  }

  #changesFor(file: BackupRows, here: BackupRows): readonly Change[] {
    const changes: Change[] = [];
    for (const section of BACKUP_SECTIONS) {
      const known = new Map(here[section].map((row) => [row.id, row]));
      for (const row of file[section]) {
        const stored = known.get(row.id);
        if (stored === undefined || beats(section, row, stored)) changes.push(this.#changeFor(section, row));
      }
    }
    const stranger = changes.length > 0 ? emptyFirstPerson(file, here) : null;
    const atMs = this.#parts.now();
    if (stranger) changes.push({ kind: 'put', store: 'people', row: { ...stranger, deletedAtMs: atMs, updatedAtMs: atMs } as BackupRow });
    return changes;
  }

  #changeFor(section: BackupSection, row: BackupRow): Change {
    const store = STORE_OF[section];
    if (section === 'timelines') return { kind: 'put-once', store, row };
    const { markDays } = this.#parts;
    const isSummed = section === 'sessions' || section === 'activities';
    return {
      kind: 'put',
      store,
      row: section === 'sessions' ? withUnfinished(row) : row,
      isBeatenBy: (stored) => {
        const there = backupRowOf(section, stored);
        return there !== null && !beats(section, row, there);
      },
      ...(isSummed && { markDays }),
    };
  }

  /** Rows nobody can read are left where they are: a backup with one of them in it would be refused. */
  async #readAll(): Promise<Result<BackupRows, StorageProblem>> {
    const { keeper } = this.#parts;
    if (!keeper.isConnected) return fail('unavailable');
    const { missedReads } = keeper;
    const sections: Partial<Record<BackupSection, readonly BackupRow[]>> = {};
    for (const section of BACKUP_SECTIONS) {
      const rows = await keeper.list(STORE_OF[section], { kind: 'all' });
      sections[section] = rows.map((row) => backupRowOf(section, row)).filter((row) => row !== null);
    }
    // Half of what is there would look like a whole backup.
    return keeper.missedReads === missedReads ? succeed(sections as BackupRows) : fail('unknown');
  }
}

/** An index finds unfinished sessions by this field. */
function withUnfinished(row: BackupRow): BackupRow {
  const { status, startedAtMs } = row as { status?: { kind: string }; startedAtMs?: number };
  const isUnfinished = status !== undefined && status.kind !== 'ended';
  return isUnfinished ? ({ ...row, unfinishedSinceMs: startedAtMs } as BackupRow) : row;
}

/**
 * The one the first start made, when nothing was done here yet and the file brings others: somebody who moves to a new
 * device is not a second person there.
 */
function emptyFirstPerson(file: BackupRows, here: BackupRows): BackupRow | null {
  const [only, ...others] = living(here.people);
  const isOnly = only !== undefined && others.length === 0 && (only as { name?: string }).name === '';
  if (!isOnly || file.people.some(({ id }) => id === only.id) || living(file.people).length === 0) return null;
  const isOwner = (row: BackupRow): boolean => {
    const { personId, participants } = row as { personId?: string; participants?: readonly string[] };
    return personId === only.id || participants?.includes(only.id) === true;
  };
  const owned = [here.sessions, here.activities, here.setLogs, here.intentions, here.measurements];
  return owned.some((rows) => rows.some(isOwner)) ? null : only;
}

