import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Clock } from '../../src/app/clock.ts';
import { KeptWeekLog } from '../../src/app/kept-week-log.ts';
import { addDays } from '../../src/domain/day.ts';
import type { ActivityRepository, DaySumRepository, SessionRepository } from '../../src/domain/repositories.ts';
import { succeed } from '../../src/domain/result.ts';
import type { Activity } from '../../src/domain/tracking/activity.ts';
import { setLogIdOf, type SetLog } from '../../src/domain/tracking/set-log.ts';
import { sumDay } from '../../src/domain/tracking/sum-day.ts';
import { advance, type Session } from '../../src/domain/workout/session.ts';
import { FakeSetLogs } from '../store/fake-set-logs.ts';
import { start, step, stepsOf } from '../domain/workout/factory.ts';

/** A Thursday; the week begins on Monday the 16th. */
const nowMs = Date.UTC(2026, 10, 19, 9);
const DAY_MS = 86_400_000;
const walk = { kind: 'walk', localDay: '2026-11-19', durationMin: 30, intensity: 'moderate', groups: [] } as const;

function doneAt(startedAtMs: number, id: string, seconds = 60): Session {
  const begun = start(stepsOf([step('hard', seconds)]), { id, startedAtMs, zoneOffsetMinutes: 0, participants: ['me'] });
  const done = advance(begun, { kind: 'tick', elapsedMs: (seconds + 20) * 1_000 });
  return advance(done, { kind: 'finish' });
}

/** The log over a disk in memory that refuses a removed session unless its epoch was raised. */
function rig(sessions: readonly Session[] = [], firstDay = (): string => '2026-11-16') {
  const disk = { sessions: [...sessions], activities: [] as Activity[], removed: new Map<string, number>(), setLogs: new FakeSetLogs() };
  const within = <Item extends { readonly localDay: string }>(items: readonly Item[], first: string, last: string): readonly Item[] =>
    items.filter(({ localDay }) => localDay >= first && localDay <= last);
  const storage = {
    sessions: {
      listBetween: (first: string, last: string) => Promise.resolve(within(disk.sessions, first, last)),
      save: (session: Session) => {
        if ((disk.removed.get(session.id) ?? -1) < session.epoch) disk.sessions = disk.sessions.filter(({ id }) => id !== session.id).concat(session);
        return Promise.resolve(succeed(undefined));
      },
      remove: (id: string) => {
        disk.removed.set(id, disk.sessions.find((one) => one.id === id)?.epoch ?? 0);
        disk.sessions = disk.sessions.filter((one) => one.id !== id);
        return Promise.resolve(succeed(undefined));
      },
    } as unknown as SessionRepository,
    activities: {
      listBetween: (_personId: string, first: string, last: string) => Promise.resolve(within(disk.activities, first, last)),
      save: (activity: Activity) => {
        disk.activities = disk.activities.filter(({ id }) => id !== activity.id).concat(activity);
        return Promise.resolve(succeed(undefined));
      },
      remove: (id: string) => {
        disk.activities = disk.activities.filter((one) => one.id !== id);
        return Promise.resolve(succeed(undefined));
      },
    } as ActivityRepository,
    daySums: {
      listBetween: (personId: string, first: string) => Promise.resolve([sumDay(personId, first, disk.sessions, disk.activities)]),
    } as DaySumRepository,
    setLogs: disk.setLogs,
    createId: () => `id${disk.activities.length}`,
  };
  let added = 0;
  const clock: Clock = { monotonicMs: () => 0, wallMs: () => nowMs, zoneOffsetMinutes: () => 0 };
  const log = new KeptWeekLog({ kept: () => Promise.resolve({ storage, personId: 'me' }), clock, firstDay, groupsOf: (id) => (id === 'squat' ? ['legs'] : []), onAdded: () => { added += 1; } });
  return { log, disk, added: () => added };
}

describe('the week’s log', () => {
  it('keeps what is written down, and undo takes it away again', async () => {
    const { log, disk } = rig();
    await log.add(walk);
    assert.deepEqual(log.store.state.activities.map(({ kind, personId, createdAtMs }) => [kind, personId, createdAtMs]), [['walk', 'me', nowMs]]);
    assert.equal(log.store.state.change?.kind, 'added');
    await log.undo();
    assert.deepEqual(disk.activities, []);
    assert.deepEqual(log.store.state.activities, []);
    assert.equal(log.store.state.change, null);
  });

  it('says that there is more to lose once something was written down, and only then', async () => {
    const { log, disk, added } = rig();
    await log.read();
    assert.equal(added(), 0);
    await log.add(walk);
    assert.equal(added(), 1);
    await log.change({ ...disk.activities[0]!, durationMin: 20 });
    await log.undo();
    assert.equal(added(), 1);
  });

  it('reads seven days of long ago as well, once each, and nothing else of their time', async () => {
    for (const firstDay of ['2025-03-03', '2026-08-18', '2026-08-21']) {
      const { log, disk } = rig([], () => firstDay);
      const on = (away: number): Activity => ({ ...walk, id: `${away}`, personId: 'me', createdAtMs: 0, localDay: addDays(firstDay, away) });
      disk.activities = [-1, 0, 1, 2, 3, 4, 5, 6, 7].map(on);
      await log.read();
      assert.deepEqual(log.store.state.activities.map(({ id }) => id), ['0', '1', '2', '3', '4', '5', '6'], firstDay);
    }
  });

  it('undo brings back what was deleted, and what was changed as it was before', async () => {
    const { log, disk } = rig();
    await log.add(walk);
    const [before] = disk.activities;
    await log.change({ ...before!, durationMin: 60 });
    assert.equal(disk.activities[0]?.durationMin, 60);
    await log.undo();
    assert.deepEqual(disk.activities, [before]);
    await log.remove(before!);
    assert.deepEqual(disk.activities, []);
    await log.undo();
    assert.deepEqual(disk.activities, [before]);
  });

  it('a deleted session comes back by undo with a raised epoch', async () => {
    const session = doneAt(nowMs, 's');
    const { log, disk } = rig([session]);
    await log.read();
    await log.remove(session);
    assert.deepEqual(log.store.state.sessions, []);
    await log.undo();
    assert.deepEqual(disk.sessions.map(({ id, epoch }) => [id, epoch]), [['s', session.epoch + 1]]);
  });

  it('the sets written down of a deleted session go with it, for all who took part, and come back by undo', async () => {
    const session = { ...doneAt(nowMs, 's'), participants: ['me', 'you'] };
    const { log, disk } = rig([session]);
    const setOf = (personId: string, sessionId: string): SetLog => {
      const set = { personId, sessionId, localDay: session.localDay, exerciseId: 'squat', variant: 'regular', setIndex: 0, reps: 12, targetReps: 12, massKg: 4 } as const;
      return { ...set, id: setLogIdOf(set) };
    };
    const sets = [setOf('me', 's'), setOf('you', 's'), setOf('me', 'another')];
    await disk.setLogs.saveAll(sets);
    await log.remove(session);
    assert.deepEqual([...disk.setLogs.kept.values()].map(({ sessionId }) => sessionId), ['another']);
    await log.undo();
    assert.deepEqual(new Set(disk.setLogs.kept.keys()), new Set(sets.map(({ id }) => id)));
  });

  it('a session of two can go from one log alone: the other keeps it, and undo brings it back to both', async () => {
    const session = { ...doneAt(nowMs, 's'), participants: ['me', 'you'] };
    const { log, disk } = rig([session]);
    const setOf = (personId: string): SetLog => {
      const set = { personId, sessionId: 's', localDay: session.localDay, exerciseId: 'squat', variant: 'regular', setIndex: 0, reps: 12, targetReps: 12, massKg: 4 } as const;
      return { ...set, id: setLogIdOf(set) };
    };
    await disk.setLogs.saveAll([setOf('me'), setOf('you')]);
    await log.read();
    await log.leave(session);
    assert.deepEqual(log.store.state.sessions, []);
    assert.equal(log.store.state.change?.kind, 'left');
    assert.deepEqual(disk.sessions.map(({ participants }) => participants), [['you']]);
    assert.deepEqual([...disk.setLogs.kept.values()].map(({ personId }) => personId), ['you']);
    await log.undo();
    assert.deepEqual(log.store.state.sessions.map(({ participants }) => participants), [['me', 'you']]);
    assert.equal(disk.setLogs.kept.size, 2);
    assert.ok(disk.sessions[0]!.revision > session.revision + 1, 'else the newer record without me would win');
  });

  it('how hard a session was can be answered later, and taken back', async () => {
    const session = doneAt(nowMs, 's');
    const { log, disk } = rig([session]);
    await log.rate(session, 'easier');
    assert.equal(disk.sessions[0]?.effort, 'easier');
    await log.undo();
    assert.equal(disk.sessions[0]?.effort, null);
  });

  it('shows this week alone, and knows what was done lately and whether yesterday had intervals', async () => {
    const { log, disk } = rig([doneAt(nowMs - DAY_MS, 'yesterday', 300), doneAt(nowMs - 7 * DAY_MS, 'last week')]);
    disk.activities = [{ ...walk, id: 'old', personId: 'me', localDay: '2026-11-01', createdAtMs: 1 }];
    await log.read();
    assert.deepEqual(log.store.state.sessions.map(({ id }) => id), ['yesterday']);
    assert.deepEqual(log.store.state.activities, []);
    assert.deepEqual(log.store.state.recent.map(({ id }) => id), ['old']);
    assert.equal(log.store.state.hadIntervalsYesterday, true);
  });

  it('on the first day of a week knows what was trained on the day before, which it does not show', async () => {
    const { log, disk } = rig([], () => '2026-11-19');
    disk.activities = [{ id: 'a', personId: 'me', localDay: '2026-11-18', kind: 'strength', durationMin: 20, intensity: 'light', groups: ['back', 'arms'], createdAtMs: 1 }];
    await log.read();
    assert.deepEqual(log.store.state.activities, []);
    assert.deepEqual(log.store.state.groupsYesterday, ['back', 'arms']);
  });
});
