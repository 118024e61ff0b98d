import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Cue, cuesBetween, upcomingCues } from '../../../src/domain/workout/cues.ts';
import { advance, type Session, type SessionEvent } from '../../../src/domain/workout/session.ts';
import { anyCuts, anyEvents, anySession, chopped } from './arbitrary.ts';
import { backAndCardio, play, reps, segmentsOf, start, step, stepsOf, tick } from './factory.ts';

const name = (cue: Cue): string => ('count' in cue ? `${cue.kind} ${cue.count}` : cue.kind);

function cuesOf(session: Session, events: readonly SessionEvent[]): readonly Cue[] {
  const cues: Cue[] = [];
  let state = session;
  for (const event of events) {
    const after = advance(state, event);
    cues.push(...cuesBetween(state, after));
    state = after;
  }
  return cues;
}

const named = (session: Session, events: readonly SessionEvent[]): readonly string[] => cuesOf(session, events).map(name);

const COUNT = ['three-two-one 3', 'three-two-one 2', 'three-two-one 1'];

describe('the cues of a segment made longer', () => {
  const playing = play(start(stepsOf([step('moderate', 60), step('hard', 60)])), [tick(10_000), tick(45_000)]);

  it('begin nothing anew, and end it where it ends now', () => {
    assert.deepEqual(named(playing, [{ kind: 'more-time' }]), []);
    assert.deepEqual(named(playing, [{ kind: 'variant', variant: 'easier' }]), []);
    const longer = advance(playing, { kind: 'more-time' });
    assert.deepEqual(upcomingCues(longer, 20_000).map(({ cue, inMs }) => [name(cue), inMs]), [['last-10', 20_000]]);
    assert.deepEqual(named(longer, [tick(30_000)]), ['last-10', ...COUNT, 'step-end', 'hard-start']);
  });
});

describe('the cues of undisturbed play', () => {
  it('tap three, two, one before the first step, and start it', () => {
    assert.deepEqual(named(start(stepsOf([step('strength', 60)])), [tick(10_000)]), [
      'get-ready-tap 3', 'get-ready-tap 2', 'get-ready-tap 1', 'work-start',
    ]);
  });

  it('tell half, the last ten seconds, three two one, the end and what begins', () => {
    const session = advance(start(stepsOf([step('moderate', 60), step('hard', 60)])), tick(10_000));
    assert.deepEqual(named(session, [tick(60_000)]), ['half', 'last-10', ...COUNT, 'step-end', 'hard-start']);
    assert.deepEqual(named(session, [tick(60_000), tick(60_000)]).slice(7), ['half', 'last-10', ...COUNT, 'finish']);
  });

  it('tell the switch of sides, which ends no step', () => {
    const session = advance(start(stepsOf([step('strength', 30, { sides: 'each' }), step('rest', 20)])), tick(10_000));
    assert.deepEqual(named(session, [tick(65_000)]), [
      'last-10', ...COUNT, 'switch-sides', 'work-start', 'last-10', ...COUNT, 'step-end', 'rest',
    ]);
  });

  it('crowd no short interval', () => {
    const session = advance(start(stepsOf([step('hard', 20), step('rest', 10), step('easy', 5), step('hard', 20)])), tick(10_000));
    assert.deepEqual(named(session, [tick(35_000)]), [
      ...COUNT, 'step-end', 'rest', ...COUNT, 'step-end', 'work-start', 'step-end', 'hard-start',
    ]);
  });

  it('of the whole back workout finish once and start each of its windows once', () => {
    const kinds = cuesOf(start(segmentsOf(backAndCardio)), [tick(920_000)]).map(({ kind }) => kind);
    const count = (kind: string): number => kinds.filter((each) => each === kind).length;
    assert.deepEqual(
      ['work-start', 'moderate-start', 'hard-start', 'switch-sides', 'step-end', 'finish'].map(count),
      [7, 5, 5, 2, 14, 1],
    );
    assert.equal(kinds[kinds.length - 1], 'finish');
  });
});

describe('the cues of a hand on the remote', () => {
  const session = advance(start(stepsOf([step('moderate', 60), step('hard', 60), step('easy', 60)])), tick(15_000));

  it('tell only what begins when a step is skipped or gone back to', () => {
    assert.deepEqual(named(session, [{ kind: 'skip' }]), ['hard-start']);
    assert.deepEqual(named(session, [{ kind: 'skip' }, { kind: 'back' }]), ['hard-start', 'moderate-start']);
    assert.deepEqual(named(session, [{ kind: 'restart' }]), ['moderate-start']);
  });

  it('keep silent in a pause, and tell at its end what was entered meanwhile', () => {
    const pause: SessionEvent = { kind: 'pause', reason: 'viewer' };
    assert.deepEqual(named(session, [pause, tick(60_000), { kind: 'resume' }]), []);
    assert.deepEqual(named(session, [pause, { kind: 'skip' }]), []);
    assert.deepEqual(named(session, [pause, { kind: 'skip' }, { kind: 'resume' }]), ['hard-start']);
  });

  it('finish after the last step was skipped, and not when the viewer leaves early', () => {
    assert.deepEqual(named(session, [{ kind: 'skip' }, { kind: 'skip' }, { kind: 'skip' }]).slice(2), ['finish']);
    assert.deepEqual(named(session, [{ kind: 'finish' }, { kind: 'rate', effort: 'harder' }]), []);
  });

  it('end a step that waits when OK is pressed, and never by time', () => {
    const steps = [step('strength', 0, { dose: reps(40, { pullMs: 500, holdMs: 0, lowerMs: 500 }) }), step('hard', 60)];
    const waiting = advance(start(stepsOf(steps, { repsWaitForOk: true })), tick(10_000));
    assert.deepEqual(named(waiting, [tick(600_000)]), []);
    assert.deepEqual(named(waiting, [tick(9_000), { kind: 'done' }]), ['step-end', 'hard-start']);
  });
});

describe('cues and time', () => {
  it('are the same in the same order whatever the chopping into ticks', () => {
    fc.assert(fc.property(anySession, fc.integer({ min: 1, max: 900_000 }), anyCuts, (session, spanMs, cuts) => {
      assert.deepEqual(cuesOf(session, chopped(spanMs, cuts).map(tick)), cuesOf(session, [tick(spanMs)]));
    }));
  });

  it('are the same when pauses and sleeps come between', () => {
    fc.assert(fc.property(anySession, fc.integer({ min: 1, max: 600_000 }), anyCuts, (session, spanMs, cuts) => {
      let state = session;
      const cues: Cue[] = [];
      const send = (event: SessionEvent): void => {
        const after = advance(state, event);
        cues.push(...cuesBetween(state, after));
        state = after;
      };
      for (const ms of chopped(spanMs, cuts)) {
        send(tick(ms));
        // At a segment's very first moment its start is said once more after the pause: that is wanted.
        if (state.elapsedMs === 0) continue;
        send({ kind: 'pause', reason: 'clock-gap' });
        send(tick(3_600_000));
        send({ kind: 'resume' });
      }
      assert.deepEqual(cues, cuesOf(session, [tick(spanMs)]));
    }));
  });

  it('are foretold: the same cues, each at its own moment', () => {
    fc.assert(fc.property(anySession, anyEvents, fc.integer({ min: 0, max: 120_000 }), (session, events, horizonMs) => {
      const now = play(session, events);
      const upcoming = upcomingCues(now, horizonMs);
      assert.deepEqual(upcoming.map(({ cue }) => cue), cuesOf(now, [tick(horizonMs)]));
      for (const { cue, inMs } of upcoming) {
        assert.ok(inMs > 0 && inMs <= horizonMs);
        assert.ok(cuesOf(now, [tick(inMs)]).some((each) => each.kind === cue.kind && each.segmentIndex === cue.segmentIndex));
        const justBefore = cuesOf(now, [tick(inMs - 0.5)]);
        assert.ok(!justBefore.some((each) => JSON.stringify(each) === JSON.stringify(cue)));
      }
    }));
  });
});
