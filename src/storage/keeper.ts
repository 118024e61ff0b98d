import type { Durability, StorageProblem } from '../domain/repositories.ts';
import { fail, succeed, type Result } from '../domain/result.ts';
import type { Announcer, StorageChange } from './announce.ts';
import { commit, replaceAll } from './commit.ts';
import { openDatabase, type Database } from './database.ts';
import { DiskRows } from './disk-rows.ts';
import { MemoryRows, type PendingCommit } from './memory.ts';
import type { Migration } from './migrations.ts';
import { problemOf } from './problems.ts';
import { idOf, STORE_NAMES, storesOf, type Change, type MarkDays, type Query, type RowSource, type StoreName } from './rows.ts';

/** First wait before a full disk is tried again, in milliseconds; it doubles up to the second number. */
const RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 60_000;

export interface KeeperOptions {
  readonly name: string;
  readonly migrations?: readonly Migration[];
  readonly onProblem: (problem: StorageProblem) => void;
  readonly onChange: (change: StorageChange) => void;
  readonly announcer: Announcer;
  /** Whether a newer page may take the database over now; a workout that plays says no, and is asked again later. */
  readonly mayLetGo: () => boolean;
  /** Runs something later; a parameter so that tests need not wait. */
  readonly later: (run: () => void, ms: number) => void;
}

/**
 * Keeps rows, on disk while that works and in memory while it does not.
 * Every outage is told once; what waits in memory is written as soon as writing works again.
 */
export class Keeper implements RowSource {
  readonly #options: KeeperOptions;
  readonly #memory = new MemoryRows();
  readonly #told = new Set<StorageProblem>();
  #database: Database | null = null;
  #disk: DiskRows | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  #retryMs = RETRY_MS;
  #isRetryPlanned = false;
  #isOpening = false;
  #isLetGoAsked = false;
  #isClosed = false;
  #hasAnsweredWithoutDisk = false;
  #missedReads = 0;

  constructor(options: KeeperOptions) {
    this.#options = options;
  }

  /** Whether the last opening has come to its end, well or badly. */
  get hasSettled(): boolean {
    return !this.#isOpening;
  }

  /** Whether what is saved now lands on disk. */
  get isPersistent(): boolean {
    return this.#database !== null && this.#memory.isEmpty;
  }

  /** Whether the disk can be read. */
  get isConnected(): boolean {
    return this.#disk !== null;
  }

  /** Rises whenever something that may be on disk was left out of an answer. */
  get missedReads(): number {
    return this.#missedReads;
  }

  /** Opens the database; answers also when it is blocked, and goes on opening behind. */
  open(): Promise<void> {
    this.#isOpening = true;
    return new Promise((settled) => {
      const opening = openDatabase({
        name: this.#options.name,
        ...(this.#options.migrations && { migrations: this.#options.migrations }),
        onBlocked: () => {
          this.tell('blocked');
          settled();
        },
        onBlocking: (database) => this.#askToLetGo(database),
        onTerminated: () => this.#reopen(),
      });
      opening
        .then((database) => this.#take(database), (error: unknown) => this.#miss(error))
        .then(settled, settled);
    });
  }

  /** Tells of a problem, once until storing works again. */
  tell(problem: StorageProblem): void {
    if (this.#told.has(problem)) return;
    this.#told.add(problem);
    this.#options.onProblem(problem);
  }

  async get(store: StoreName, id: string): Promise<unknown> {
    const waiting = await this.#memory.get(store, id);
    return waiting ?? this.#read((disk) => disk.get(store, id), undefined);
  }

  async list(store: StoreName, query: Query): Promise<readonly unknown[]> {
    const rows = await this.#read((disk) => disk.list(store, query), []);
    if (this.#memory.isEmpty) return rows;
    const waiting = new Set<string | null>(this.#memory.rowsOf(store).map((row) => row.id));
    return rows.filter((row) => !waiting.has(idOf(row))).concat(await this.#memory.list(store, query));
  }

  async hasAny(store: StoreName): Promise<boolean> {
    return (await this.#memory.hasAny(store)) || this.#read((disk) => disk.hasAny(store), false);
  }

  /** Writes all changes or none. When the disk fails they are kept in memory, and the answer says why. */
  commit(changes: readonly Change[], durability: Durability): Promise<Result<void, StorageProblem>> {
    return this.#inTurn(async () => {
      const result = await this.#write({ changes, durability });
      if (result.ok || result.problem !== 'superseded') {
        const stores = storesOf(changes);
        if (result.ok) this.#options.announcer.tell(stores);
        this.#options.onChange({ stores, from: 'here' });
      }
      this.#letGoIfAsked();
      return result;
    });
  }

  /** Writes all changes now, or none ever: what somebody asked for and was told of is not done later behind their back. */
  commitNow(changes: readonly Change[]): Promise<Result<void, StorageProblem>> {
    if (changes.length === 0) return Promise.resolve(succeed(undefined));
    return this.#inTurn(async () => {
      const flushed = await this.#flush();
      const result = flushed.ok && this.#database ? await commit(this.#database, changes, 'strict') : flushed;
      if (result.ok && !this.#database) return fail('unavailable');
      if (result.ok) this.#tellAll(storesOf(changes));
      this.#letGoIfAsked();
      return result;
    });
  }

  /** Takes every row away, what waits in memory too, and writes these instead: all of that or nothing. */
  erase(changes: readonly Change[]): Promise<Result<void, StorageProblem>> {
    return this.#inTurn(async () => {
      if (!this.#database) return fail('unavailable');
      const result = await replaceAll(this.#database, changes);
      if (result.ok) {
        this.#memory.clear();
        this.#tellAll(STORE_NAMES);
      }
      this.#letGoIfAsked();
      return result;
    });
  }

  /** Takes one row away and leaves nothing of it, not even a tombstone. */
  drop(store: StoreName, id: string): Promise<void> {
    return this.#inTurn(async () => {
      await this.#database?.delete(store, id).catch(() => undefined);
    });
  }

  /**
   * Writes what can be worked out again at any time: while the disk is in trouble it is dropped, and nobody is told,
   * for nothing changed.
   */
  writeDerived(changes: readonly Change[]): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#database && this.#memory.isEmpty) await commit(this.#database, changes, 'relaxed');
      this.#letGoIfAsked();
    });
  }

  /** Puts a row nobody can read into quarantine; if even that fails it stays where it is. */
  setAside(store: StoreName, row: unknown, atMs: number, markDays?: MarkDays): Promise<void> {
    this.tell('damaged-row');
    return this.#inTurn(async () => {
      const id = idOf(row);
      if (!this.#database || id === null) return;
      await commit(this.#database, [{ kind: 'set-aside', store, id, atMs, ...(markDays && { markDays }) }], 'relaxed');
    });
  }

  close(): void {
    this.#isClosed = true;
    this.#drop();
    this.#options.announcer.close();
  }

  async #write(pending: PendingCommit): Promise<Result<void, StorageProblem>> {
    if (this.#memory.beats(pending.changes)) return fail('superseded');
    const flushed = await this.#flush();
    if (flushed.ok && this.#database) {
      const result = await commit(this.#database, pending.changes, pending.durability);
      if (result.ok || result.problem === 'superseded') return result;
      return this.#keep(pending, result.problem);
    }
    return this.#keep(pending, flushed.ok ? 'unavailable' : flushed.problem);
  }

  async #keep(pending: PendingCommit, problem: StorageProblem): Promise<Result<void, StorageProblem>> {
    this.#memory.keep({ ...pending, changes: pending.changes.concat(await this.#marksOf(pending.changes)) });
    // Without a database the reason was told when it went away, or will be when opening comes to its end.
    if (this.#database) this.tell(problem);
    this.#planRetry();
    return fail(problem);
  }

  /** Sums read meanwhile have to hear of what waits; when it is written, the disk is asked once more. */
  async #marksOf(changes: readonly Change[]): Promise<readonly Change[]> {
    const marks: Change[] = [];
    for (const change of changes) {
      if (change.kind !== 'put' || !change.markDays) continue;
      const before = await this.get(change.store, change.row.id);
      for (const row of change.markDays(before, change.row)) marks.push({ kind: 'put', store: 'day-sums', row });
    }
    return marks;
  }

  /** Writes what waits, oldest first, each commit whole. */
  async #flush(): Promise<Result<void, StorageProblem>> {
    if (this.#memory.isEmpty) return succeed(undefined);
    const stores = this.#memory.stores;
    for (let waiting = this.#memory.first; waiting; waiting = this.#memory.first) {
      if (!this.#database) return fail('unavailable');
      const result = await commit(this.#database, waiting.changes, waiting.durability);
      if (!result.ok && result.problem !== 'superseded') return result;
      this.#memory.dropFirst();
    }
    this.#told.clear();
    this.#retryMs = RETRY_MS;
    this.#options.announcer.tell(stores);
    this.#options.onChange({ stores, from: 'here' });
    return succeed(undefined);
  }

  #tellAll(stores: readonly StoreName[]): void {
    this.#options.announcer.tell(stores);
    this.#options.onChange({ stores, from: 'here' });
  }

  async #read<Answer>(ask: (disk: DiskRows) => Promise<Answer>, otherwise: Answer): Promise<Answer> {
    if (!this.#disk) {
      this.#hasAnsweredWithoutDisk = true;
      this.#missedReads += 1;
      return otherwise;
    }
    try {
      return await ask(this.#disk);
    } catch (error) {
      this.#missedReads += 1;
      this.tell(problemOf(error));
      return otherwise;
    }
  }

  async #take(database: Database): Promise<void> {
    this.#isOpening = false;
    this.#database = database;
    if (this.#isClosed) return this.#drop();
    this.#disk = new DiskRows(database, () => {
      this.#missedReads += 1;
      this.tell('damaged-row');
    });
    const isLate = this.#hasAnsweredWithoutDisk;
    this.#hasAnsweredWithoutDisk = false;
    this.#told.clear();
    await this.#inTurn(() => this.#flushOrWait());
    // Screens have been shown without what is on disk.
    if (isLate) this.#options.onChange({ stores: STORE_NAMES, from: 'elsewhere' });
  }

  #miss(error: unknown): void {
    this.#isOpening = false;
    this.tell(problemOf(error));
    this.#planRetry();
  }

  #reopen(): void {
    if (this.#isClosed) return;
    this.#drop();
    void this.open();
  }

  #drop(): void {
    this.#database?.close();
    this.#database = null;
    this.#disk = null;
  }

  #askToLetGo(database: Database): void {
    if (database !== this.#database) return database.close();
    this.#isLetGoAsked = true;
    void this.#inTurn(() => Promise.resolve(this.#letGoIfAsked()));
  }

  #letGoIfAsked(): void {
    if (!this.#isLetGoAsked || !this.#options.mayLetGo()) return;
    this.#isLetGoAsked = false;
    this.#drop();
    this.tell('outdated');
  }

  #planRetry(): void {
    if (this.#isRetryPlanned || this.#isClosed || this.#memory.isEmpty) return;
    this.#isRetryPlanned = true;
    this.#options.later(() => this.#retry(), this.#retryMs);
    this.#retryMs = Math.min(this.#retryMs * 2, LONGEST_RETRY_MS);
  }

  #retry(): void {
    this.#isRetryPlanned = false;
    if (this.#isClosed) return;
    if (this.#database) void this.#inTurn(() => this.#flushOrWait());
    else if (!this.#isOpening && !this.#told.has('outdated')) void this.open();
  }

  async #flushOrWait(): Promise<void> {
    await this.#flush();
    this.#planRetry();
  }

  /** One write after the other, so that what waits is never overtaken. */
  #inTurn<Answer>(run: () => Promise<Answer>): Promise<Answer> {
    const turn = this.#queue.then(run);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}
