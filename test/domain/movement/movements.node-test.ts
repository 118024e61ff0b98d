import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { withVariant } from '../../../src/domain/movement/clip.ts';
import type { Effort, Movement } from '../../../src/domain/movement/movement.ts';
import type { Variant } from '../../../src/domain/workout/phase.ts';
import { checkClip, mirrorError } from './checks.ts';

const folder = path.resolve(import.meta.dirname, '../../../assets/content/movements');
/** `MOVES=single-arm-row,skaters` looks at some only. */
const wanted = process.env['MOVES']?.split(',');
const files = readdirSync(folder).filter((name) => name.endsWith('.json') && (!wanted || wanted.includes(name.replace('.json', ''))));

for (const file of files) {
  const movement = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Movement;
  const variants: readonly Variant[] = (['regular', 'easier', 'harder'] as const).filter((name) => name === 'regular' || movement[name]);
  const efforts: readonly (Effort | null)[] = [null, ...(Object.keys(movement.paces ?? {}) as Effort[])];
  describe(`the move ${movement.id}`, () => {
    it('is called as its file', () => assert.equal(`${movement.id}.json`, file));
    it('has keys in order within the cycle, and turns where a tempo can hold on to it', () => {
      const times = movement.keys.map((key) => key.at);
      assert.deepEqual(times, [...times].sort((a, b) => a - b));
      assert.ok(times.every((at) => at >= 0 && at < 1), 'keys lie from 0 to below 1');
      if (movement.kind === 'reps') assert.ok(movement.turn, 'a move of repetitions says where it turns');
    });
    it('says what makes it this move, at more than one place, for each way of doing it', () => {
      for (const variant of variants) {
        const { checks } = withVariant(movement, variant);
        assert.ok((checks?.form ?? []).length >= 2, variant);
        assert.ok(checks?.form?.every(({ min, max }) => min !== undefined || max !== undefined));
      }
    });
    for (const variant of variants) {
      for (const effort of efforts) {
        for (const side of ['right', 'left'] as const) {
          it(`can be done by a body: ${variant}, ${side}${effort ? `, ${effort}` : ''}`, () => {
            assert.deepEqual(checkClip(movement, variant, side, effort), []);
          });
        }
      }
      it(`is its own mirror image: ${variant}`, () => assert.ok(mirrorError(movement, variant) < 1e-5));
    }
  });
}
