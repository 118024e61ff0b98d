import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { groupsTrainedBy, type Exercise } from '../../src/domain/workout/exercise.ts';
import { contentFile, exercise, exercises, sources } from './shipped.ts';

const IDS = [
  'reverse-grip-row', 'jumping-jacks', 'side-plank-arm-extension', 'jog-in-place', 'renegade-row', 'jump-rope',
  'straight-arm-press-back', 'skaters', 'single-arm-row', 'power-skips', 'march-in-place', 'arm-circles', 'hip-circles',
  'leg-swings', 'cat-cow', 'body-weight-squat', 'sit-to-stand', 'wall-angel', 'glute-bridge', 'bird-dog', 'forearm-plank',
  'push-up', 'reverse-lunge', 'calf-stretch', 'hip-flexor-stretch', 'hamstring-stretch', 'figure-four-stretch',
  'chest-opener-stretch', 'childs-pose-side-reach', 'chin-tucks', 'reverse-fly',
];

/** Values of the Compendium's rows in use. */
const MET_OF_CODE: Readonly<Record<string, number>> = {
  '02020': 7.5, '02022': 3.8, '02024': 2.8, '02054': 3.5, '02056': 3.0, '02101': 2.3, '02140': 2.5, '02340': 2.8,
  '12025': 4.8, '15551': 11.8, '15552': 8.3, '17190': 3.8,
};

const FAMILY: Readonly<Record<Exercise['category'], string>> = {
  strength: 'strength', core: 'strength', back: 'strength', cardio: 'cardio',
  mobility: 'loosening', stretch: 'loosening', 'warm-up': 'loosening', posture: 'loosening',
};

describe('the facts of the moves', () => {
  it('are there for each of the 31 moves, once', () => {
    assert.deepEqual(exercises.map(({ id }) => id), IDS);
  });

  it('name their sources', () => {
    assert.match(sources.join(' '), /10\.1016\/j\.jshs\.2023\.10\.010/);
    assert.match(sources.join(' '), /Centers for Disease Control/);
  });

  it('hold the MET of the code they name', () => {
    for (const { id, met, hardMet } of exercises) {
      assert.equal(met.value, MET_OF_CODE[met.code], id);
      if (hardMet !== undefined) assert.equal(hardMet.value, MET_OF_CODE[hardMet.code], id);
    }
  });

  it('mark moves the Compendium has no row for as broad', () => {
    for (const id of ['skaters', 'power-skips', 'march-in-place', 'renegade-row']) assert.equal(exercise(id).met.basis, 'broad', id);
    for (const id of ['reverse-grip-row', 'jumping-jacks', 'jog-in-place', 'jump-rope']) assert.equal(exercise(id).met.basis, 'exact', id);
  });

  it('train the groups of their primary muscles, arms also by helping biceps and triceps', () => {
    for (const { id, primary, secondary, groups } of exercises) assert.deepEqual(groups, groupsTrainedBy(primary, secondary), id);
    assert.deepEqual(groupsTrainedBy(['rear-delts'], ['triceps', 'rhomboids']), ['shoulders', 'arms']);
    assert.deepEqual(groupsTrainedBy(['obliques'], ['glutes']), ['abdomen']);
    assert.deepEqual(groupsTrainedBy(['adductors', 'hamstrings'], ['forearms']), ['hips', 'legs']);
  });

  it('are in the group index too, for the first screen', () => {
    assert.deepEqual(contentFile('group-index.json'), Object.fromEntries(exercises.map(({ id, groups }) => [id, groups])));
  });

  it('name another of the moves for the same purpose', () => {
    for (const move of exercises) {
      const other = exercise(move.alternativeId);
      assert.notEqual(other.id, move.id);
      assert.equal(FAMILY[other.category], FAMILY[move.category], `${move.id} -> ${other.id}`);
    }
  });

  it('agree with themselves', () => {
    for (const move of exercises) {
      assert.ok(!(move.isPerSide && move.isAlternating), move.id);
      assert.ok(move.primary.every((muscle) => !move.secondary.includes(muscle)), move.id);
      assert.equal(move.needsFloor, move.equipment.includes('mat'), move.id);
      assert.equal(move.needsFloor, move.space === 'body-length', move.id);
      if (move.impact === 'high') assert.equal(move.category, 'cardio', move.id);
    }
  });
});
