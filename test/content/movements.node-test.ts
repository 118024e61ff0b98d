import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { catalog, createCatalog, type Catalog } from '../../src/content/catalog.ts';
import { movementFiles } from '../../src/content/movement-files.ts';
import { movementSchema } from '../../src/content/movement-schema.ts';
import { describeIssues } from '../../src/content/schemas.ts';
import { shippedFiles } from '../../src/content/shipped-files.ts';
import { contentFile, exercises } from './shipped.ts';

const ids = readdirSync(new URL('../../assets/content/movements/', import.meta.url)).map((name) => name.replace('.json', ''));
const ROW = 'single-arm-row';

function having(changes: Readonly<Record<string, () => Promise<unknown>>>): Catalog {
  const files = shippedFiles('en');
  return createCatalog({ ...files, movements: { ...files.movements, ...changes } });
}

describe('the pictures of the moves', () => {
  it('are listed one by one, each file and no more', () => assert.deepEqual(Object.keys(movementFiles).sort(), [...ids].sort()));

  for (const id of ids) {
    it(`${id} is what a movement must be`, () => {
      const parsed = v.safeParse(movementSchema, contentFile(`movements/${id}.json`));
      assert.ok(parsed.success, parsed.success ? '' : describeIssues(parsed.issues));
      assert.deepEqual(parsed.output, contentFile(`movements/${id}.json`));
      assert.equal(parsed.output.id, id);
    });

    it(`${id} is a move people can choose, and names its muscles as the move does`, () => {
      const facts = exercises.find((exercise) => exercise.id === id);
      assert.ok(facts, 'a picture of no move');
      const { muscles = [] } = v.parse(movementSchema, contentFile(`movements/${id}.json`));
      const known = new Set<string>([...facts.primary, ...facts.secondary]);
      assert.deepEqual(muscles.filter((muscle) => !known.has(muscle)), []);
    });
  }

  it('come all together', async () => {
    const answer = await catalog.loadMovements([...ids, ROW]);
    assert.ok(answer.ok);
    assert.deepEqual([...answer.value.keys()].sort(), [...ids].sort());
  });

  it('a move without one is not in the map, and nothing else is lost', async () => {
    const answer = await catalog.loadMovements(['no-such-move', 'constructor', '__proto__', ROW]);
    assert.ok(answer.ok);
    assert.deepEqual([...answer.value.keys()], [ROW]);
    assert.deepEqual(await catalog.loadMovements([]), { ok: true, value: new Map() });
  });

  it('one that is away or broken leaves the others', async () => {
    const away = having({ skaters: () => Promise.reject(new TypeError('no line')), 'bird-dog': async () => ({ id: 'bird-dog' }) });
    const answer = await away.loadMovements(['skaters', 'bird-dog', ROW]);
    assert.ok(answer.ok);
    assert.deepEqual([...answer.value.keys()], [ROW]);
  });

  it('when none can be had, the first problem is told', async () => {
    const offline = having({ [ROW]: () => Promise.reject(new TypeError('no line')) });
    const answer = await offline.loadMovements([ROW]);
    assert.equal(!answer.ok && answer.problem.kind, 'unreachable');
    const other = having({ [ROW]: async () => contentFile('movements/jumping-jacks.json') });
    const wrong = await other.loadMovements([ROW]);
    assert.equal(!wrong.ok && wrong.problem.kind, 'broken');
  });

  it('a file of anything is a problem, never a throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (file) => {
        const answer = await having({ [ROW]: async () => file }).loadMovements([ROW]);
        assert.equal(!answer.ok && answer.problem.kind, 'broken');
      }),
    );
  });

  it('a misspelt limb or value is found', () => {
    const sound = contentFile(`movements/${ROW}.json`) as { base: { rightArm: object; leftLeg: object } };
    assert.ok(v.is(movementSchema, sound));
    for (const base of [
      { ...sound.base, rightArm: { ...sound.base.rightArm, elbo: 10 } },
      { ...sound.base, leftLeg: { ...sound.base.leftLeg, yaw: Infinity } },
      { ...sound.base, tail: {} },
    ]) assert.ok(!v.is(movementSchema, { ...sound, base }));
    assert.ok(!v.is(movementSchema, { ...sound, easier: { base: { rightArm: { knee: 10 } } } }));
  });
});
