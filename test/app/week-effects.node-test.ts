import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Clock } from '../../src/app/clock.ts';
import { keepWeek } from '../../src/app/week-effects.ts';
import type { SessionRepository } from '../../src/domain/repositories.ts';
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
  const clock: Clock = { monotonicMs: () => wallMs, wallMs: () => wallMs, zoneOffsetMinutes: () => 0 };
  const session = createSessionStore();
  const people = createPeopleStore();
  const person = (id: string) => ({ id, name: id, look: DEFAULT_LOOK });
  people.send({ kind: 'load', all: [person('a-person'), person('another')], currentId: 'a-person' });
  const week = keepWeek({
    clock,
    people,
    session,
    settings: new SettingsStore({ device: DEFAULT_DEVICE_SETTINGS, person: DEFAULT_PERSON_SETTINGS }),
    groupsOf: () => [],
  });
  const listBetween: SessionRepository['listBetween'] = (first, last) =>
    Promise.resolve(disk.filter(({ localDay }) => localDay >= first && localDay <= last));
  return { week, people, session, disk, repository: { listBetween } as SessionRepository, passTime: (ms: number) => { wallMs += ms; } };
}

/** Until every promise under way has been kept. */
function settled(): Promise<void> {
  return new Promise((resolve) => { setImmediate(resolve); });
}

describe('the week on Today', () => {
  it('begins anew when midnight passes while nobody does anything', async () => {
    const { week, repository, passTime } = rig([doneAt(sundayNightMs - HOUR_MS, 'sunday')]);
    await week.refresh(repository);
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
    const { week, session, disk, repository, passTime } = rig([]);
    await week.refresh(repository);
    passTime(HOUR_MS);
    const done = doneAt(sundayNightMs + HOUR_MS, 'monday');
    // The disk is a moment behind.
    disk.push({ ...done, performed: [], revision: 0 });
    session.send({ kind: 'load', session: done });
    await settled();
    assert.equal(week.store.state.sessionsToday, 1);
    assert.equal(week.store.state.week?.moderateMin, 1);
  });

  it('reads the disk once a day, not once a minute', async () => {
    const { week, repository, passTime } = rig([]);
    let readings = 0;
    const counted: SessionRepository = { ...repository, listBetween: (first, last) => { readings += 1; return repository.listBetween(first, last); } };
    await week.refresh(counted);
    for (let minute = 0; minute < 10; minute += 1) {
      passTime(60_000);
      week.noteTheDay();
      await settled();
    }
    assert.equal(readings, 2);
  });

  it('is that of the one in front', async () => {
    const { week, people, session, repository } = rig([
      doneAt(sundayNightMs - HOUR_MS, 'both', ['a-person', 'another']),
      doneAt(sundayNightMs - HOUR_MS, 'alone', ['another']),
    ]);
    await week.refresh(repository);
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

  it('knows nothing of a guest', async () => {
    const { week, session, repository } = rig([]);
    await week.refresh(repository);
    session.send({ kind: 'load', session: doneAt(sundayNightMs, 'guest', []) });
    await settled();
    assert.equal(week.store.state.week?.moderateMin, 0);
    assert.equal(week.store.state.sessionsToday, 0);
  });
});
