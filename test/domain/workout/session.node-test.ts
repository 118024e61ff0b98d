import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { creditOf } from '../../../src/domain/workout/credit.ts';
import { minutesPerformed, nextStepOf, positionOf } from '../../../src/domain/workout/position.ts';
import { advance, isWaitingAtLimit, type Session, timeLeftMs } from '../../../src/domain/workout/session.ts';
import { totalsOf } from '../../../src/domain/workout/timeline.ts';
import { backAndCardio, play, positionIn, reps, segmentsOf, start, step, stepsOf, tick } from './factory.ts';

const TEMPO = { pullMs: 2_000, holdMs: 1_000, lowerMs: 2_000 };
const GET_READY = tick(10_000);

const performedMs = (session: Session): readonly number[] => session.performed.map(({ ms }) => ms);

describe('a tick', () => {
  const session = start(stepsOf([step('moderate', 20), step('rest', 10), step('hard', 30)]));

  it('carries spare time into the next segment', () => {
    assert.deepEqual(positionIn(play(session, [GET_READY, tick(25_000)])), { index: 2, elapsedMs: 5_000 });
  });

  it('of any length ends the session at most', () => {
    const ended = advance(session, tick(10_000_000));
    assert.deepEqual(ended.status, { kind: 'ended', isCompleted: true });
    assert.deepEqual(performedMs(ended), [10_000, 20_000, 10_000, 30_000]);
    assert.ok(ended.performed.every(({ isComplete }) => isComplete));
    assert.equal(timeLeftMs(ended), 0);
  });

  it('enters the next segment at the very end of one', () => {
    assert.deepEqual(positionIn(advance(session, GET_READY)), { index: 1, elapsedMs: 0 });
  });

  it('that is no time changes nothing', () => {
    for (const ms of [0, -5, NaN, Infinity]) assert.equal(advance(session, tick(ms)), session);
  });

  it('changes nothing while paused or after the end', () => {
    const paused = advance(session, { kind: 'pause', reason: 'viewer' });
    assert.equal(advance(paused, tick(1_000)), paused);
    const ended = advance(session, { kind: 'finish' });
    assert.equal(advance(ended, tick(1_000)), ended);
  });
});

describe('moving by hand', () => {
  const sides = start(stepsOf([step('strength', 30, { sides: 'each' }), step('hard', 60)]));

  it('passes over the switch to the other side', () => {
    assert.equal(play(sides, [GET_READY, { kind: 'skip' }]).segmentIndex, 3);
  });

  it('goes from the switch on to the other side, and back to the first', () => {
    const switching = play(sides, [GET_READY, tick(34_000)]);
    assert.equal(switching.segmentIndex, 2);
    assert.equal(advance(switching, { kind: 'skip' }).segmentIndex, 3);
    assert.equal(advance(switching, { kind: 'back' }).segmentIndex, 1);
  });

  it('restarts the segment when more than three seconds in, else goes one back', () => {
    const inHard = play(sides, [GET_READY, tick(65_000)]);
    assert.deepEqual(positionIn(play(inHard, [tick(3_001), { kind: 'back' }])), { index: 4, elapsedMs: 0 });
    assert.deepEqual(positionIn(play(inHard, [tick(3_000), { kind: 'back' }])), { index: 3, elapsedMs: 0 });
  });

  it('goes back no further than the start', () => {
    assert.deepEqual(positionIn(play(sides, [{ kind: 'back' }, { kind: 'back' }])), { index: 0, elapsedMs: 0 });
  });

  it('ends the session early when the last step is skipped', () => {
    const ended = play(sides, [GET_READY, tick(65_000), { kind: 'skip' }]);
    assert.deepEqual(ended.status, { kind: 'ended', isCompleted: false });
  });

  it('keeps a pause, so that the pause sheet may move and then resume', () => {
    const moved = play(sides, [GET_READY, { kind: 'pause', reason: 'viewer' }, { kind: 'skip' }, { kind: 'restart' }]);
    assert.deepEqual(moved.status, { kind: 'paused', reason: 'viewer' });
    assert.equal(moved.segmentIndex, 3);
  });

  it('keeps what was performed before, and adds to it when a segment is done again', () => {
    const again = play(sides, [GET_READY, tick(20_000), { kind: 'restart' }, tick(30_000)]);
    assert.deepEqual(again.performed[1]?.ms, 50_000);
    assert.equal(again.performed[1]?.isComplete, true);
    assert.equal(play(sides, [GET_READY, tick(20_000), { kind: 'skip' }]).performed[1]?.isComplete, false);
  });

  it('is written down in order', () => {
    const { edits } = play(sides, [GET_READY, tick(4_000), { kind: 'skip' }, { kind: 'back' }, { kind: 'restart' }]);
    assert.deepEqual(edits, [
      { kind: 'skip', segmentIndex: 1, atElapsedMs: 4_000 },
      { kind: 'back', segmentIndex: 3, atElapsedMs: 0 },
      { kind: 'restart', segmentIndex: 1, atElapsedMs: 0 },
    ]);
  });
});

describe('more and less time', () => {
  const session = play(start(stepsOf([step('hard', 60), step('rest', 30)])), [GET_READY, tick(20_000)]);

  it('change the segment by 15 s, and the time left with it', () => {
    const longer = advance(session, { kind: 'more-time' });
    assert.equal(timeLeftMs(longer) - timeLeftMs(session), 15_000);
    assert.deepEqual(positionIn(play(longer, [tick(54_000)])), { index: 1, elapsedMs: 74_000 });
    assert.deepEqual(positionIn(advance(longer, tick(55_000))), { index: 2, elapsedMs: 0 });
    assert.equal(timeLeftMs(advance(longer, { kind: 'less-time' })), timeLeftMs(session));
    assert.equal(longer.segments[2], session.segments[2]);
  });

  it('credit what was performed, not what was planned', () => {
    assert.equal(creditOf(play(session, [{ kind: 'more-time' }, tick(55_000)])).vigorousMin, 1.25);
    assert.equal(creditOf(play(session, [{ kind: 'less-time' }, tick(25_000)])).vigorousMin, 0.75);
  });

  it('leave the last seconds of a segment, however often less is asked for', () => {
    const shorter = play(session, [{ kind: 'less-time' }, { kind: 'less-time' }, { kind: 'less-time' }]);
    assert.equal(shorter.segments[1]?.durationMs, 24_000);
    assert.equal(advance(shorter, { kind: 'less-time' }), shorter);
    assert.deepEqual(shorter.edits.map(({ kind }) => kind), ['less-time', 'less-time', 'less-time']);
  });

  it('change nothing in a step that waits for OK, nor after the end', () => {
    const waits = play(start(stepsOf([step('strength', 0, { dose: reps(6, TEMPO) })], { repsWaitForOk: true })), [GET_READY, tick(5_000)]);
    const ended = advance(session, { kind: 'finish' });
    for (const kind of ['more-time', 'less-time'] as const) {
      assert.equal(advance(waits, { kind }), waits);
      assert.equal(advance(ended, { kind }), ended);
    }
  });
});

describe('a jump', () => {
  const session = play(start(stepsOf([step('hard', 20), step('strength', 30, { sides: 'each' }), step('hard', 40)])), [GET_READY, tick(5_000)]);

  it('leads to the start of any step, on and back, and gives nothing for what lies between', () => {
    const there = advance(session, { kind: 'jump', segmentIndex: 5 });
    assert.deepEqual(positionIn(there), { index: 5, elapsedMs: 0 });
    assert.deepEqual(positionIn(advance(there, { kind: 'jump', segmentIndex: 1 })), { index: 1, elapsedMs: 0 });
    assert.equal(creditOf(advance(there, tick(40_000))).vigorousMin, 45 / 60);
    assert.deepEqual(there.edits, [{ kind: 'jump', segmentIndex: 1, atElapsedMs: 5_000 }]);
  });

  it('keeps a pause, and leads neither into a switch nor out of the workout', () => {
    const paused = advance(session, { kind: 'pause', reason: 'viewer' });
    assert.equal(advance(paused, { kind: 'jump', segmentIndex: 2 }).status.kind, 'paused');
    for (const segmentIndex of [3, -1, 99, 0.5, NaN]) assert.equal(advance(session, { kind: 'jump', segmentIndex }), session);
  });
});

describe('a rep step that waits for OK', () => {
  const session = start(stepsOf([step('strength', 0, { dose: reps(6, TEMPO) }), step('hard', 60)], { repsWaitForOk: true }));
  const waiting = play(session, [GET_READY, tick(31_000)]);

  it('does not go on by itself, and its time counts on', () => {
    assert.deepEqual(positionIn(waiting), { index: 1, elapsedMs: 31_000 });
    assert.equal(timeLeftMs(waiting), 60_000);
  });

  it('goes on with OK, however early', () => {
    const done = play(session, [GET_READY, tick(12_000), { kind: 'done' }]);
    assert.deepEqual(positionIn(done), { index: 2, elapsedMs: 0 });
    assert.deepEqual(done.performed[1], {
      segmentIndex: 1, ms: 12_000, phase: 'strength', exerciseId: 'a-move', side: null, variant: 'regular', isComplete: true,
    });
  });

  it('earns at most twice its time when everybody has left', () => {
    const abandoned = advance(waiting, tick(8 * 3_600_000));
    assert.equal(abandoned.performed[1]?.ms, 60_000);
    assert.ok(isWaitingAtLimit(abandoned));
    assert.equal(advance(abandoned, tick(1_000)), abandoned);
    assert.equal(advance(abandoned, { kind: 'done' }).segmentIndex, 2);
  });

  it('is the only one OK ends', () => {
    const hard = play(waiting, [{ kind: 'done' }, tick(1_000)]);
    assert.equal(advance(hard, { kind: 'done' }), hard);
  });
});

describe('pausing and ending', () => {
  const session = start(stepsOf([step('moderate', 60)]));

  it('keeps the first reason of a pause', () => {
    const paused = play(session, [{ kind: 'pause', reason: 'clock-gap' }, { kind: 'pause', reason: 'viewer' }]);
    assert.deepEqual(paused.status, { kind: 'paused', reason: 'clock-gap' });
  });

  it('takes a rating only after the end, and a changed one too', () => {
    assert.equal(advance(session, { kind: 'rate', effort: 'harder' }), session);
    const rated = play(session, [{ kind: 'finish' }, { kind: 'rate', effort: 'harder' }, { kind: 'rate', effort: 'easier' }]);
    assert.equal(rated.effort, 'easier');
  });

  it('raises the revision with every change and with no other event', () => {
    const events = [tick(500), tick(0), { kind: 'resume' }, { kind: 'skip' }, { kind: 'finish' }, { kind: 'skip' }] as const;
    assert.equal(play(session, events).revision, 3);
  });

  it('belongs to the day on which it began, by the clock of the person', () => {
    const late = start(session.segments, { startedAtMs: Date.UTC(2026, 11, 31, 23, 50), zoneOffsetMinutes: 60 });
    assert.equal(late.localDay, '2027-01-01');
    assert.equal(play(late, [tick(70_000)]).localDay, '2027-01-01');
  });

  it('of a workout without segments is over before it began', () => {
    assert.deepEqual(start([]).status, { kind: 'ended', isCompleted: true });
  });
});

describe('what the player shows', () => {
  const session = start(segmentsOf(backAndCardio));

  it('counts down from the whole, get-ready and switches included', () => {
    assert.equal(timeLeftMs(session), totalsOf(session.segments).totalMs);
    assert.equal(timeLeftMs(advance(session, tick(75_500))), 844_500);
  });

  it('says the round and the step', () => {
    const third = play(session, [tick(10_000 + 180_000 + 185_000 + 1_000)]);
    assert.deepEqual(positionOf(third), { roundNumber: 3, roundCount: 5, stepNumber: 7, stepCount: 15 });
  });

  it('names the next move, passing over switches and rests', () => {
    const right = play(session, [tick(10_000 + 180_000 + 1_000)]);
    assert.deepEqual([nextStepOf(right)?.side, nextStepOf(right)?.phase], ['left', 'strength']);
    const rests = start(stepsOf([step('hard', 20), step('rest', 10), step('strength', 45)]));
    assert.equal(nextStepOf(advance(rests, tick(15_000)))?.phase, 'strength');
    assert.equal(nextStepOf(advance(rests, tick(60_000))), null);
  });

  it('counts whole minutes performed in any phase, and getting ready as none', () => {
    assert.equal(minutesPerformed(advance(session, tick(69_999))), 0);
    assert.equal(minutesPerformed(advance(session, tick(70_000))), 1);
    assert.equal(minutesPerformed(advance(session, tick(920_000))), 15);
  });
});

describe('easier and harder', () => {
  const session = start(stepsOf([step('strength', 20, { exerciseId: 'row' }), step('hard', 20, { exerciseId: 'jog' }), step('strength', 20, { exerciseId: 'row' })]));

  it('hold for this move from here on; a step counts as it was done last, one before as it was', () => {
    const state = play(session, [GET_READY, tick(20_000), { kind: 'variant', variant: 'easier' }, tick(20_000), { kind: 'variant', variant: 'easier' }, tick(5_000), { kind: 'variant', variant: 'harder' }, tick(5_000)]);
    assert.deepEqual(state.performed.map(({ exerciseId, variant }) => [exerciseId, variant]), [['row', 'regular'], ['row', 'regular'], ['jog', 'easier'], ['row', 'harder']]);
    assert.deepEqual(state.edits.map(({ kind }) => kind), ['easier', 'easier', 'harder']);
  });

  it('change nothing when it is done so already', () => {
    assert.equal(advance(session, { kind: 'variant', variant: 'regular' }), session);
  });

  it('take the move that comes, before it begins', () => {
    const state = advance(session, { kind: 'variant', variant: 'easier' });
    assert.deepEqual(state.segments.map(({ variant }) => variant), ['easier', 'easier', 'regular', 'easier']);
  });
});
