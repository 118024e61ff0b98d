import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Session } from '../../../src/domain/workout/session.ts';
import { advance, startSession } from '../../../src/domain/workout/session.ts';
import { unroll } from '../../../src/domain/workout/timeline.ts';
import type { Step, Workout } from '../../../src/domain/workout/workout.ts';
import { steadyView, viewOf } from '../../../src/screens/player/player-view.ts';
import { previousMove, stepPhases, stepProgress } from '../../../src/screens/player/steps.ts';

const row: Step = {
  exerciseId: 'single-arm-row',
  phase: 'strength',
  sides: 'each',
  dose: { kind: 'reps', count: 12, tempo: { pullMs: 1000, holdMs: 500, lowerMs: 1000 } },
};
const skaters: Step = { exerciseId: 'skaters', phase: 'hard', sides: 'both', dose: { kind: 'time', durationMs: 60_000 } };
const rest: Step = { exerciseId: null, phase: 'rest', sides: 'both', dose: { kind: 'time', durationMs: 30_000 } };

function session(steps: readonly Step[], repsWaitForOk = false): Session {
  const workout: Workout = { id: 'w', version: 1, rounds: [{ steps }], canDoTwice: false, equipment: [], countsAs: [], coverExerciseId: 'a-move' };
  return startSession(unroll(workout, { times: 1, repsWaitForOk }), {
    id: 's', workoutId: 'w', workoutVersion: 1, times: 1, countsAs: [], participants: [], startedAtMs: 0, zoneOffsetMinutes: 0,
  });
}

function after(elapsedMs: number, steps: readonly Step[] = [row, skaters], repsWaitForOk = false) {
  const view = viewOf(advance(session(steps, repsWaitForOk), { kind: 'tick', elapsedMs }));
  assert.ok(view);
  return view;
}

describe('what the player shows', () => {
  it('puts the coming move in the headline while getting ready, and the one after it on the card', () => {
    const view = after(2_000, [skaters, row]);
    assert.equal(view.isInterlude, true);
    assert.equal(view.headline.exerciseId, 'skaters');
    assert.equal(view.after?.exerciseId, 'single-arm-row');
  });

  it('names the left side while switching', () => {
    const view = after(10_000 + 30_000 + 1_000);
    assert.equal(view.segment.phase, 'switch-sides');
    assert.equal(view.side, 'left');
  });

  it('puts the next move in the headline of a rest', () => {
    const view = after(10_000 + 60_000 + 5_000, [skaters, rest, row]);
    assert.equal(view.segment.phase, 'rest');
    assert.equal(view.headline.exerciseId, 'single-arm-row');
  });

  it('shows the next move large for the last ten seconds, not before', () => {
    const startMs = 10_000;
    assert.equal(after(startMs + 49_999, [skaters, row]).isNextLarge, false);
    assert.equal(after(startMs + 50_000, [skaters, row]).isNextLarge, true);
  });

  it('tells the half and the last ten seconds of a minute', () => {
    const notices = [29_000, 30_000, 33_500, 50_000].map((ms) => after(10_000 + ms, [skaters, row]).notice);
    assert.deepEqual(notices, [null, 'half', null, 'last']);
  });

  it('tells neither on a step that waits for OK', () => {
    assert.equal(after(10_000 + 29_000, [row], true).notice, null);
  });

  it('keeps the very same view while nothing visible changes', () => {
    const select = steadyView();
    const at = advance(session([skaters]), { kind: 'tick', elapsedMs: 20_100 });
    const first = select(at);
    let next = at;
    for (let tick = 0; tick < 8; tick += 1) {
      next = advance(next, { kind: 'tick', elapsedMs: 100 });
      assert.equal(select(next), first);
    }
  });

  it('never shows negative numbers, nor a rep outside the dose, whatever happens', () => {
    const event = fc.oneof(
      fc.integer({ min: 0, max: 40_000 }).map((elapsedMs) => ({ kind: 'tick', elapsedMs }) as const),
      fc.constantFrom({ kind: 'skip' } as const, { kind: 'back' } as const, { kind: 'restart' } as const, { kind: 'done' } as const),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), fc.boolean(), (events, waits) => {
        const view = viewOf(events.reduce<Session>(advance, session([row, rest, skaters], waits)));
        assert.ok(view);
        assert.ok(view.secondsLeft >= 0 && view.toGoSeconds >= 0);
        assert.ok(view.segment.dose.kind === 'time' || (view.repNumber >= 1 && view.repNumber <= view.segment.dose.count));
      }),
    );
  });
});

describe('steps of a session', () => {
  it('are one a step of the author, both sides together', () => {
    assert.deepEqual(stepPhases(session([row, skaters, rest]).segments), ['strength', 'hard', 'rest']);
  });

  it('are half done when the first side is', () => {
    assert.equal(stepProgress(advance(session([row]), { kind: 'tick', elapsedMs: 10_000 + 30_000 + 2_000 })), 0.5);
  });

  it('know the move before, past rests and switches', () => {
    const inLast = advance(session([row, rest, skaters]), { kind: 'tick', elapsedMs: 10_000 + 65_000 + 30_000 + 1_000 });
    assert.equal(previousMove(inLast)?.exerciseId, 'single-arm-row');
    assert.equal(previousMove(session([row])), null);
  });
});
