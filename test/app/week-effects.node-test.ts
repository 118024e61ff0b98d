import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Clock } from '../../src/app/clock.ts';
import { keepWeek, type WeekSources } from '../../src/app/week-effects.ts';
import type { LocalDay } from '../../src/domain/day.ts';
import type { ActivityRepository, DaySumRepository, SessionRepository } from '../../src/domain/repositories.ts';
import type { Activity } from '../../src/domain/tracking/activity.ts';
import { sumDay } from '../../src/domain/tracking/sum-day.ts';
import { DEFAULT_DEVICE_SETTINGS, DEFAULT_PERSON_SETTINGS } from '../../src/domain/settings.ts';
import { advance, type Session } from '../../src/domain/workout/session.ts';
import { DEFAULT_LOOK } from '../../src/domain/movement/look.ts';
import { createPeopleStore } from '../../src/store/people-store.ts';
import { createSessionStore } from '../../src/store/session-store.ts';
import { SettingsStore } from '../../src/store/settings-store.ts';
import { start, step, stepsOf } from '../domain/workout/factory.ts';

/** A Sunday, two minutes before its end. */
const sundayNightMs = Date.UTC(2026, 0, 18, 23, 58);
const HOUR_MS = 3_600_000;

function doneAt(startedAtMs: number, id: string, participants: readonly string[] = ['a-person']): Session {
  const begun = start(stepsOf([step('moderate', 60)]), { id, participants, startedAtMs, zoneOffsetMinutes: 0 });
  return advance(begun, { kind: 'tick', elapsedMs: 70_000 });
}

/** The effects over a disk that keeps what is in `stored`. */
function rig(stored: readonly Session[]) {
  let wallMs = sundayNightMs;
  const disk = [...stored];
  const logged: Activity[] = [];
  const clock: Clock = { monotonicMs: () => wallMs, wallMs: () => wallMs, zoneOffsetMinutes: () => 0 };
  const session = createSessionStore();
  const people = createPeopleStore();
  const person = (id: string) => ({ id, name: id, look: DEFAULT_LOOK });
  people.send({ kind: 'load', all: [person('a-person'), person('another')], currentId: 'a-person' });
  const settings = new SettingsStore({ device: DEFAULT_DEVICE_SETTINGS, person: DEFAULT_PERSON_SETTINGS });
  const week = keepWeek({
    clock,
    people,
    session,
    settings,
    groupsOf: () => [],
  });
  const between = <Item extends { readonly localDay: LocalDay }>(items: readonly Item[], first: LocalDay, last: LocalDay): readonly Item[] =>
    items.filter(({ localDay }) => localDay >= first && localDay <= last);
  const listSessions: SessionRepository['listBetween'] = (first, last) => Promise.resolve(between(disk, first, last));
  const listActivities: ActivityRepository['listBetween'] = (personId, first, last) =>
    Promise.resolve(between(logged, first, last).filter((activity) => activity.personId === personId));
  const listSums: DaySumRepository['listBetween'] = (personId, first, last) => {
    const days = new Set([...between(disk, first, last), ...between(logged, first, last)].map(({ localDay }) => localDay));
    return Promise.resolve([...days].map((day) => sumDay(personId, day, disk, logged)));
  };
  const sources: WeekSources = {
    sessions: { listBetween: listSessions } as SessionRepository,
    activities: { listBetween: listActivities } as ActivityRepository,
    daySums: { listBetween: listSums },
  };
  return { week, settings, people, person, session, disk, logged, sources, passTime: (ms: number) => { wallMs += ms; } };
}

function walk(localDay: LocalDay): Activity {
  return { id: `walk-${localDay}`, personId: 'a-person', localDay, kind: 'walk', durationMin: 30, intensity: 'moderate', groups: [], createdAtMs: 0 };
}

/** Until every promise under way has been kept. */
function settled(): Promise<void> {
  return new Promise((resolve) => { setImmediate(resolve); });
}

describe('the week on Today', () => {
  it('begins anew when midnight passes while nobody does anything', async () => {
    const { week, sources, passTime } = rig([doneAt(sundayNightMs - HOUR_MS, 'sunday')]);
    await week.refresh(sources);
    assert.equal(week.store.state.sessionsToday, 1);
    assert.equal(week.store.state.week?.moderateMin, 1);

    passTime(HOUR_MS);
    week.noteTheDay();
    await settled();
    assert.equal(week.store.state.today, '2026-01-19');
    assert.equal(week.store.state.sessionsToday, 0);
    assert.equal(week.store.state.week?.firstDay, '2026-01-19');
    assert.equal(week.store.state.week?.moderateMin, 0);
  });

  it('counts a session of the new week at once, on a screen that was opened in the old one', async () => {
    const { week, session, disk, sources, passTime } = rig([]);
    await week.refresh(sources);
    passTime(HOUR_MS);
    const done = doneAt(sundayNightMs + HOUR_MS, 'monday');
    // The disk is a moment behind.
    disk.push({ ...done, performed: [], revision: 0 });
    session.send({ kind: 'load', session: done });
    await settled();
    assert.equal(week.store.state.sessionsToday, 1);
    assert.equal(week.store.state.week?.moderateMin, 1);
  });

  it('calls no session done of which not a minute was', async () => {
    const done = doneAt(sundayNightMs - HOUR_MS, 'sunday');
    const { week, sources } = rig([{ ...done, performed: done.performed.map((one) => ({ ...one, ms: 59_999 / done.performed.length })) }]);
    await week.refresh(sources);
    assert.equal(week.store.state.sessionsToday, 0);
  });

  it('reads the disk once a day, not once a minute', async () => {
    const { week, sources, passTime } = rig([]);
    let readings = 0;
    const daySums: DaySumRepository = {
      listBetween: (...days) => { readings += 1; return sources.daySums.listBetween(...days); },
    };
    await week.refresh({ ...sources, daySums });
    for (let minute = 0; minute < 10; minute += 1) {
      passTime(60_000);
      week.noteTheDay();
      await settled();
    }
    assert.equal(readings, 2 * 2, 'twice for each of the two people');
  });

  it('counts what was written down by hand, today and on other days', async () => {
    const { week, sources, logged } = rig([doneAt(sundayNightMs - HOUR_MS, 'sunday')]);
    logged.push(walk('2026-01-18'), walk('2026-01-14'), walk('2026-01-19'));
    await week.refresh(sources);
    assert.equal(week.store.state.week?.moderateMin, 61);
    assert.equal(week.store.state.sessionsToday, 1);
  });

  it('takes a session of yesterday that goes on today to the day it began on', async () => {
    const first = doneAt(sundayNightMs - 2 * HOUR_MS, 'first');
    const { week, session, sources, passTime } = rig([first]);
    await week.refresh(sources);
    session.send({ kind: 'load', session: doneAt(sundayNightMs, 'over midnight') });
    await settled();
    assert.equal(week.store.state.week?.moderateMin, 2);
    passTime(HOUR_MS);
    week.noteTheDay();
    await settled();
    // Another week by now, with nothing in it.
    assert.equal(week.store.state.week?.moderateMin, 0);
  });

  it('counts what is on stage once, before and after the disk has it', async () => {
    const { week, session, sources, disk } = rig([]);
    const done = doneAt(sundayNightMs, 'once');
    await week.refresh(sources);
    session.send({ kind: 'load', session: done });
    assert.equal(week.store.state.week?.moderateMin, 1);
    disk.push(done);
    await week.refresh(sources);
    assert.equal(week.store.state.week?.moderateMin, 1);
    disk.pop();
    await week.refresh(sources);
    assert.equal(week.store.state.week?.moderateMin, 0, 'removed');
  });

  it('is that of the one in front', async () => {
    const { week, people, session, sources } = rig([
      doneAt(sundayNightMs - HOUR_MS, 'both', ['a-person', 'another']),
      doneAt(sundayNightMs - HOUR_MS, 'alone', ['another']),
    ]);
    await week.refresh(sources);
    assert.equal(week.store.state.week?.moderateMin, 1);
    people.send({ kind: 'switch', id: 'another' });
    assert.equal(week.store.state.week?.moderateMin, 2);
    assert.equal(week.store.state.sessionsToday, 2);
    session.send({ kind: 'load', session: doneAt(sundayNightMs, 'now', ['a-person']) });
    await settled();
    assert.equal(week.store.state.week?.moderateMin, 2);
    people.send({ kind: 'switch', id: 'a-person' });
    assert.equal(week.store.state.week?.moderateMin, 2);
    assert.equal(week.store.state.sessionsToday, 2);
  });

  it('is measured by a goal in the moment it is chosen, without the disk', async () => {
    const { week, settings, sources } = rig([doneAt(sundayNightMs - HOUR_MS, 'one')]);
    await week.refresh(sources);
    assert.deepEqual(week.store.state.week?.goals, { cardioMin: 150, strengthDays: 2 });
    settings.send({ kind: 'person', change: { cardioGoalMin: 75 } });
    assert.equal(week.store.state.week?.gap.cardioMin, 74);
    settings.send({ kind: 'person', change: { strengthGoalDays: 3 } });
    assert.equal(week.store.state.week?.gap.strengthDays, 3);
  });

  it('has the goals of the one in front', async () => {
    const { week, settings, people, sources } = rig([]);
    await week.refresh(sources);
    people.send({ kind: 'switch', id: 'another' });
    settings.send({ kind: 'load', settings: { ...settings.state, person: { ...DEFAULT_PERSON_SETTINGS, cardioGoalMin: 300 } } });
    assert.equal(week.store.state.week?.gap.cardioMin, 300);
  });

  it('knows nothing of a guest', async () => {
    const { week, session, sources } = rig([]);
    await week.refresh(sources);
    session.send({ kind: 'load', session: doneAt(sundayNightMs, 'guest', []) });
    await settled();
    assert.equal(week.store.state.week?.moderateMin, 0);
    assert.equal(week.store.state.sessionsToday, 0);
  });

  it('reads the days of somebody who comes later', async () => {
    const { week, people, person, sources } = rig([doneAt(sundayNightMs - 24 * HOUR_MS, 'earlier', ['new'])]);
    await week.refresh(sources);
    people.send({ kind: 'load', all: [person('a-person'), person('new')], currentId: 'new' });
    await settled();
    assert.equal(week.store.state.week?.moderateMin, 1);
  });

  it('shows the reading that began last, whichever is answered first', async () => {
    const { week, sources } = rig([doneAt(sundayNightMs - 24 * HOUR_MS, 'one')]);
    const answersLate: (() => void)[] = [];
    const slow: DaySumRepository = { listBetween: () => new Promise((resolve) => { answersLate.push(() => resolve([])); }) };
    const late = week.refresh({ ...sources, daySums: slow });
    await week.refresh(sources);
    for (const answer of answersLate) answer();
    await late;
    assert.equal(week.store.state.week?.moderateMin, 1);
  });
});
