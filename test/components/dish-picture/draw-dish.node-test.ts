import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compose, type Area, type Group } from '../../../components/dish-picture/compose.ts';
import { isDrawn, markupOf } from '../../../components/dish-picture/dish-markup.ts';
import { drawDish } from '../../../components/dish-picture/draw-dish.ts';
import { artOf, DRAWN_MOTIFS } from '../../../components/dish-picture/motif-art.ts';
import { SHAPES } from '../../../components/dish-picture/shapes.ts';
import { readFoods } from '../../../src/content/meals/read-foods.ts';
import { readRecipes } from '../../../src/content/meals/read-recipes.ts';
import { dishOf, type Dish } from '../../../src/domain/meals/dish.ts';

const file = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../../assets/content/${name}`, import.meta.url), 'utf8'));
const foods = readFoods(file('foods.json'), file('texts/en/foods.json'));
const recipes = readRecipes(file('recipes.json'), file('texts/en/recipes.json'));
assert.ok(foods.ok && recipes.ok);
const byId = foods.value.byId;
const dishes = recipes.value.map((one) => ({ id: one.id, dish: dishOf(one, byId.get.bind(byId)) }));
const PLATE: Area = { halfWidth: 78, halfHeight: 78, isRound: true };

/** The share of a group's pieces whose middle lies free of what is laid on it later. */
function freeShare(group: Group, later: readonly Group[]): number {
  const free = group.spots.filter((spot) => later.every((other) => {
    const { radius, way } = artOf(other.motif);
    return other.spots.every((cover) => Math.hypot(cover.x - spot.x, cover.y - spot.y) > radius * cover.scale * (way === 'single' ? 0.5 : 0.55));
  }));
  return free.length / group.spots.length;
}

describe('a dish laid out', () => {
  it('has every piece on it', () => {
    for (const { id, dish } of dishes) {
      const groups = compose(dish, PLATE);
      for (const { motif } of dish.pieces) assert.ok(groups.some((group) => group.motif === motif && group.spots.length > 0), `${id}: no ${motif}`);
    }
  });

  it('keeps every piece over its vessel', () => {
    for (const { id, dish } of dishes) {
      for (const { motif, spots } of compose(dish, PLATE)) for (const { x, y } of spots) assert.ok(Math.hypot(x, y) < 92, `${id}: ${motif} at ${x}, ${y}`);
    }
  });

  it('hides its main food under no other', () => {
    for (const { id, dish } of dishes) {
      const groups = compose({ ...dish, garnish: null }, PLATE);
      const at = groups.findIndex(({ motif }) => motif === dish.pieces[0]?.motif);
      if (at < 0) continue;
      const share = freeShare(groups[at]!, groups.slice(at + 1));
      assert.ok(share >= 0.6, `${id}: ${dish.pieces[0]!.motif} is free to ${share}`);
    }
  });

  it('lies the same each time', () => {
    for (const { dish } of dishes) assert.deepEqual(compose(dish, PLATE), compose(dish, PLATE));
  });
});

describe('a dish drawn', () => {
  it('is few paths with numbers in them, in both views', () => {
    for (const { id, dish } of dishes) {
      for (const view of ['whole', 'close'] as const) {
        const paints = drawDish(dish, view);
        assert.ok(paints.length >= 6, id);
        if (view === 'whole') assert.ok(paints.length <= 110, `${id}: ${paints.length} paths`);
        for (const { d, colour } of paints) {
          assert.match(d, /^M/, id);
          assert.doesNotMatch(d, /NaN|undefined|Infinity/, id);
          assert.match(colour, /^#([0-9a-f]{6}|[0-9a-f]{8})$/, `${id}: ${colour}`);
        }
      }
    }
  });

  it('is known once it was drawn, by what it is', () => {
    const dish = { ...dishes[0]!.dish, seed: 123_456 };
    assert.equal(isDrawn(dish, 'whole'), false);
    const markup = markupOf(dish, 'whole');
    assert.equal(isDrawn({ ...dish }, 'whole'), true);
    assert.equal(markupOf({ ...dish }, 'whole'), markup);
    assert.equal(isDrawn(dish, 'close'), false);
  });

  it('is forgotten when many others came after', () => {
    const { dish } = dishes[0]!;
    markupOf({ ...dish, seed: 1 }, 'whole');
    for (let seed = 2; seed < 400; seed += 1) markupOf({ ...dish, pieces: [], seed }, 'whole');
    assert.equal(isDrawn({ ...dish, seed: 1 }, 'whole'), false);
    assert.equal(isDrawn({ ...dish, pieces: [], seed: 399 }, 'whole'), true);
  });

  it('differs from recipe to recipe', () => {
    const pictures = new Set(dishes.map(({ dish }) => JSON.stringify(drawDish(dish, 'whole'))));
    assert.equal(pictures.size, dishes.length);
  });

  it('is an empty plate without pieces', () => {
    const bare: Dish = { ...dishes[0]!.dish, vessel: 'plate', base: null, sauce: null, bed: null, spread: null, pieces: [], garnish: null };
    assert.ok(drawDish(bare, 'whole').length >= 3);
  });
});

describe('the motifs', () => {
  it('have a colour for each layer of their shape', () => {
    for (const motif of DRAWN_MOTIFS) {
      const { shape, tones } = artOf(motif);
      assert.ok(shape in SHAPES, `${motif}: ${shape}`);
      for (const [tone] of SHAPES[shape]) assert.ok(tones[tone] !== undefined, `${motif} has no tone ${tone}`);
    }
  });
});
