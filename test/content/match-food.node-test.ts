import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseIngredientLine } from '../../src/content/meals/parse-line.ts';
import { gramsOf } from '../../src/domain/meals/amounts.ts';
import { createFoodMatcher } from '../../src/domain/meals/import/match-food.ts';
import { ingredientFrom } from '../../src/domain/meals/import/ingredient-from.ts';
import { shippedFoods } from './shipped-foods.ts';

const { byId, namesOf } = shippedFoods();
const matcher = createFoodMatcher([...byId.keys()].map((id) => ({ id, names: namesOf(id) })));

function meant(name: string): string {
  const match = matcher.match(name);
  return match.kind === 'sure' ? match.foodId : match.kind;
}

const SURE: readonly (readonly [name: string, foodId: string])[] = [
  ['chopped kale', 'kale'], ['extra-virgin olive oil', 'olive-oil'], ['Kosher salt', 'salt'], ['freshly ground black pepper', 'black-pepper'], ['all-purpose flour', 'flour-white'],
  ['boneless, skinless chicken breasts', 'chicken-breast'], ['baby spinach leaves', 'spinach'], ['fresh thyme leaves', 'thyme'], ['unsalted butter', 'butter'], ['red onion', 'onion'],
  ['potatoes', 'potato'], ['ripe bananas', 'banana'], ['bay leaves', 'bay-leaf'], ['grated Parmesan cheese', 'parmesan'], ['jalapeños', 'jalapeno'], ['Gruyère', 'gruyere'],
  ['plain Greek yoghurt', 'greek-yogurt'], ['chilli powder', 'chili-powder'], ['old-fashioned rolled oats', 'oats'], ['tomatoes', 'tomato'], ['diced tomatoes', 'tomato-canned'],
  ['raspberries', 'raspberry'], ['large shrimp, peeled and deveined', 'shrimp'], ['low-sodium chicken broth', 'broth-chicken'], ['hummus', 'hummus'], ['almond milk', 'almond-milk'], ['free-range eggs', 'egg'],
];

describe('a food by its name', () => {
  it('is sure when every word is accounted for', () => {
    for (const [name, foodId] of SURE) assert.equal(meant(name), foodId, name);
  });

  it('is every food by every name of its own, unless an earlier one has it', () => {
    const taken = new Map<string, string>();
    for (const id of byId.keys()) {
      for (const name of namesOf(id)) {
        const found = meant(name);
        if (found !== id) assert.ok(taken.has(found), `${name} is ${found}, not ${id}`);
        taken.set(id, name);
      }
    }
  });

  it('is never guessed where another food may be meant', () => {
    for (const name of ['almond flour', 'gluten-free flour', 'vegan butter', 'peanut butter cookies', 'oat milk', 'cooked rice', 'cheese', 'coriander', 'egg substitute', 'dried cranberries', 'milk chocolate']) {
      assert.notEqual(matcher.match(name).kind, 'sure', name);
    }
  });

  it('is another where what stands beside the name makes another of it', () => {
    const told = (written: string): string => {
      const { name, note } = parseIngredientLine(written);
      const match = matcher.match(name, note);
      return match.kind === 'sure' ? match.foodId : match.kind;
    };
    for (const [written, meaning] of [
      ['1 cup butter, peanut', 'peanut-butter'], ['1 cup milk (soy)', 'soy-milk'], ['1 cup rice (brown)', 'rice-brown'], ['4 salmon fillets, smoked', 'salmon-smoked'],
      ['2 cups rice, cooked', 'choose'], ['1 cup rice, uncooked', 'rice-white'], ['3 tbsp flour (almond)', 'choose'], ['1 cup milk, oat', 'choose'], ['200 g spaghetti (gluten free)', 'choose'], ['1 tbsp butter (vegan)', 'choose'],
      ['2 eggs, free-range', 'egg'], ['1 lemon, juiced', 'lemon'], ['1 can chickpeas, drained and rinsed', 'chickpea-canned'], ['1 avocado, sliced, salt', 'avocado'],
      ['2 potatoes, cut into cubes with a knife', 'potato'],
    ] as const) assert.equal(told(written), meaning, written);
  });

  it('is asked for where the line names another that would do: allergens may hang on it', () => {
    const choicesOf = (written: string): readonly string[] => {
      const { name, note } = parseIngredientLine(written);
      const match = matcher.match(name, note);
      return match.kind === 'choose' ? match.foodIds : [];
    };
    for (const [written, ...foodIds] of [
      ['1 cup almond milk, or regular milk', 'almond-milk', 'milk-whole'], ['1 cup almond milk (or regular milk)', 'almond-milk', 'milk-whole'],
      ['1 cup pecans, or walnuts, chopped', 'pecan', 'walnut'], ['2 tbsp olive oil (or butter)', 'olive-oil', 'butter'], ['1 cup milk (dairy or soy)', 'milk-whole', 'soy-milk'],
      ['1/2 cup peanut butter, or almond butter', 'peanut-butter', 'almond-butter'], ['1 cup cream; or coconut milk', 'cream', 'coconut-milk'],
    ] as const) assert.deepEqual(choicesOf(written), foodIds, written);
    for (const written of [
      '1 tsp salt, or more', '1 cup milk, or more if needed', 'salt or to taste', '1 onion, chopped or sliced', '1 onion, red or white', '1 lime, juice or zest', '2 cups peas, fresh or frozen',
      '1 lb chicken breast, cut into strips or cubes', '1 tsp oregano, fresh or dried', '2 tbsp butter, melted, or as needed',
    ]) assert.deepEqual(choicesOf(written), [], written);
  });

  it('with a slip of the finger is offered, not taken', () => {
    for (const [name, foodId] of [['brocoli', 'broccoli'], ['parmezan', 'parmesan'], ['tumeric', 'turmeric'], ['chiken breast', 'chicken-breast'], ['cinnammon', 'cinnamon']] as const) {
      const match = matcher.match(name);
      assert.equal(match.kind === 'choose' ? match.foodIds[0] : match.kind, foodId, name);
    }
  });

  it('that is none is none', () => {
    for (const name of ['Cooking spray', 'ketchup', 'ice', '', '¿?', 'dried']) assert.equal(meant(name), 'none', name);
  });

  it('is offered while it is typed, the nearest beginning first', () => {
    assert.equal(matcher.offer('tom', 6)[0], 'tomato');
    assert.equal(matcher.offer('red pep', 6)[0], 'pepper-red');
    assert.ok(matcher.offer('yog', 6).every((id) => id.includes('yogurt')));
    assert.deepEqual(matcher.offer('', 6), []);
  });
});

describe('an ingredient from a written line', () => {
  const made = (written: string): string => {
    const read = parseIngredientLine(written);
    const match = matcher.match(read.name);
    const food = match.kind === 'sure' ? (byId.get(match.foodId) ?? null) : null;
    const { foodId, amount, unit, text } = ingredientFrom(read, food);
    return `${String(amount)} ${unit} ${String(foodId)}${text === '' ? '' : ` (${text})`}`;
  };

  it('has a measure its food knows', () => {
    const lines: readonly (readonly [string, string])[] = [
      ['2 cups chopped kale', '2 cup kale (chopped)'],
      ['1 lb carrots', '454 g carrot'],
      ['2 carrots, sliced', '2 piece carrot (sliced)'],
      ['1 cup sliced fresh figs', '150 g fig (sliced)'],
      ['3 cloves garlic', '3 piece garlic'],
      ['1 head of garlic', '10 piece garlic'],
      ['1 (14 oz) can chickpeas, drained', '1 can chickpea-canned (drained)'],
      ['1 can (70 g) chickpeas', '70 g chickpea-canned'],
      ['2 slices whole-wheat bread', '2 piece bread-whole'],
      ['1 stick butter', '8 tbsp butter'],
      ['a pinch of salt', '0.0625 tsp salt'],
      ['1 pint milk', '473 ml milk-whole'],
      ['salt, to taste', 'null g salt (to taste)'],
      ['a handful of parsley', '30 g parsley'],
      ['1 (8 ounce) package cream cheese', '227 g cream-cheese'],
      ['3 (6-ounce) salmon fillets', '510 g salmon'],
      ['cooking spray', 'null g null (cooking spray)'],
    ];
    for (const [written, wanted] of lines) assert.equal(made(written), wanted, written);
  });

  it('keeps a measure nobody knows, so that the nutrition is "at least"', () => {
    const ingredient = ingredientFrom(parseIngredientLine('1 jar honey'), byId.get('honey') ?? null);
    assert.equal(ingredient.amount, 1);
    assert.equal(gramsOf(ingredient, byId.get('honey')), null);
  });
});
