import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { makeBody } from '../../../components/exercise-figure/body.ts';
import { frame } from '../../../components/exercise-figure/framing.ts';
import { makeClip } from '../../../src/domain/movement/clip.ts';
import { DEFAULT_LOOK } from '../../../src/domain/movement/look.ts';
import type { Movement } from '../../../src/domain/movement/movement.ts';

function topOf(id: string): number {
  const movement = JSON.parse(readFileSync(new URL(`../../../assets/content/movements/${id}.json`, import.meta.url), 'utf8')) as Movement;
  return frame(makeClip(movement), makeBody(DEFAULT_LOOK), movement.camera.azimuth, movement.camera.elevation).top;
}

describe('what the picture holds', () => {
  it('draws who stands, squats or kneels upright at one size', () => assert.equal(topOf('single-arm-row'), topOf('hip-flexor-stretch')));
  it('draws who lies a little larger', () => assert.ok(topOf('forearm-plank') < topOf('single-arm-row') - 0.2));
  it('lets a wall go on beyond the picture, for it would make the person small', () => assert.ok(topOf('calf-stretch') < 1.8));
});
