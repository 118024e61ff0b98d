import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nutritionOf } from '../../../../src/domain/meals/nutrition.ts';
import { foodTableOf, isFor, surveyOf, VALUE } from '../../../../src/domain/meals/planner/recipe-survey.ts';
import { among, food, line, recipe } from '../kitchen.ts';
import { FOODS, RECIPES } from './request.ts';

describe('what planning knows of a recipe', () => {
  it('is what nutrition tells of it, for every shipped recipe', () => {
    const table = foodTableOf(FOODS);
    for (const one of RECIPES) {
      const { nutrients, groups } = nutritionOf(one, among(FOODS));
      const { values } = surveyOf(one, table);
      const told = {
        energyKcal: nutrients.energyKcal.value, proteinGrams: nutrients.proteinGrams.value, fiberGrams: nutrients.fiberGrams.value,
        sodiumMg: nutrients.sodiumMg.value, saturatedGrams: nutrients.saturatedGrams.value, addedSugarGrams: nutrients.addedSugarGrams.value,
        vegetableCups: groups.vegetableCups, fruitCups: groups.fruitCups, wholeGrainOunces: groups.wholeGrainOunces,
        refinedGrainOunces: groups.refinedGrainOunces, dairyCups: groups.dairyCups, proteinOunces: groups.proteinOunces,
      };
      for (const [name, value] of Object.entries(told)) assert.ok(Math.abs(values[VALUE[name as keyof typeof VALUE]]! - value) < 0.001, `${one.id} ${name}`);
    }
  });

  it('counts fish as seafood, and nuts not', () => {
    const table = foodTableOf([food({ id: 'cod', group: 'fish', origin: 'fish', gramsAnEquivalent: 28 }), food({ id: 'nut', group: 'nuts', gramsAnEquivalent: 14 })]);
    const { values } = surveyOf(recipe([line('cod', 56), line('nut', 28)]), table);
    assert.equal(values[VALUE.seafoodOunces], 2);
    assert.equal(values[VALUE.proteinOunces], 4);
  });

  it('meets neither an allergy nor a diet when a line is unknown', () => {
    const survey = surveyOf(recipe([line('oats'), line(null)]), foodTableOf(FOODS));
    assert.equal(isFor(survey, { diets: [], allergies: [] }), true);
    assert.equal(isFor(survey, { diets: ['no-pork'], allergies: [] }), false);
    assert.equal(isFor(survey, { diets: [], allergies: ['sesame'] }), false);
    assert.equal(survey.isWhole, false);
  });
});
