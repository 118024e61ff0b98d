import * as v from 'valibot';
import type { LocalDay } from '../domain/day.ts';
import type { Durability, SessionRepository, SaveResult } from '../domain/repositories.ts';
import { succeed } from '../domain/result.ts';
import type { Session } from '../domain/workout/session.ts';
import type { Segment } from '../domain/workout/timeline.ts';
import type { Keeper } from './keeper.ts';
import { idOf, type Change, type MarkDays, type Query, type Row } from './rows.ts';
import { segmentsSchema, sessionProgressSchema, type SessionProgress } from './session-schema.ts';
import { timelineIdOf } from './timeline-id.ts';

/** Sessions as rows: progress (small, written each second) apart from the segments (shared, written once). */
export class StoredSessions implements SessionRepository {
  readonly #keeper: Keeper;
  readonly #now: () => number;
  readonly #markDays: MarkDays;
  readonly #timelines = new Map<string, Promise<readonly Segment[] | null>>();

  constructor(keeper: Keeper, now: () => number, markDays: MarkDays) {
    this.#keeper = keeper;
    this.#now = now;
    this.#markDays = markDays;
  }

  save(session: Session, durability: Durability): Promise<SaveResult> {
    return this.#keeper.commit(changesFor(session, this.#now(), this.#markDays), durability);
  }

  async findUnfinished(): Promise<Session | null> {
    const sessions = await this.#read({ kind: 'unfinished' });
    const unfinished = sessions.filter((session) => session.status.kind !== 'ended');
    return unfinished[unfinished.length - 1] ?? null;
  }

  listBetween(firstDay: LocalDay, lastDay: LocalDay): Promise<readonly Session[]> {
    if (firstDay > lastDay) return Promise.resolve([]);
    return this.#read({ kind: 'days', firstDay, lastDay });
  }

  async remove(id: string): Promise<SaveResult> {
    const stored = await this.#keeper.get('sessions', id);
    if (stored === undefined) return succeed(undefined);
    const atMs = this.#now();
    // What is left has no day and no beginning, so no index finds it and nothing of the session remains.
    const row: Row & { deletedAtMs: number; epoch: number } = { id, updatedAtMs: atMs, deletedAtMs: atMs, epoch: epochOf(stored) };
    return this.#keeper.commit([{ kind: 'put', store: 'sessions', row, markDays: this.#markDays }], 'strict');
  }

  hasAny(): Promise<boolean> {
    return this.#keeper.hasAny('sessions');
  }

  async #read(query: Query): Promise<readonly Session[]> {
    const rows = await this.#keeper.list('sessions', query);
    // Asked for before the rows are checked: the disk answers meanwhile.
    for (const id of timelineIdsIn(rows)) void this.#segments(id);
    const sessions: Session[] = [];
    for (const row of rows) {
      const parsed = v.safeParse(sessionProgressSchema, row);
      if (parsed.success) sessions.push(await this.#whole(parsed.output));
      else await this.#keeper.setAside('sessions', row, this.#now(), this.#markDays);
    }
    return sessions.sort((one, other) => one.startedAtMs - other.startedAtMs);
  }

  async #whole({ timelineId, ...progress }: SessionProgress): Promise<Session> {
    const segments = await this.#segments(timelineId);
    if (segments && progress.segmentIndex <= segments.length) return { ...progress, segments };
    // Without its segments it cannot go on, but what was performed still counts.
    this.#keeper.tell('damaged-row');
    const status = progress.status.kind === 'ended' ? progress.status : ({ kind: 'ended', isCompleted: false } as const);
    return { ...progress, status, segments: [] };
  }

  #segments(id: string): Promise<readonly Segment[] | null> {
    const known = this.#timelines.get(id);
    if (known) return known;
    const reading = this.#readSegments(id);
    this.#timelines.set(id, reading);
    return reading;
  }

  async #readSegments(id: string): Promise<readonly Segment[] | null> {
    const row = await this.#keeper.get('timelines', id);
    const parsed = v.safeParse(timelineSchema, row);
    if (parsed.success) return parsed.output.segments;
    // It may be there the next time, when the disk could not be read now.
    this.#timelines.delete(id);
    await this.#keeper.setAside('timelines', row, this.#now());
    return null;
  }
}

const timelineSchema = v.object({ segments: segmentsSchema });

function timelineIdsIn(rows: readonly unknown[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const row of rows) {
    const id = (row as { timelineId?: unknown } | null)?.timelineId;
    if (typeof id === 'string') ids.add(id);
  }
  return ids;
}

function changesFor(session: Session, atMs: number, markDays: MarkDays): readonly Change[] {
  const { segments, ...progress } = session;
  const timelineId = timelineIdOf(segments);
  const row = {
    ...progress,
    timelineId,
    updatedAtMs: atMs,
    deletedAtMs: null,
    ...(session.status.kind !== 'ended' && { unfinishedSinceMs: session.startedAtMs }),
  };
  const timeline = { id: timelineId, segments, updatedAtMs: atMs };
  return [
    { kind: 'put-once', store: 'timelines', row: timeline },
    { kind: 'put', store: 'sessions', row, isBeatenBy: (stored) => isNewer(stored, session), markDays },
  ];
}

/** The highest (epoch, revision) wins whole; a deleted session comes back only with a higher epoch. */
function isNewer(stored: unknown, session: Session): boolean {
  if (idOf(stored) === null) return false;
  const { revision, deletedAtMs } = stored as { revision?: unknown; deletedAtMs?: unknown };
  const epoch = epochOf(stored);
  if (epoch !== session.epoch) return epoch > session.epoch;
  return typeof deletedAtMs === 'number' || (typeof revision === 'number' && revision > session.revision);
}

function epochOf(stored: unknown): number {
  const { epoch } = stored as { epoch?: unknown };
  return typeof epoch === 'number' ? epoch : 0;
}
