import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { advance, type Session } from '../../src/domain/workout/session.ts';
import type { LinkState } from '../../src/link/link.ts';
import type { Message } from '../../src/sync/messages.ts';
import { start, step, stepsOf, tick } from '../domain/workout/factory.ts';
import { heardBy, Household, joinByQr, only, openTv } from './support.ts';

const PRESS: Message = { t: 'press', button: 'ok' };
/** What a TV says before its first ping to a phone it remembers: its answer, its proof, and that both are together. */
const PROOF_AND_BEFORE = 3;
const session = start(stepsOf([step('strength', 30), step('hard', 60)]));
const later = (ms: number): Session => advance(session, tick(ms));

/** The phone that was paired by the QR, once more. */
function comeBack(home: Household): ReturnType<Household['join']> {
  return home.join('Phone', { kind: 'known', tv: home.phoneMemory.get('Phone')!.device });
}

describe('a line that is cut', () => {
  it('is known on both sides within 6 s, and they are together within 5 s of its return', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom('Phone', 'tv'), fc.integer({ min: 7_000, max: 40_000 }), async (owner, cutMs) => {
      const home = new Household();
      const tv = await openTv(home);
      const phone = await joinByQr(home, tv);
      home.hub.cut.add(owner);
      await home.clock.pass(6_100);
      assert.deepEqual([phone.state, only(tv).state], ['lost', 'lost']);
      await home.clock.pass(cutMs - 6_100);
      home.hub.cut.delete(owner);
      await home.clock.pass(5_000);
      assert.deepEqual([phone.state, only(tv).state], ['together', 'together']);
    }), { numRuns: 8 });
  });

  it('is known within 2 s to whoever presses a button, and asked no more than that by one who presses on', async () => {
    const home = new Household();
    const tv = await openTv(home);
    const heard = heardBy(tv);
    const phone = await joinByQr(home, tv);
    await home.clock.pass(10_000);
    for (let presses = 0; presses < 40; presses += 1) {
      phone.send(PRESS);
      await home.clock.pass(100);
    }
    assert.deepEqual([phone.state, heard.length], ['together', 40]);
    home.hub.cut.add('Phone');
    await home.clock.pass(600);
    phone.send(PRESS);
    await home.clock.pass(1_000);
    phone.send(PRESS);
    await home.clock.pass(1_100);
    assert.deepEqual([phone.state, phone.trouble], ['lost', 'no-hub']);
  });

  it('lets no button fire late: neither one pressed before it was noticed nor one pressed after', async () => {
    const home = new Household();
    const tv = await openTv(home);
    const heard = heardBy(tv);
    const phone = await joinByQr(home, tv);
    const held: [string, string, string][] = [];
    home.hub.tamper = (body, from, to) => {
      held.push([body, from, to]);
      return [];
    };
    assert.equal(phone.send(PRESS), 'sent');
    await home.clock.pass(3_000);
    home.hub.tamper = null;
    for (const [body, from, to] of held) home.hub.inject(from, home.hub.place(to), body);
    await home.clock.pass(100);
    assert.deepEqual(heard, []);
    assert.ok(home.logs.includes('tv: stale press'));
    phone.send(PRESS);
    await home.clock.pass(100);
    assert.deepEqual(heard, [PRESS]);
  });

  it('takes a button in the first moment of a connection', async () => {
    const home = new Household();
    const tv = await openTv(home);
    const heard = heardBy(tv);
    tv.invite();
    const phone = await joinByQr(home, tv);
    phone.close();
    const back = comeBack(home);
    back.onState((state) => void (state === 'together' && back.send(PRESS)));
    await home.clock.pass(300);
    assert.deepEqual(heard, [PRESS]);
  });

  it('takes every button from that moment on, however slow the way', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 2_000 }), async (latencyMs, afterMs) => {
      const home = new Household();
      const tv = await openTv(home);
      const heard = heardBy(tv);
      tv.invite();
      const phone = await joinByQr(home, tv);
      phone.close();
      home.hub.latencyMs = latencyMs;
      const back = comeBack(home);
      const states: LinkState[] = [];
      back.onState((state) => {
        states.push(state);
        if (state === 'together') home.clock.after(afterMs, () => back.send(PRESS));
      });
      await home.clock.pass(20 * latencyMs + afterMs + 100);
      assert.deepEqual(heard, [PRESS]);
      assert.deepEqual(states, ['together']);
    }), { numRuns: 60 });
  });

  it('takes the first button of a phone whose page was too busy for seconds to hear anything', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 3_900 }), async (busyMs) => {
      const home = new Household();
      const tv = await openTv(home);
      const heard = heardBy(tv);
      tv.invite();
      const phone = await joinByQr(home, tv);
      phone.close();
      const back = comeBack(home);
      const waiting: [string, string, string][] = [];
      let spoken = 0;
      // Its page is busy as soon as the TV has proved itself: the first ping waits.
      home.hub.tamper = (body, from, to) => {
        if (from !== home.tvKeys.id || (spoken += 1) <= PROOF_AND_BEFORE) return [body];
        waiting.push([body, from, to]);
        return [];
      };
      await home.clock.pass(300 + busyMs);
      home.hub.tamper = null;
      for (const [body, from, to] of waiting) home.hub.inject(from, home.hub.place(to), body);
      await home.clock.pass(20);
      assert.equal(back.send(PRESS), 'sent');
      await home.clock.pass(50);
      assert.deepEqual(heard, [PRESS]);
    }), { numRuns: 30 });
  });

  it('is tried again at most once a second by one device', async () => {
    const home = new Household();
    const tv = await openTv(home);
    const phone = await joinByQr(home, tv);
    home.hub.stop();
    home.hub.tries = 0;
    await home.clock.pass(60_000);
    assert.equal(phone.trouble, 'no-hub');
    const asked = (): number => home.hub.tries + home.hub.questions;
    assert.ok(asked() > 2 * 25 && asked() <= 2 * 62, String(asked()));
    tv.close();
    phone.close();
    home.hub.tries = home.hub.questions = 0;
    await home.clock.pass(60_000);
    assert.equal(asked(), 0);
  });
});

describe('devices that were away', () => {
  it('find each other again by themselves after the hub was restarted, with a new code', async () => {
    const home = new Household();
    const tv = await openTv(home);
    const phone = await joinByQr(home, tv);
    const before = tv.invitation!.code;
    home.hub.stop();
    await home.clock.pass(10_000);
    assert.equal(tv.invitation!.code, null);
    home.hub.isRunning = true;
    await home.clock.pass(5_000);
    assert.deepEqual([phone.state, only(tv).state], ['together', 'together']);
    assert.notEqual(tv.invitation!.code, before);
    assert.notEqual(tv.invitation!.code, null);
  });

  it('ask at once on a return, are not lost for having slept, and know within 2 s when the socket is dead', async () => {
    const home = new Household();
    const tv = await openTv(home);
    const phone = await joinByQr(home, tv);
    const states: string[] = [];
    phone.onState((state) => states.push(state));
    home.clock.sleep(60_000);
    await home.clock.pass(3_000);
    assert.deepEqual(states, []);
    home.clock.sleep(60_000);
    phone.resume();
    tv.resume();
    await home.clock.pass(3_000);
    assert.deepEqual(states, []);
    home.hub.cut.add('Phone');
    home.clock.sleep(60_000);
    phone.resume();
    await home.clock.pass(2_100);
    assert.deepEqual(states, ['lost']);
    home.hub.cut.delete('Phone');
    phone.resume();
    await home.clock.pass(1_000);
    assert.deepEqual(states, ['lost', 'together']);
  });

  it('are together again after the TV’s page died without a word', async () => {
    const home = new Household();
    const tv = await openTv(home);
    const phone = await joinByQr(home, tv);
    home.hub.cut.add('tv');
    await home.clock.pass(30_000);
    assert.equal(phone.state, 'lost');
    const again = home.openTv({ openSocket: () => home.hub.openSocket('tv anew') });
    await home.clock.pass(5_000);
    assert.deepEqual([phone.state, only(again).state], ['together', 'together']);
  });

  it('leave the others alone: one phone goes, the other stays', async () => {
    const home = new Household();
    const tv = await openTv(home);
    const [one, other] = [await joinByQr(home, tv, 'One'), await joinByQr(home, tv, 'Other')];
    const heard = heardBy(tv);
    one.send(PRESS);
    other.send({ t: 'press', button: 'back' });
    await home.clock.pass(50);
    assert.deepEqual(heard, [PRESS, { t: 'press', button: 'back' }]);
    one.close();
    await home.clock.pass(8_000);
    assert.deepEqual(tv.peers.map(({ name, state }) => [name, state]), [['One', 'lost'], ['Other', 'together']]);
  });
});

describe('what was performed', () => {
  it('is said again until the other stored it, and then no more', async () => {
    const home = new Household();
    const tv = await openTv(home);
    let isFull = true;
    const stored: number[] = [];
    await joinByQr(home, tv, 'Phone', { sessions: {
      storePerformed: async ({ revision }) => {
        stored.push(revision);
        return !isFull;
      },
      takeOver: () => false,
    } });
    tv.keepAll(later(5_000));
    await home.clock.pass(7_000);
    assert.ok(stored.length >= 2);
    isFull = false;
    await home.clock.pass(4_000);
    const count = stored.length;
    await home.clock.pass(20_000);
    assert.equal(stored.length, count);
  });

  it('comes to a phone that was away, the newest only', async () => {
    const home = new Household();
    const tv = await openTv(home);
    await joinByQr(home, tv);
    home.hub.cut.add('Phone');
    await home.clock.pass(10_000);
    tv.keepAll(later(1_000));
    const newest = advance(later(1_000), tick(1_000));
    tv.keepAll(newest);
    tv.keepAll(later(1_000));
    home.hub.cut.delete('Phone');
    await home.clock.pass(5_000);
    assert.deepEqual(home.stored.map(({ session: { revision } }) => revision), [newest.revision]);
  });

  it('arrives whatever is lost, and never an older one after a newer', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.nat(9), { minLength: 30, maxLength: 60 }), fc.integer({ min: 1, max: 6 }), async (fates, count) => {
      const home = new Household();
      const tv = await openTv(home);
      await joinByQr(home, tv);
      let at = 0;
      home.hub.tamper = (body) => {
        const fate = fates[(at += 1) % fates.length]!;
        return fate < 4 ? [] : fate === 4 ? [body, body] : [body];
      };
      let state = session;
      for (let turn = 0; turn < count; turn += 1) {
        state = advance(state, tick(500));
        tv.keepAll(state);
        await home.clock.pass(1_500);
      }
      home.hub.tamper = null;
      await home.clock.pass(15_000);
      const revisions = home.stored.map(({ session: { revision } }) => revision);
      assert.equal(revisions[revisions.length - 1], state.revision);
      assert.deepEqual(revisions, Array.from(new Set(revisions)).sort((a, b) => a - b));
    }), { numRuns: 8 });
  });
});

describe('a hand-over', () => {
  it('tells whether the session was taken', async () => {
    const home = new Household();
    const tv = await openTv(home);
    const phone = await joinByQr(home, tv);
    const asked = phone.handOver(session);
    await home.clock.pass(100);
    assert.equal(await asked, 'taken');
  });

  it('that nobody answers ends after 5 s, and one that arrives later starts nothing', async () => {
    const home = new Household();
    const taken: Session[] = [];
    const tv = home.openTv({ sessions: {
      storePerformed: async () => true,
      takeOver: (one) => {
        taken.push(one);
        return true;
      },
    } });
    await home.clock.pass(100);
    const phone = await joinByQr(home, tv);
    const held: [string, string, string][] = [];
    home.hub.tamper = (body, from, to) => {
      held.push([body, from, to]);
      return [];
    };
    const asked = phone.handOver(session);
    await home.clock.pass(5_500);
    assert.equal(await asked, 'no-answer');
    home.hub.tamper = null;
    for (const [body, from, to] of held) home.hub.inject(from, home.hub.place(to), body);
    await home.clock.pass(200);
    assert.deepEqual(taken, []);
  });
});

describe('a recording of all that passed the hub', () => {
  it('holds no word that was said, and no key of a device', async () => {
    const home = new Household();
    const tv = await openTv(home);
    const phone = await joinByQr(home, tv, 'Grandmother’s phone');
    phone.send({ t: 'text', field: 'search', value: 'lentil soup', isDone: true });
    tv.sendAll({ t: 'screen', title: 'Find a recipe', field: { id: 'search', label: 'Search', value: 'lentil', kind: 'search', maxLength: null } });
    tv.keepAll(later(5_000));
    await home.clock.pass(1_000);
    assert.ok(home.stored.length > 0);
    const recording = home.hub.bodies.join('\n');
    const decoded = home.hub.bodies.map((body) => Buffer.from(/"(?:b|s)":"([^"]*)"/.exec(body)?.[1] ?? '', 'base64url').toString('latin1')).join('\n');
    assert.ok(home.hub.bodies.length > 10);
    for (const word of ['lentil', 'Search', 'Find', 'Grandmother', 'Living', 'press', 'hello"', 'search', 'strength', 'proof', 'performed', home.tvKeys.agreementKey, home.tvKeys.signingKey, tv.invitation!.fragment.slice(24)]) {
      // The word "hello" names a frame of the pairing; a message of that name is sealed.
      const inFrames = word === 'hello"' ? decoded : `${recording}\n${decoded}`;
      assert.ok(!inFrames.includes(word), word);
    }
  });
});
