import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Clock } from '../../src/app/clock.ts';
import { keepPostureReminder } from '../../src/app/posture-reminder.ts';
import { DEFAULT_DEVICE_SETTINGS, DEFAULT_PERSON_SETTINGS, type PersonSettings } from '../../src/domain/settings.ts';
import { createSessionStore } from '../../src/store/session-store.ts';
import { SettingsStore } from '../../src/store/settings-store.ts';
import { start, step, stepsOf } from '../domain/workout/factory.ts';

const MINUTE_MS = 60_000;

/** Ten in the morning in Berlin, every hour between nine and five. */
function rig(change: Partial<PersonSettings> = {}) {
  let wallMs = Date.UTC(2026, 0, 14, 9);
  let isAsking = false;
  const reminded: string[] = [];
  const clock: Clock = { monotonicMs: () => wallMs, wallMs: () => wallMs, zoneOffsetMinutes: () => 60 };
  const settings = new SettingsStore({ device: DEFAULT_DEVICE_SETTINGS, person: { ...DEFAULT_PERSON_SETTINGS, postureReminderHours: 1, ...change } });
  const session = createSessionStore();
  const noteTheTime = keepPostureReminder({
    clock, settings, session, isAsking: () => isAsking, remind: () => reminded.push(new Date(wallMs + 60 * MINUTE_MS).toISOString().slice(11, 16)),
  });
  const pass = (minutes: number): void => {
    for (let minute = 0; minute < minutes; minute += 1) {
      wallMs += MINUTE_MS;
      noteTheTime();
    }
  };
  return { settings, session, reminded, pass, ask: (asking: boolean) => { isAsking = asking; }, setClock: (ms: number) => { wallMs += ms; } };
}

describe('the posture reminder while the app is open', () => {
  it('comes every hour, and stops at the end of its hours', () => {
    const { pass, reminded } = rig();
    pass(8 * 60);
    assert.deepEqual(reminded, ['11:00', '12:00', '13:00', '14:00', '15:00', '16:00']);
  });

  it('does not come when it is off', () => {
    const { pass, reminded } = rig({ postureReminderHours: 0 });
    pass(8 * 60);
    assert.deepEqual(reminded, []);
  });

  it('begins its hour anew when it is turned on, and after a workout', () => {
    const { settings, session, pass, reminded } = rig({ postureReminderHours: 0 });
    pass(90);
    settings.send({ kind: 'person', change: { postureReminderHours: 1 } });
    pass(30);
    session.send({ kind: 'load', session: start(stepsOf([step('hard', 60)])) });
    pass(20);
    session.send({ kind: 'finish' });
    pass(59);
    assert.deepEqual(reminded, []);
    pass(1);
    assert.deepEqual(reminded, ['13:20']);
  });

  it('stays away while a workout stands still, however long', () => {
    const { session, pass, reminded } = rig();
    session.send({ kind: 'load', session: start(stepsOf([step('hard', 60)])) });
    session.send({ kind: 'pause', reason: 'viewer' });
    pass(120);
    assert.deepEqual(reminded, []);
  });

  it('waits behind another question', () => {
    const { pass, ask, reminded } = rig();
    ask(true);
    pass(70);
    assert.deepEqual(reminded, []);
    ask(false);
    pass(1);
    assert.deepEqual(reminded, ['11:11']);
  });

  it('does not wait for hours that a clock was set back', () => {
    const { pass, setClock, reminded } = rig();
    pass(30);
    setClock(-20 * MINUTE_MS - 30 * MINUTE_MS);
    pass(61);
    assert.equal(reminded.length, 1);
  });
});
