import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalog } from '../../src/content/catalog.ts';
import { offeredWorkouts } from '../../src/content/offered-workouts.ts';
import type { Equipment, Step } from '../../src/domain/workout/workout.ts';
import { unroll } from '../../src/domain/workout/timeline.ts';
import { creditMin, setsOf, stepMs, stepsOf, summarize, totalMs, workMs } from './recount.ts';
import { contentFile, exercise, workout, workoutFiles, workouts } from './shipped.ts';

const minutes = (count: number, seconds = 0): number => (count * 60 + seconds) * 1_000;

describe('the shipped workouts', () => {
  it('are in files that carry their id', () => {
    assert.deepEqual(workouts.map(({ id }) => `${id}.json`), workoutFiles);
  });

  for (const [id, work, shown] of [
    ['back-and-cardio-15', minutes(15), minutes(15, 20)],
    ['warm-up-5', minutes(5), minutes(5, 15)],
    ['cool-down-7', minutes(7), minutes(7, 30)],
    ['posture-break-5', minutes(5), minutes(5, 10)],
  ] as const) {
    it(`${id} adds up to its time, get-ready and switches on top`, () => {
      assert.equal(workMs(workout(id)), work);
      assert.equal(totalMs(workout(id), 1), shown);
    });
  }

  it('the index says what the files say, in the same numbers', () => {
    const index = contentFile('workout-index.json') as { id: string }[];
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
    assert.deepEqual([...index].sort(byId), workouts.map(summarize).sort(byId));
    assert.equal(index[0]?.id, 'back-and-cardio-15');
  });

  it('the sets and their groups are what the files and the moves say', () => {
    for (const summary of offeredWorkouts(catalog.workoutSummaries())) {
      const sets = setsOf(workout(summary.id));
      assert.equal(summary.setCount, sets.length, summary.id);
      assert.deepEqual([...summary.groups].sort(), [...new Set(sets.flatMap((id) => exercise(id).groups))].sort(), summary.id);
    }
  });

  it('the engine unrolls each to the same total', () => {
    for (const each of workouts) {
      const lengths = unroll(each, { times: 1, repsWaitForOk: false }).map((segment) => segment.durationMs);
      assert.equal(lengths.reduce((sum, ms) => sum + ms, 0), totalMs(each, 1), each.id);
    }
  });

  it('name only moves that have facts', () => {
    for (const { exerciseId } of workouts.flatMap(stepsOf)) {
      if (exerciseId !== null) exercise(exerciseId);
    }
  });

  it('use both sides of a one-sided move, and say when a move alternates', () => {
    for (const step of workouts.flatMap(stepsOf)) {
      if (step.exerciseId === null) continue;
      const facts = exercise(step.exerciseId);
      const sides = facts.isPerSide ? 'each' : facts.isAlternating ? 'alternating' : 'both';
      assert.equal(step.sides, sides, step.exerciseId);
    }
  });

  it('ask for the equipment their steps need, and for no more', () => {
    for (const each of workouts) {
      const needed = new Set(stepsOf(each).flatMap(equipmentOf));
      if (needed.has('two-dumbbells')) needed.delete('one-dumbbell');
      assert.deepEqual([...needed].sort(), [...each.equipment].sort(), each.id);
    }
  });

  it('only Moderate and Hard earn cardio minutes', () => {
    for (const id of ['warm-up-5', 'cool-down-7', 'posture-break-5']) assert.equal(creditMin(workout(id)), 0, id);
  });

  it('a posture break is easy throughout', () => {
    assert.ok(stepsOf(workout('posture-break-5')).every((step) => step.phase === 'easy'));
  });
});

describe('Back & cardio', () => {
  const back = workout('back-and-cardio-15');

  it('is five rounds of a minute of strength, a moderate and a hard minute of one move', () => {
    assert.equal(back.rounds.length, 5);
    for (const { steps } of back.rounds) {
      assert.deepEqual(steps.map((step) => step.phase), ['strength', 'moderate', 'hard']);
      assert.deepEqual(steps.map(stepMs), [60_000, 60_000, 60_000]);
      assert.equal(steps[1]?.exerciseId, steps[2]?.exerciseId);
    }
  });

  it('pairs the moves in the order of the starting workout', () => {
    assert.deepEqual(back.rounds.map(({ steps }) => [steps[0]?.exerciseId, steps[1]?.exerciseId]), [
      ['reverse-grip-row', 'jumping-jacks'],
      ['side-plank-arm-extension', 'jog-in-place'],
      ['renegade-row', 'jump-rope'],
      ['straight-arm-press-back', 'skaters'],
      ['single-arm-row', 'power-skips'],
    ]);
  });

  it('has 92 repetitions at the suggested paces', () => {
    const doses = back.rounds.map(({ steps }) => doseOf(steps[0]));
    assert.deepEqual(doses, [
      { count: 12, paceMs: 5_000, sides: 'both' },
      { count: 12, paceMs: 2_500, sides: 'each' },
      { count: 20, paceMs: 3_000, sides: 'alternating' },
      { count: 12, paceMs: 5_000, sides: 'both' },
      { count: 12, paceMs: 2_500, sides: 'each' },
    ]);
    assert.equal(doses.reduce((sum, dose) => sum + dose.count * (dose.sides === 'each' ? 2 : 1), 0), 92);
  });

  it('may be done twice: 30:00 of work, 30:30 shown, 30 minutes instead of 15', () => {
    assert.ok(back.canDoTwice);
    assert.equal(2 * workMs(back), minutes(30));
    assert.equal(totalMs(back, 2), minutes(30, 30));
    assert.deepEqual([creditMin(back), 2 * creditMin(back)], [15, 30]);
  });

  it('has enough hard minutes for an interval day and trains back, abdomen, shoulders and arms only', () => {
    const steps = stepsOf(back);
    const hardMs = steps.filter((step) => step.phase === 'hard').reduce((sum, step) => sum + stepMs(step), 0);
    assert.ok(hardMs >= minutes(4));
    const groups = steps.filter((step) => step.phase === 'strength').flatMap((step) => exercise(step.exerciseId ?? '').groups);
    assert.deepEqual([...new Set(groups)].sort(), ['abdomen', 'arms', 'back', 'shoulders']);
  });

  it('comes to about 91 MET-minutes', () => {
    const metMin = stepsOf(back).reduce((sum, step) => {
      const facts = exercise(step.exerciseId ?? '');
      const { value } = step.phase === 'hard' ? (facts.hardMet ?? facts.met) : facts.met;
      return sum + (value * stepMs(step)) / 60_000;
    }, 0);
    assert.ok(Math.abs(metMin - 91) < 1, `${metMin}`);
  });
});

describe('posters', () => {
  it('show a move of the workout itself', () => {
    for (const workout of workouts) {
      assert.ok(stepsOf(workout).some((step) => step.exerciseId === workout.coverExerciseId), workout.id);
    }
  });
});

/** What a way of doing the move spares or adds. */
function equipmentOf(step: Step): readonly Equipment[] {
  if (step.exerciseId === null || step.manner === 'no-weight') return [];
  if (step.manner === 'seated') return ['chair'];
  return exercise(step.exerciseId).equipment;
}

function doseOf(step: Step | undefined): { count: number; paceMs: number; sides: string } {
  assert.ok(step?.dose.kind === 'reps');
  const { pullMs, holdMs, lowerMs } = step.dose.tempo;
  return { count: step.dose.count, paceMs: pullMs + holdMs + lowerMs, sides: step.sides };
}
