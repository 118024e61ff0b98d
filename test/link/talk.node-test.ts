import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayAt } from '../../src/domain/day.ts';
import type { Session } from '../../src/domain/workout/session.ts';
import { Talk } from '../../src/link/talk.ts';
import type { Message } from '../../src/sync/messages.ts';
import type { Trust } from '../../src/sync/pairing.ts';
import { start, step, stepsOf } from '../domain/workout/factory.ts';
import { readSession, Scheduler } from './support.ts';

/** Two devices that may differ in what they think of each other, as when one of them does not keep to the rules. */
function pair(mine: Trust, theirs: Trust): { readonly clock: Scheduler; readonly one: Talk; readonly other: Talk; readonly heard: Message[]; readonly logs: string[] } {
  const clock = new Scheduler();
  const [heard, logs]: [Message[], string[]] = [[], []];
  const talkTo = (other: () => Talk): Talk => new Talk({
    clock,
    readSession,
    log: (event, detail) => void logs.push(`${event} ${detail}`),
    sessions: {
      storePerformed: async () => void heard.push({ t: 'bye', why: 'closed' }) === undefined,
      takeOver: () => void heard.push({ t: 'bye', why: 'closed' }) === undefined,
    },
    transmit: (text) => {
      clock.after(1, () => other().hear(text));
      return true;
    },
    onMessage: (message) => void heard.push(message),
    onHere: () => undefined,
  });
  const one: Talk = talkTo(() => other);
  const other: Talk = talkTo(() => one);
  one.open(mine);
  other.open(theirs);
  return { clock, one, other, heard, logs };
}

describe('before both said that they match', () => {
  it('nothing but buttons is taken from a device that sends more all the same', async () => {
    const { clock, one, heard, logs } = pair('together', 'buttons-only');
    const session = start(stepsOf([step('hard', 60)]));
    one.send({ t: 'hello', name: 'Phone', kind: 'phone' });
    one.send({ t: 'text', field: 'a', value: 'words', isDone: true });
    one.send({ t: 'ask-state' });
    one.keep(session);
    void one.handOver(session);
    one.send({ t: 'press', button: 'up' });
    await clock.pass(500);
    assert.deepEqual(heard, [{ t: 'press', button: 'up' }]);
    assert.deepEqual(logs, ['not-yet hello', 'not-yet text', 'not-yet ask-state', 'not-yet performed', 'not-yet hand-over']);
  });

  it('what was kept waits, and goes out the moment they do', async () => {
    const { clock, one, other, heard } = pair('buttons-only', 'buttons-only');
    one.keep(start(stepsOf([step('hard', 60)])));
    await clock.pass(10_000);
    assert.deepEqual(heard, []);
    one.raiseTrust();
    other.raiseTrust();
    await clock.pass(100);
    assert.equal(heard.length, 1);
    assert.deepEqual(one.kept, []);
  });
});

describe('a button', () => {
  it('is taken though the last ping was on its way for long', async () => {
    const clock = new Scheduler();
    const heard: Message[] = [];
    let delayMs = 5;
    const talkTo = (other: () => Talk, delay: () => number): Talk => new Talk({
      clock,
      readSession,
      log: () => undefined,
      sessions: { storePerformed: async () => false, takeOver: () => false },
      transmit: (text) => {
        clock.after(delay(), () => other().hear(text));
        return true;
      },
      onMessage: (message) => void heard.push(message),
      onHere: () => undefined,
    });
    const tv: Talk = talkTo(() => phone, () => delayMs);
    const phone: Talk = talkTo(() => tv, () => 5);
    tv.open('together');
    phone.open('together');
    await clock.pass(1_900);
    delayMs = 1_500;
    await clock.pass(1_700);
    phone.send({ t: 'press', button: 'up' });
    await clock.pass(100);
    assert.deepEqual(heard, [{ t: 'press', button: 'up' }]);
  });
});

describe('a TV whose clock is years off', () => {
  const YEAR_MS = 365 * 86_400_000;
  const phoneMs = Date.UTC(2026, 10, 26, 18);
  const tvMs = phoneMs - 11 * YEAR_MS;
  const begunAt = (startedAtMs: number): Session => ({ ...start(stepsOf([step('hard', 60)])), startedAtMs, localDay: dayAt(startedAtMs, 0) });

  function phoneAndTv() {
    const clock = new Scheduler();
    const days: string[] = [];
    const talk = (own: number, isDatedHere: boolean, other: () => Talk): Talk => new Talk({
      clock: { monotonicMs: () => clock.monotonicMs(), wallMs: () => own, after: (ms, act) => clock.after(ms, act) },
      readSession,
      log: () => undefined,
      isDatedHere,
      sessions: {
        storePerformed: async ({ localDay }) => days.push(localDay) > 0,
        takeOver: ({ localDay }) => days.push(localDay) > 0,
      },
      transmit: (text) => {
        clock.after(1, () => other().hear(text));
        return true;
      },
      onMessage: () => undefined,
      onHere: () => undefined,
    });
    const phone: Talk = talk(phoneMs, true, () => tv);
    const tv: Talk = talk(tvMs, false, () => phone);
    phone.open('together');
    tv.open('together');
    return { clock, phone, tv, days };
  }

  it('costs no minute: what was begun on it counts on the phone’s own day, kept or handed over', async () => {
    const { clock, tv, days } = phoneAndTv();
    tv.keep(begunAt(tvMs - 600_000));
    void tv.handOver(begunAt(tvMs - 600_000));
    await clock.pass(100);
    assert.deepEqual(days, ['2026-11-26', '2026-11-26']);
    assert.deepEqual(tv.kept, []);
  });

  it('takes what was begun on the phone as the phone dated it, there and back', async () => {
    const { clock, phone, tv, days } = phoneAndTv();
    void phone.handOver(begunAt(phoneMs - 600_000));
    tv.keep(begunAt(phoneMs - 600_000));
    await clock.pass(100);
    assert.deepEqual(days, ['2026-11-26', '2026-11-26']);
  });
});
