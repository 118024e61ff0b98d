import { addDays, dayAt, type LocalDay } from '../domain/day.ts';
import type { ActivityRepository, DaySumRepository, SessionRepository, SetLogRepository } from '../domain/repositories.ts';
import type { Activity } from '../domain/tracking/activity.ts';
import type { SetLog } from '../domain/tracking/set-log.ts';
import { groupsTrainedOn, isIntervalDay, type GroupsOf } from '../domain/tracking/week.ts';
import { advance, type Effort, type Session } from '../domain/workout/session.ts';
import { createWeekLogStore, isSession, type LogChange, type NewActivity, type WeekLog } from '../store/week-log-store.ts';
import type { Clock } from './clock.ts';

/** So long ago counts as lately, in days. */
const RECENT_DAYS = 90;

export interface WeekLogParts {
  readonly kept: () => Promise<{
    readonly storage: {
      readonly sessions: SessionRepository;
      readonly activities: ActivityRepository;
      readonly daySums: DaySumRepository;
      readonly setLogs: SetLogRepository;
      createId(): string;
    };
    readonly personId: string;
  }>;
  readonly clock: Clock;
  /** First of the seven days that are shown. */
  readonly firstDay: () => LocalDay;
  readonly groupsOf: GroupsOf;
  /** Something was written down: there is more to lose now. */
  readonly onAdded: () => void;
}

/** The week's entries as they are kept: written, changed and removed here, each with a way back. */
export class KeptWeekLog implements WeekLog {
  readonly store = createWeekLogStore();
  readonly #parts: WeekLogParts;
  #takeBack: (() => Promise<unknown>) | null = null;
  #readings = 0;
  #personId: string | null = null;

  constructor(parts: WeekLogParts) {
    this.#parts = parts;
  }

  async read(): Promise<void> {
    this.#readings += 1;
    const reading = this.#readings;
    const { storage, personId } = await this.#parts.kept();
    this.#show(personId);
    const first = this.#parts.firstDay();
    const last = addDays(first, 6);
    const today = this.#today;
    const yesterday = addDays(today, -1);
    const recently = addDays(today, -RECENT_DAYS);
    const [sessions, recent, older, [sum]] = await Promise.all([
      storage.sessions.listBetween(first, last),
      storage.activities.listBetween(personId, recently, last > today ? last : today),
      first < recently ? storage.activities.listBetween(personId, first, earlier(last, addDays(recently, -1))) : Promise.resolve<readonly Activity[]>([]),
      storage.daySums.listBetween(personId, yesterday, yesterday),
    ]);
    // One that began later knows more, even if it was answered first.
    if (reading !== this.#readings) return;
    this.store.send({
      kind: 'load',
      read: {
        sessions: sessions.filter(({ status, participants }) => status.kind === 'ended' && participants.includes(personId)),
        activities: older.concat(recent).filter(({ localDay }) => localDay >= first && localDay <= last),
        recent,
        hadIntervalsYesterday: sum !== undefined && isIntervalDay(sum),
        groupsYesterday: sum === undefined ? [] : groupsTrainedOn(sum, this.#parts.groupsOf),
      },
    });
  }

  async add(fields: NewActivity): Promise<void> {
    const { storage, personId } = await this.#parts.kept();
    const activity: Activity = { ...fields, id: storage.createId(), personId, createdAtMs: this.#parts.clock.wallMs() };
    await storage.activities.save(activity);
    await this.#done({ kind: 'added', what: activity }, () => storage.activities.remove(activity.id));
    this.#parts.onAdded();
  }

  async change(activity: Activity): Promise<void> {
    const { storage } = await this.#parts.kept();
    const before = this.store.state.activities.find(({ id }) => id === activity.id);
    await storage.activities.save(activity);
    await this.#done({ kind: 'changed', what: activity }, () => storage.activities.save(before ?? activity));
  }

  async remove(entry: Activity | Session): Promise<void> {
    const { storage } = await this.#parts.kept();
    if (isSession(entry)) {
      // The sets people wrote down go with it: they would be remembered the next time, and propose a step.
      const sets = await this.#setsOf(entry, entry.participants);
      await Promise.all([storage.sessions.remove(entry.id), storage.setLogs.removeAll(sets)]);
      // Only a raised epoch brings a removed one back.
      const again = { ...entry, epoch: entry.epoch + 1 };
      return this.#done({ kind: 'removed', what: entry }, () => Promise.all([storage.sessions.save(again, 'strict'), storage.setLogs.saveAll(sets)]));
    }
    await storage.activities.remove(entry.id);
    return this.#done({ kind: 'removed', what: entry }, () => storage.activities.save(entry));
  }

  async leave(session: Session): Promise<void> {
    const { storage, personId } = await this.#parts.kept();
    const sets = await this.#setsOf(session, [personId]);
    const left = { ...session, participants: session.participants.filter((id) => id !== personId), revision: session.revision + 1 };
    await Promise.all([storage.sessions.save(left, 'strict'), storage.setLogs.removeAll(sets)]);
    const again = { ...session, revision: left.revision + 1 };
    await this.#done({ kind: 'left', what: session }, () => Promise.all([storage.sessions.save(again, 'strict'), storage.setLogs.saveAll(sets)]));
  }

  async rate(session: Session, effort: Effort): Promise<void> {
    const { storage } = await this.#parts.kept();
    const rated = advance(session, { kind: 'rate', effort });
    if (rated === session) return;
    await storage.sessions.save(rated, 'strict');
    const again = { ...session, revision: rated.revision + 1 };
    await this.#done({ kind: 'changed', what: rated }, () => storage.sessions.save(again, 'strict'));
  }

  async undo(): Promise<void> {
    const takeBack = this.#takeBack;
    this.#takeBack = null;
    this.store.send({ kind: 'change', change: null });
    await takeBack?.();
    await this.read();
  }

  async #setsOf({ id, localDay }: Session, personIds: readonly string[]): Promise<readonly SetLog[]> {
    const { storage } = await this.#parts.kept();
    const all = await Promise.all(personIds.map((personId) => storage.setLogs.listBetween(personId, localDay, localDay)));
    return all.reduce<readonly SetLog[]>((some, more) => some.concat(more), []).filter(({ sessionId }) => sessionId === id);
  }

  /** Nobody undoes what another one did. */
  #show(personId: string): void {
    if (this.#personId !== null && this.#personId !== personId) {
      this.#takeBack = null;
      this.store.send({ kind: 'change', change: null });
    }
    this.#personId = personId;
  }

  get #today(): LocalDay {
    const { clock } = this.#parts;
    return dayAt(clock.wallMs(), clock.zoneOffsetMinutes());
  }

  async #done(change: LogChange, takeBack: () => Promise<unknown>): Promise<void> {
    this.#takeBack = takeBack;
    await this.read();
    this.store.send({ kind: 'change', change });
  }
}

function earlier(one: LocalDay, other: LocalDay): LocalDay {
  return one < other ? one : other;
}
