import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { catalog, createCatalog, type Catalog } from '../../src/content/catalog.ts';
import type { ContentFiles } from '../../src/content/files.ts';
import { shippedFiles } from '../../src/content/shipped-files.ts';
import { contentFile, exercise, exercises, workout, workouts } from './shipped.ts';

const BACK = 'back-and-cardio-15';

describe('the catalog', () => {
  it('offers the starting workout first and knows each by id', () => {
    assert.equal(catalog.workoutSummaries()[0]?.id, BACK);
    assert.equal(catalog.workoutSummaries().length, workouts.length);
    assert.equal(catalog.workoutSummary('posture-break-5')?.workMs, 300_000);
    assert.equal(catalog.workoutSummary('no-such-workout'), null);
  });

  it('says names at once, and words for an id this build does not have', () => {
    assert.equal(catalog.exerciseName('renegade-row'), 'Renegade rows');
    assert.equal(catalog.workoutName(BACK), 'Back & cardio');
    assert.equal(catalog.exerciseName('wide-row'), 'Wide row');
    assert.equal(catalog.workoutName('belly-hiit-12'), 'Belly hiit 12');
    assert.deepEqual(catalog.workoutText('constructor'), { name: 'Constructor', summary: '' });
  });

  it('says groups at once, none for a stranger', () => {
    const { groupsOf } = catalog;
    assert.deepEqual(groupsOf('straight-arm-press-back'), ['shoulders', 'back', 'arms']);
    assert.deepEqual(groupsOf('no-such-move'), []);
    assert.deepEqual(groupsOf('toString'), []);
  });

  it('loads every workout whole', async () => {
    for (const { id } of catalog.workoutSummaries()) {
      assert.deepEqual(await catalog.loadWorkout(id), { ok: true, value: workout(id) });
    }
  });

  it('loads every move, facts and words', async () => {
    for (const { id } of exercises) assert.deepEqual(await catalog.loadExercise(id), { ok: true, value: exercise(id) });
    const texts = await catalog.loadExerciseTexts(exercises.map(({ id }) => id));
    assert.ok(texts.ok);
    assert.equal(texts.value.size, exercises.length);
    assert.equal(texts.value.get('jump-rope')?.name, 'Jump rope');
    assert.ok((texts.value.get('jump-rope')?.cues.length ?? 0) >= 4);
  });

  it('loads the moves of an old record, leaving out those this build does not have', async () => {
    const loaded = await catalog.loadExercises(['skaters', 'wide-row', 'toString', 'push-up', 'skaters']);
    assert.ok(loaded.ok);
    assert.deepEqual([...loaded.value], [['skaters', exercise('skaters')], ['push-up', exercise('push-up')]]);
    assert.deepEqual(await catalog.loadExercises(['wide-row']), { ok: true, value: new Map() });
  });

  it('loads the safety notice', async () => {
    const safety = await catalog.loadSafetyText();
    assert.ok(safety.ok && safety.value.points.length === 3);
  });

  it('keeps valibot and every large file out of the first screen', () => {
    const reached = staticImports(new URL('../../src/content/catalog.ts', import.meta.url));
    const outside = [...reached].filter((path) => !path.includes('/src/')).map((path) => path.replace(/.*\/assets\/content\//, ''));
    assert.deepEqual(outside.sort(), ['group-index.json', 'texts/en/names.json', 'workout-index.json']);
  });
});

describe('what cannot be had is a problem, never a throw', () => {
  it('an unknown id', async () => {
    for (const id of ['', 'no-such', '__proto__', 'constructor', '../secrets']) {
      assert.equal(await problemOf(catalog.loadWorkout(id)), 'unknown', id);
      assert.equal(await problemOf(catalog.loadExercise(id)), 'unknown', id);
      assert.equal(await problemOf(catalog.loadExerciseTexts(['skaters', id])), 'unknown', id);
    }
  });

  it('a chunk that does not arrive', async () => {
    const away = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    const offline = withFiles({ workouts: { [BACK]: away }, loadExercises: away, loadExerciseTexts: away, loadSafety: away });
    assert.equal(await problemOf(offline.loadWorkout(BACK)), 'unreachable');
    assert.equal(await problemOf(offline.loadExercise('skaters')), 'unreachable');
    assert.equal(await problemOf(offline.loadExercises(['skaters'])), 'unreachable');
    assert.equal(await problemOf(offline.loadExerciseTexts(['skaters'])), 'unreachable');
    assert.equal(await problemOf(offline.loadSafetyText()), 'unreachable');
  });

  it('a loader that throws at once, and a chunk that is no script', async () => {
    const throws = (): never => {
      throw new Error('no');
    };
    assert.equal(await problemOf(withFiles({ workouts: { [BACK]: throws } }).loadWorkout(BACK)), 'unreachable');
    const garbled = (): Promise<never> => Promise.reject(new SyntaxError('Unexpected end of input'));
    assert.equal(await problemOf(withFiles({ workouts: { [BACK]: garbled } }).loadWorkout(BACK)), 'broken');
  });

  for (const [wrong, spoil] of Object.entries({
    'an id that is another': { id: 'warm-up-5' },
    'no rounds': { rounds: [] },
    'a round without steps': { rounds: [{ steps: [] }] },
    'a move nobody knows': { rounds: [{ steps: [timed({ exerciseId: 'no-such-move' })] }] },
    'a move named like a property of every object': { rounds: [{ steps: [timed({ exerciseId: 'constructor' })] }] },
    'a phase the engine adds itself': { rounds: [{ steps: [timed({ phase: 'get-ready' })] }] },
    'a time of nothing': { rounds: [{ steps: [timed({ dose: { kind: 'time', durationMs: 0 } })] }] },
    'a time that is no number': { rounds: [{ steps: [timed({ dose: { kind: 'time', durationMs: null } })] }] },
    'repetitions without a tempo': { rounds: [{ steps: [timed({ dose: { kind: 'reps', count: 12 } })] }] },
    'half a repetition': {
      rounds: [{ steps: [timed({ dose: { kind: 'reps', count: 0.5, tempo: { pullMs: 1, holdMs: 0, lowerMs: 1 } } })] }],
    },
  })) {
    it(`a workout file with ${wrong}`, async () => {
      const file = { ...(contentFile(`workouts/${BACK}.json`) as object), ...spoil };
      assert.equal(await problemOf(withWorkout(file).loadWorkout(BACK)), 'broken');
    });
  }

  it('says where a file is wrong, for the log', async () => {
    const file = { ...(contentFile(`workouts/${BACK}.json`) as object), rounds: [{ steps: [timed({ phase: 'sprint' })] }] };
    const answer = await withWorkout(file).loadWorkout(BACK);
    assert.ok(!answer.ok);
    assert.equal(answer.problem.id, BACK);
    assert.match(answer.problem.detail, /^rounds\.0\.steps\.0\.phase: /);
  });

  it('any file at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (file) => {
        const anything = (): Promise<unknown> => Promise.resolve(file);
        const odd = withFiles({
          workouts: { [BACK]: anything }, loadExercises: anything, loadExerciseTexts: anything, loadSafety: anything,
        });
        assert.equal(await problemOf(odd.loadWorkout(BACK)), 'broken');
        assert.equal(await problemOf(odd.loadExercise('skaters')), 'broken');
        assert.equal(await problemOf(odd.loadExerciseTexts(['skaters'])), 'broken');
        assert.equal(await problemOf(odd.loadSafetyText()), 'broken');
      }),
    );
  });

  it('a shipped workout with any one value replaced is either sound or a problem', async () => {
    const sound = JSON.stringify(contentFile(`workouts/${BACK}.json`));
    const values = [...sound.matchAll(/(?<=:)("[^"]*"|\d+|true|false)/g)];
    await fc.assert(
      fc.asyncProperty(fc.nat(values.length - 1), fc.jsonValue(), async (index, value) => {
        const { 0: old, index: at } = values[index] as RegExpExecArray;
        const file: unknown = JSON.parse(sound.slice(0, at) + JSON.stringify(value) + sound.slice(at + old.length));
        const answer = await withWorkout(file).loadWorkout(BACK);
        if (answer.ok) assert.deepEqual(answer.value, file);
        else assert.equal(answer.problem.kind, 'broken');
      }),
    );
  });
});

function withFiles(changes: Partial<ContentFiles>): Catalog {
  return createCatalog({ ...shippedFiles('en'), ...changes });
}

function withWorkout(file: unknown): Catalog {
  return withFiles({ workouts: { [BACK]: () => Promise.resolve(file) } });
}

async function problemOf(answer: ReturnType<Catalog[`load${'Workout' | 'Exercise' | 'Exercises' | 'ExerciseTexts' | 'SafetyText'}`]>): Promise<string> {
  const result = await answer;
  return result.ok ? 'none' : result.problem.kind;
}

function timed(changes: object): object {
  return { exerciseId: 'skaters', phase: 'hard', sides: 'both', dose: { kind: 'time', durationMs: 60_000 }, ...changes };
}

/** Every file a module pulls in without `import()` or `import type`, packages included by their bare name. */
function staticImports(module: URL, reached = new Set<string>()): ReadonlySet<string> {
  for (const [, names, path] of readFileSync(module, 'utf8').matchAll(/^import (?!type )([^;]*?) from '([^']+)'/gms)) {
    assert.ok(names !== undefined && path !== undefined);
    const target = path.startsWith('.') ? new URL(path, module) : null;
    const name = target?.pathname ?? path;
    if (reached.has(name)) continue;
    reached.add(name);
    if (target !== null && name.endsWith('.ts')) staticImports(target, reached);
  }
  return reached;
}
