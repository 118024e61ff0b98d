import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { BodyFacts } from '../../../src/domain/meals/body-facts.ts';
import { bodyMassIndex, dayNeeds, NEED_SOURCES, personNeeds, restingKcal } from '../../../src/domain/meals/needs.ts';

function body(change: Partial<BodyFacts> = {}): BodyFacts {
  return {
    sex: 'male', birthYear: 1986, heightCm: 180, massKg: 80, activity: 'some', goal: 'keep', isPregnantOrNursing: false, energyKcal: null, proteinGrams: null,
    ...change,
  };
}

const anyBody = fc.record<BodyFacts>({
  sex: fc.constantFrom('female', 'male', 'unsaid'),
  birthYear: fc.integer({ min: 1920, max: 2020 }),
  heightCm: fc.integer({ min: 100, max: 220 }),
  massKg: fc.integer({ min: 20, max: 250 }),
  activity: fc.constantFrom('sitting', 'some', 'much', 'hard'),
  goal: fc.constantFrom('keep', 'lose', 'gain'),
  isPregnantOrNursing: fc.boolean(),
  energyKcal: fc.option(fc.integer({ min: 500, max: 6_000 }), { nil: null }),
  proteinGrams: fc.option(fc.integer({ min: 10, max: 300 }), { nil: null }),
});
const anyDay = fc.constantFrom('training' as const, 'everyday' as const);

describe('energy of a person', () => {
  it('is Mifflin-St Jeor times activity', () => {
    assert.equal(restingKcal(body(), 2026), 800 + 1_125 - 200 + 5);
    assert.equal(restingKcal(body({ sex: 'female', massKg: 60, heightCm: 165 }), 2026), 600 + 1_031.25 - 200 - 161);
    assert.equal(personNeeds(body(), 2026, 'everyday').energyKcal, 1_730 * 1.375);
  });

  it('without a sex is the mean of both', () => {
    const both = (restingKcal(body({ sex: 'female' }), 2026) + restingKcal(body({ sex: 'male' }), 2026)) / 2;
    assert.equal(restingKcal(body({ sex: 'unsaid' }), 2026), both);
  });

  it('is a little less for losing, never more than 500 kcal less, and a tenth more for gaining', () => {
    const kept = 1_730 * 1.375;
    assert.ok(Math.abs(personNeeds(body({ goal: 'lose' }), 2026, 'everyday').energyKcal - kept * 0.85) < 1e-9);
    const large = body({ massKg: 140, activity: 'hard' });
    assert.equal(personNeeds({ ...large, goal: 'lose' }, 2026, 'everyday').energyKcal, personNeeds(large, 2026, 'everyday').energyKcal - 500);
    assert.ok(Math.abs(personNeeds(body({ goal: 'gain' }), 2026, 'everyday').energyKcal - kept * 1.1) < 1e-9);
  });

  it('is never below its floor: 1,200 kcal, 1,500 for men, resting energy; a chosen one neither', () => {
    fc.assert(fc.property(anyBody, anyDay, (facts, day) => {
      const { energyKcal, floorKcal } = personNeeds(facts, 2026, day);
      assert.ok(energyKcal >= floorKcal);
      assert.ok(floorKcal >= (facts.sex === 'male' ? 1_500 : 1_200));
      assert.ok(floorKcal >= restingKcal(facts, 2026));
    }), { numRuns: 1_000 });
    assert.deepEqual(personNeeds(body({ energyKcal: 700 }), 2026, 'everyday').notes, ['chosen', 'raised-to-floor']);
    assert.equal(personNeeds(body({ energyKcal: 700 }), 2026, 'everyday').energyKcal, 1_730);
  });

  it('has no deficit under 18, in pregnancy, while nursing, or below a body mass index of 18.5; not by choice either', () => {
    fc.assert(fc.property(anyBody, fc.option(fc.integer({ min: 500, max: 6_000 }), { nil: null }), (facts, energyKcal) => {
      const isBarred = 2026 - facts.birthYear < 18 || facts.isPregnantOrNursing || bodyMassIndex(facts) < 18.5;
      fc.pre(isBarred);
      const kept = personNeeds({ ...facts, goal: 'keep', energyKcal: null }, 2026, 'everyday').energyKcal;
      assert.ok(personNeeds({ ...facts, goal: 'lose', energyKcal }, 2026, 'everyday').energyKcal >= kept);
    }), { numRuns: 1_000 });
    assert.deepEqual(personNeeds(body({ birthYear: 2009, goal: 'lose' }), 2026, 'everyday').notes, ['no-deficit-under-18']);
    assert.deepEqual(personNeeds(body({ massKg: 58, goal: 'lose' }), 2026, 'everyday').notes, ['no-deficit-low-weight']);
    assert.deepEqual(personNeeds(body({ sex: 'female', isPregnantOrNursing: true, goal: 'lose' }), 2026, 'everyday').notes, ['no-deficit-pregnant-or-nursing']);
  });

  it('treats the year of the eighteenth birthday as before it', () => {
    assert.deepEqual(personNeeds(body({ birthYear: 2008, goal: 'lose' }), 2026, 'everyday').notes, ['no-deficit-under-18']);
    assert.deepEqual(personNeeds(body({ birthYear: 2007, goal: 'lose' }), 2026, 'everyday').notes, []);
  });

  it('and protein are more on a day of training', () => {
    fc.assert(fc.property(anyBody, (facts) => {
      const [still, training] = [personNeeds(facts, 2026, 'everyday'), personNeeds(facts, 2026, 'training')];
      assert.ok(training.energyKcal > still.energyKcal);
      assert.ok(facts.proteinGrams === null ? training.proteinGrams > still.proteinGrams : training.proteinGrams === facts.proteinGrams);
    }));
  });
});

describe('protein of a person', () => {
  it('lies between 1.2 and 1.62 g a kilogram, up to a body mass index of 30', () => {
    fc.assert(fc.property(anyBody, anyDay, (facts, day) => {
      fc.pre(facts.proteinGrams === null && bodyMassIndex(facts) <= 30);
      const gramsAKg = personNeeds(facts, 2026, day).proteinGrams / facts.massKg;
      assert.ok(gramsAKg >= 1.2 - 1e-9 && gramsAKg <= 1.62);
    }));
  });
});

describe('needs of a day', () => {
  const couple = [{ id: 'one', body: body() }, { id: 'other', body: null }];

  it('are everybody’s together, and an average adult’s for those of whom nothing is known', () => {
    const needs = dayNeeds(couple, '2026-03-02', new Map());
    assert.equal(needs.people, 2);
    assert.equal(needs.energyKcal, 1_730 * 1.375 + 2_000);
    assert.equal(needs.proteinGrams, 96 + 84);
    assert.equal(needs.mostSodiumMg, 4_600);
    assert.ok(Math.abs(needs.fiberGrams - (needs.energyKcal * 14) / 1_000) < 1e-9);
  });

  it('follow the pattern of 2,000 kcal', () => {
    const needs = dayNeeds([{ id: 'one', body: null }], '2026-03-02', new Map());
    assert.deepEqual(
      [needs.vegetableCups, needs.fruitCups, needs.wholeGrainOunces, needs.dairyCups, needs.proteinOunces, needs.seafoodOunces * 7],
      [2.5, 2, 3, 3, 5.5, 8],
    );
    assert.ok(Math.abs(needs.mostSaturatedGrams * 9 - 200) < 1e-9);
    assert.ok(Math.abs(needs.mostAddedSugarGrams * 4 - 200) < 1e-9);
  });

  it('are more on the day one of them trains', () => {
    const training = new Map([['one', new Set(['2026-03-02'])]]);
    const [monday, tuesday] = [dayNeeds(couple, '2026-03-02', training), dayNeeds(couple, '2026-03-03', training)];
    assert.equal(monday.energyKcal - tuesday.energyKcal, 160);
    assert.equal(Math.round(monday.proteinGrams - tuesday.proteinGrams), 32);
  });

  it('each name their source', () => {
    for (const name of Object.keys(dayNeeds(couple, '2026-03-02', new Map()))) {
      if (name !== 'people') assert.ok((NEED_SOURCES as Record<string, string>)[name], name);
    }
  });
});
