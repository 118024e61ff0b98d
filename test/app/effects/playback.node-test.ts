import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { recoverSession } from '../../../src/app/effects/playback.ts';
import { fail, succeed } from '../../../src/domain/result.ts';
import { creditOf } from '../../../src/domain/workout/credit.ts';
import { cuesBetween } from '../../../src/domain/workout/cues.ts';
import { advance, type Session, timeLeftMs } from '../../../src/domain/workout/session.ts';
import { backAndCardio, reps, segmentsOf, start, step, stepsOf, sum, tick } from '../../domain/workout/factory.ts';
import { Rig } from './rig.ts';

const short = (): Session => start(stepsOf([step('moderate', 60), step('hard', 60), step('rest', 20), step('hard', 60)]));
const performedMs = (session: Session): number => sum(session.performed.map(({ ms }) => ms));

function playing(session = short()): Rig {
  const rig = new Rig();
  rig.load(session);
  return rig;
}

describe('time', () => {
  it('is that of the monotonic clock, whole milliseconds without losing the parts', () => {
    const rig = playing();
    for (let wake = 0; wake < 300; wake += 1) rig.wakeAfter(33.4);
    assert.ok(Math.abs(performedMs(rig.session) - 10_020) <= 1);
  });

  it('ends thirty minutes of jittery wakes within 100 ms of true, hidden or not', () => {
    const jitter = fc.array(fc.integer({ min: 20, max: 684 }), { minLength: 50, maxLength: 400 });
    fc.assert(fc.property(jitter, fc.boolean(), (gaps, isHidden) => {
      const rig = playing(start(segmentsOf(backAndCardio, { times: 2 })));
      rig.isHidden = isHidden;
      const beganMs = rig.monotonicMs;
      for (let wake = 0; rig.session.status.kind === 'playing'; wake += 1) {
        const leftMs = timeLeftMs(rig.session);
        // The last wake is no later than the worker's own beat, for that is all that may be added to the true end.
        rig.wakeAfter(leftMs < 700 ? 100 : gaps[wake % gaps.length]!);
        const trueMs = Math.min(1_830_000, rig.monotonicMs - beganMs);
        assert.ok(Math.abs(performedMs(rig.session) - trueMs) <= 1);
      }
      assert.ok(rig.monotonicMs - beganMs - 1_830_000 <= 100);
      assert.equal(creditOf(rig.session).creditedMin, 30);
    }), { numRuns: 20 });
  });

  it('keeps running while the page is hidden', () => {
    const rig = playing();
    rig.leavePage();
    rig.run(30_000);
    assert.equal(performedMs(rig.session), 30_000);
    assert.equal(rig.session.status.kind, 'playing');
  });

  it('is counted up to the very moment of a key press', () => {
    const rig = playing();
    rig.run(20_000);
    rig.elapse(70);
    rig.store.send({ kind: 'skip' });
    rig.elapse(30);
    rig.store.send({ kind: 'pause', reason: 'viewer' });
    assert.deepEqual(rig.session.performed.map(({ ms }) => ms), [10_000, 10_070, 30]);
  });

  it('that passed in a pause is not counted', () => {
    const rig = playing();
    rig.run(15_000);
    rig.store.send({ kind: 'pause', reason: 'viewer' });
    rig.elapse(600_000);
    rig.store.send({ kind: 'resume' });
    rig.run(1_000);
    assert.equal(performedMs(rig.session), 16_000);
    assert.equal(rig.session.status.kind, 'playing');
  });
});

describe('a gap', () => {
  const isGap = (rig: Rig): boolean => rig.session.status.kind === 'paused' && rig.session.status.reason === 'clock-gap';

  it('over five seconds on the monotonic clock pauses and earns nothing', () => {
    const rig = playing();
    rig.run(12_000);
    rig.wakeAfter(5_002);
    assert.ok(isGap(rig));
    assert.equal(performedMs(rig.session), 12_000);
  });

  it('of five seconds or less is a late wake and counts whole', () => {
    const rig = playing();
    rig.run(12_000);
    rig.wakeAfter(5_000);
    assert.equal(performedMs(rig.session), 17_000);
  });

  it('pauses when a return finds the wall clock ahead, though the monotonic one stood still', () => {
    const rig = playing();
    rig.run(12_000);
    rig.leavePage();
    rig.jumpWall(60_000);
    rig.returnToPage();
    assert.ok(isGap(rig));
    assert.equal(performedMs(rig.session), 12_000);
  });

  it('is found even when the worker wakes before the page hears of its return', () => {
    const rig = playing();
    rig.run(12_000);
    rig.jumpWall(60_000);
    rig.run(500);
    rig.returnToPage();
    assert.ok(isGap(rig));
  });

  it('is found after hidden wakes too', () => {
    const rig = playing();
    rig.leavePage();
    rig.run(12_000);
    rig.jumpWall(8_000);
    rig.run(12_000);
    rig.returnToPage();
    assert.ok(isGap(rig));
  });

  it('is none when somebody sets the clock before the viewer\'s eyes', () => {
    for (const jumpMs of [3_600_000, -3_600_000]) {
      const rig = playing();
      rig.run(12_000);
      rig.jumpWall(jumpMs);
      rig.run(10_000);
      assert.equal(rig.session.status.kind, 'playing');
      rig.leavePage();
      rig.run(2_000);
      rig.returnToPage();
      assert.equal(rig.session.status.kind, 'playing');
      assert.equal(performedMs(rig.session), 24_000);
    }
  });

  it('is none when the page comes and goes in step with the clocks', () => {
    const rig = playing();
    for (let visit = 0; visit < 5; visit += 1) {
      rig.leavePage();
      rig.run(4_000);
      rig.returnToPage();
      rig.run(1_000);
    }
    assert.equal(performedMs(rig.session), 25_000);
  });

  it('leaves a viewer\'s own pause alone', () => {
    const rig = playing();
    rig.store.send({ kind: 'pause', reason: 'viewer' });
    rig.jumpWall(60_000);
    rig.returnToPage();
    assert.deepEqual(rig.session.status, { kind: 'paused', reason: 'viewer' });
  });

  it('is looked for afresh after a pause', () => {
    const rig = playing();
    rig.store.send({ kind: 'pause', reason: 'viewer' });
    rig.jumpWall(60_000);
    rig.store.send({ kind: 'resume' });
    rig.returnToPage();
    assert.equal(rig.session.status.kind, 'playing');
  });
});

describe('sounds', () => {
  it('are heard each once and at its own moment, however the wakes fall', () => {
    const plain = short();
    const expected = cuesBetween(plain, advance(plain, tick(210_000))).length;
    fc.assert(fc.property(fc.array(fc.integer({ min: 20, max: 1_900 }), { minLength: 20, maxLength: 60 }), (gaps) => {
      const rig = playing();
      const beganMs = rig.monotonicMs;
      for (let wake = 0; rig.session.status.kind === 'playing'; wake += 1) rig.wakeAfter(gaps[wake % gaps.length]!);
      assert.equal(rig.heard.length, expected);
      assert.equal(rig.heardNames[expected - 1], 'finish');
      const half = rig.heard.find(({ name }) => name === 'half');
      assert.ok(Math.abs(half!.atMs - beganMs - 40_000) < 1);
    }), { numRuns: 50 });
  });

  it('are scheduled 1.3 s ahead at least, with wakes as late as a hidden page was seen to have', () => {
    const rig = playing();
    while (rig.session.status.kind === 'playing') rig.wakeAfter(684);
    assert.ok(rig.leadsMs.length > 20);
    assert.ok(Math.min(...rig.leadsMs) >= 1_300 && Math.max(...rig.leadsMs) <= 2_000);
  });

  it('fall silent at once in a pause, and come in their time afterwards', () => {
    const rig = playing();
    rig.run(6_900);
    assert.ok(rig.cuesAhead > 0);
    rig.store.send({ kind: 'pause', reason: 'viewer' });
    assert.equal(rig.cuesAhead, 0);
    rig.elapse(60_000);
    assert.deepEqual(rig.heardNames, []);
    rig.store.send({ kind: 'resume' });
    rig.run(3_100);
    assert.deepEqual(rig.heardNames, ['get-ready-tap 3', 'get-ready-tap 2', 'get-ready-tap 1', 'moderate-start']);
  });

  it('tell at once what a skip begins, and no longer what it left', () => {
    const rig = playing();
    rig.run(8_500);
    rig.store.send({ kind: 'skip' });
    rig.run(2_000);
    assert.deepEqual(rig.heardNames, ['get-ready-tap 3', 'get-ready-tap 2', 'moderate-start']);
  });

  it('end with the finish ringing out', () => {
    const rig = playing(start(stepsOf([step('moderate', 10)])));
    rig.run(20_050);
    assert.equal(rig.heardNames[rig.heardNames.length - 1], 'finish');
  });
});

describe('saving', () => {
  it('is strict at the start, at each new segment, pause, resume, end and rating', async () => {
    const rig = playing();
    const strict = async (): Promise<number> => {
      await rig.playback.settled();
      return rig.written.filter(({ durability }) => durability === 'strict').length;
    };
    const counts = [await strict()];
    rig.run(10_000);
    counts.push(await strict());
    for (const event of [{ kind: 'pause', reason: 'viewer' }, { kind: 'resume' }, { kind: 'skip' }, { kind: 'finish' }] as const) {
      rig.store.send(event);
      counts.push(await strict());
    }
    rig.store.send({ kind: 'rate', effort: 'as-planned' });
    counts.push(await strict());
    assert.deepEqual(counts, [1, 2, 3, 4, 5, 6, 7]);
  });

  it('loses less than a second when everything dies at any moment', async () => {
    const rig = playing();
    for (let wake = 0; wake < 400; wake += 1) {
      rig.wakeAfter(100);
      await rig.playback.settled();
      const kept = rig.written[rig.written.length - 1]!.session;
      assert.ok(performedMs(rig.session) - performedMs(kept) < 1_000);
    }
  });

  it('happens at once when the page is leaving, up to the last millisecond', () => {
    const rig = new Rig();
    rig.load(short());
    return rig.playback.settled().then(() => {
      rig.run(300);
      rig.elapse(40);
      rig.leavePage();
      assert.equal(performedMs(rig.written[rig.written.length - 1]!.session), 340);
    });
  });

  it('writes one at a time and then the newest, strict if one it overtook was', async () => {
    const rig = new Rig();
    let release: () => void = () => undefined;
    rig.answer = () => {
      rig.answer = () => Promise.resolve(succeed(undefined));
      return new Promise((resolve) => {
        release = () => resolve(succeed(undefined));
      });
    };
    rig.load(short());
    rig.run(15_000);
    assert.equal(rig.written.length, 1);
    release();
    await rig.playback.settled();
    assert.equal(rig.written.length, 2);
    assert.equal(rig.written[1]?.durability, 'strict');
    assert.ok(performedMs(rig.written[1].session) > 14_000);
    assert.equal(rig.mostWritesAtOnce, 1);
  });

  it('that fails is told once, and the workout goes on', async () => {
    const rig = new Rig();
    rig.answer = () => Promise.resolve(fail('full'));
    rig.load(short());
    rig.run(12_000);
    await rig.playback.settled();
    rig.store.send({ kind: 'pause', reason: 'viewer' });
    await rig.playback.settled();
    assert.deepEqual(rig.problems, ['full']);
    assert.equal(performedMs(rig.session), 12_000);
  });

  it('survives a repository that breaks down', async () => {
    const rig = new Rig();
    rig.answer = () => Promise.reject(new Error('gone'));
    rig.load(short());
    await rig.playback.settled();
    rig.answer = () => Promise.resolve(succeed(undefined));
    rig.run(1_000);
    await rig.playback.settled();
    assert.deepEqual(rig.problems, ['unknown']);
    assert.ok(performedMs(rig.written[rig.written.length - 1]!.session) > 0);
  });

  it('drops what waits behind a slow write when its session is discarded', async () => {
    const rig = new Rig();
    let release: () => void = () => undefined;
    rig.answer = () => new Promise((resolve) => {
      release = () => resolve(succeed(undefined));
    });
    rig.load(short());
    rig.run(15_000);
    const forgotten = rig.playback.forget('a-session');
    release();
    await forgotten;
    assert.equal(rig.written.length, 1);
  });

  it('brings a discarded session back under no circumstances', async () => {
    const rig = playing();
    rig.run(2_000);
    await rig.playback.forget('a-session');
    const count = rig.written.length;
    rig.run(5_000);
    rig.leavePage();
    await rig.playback.settled();
    assert.equal(rig.store.state, null);
    assert.equal(rig.written.length, count);
  });

  it('writes nothing when an ended session is merely looked at', async () => {
    const rig = playing(advance(short(), { kind: 'finish' }));
    await rig.playback.settled();
    assert.equal(rig.written.length, 0);
  });
});

describe('the screen', () => {
  it('stays awake while playing only', () => {
    const rig = playing();
    rig.run(1_000);
    rig.store.send({ kind: 'pause', reason: 'viewer' });
    rig.store.send({ kind: 'resume' });
    rig.store.send({ kind: 'finish' });
    assert.deepEqual(rig.awake, [true, false, true, false]);
  });

  it('may sleep when a step has waited for OK twice its time, and wakes with OK', () => {
    const steps = [step('strength', 0, { dose: reps(12, { pullMs: 500, holdMs: 0, lowerMs: 500 }) }), step('hard', 60)];
    const rig = playing(start(stepsOf(steps, { repsWaitForOk: true })));
    rig.run(60_000);
    assert.deepEqual(rig.awake, [true, false]);
    rig.store.send({ kind: 'done' });
    assert.deepEqual(rig.awake, [true, false, true]);
  });

  it('is let go, and the worker with it, when playback stops', () => {
    const rig = playing();
    rig.playback.stop();
    assert.equal(rig.onWake, null);
    assert.deepEqual(rig.awake, [true, false]);
  });

  it('needs no wakes in a pause', () => {
    const rig = playing();
    rig.store.send({ kind: 'pause', reason: 'viewer' });
    assert.equal(rig.onWake, null);
  });
});

describe('recovering', () => {
  it('finds the unfinished session, paused as interrupted, at most a second back', async () => {
    const rig = playing();
    rig.run(25_700);
    await rig.playback.settled();
    const found = await recoverSession(rig.repository);
    assert.deepEqual(found?.status, { kind: 'paused', reason: 'interrupted' });
    assert.ok(performedMs(found) >= 24_700);
    assert.equal(found.segmentIndex, 1);
  });

  it('finds nothing where nothing was left', async () => {
    assert.equal(await recoverSession(new Rig().repository), null);
  });
});

describe('a guest', () => {
  it('trains like everybody and leaves nothing on disk', () => {
    const rig = playing(start(stepsOf([step('moderate', 60)]), { participants: [] }));
    rig.run(20_000);
    rig.store.send({ kind: 'pause', reason: 'viewer' });
    rig.store.send({ kind: 'resume' });
    rig.leavePage();
    rig.returnToPage();
    rig.run(60_000);
    rig.store.send({ kind: 'rate', effort: 'harder' });
    assert.deepEqual(rig.session.status, { kind: 'ended', isCompleted: true });
    assert.equal(performedMs(rig.session), 70_000);
    assert.ok(rig.heard.length > 0);
    assert.deepEqual(rig.written, []);
  });
});
