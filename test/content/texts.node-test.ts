import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ExerciseText } from '../../src/domain/workout/exercise.ts';
import type { Names } from '../../src/content/files.ts';
import type { SafetyText } from '../../src/content/safety-text.ts';
import { contentFile, exercises, workouts } from './shipped.ts';

const names = contentFile('texts/en/names.json') as Names;
const texts = contentFile('texts/en/exercises.json') as Readonly<Record<string, Omit<ExerciseText, 'name'>>>;
const safety = contentFile('texts/en/safety.json') as SafetyText;

/** Names people see and checks from outside look for. */
const NAMES = {
  'reverse-grip-row': 'Reverse-grip row', 'jumping-jacks': 'Jumping jacks', 'side-plank-arm-extension': 'Side plank with arm extension',
  'jog-in-place': 'Jog in place', 'renegade-row': 'Renegade rows', 'jump-rope': 'Jump rope',
  'straight-arm-press-back': 'Straight-arm press back', skaters: 'Skaters', 'single-arm-row': 'Single-arm row',
  'power-skips': 'Power skips', 'march-in-place': 'March in place', 'arm-circles': 'Arm circles', 'hip-circles': 'Hip circles',
  'leg-swings': 'Leg swings', 'cat-cow': 'Cat-cow', 'body-weight-squat': 'Body-weight squat', 'sit-to-stand': 'Sit-to-stand',
  'wall-angel': 'Wall angel', 'glute-bridge': 'Glute bridge', 'bird-dog': 'Bird dog', 'forearm-plank': 'Forearm plank',
  'push-up': 'Push-up', 'reverse-lunge': 'Reverse lunge', 'calf-stretch': 'Calf stretch', 'hip-flexor-stretch': 'Hip-flexor stretch',
  'hamstring-stretch': 'Hamstring stretch', 'figure-four-stretch': 'Figure-four stretch',
  'chest-opener-stretch': 'Chest-opener stretch', 'childs-pose-side-reach': "Child's pose with side reach",
  'chin-tucks': 'Chin tucks', 'reverse-fly': 'Reverse fly',
};

const WORKOUT_NAMES = {
  'back-and-cardio-15': 'Back & cardio', 'warm-up-5': 'Warm-up', 'cool-down-7': 'Cool-down & stretch', 'posture-break-5': 'Posture break',
};

/** The product does not speak of bodies, guilt or calories, and names no move by its faults. */
const NEVER = /weight|burn|\bearn|cheat|guilt|excuse|before|after|calor|\bfat\b|\bslim|\bskinny|\bfail|\babandon|\bbad\b|\bweak|push through|!/i;

describe('names on screen', () => {
  it('are those people know', () => {
    assert.deepEqual(names.exercises, NAMES);
    assert.deepEqual(Object.fromEntries(Object.entries(names.workouts).map(([id, { name }]) => [id, name])), WORKOUT_NAMES);
  });

  it('are there for every move and workout, and for nothing else', () => {
    assert.deepEqual(Object.keys(names.exercises), exercises.map(({ id }) => id));
    assert.deepEqual(Object.keys(names.workouts).sort(), workouts.map(({ id }) => id).sort());
  });
});

describe('the words of a move', () => {
  it('are there for every move', () => {
    assert.deepEqual(Object.keys(texts), exercises.map(({ id }) => id));
  });

  for (const [id, text] of Object.entries(texts)) {
    it(`${id}: short cues, whole steps`, () => {
      assert.ok(text.cues.length >= 4 && text.cues.length <= 6, 'cues');
      assert.ok(text.steps.length >= 3 && text.steps.length <= 5, 'steps');
      assert.ok(text.mistakes.length >= 2 && text.mistakes.length <= 3, 'mistakes');
      for (const cue of text.cues) assert.ok(cue.length <= 48, `${cue.length} letters: ${cue}`);
      for (const line of linesOf(text)) assert.match(line, /^\p{Lu}.*\.$/u, line);
      for (const line of [text.breathing, text.easier, text.harder, text.stop]) assert.equal(sentencesOf(line).length, 1, line);
      assert.match(text.stop, /^Stop (if|when) /);
    });
  }

  it('keep the form that makes the move', () => {
    assert.match(wordsOf('reverse-grip-row'), /palms facing up.*elbows back past your hips/is);
    assert.match(wordsOf('side-plank-arm-extension'), /elbow below right under your shoulder.*stack your feet and your hips/is);
    assert.match(wordsOf('renegade-row'), /arms straight.*toward the hip bone/is);
    assert.match(wordsOf('straight-arm-press-back'), /keep your arms straight.*past your hips/is);
    assert.match(wordsOf('skaters'), /front knee bends to 90 degrees/i);
    assert.match(wordsOf('single-arm-row'), /split stance.*opposite foot forward.*past your hip/is);
  });

  it('never repeat a sentence from one place to another', () => {
    const seen = new Map<string, string>();
    for (const [place, line] of everyLine()) {
      for (const sentence of sentencesOf(line)) {
        assert.equal(seen.get(sentence.toLowerCase()), undefined, `"${sentence}" in ${place}`);
        seen.set(sentence.toLowerCase(), place);
      }
    }
  });

  it('never shame, shout, or speak of what a body looks like', () => {
    for (const [place, line] of everyLine()) assert.doesNotMatch(line, NEVER, place);
  });
});

describe('the safety notice', () => {
  it('has three points and says who asks a doctor', () => {
    assert.equal(safety.points.length, 3);
    assert.match(safety.points.join(' '), /clear the floor.*sharp pain/is);
    for (const reason of ['heart condition', 'pregnant', 'surgery', 'dizzy']) assert.ok(safety.doctor.includes(reason), reason);
  });
});

function* everyLine(): Generator<readonly [place: string, line: string]> {
  for (const [id, text] of Object.entries(texts)) for (const line of linesOf(text)) yield [id, line];
  for (const [id, { summary }] of Object.entries(names.workouts)) yield [id, summary];
  for (const line of [safety.heading, ...safety.points, safety.doctor]) yield ['safety', line];
}

function linesOf(text: Omit<ExerciseText, 'name'>): readonly string[] {
  const { summary, cues, steps, mistakes, breathing, easier, harder, stop } = text;
  return [summary, ...cues, ...steps, ...mistakes, breathing, easier, harder, stop];
}

function wordsOf(id: string): string {
  return texts[id]?.steps.join(' ') ?? '';
}

function sentencesOf(line: string): readonly string[] {
  return line.split(/(?<=[.?])\s+/);
}
