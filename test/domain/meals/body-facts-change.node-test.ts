import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  bodyRange, chosenRange, firstBodyFacts, shownBodyNumber, steppedBody, steppedChosen, withBodyChange, withChosen, type BodyNumber, type ChosenNumber,
} from '../../../src/domain/meals/body-facts-change.ts';
import { noDeficitNotes, personNeeds } from '../../../src/domain/meals/needs.ts';

const YEAR = 2026;
const anyNumber = fc.constantFrom<BodyNumber>('birthYear', 'heightCm', 'massKg');
const anyUnits = fc.constantFrom('metric' as const, 'us' as const);
const anyStep = fc.record({ by: fc.constantFrom(1 as const, -1 as const), isHeld: fc.boolean() });

describe('changing body facts', () => {
  it('never keeps a wish to lose where none is planned', () => {
    const losing = withBodyChange(firstBodyFacts(YEAR), { goal: 'lose' }, YEAR);
    assert.equal(losing.goal, 'lose');
    for (const change of [{ birthYear: YEAR - 17 }, { isPregnantOrNursing: true }, { massKg: 50, heightCm: 180 }]) {
      const changed = withBodyChange(losing, change, YEAR);
      assert.ok(noDeficitNotes(changed, YEAR).length > 0);
      assert.equal(changed.goal, 'keep');
    }
  });

  it('asks no man about pregnancy', () => {
    assert.equal(withBodyChange({ ...firstBodyFacts(YEAR), isPregnantOrNursing: true }, { sex: 'male' }, YEAR).isPregnantOrNursing, false);
  });

  it('steps within both ends, in the units shown', () => {
    fc.assert(fc.property(anyNumber, anyUnits, fc.array(anyStep, { maxLength: 80 }), (number, units, steps) => {
      const body = steps.reduce((before, step) => steppedBody(before, number, step, { units, year: YEAR }), firstBodyFacts(YEAR));
      const shown = shownBodyNumber(body, number, units);
      const { min, max } = bodyRange(number, units, YEAR);
      assert.ok(shown >= min && shown <= max, `${number} ${shown}`);
    }));
  });

  it('goes from a number between two steps to the next whole one', () => {
    const step = { by: 1, isHeld: false } as const;
    assert.equal(steppedBody({ ...firstBodyFacts(YEAR), massKg: 70.4 }, 'massKg', step, { units: 'metric', year: YEAR }).massKg, 71);
    assert.equal(steppedBody({ ...firstBodyFacts(YEAR), massKg: 70.4 }, 'massKg', { by: -1, isHeld: false }, { units: 'metric', year: YEAR }).massKg, 70);
  });
});

describe('choosing energy and protein', () => {
  const anyChosen = fc.constantFrom<ChosenNumber>('energyKcal', 'proteinGrams');
  const anyBody = fc.record({
    sex: fc.constantFrom('female' as const, 'male' as const, 'unsaid' as const), birthYear: fc.integer({ min: 1916, max: 2021 }), heightCm: fc.integer({ min: 90, max: 230 }),
    massKg: fc.integer({ min: 20, max: 300 }), activity: fc.constantFrom('sitting' as const, 'hard' as const), goal: fc.constantFrom('keep' as const, 'gain' as const),
    isPregnantOrNursing: fc.boolean(), energyKcal: fc.option(fc.integer({ min: 500, max: 10_000 }), { nil: null }), proteinGrams: fc.option(fc.integer({ min: 10, max: 500 }), { nil: null }),
  });

  it('begins with what was worked out, and goes back to it', () => {
    const chosen = withChosen(withChosen(firstBodyFacts(YEAR), 'energyKcal', 'chosen', YEAR), 'proteinGrams', 'chosen', YEAR);
    const { energyKcal, proteinGrams } = personNeeds(firstBodyFacts(YEAR), YEAR, 'everyday');
    assert.ok(Math.abs((chosen.energyKcal ?? 0) - energyKcal) <= 25, `${chosen.energyKcal} for ${energyKcal}`);
    assert.ok(Math.abs((chosen.proteinGrams ?? 0) - proteinGrams) <= 2.5, `${chosen.proteinGrams} for ${proteinGrams}`);
    const again = withChosen(withChosen(chosen, 'energyKcal', 'worked-out', YEAR), 'proteinGrams', 'worked-out', YEAR);
    assert.deepEqual(again, firstBodyFacts(YEAR));
  });

  it('never leads below the floor, and who may have no deficit can choose none', () => {
    fc.assert(fc.property(anyBody, fc.array(anyStep, { maxLength: 60 }), (facts, steps) => {
      const begun = withChosen({ ...facts, energyKcal: null }, 'energyKcal', 'chosen', YEAR);
      const { energyKcal } = steps.reduce((body, step) => steppedChosen(body, 'energyKcal', step, YEAR), begun);
      const { floorKcal } = personNeeds(facts, YEAR, 'everyday');
      assert.ok(energyKcal !== null && energyKcal >= floorKcal, `${energyKcal} below ${floorKcal}`);
      if (noDeficitNotes(facts, YEAR).length === 0) return;
      assert.ok(energyKcal >= personNeeds({ ...facts, energyKcal: null, goal: 'keep' }, YEAR, 'everyday').energyKcal);
    }), { numRuns: 500 });
  });

  it('comes back between both ends with one step, wherever it was', () => {
    fc.assert(fc.property(anyBody, anyChosen, anyStep, (facts, number, step) => {
      const stepped = steppedChosen(withChosen(facts, number, 'chosen', YEAR), number, step, YEAR)[number];
      const { min, max } = chosenRange(facts, number, YEAR);
      assert.ok(stepped !== null && stepped >= min && stepped <= max, `${stepped} not in ${min} to ${max}`);
    }));
  });

  it('is what is planned for a day', () => {
    const body = { ...firstBodyFacts(YEAR), energyKcal: 2_600, proteinGrams: 130 };
    assert.deepEqual([personNeeds(body, YEAR, 'everyday').energyKcal, personNeeds(body, YEAR, 'training').proteinGrams], [2_600, 130]);
  });
});
