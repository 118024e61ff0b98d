import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foodInLine, isCountable, singularOf } from '../../src/content/meals/food-wording.ts';

describe('a food in a line', () => {
  it('is in the plural where there are several', () => {
    assert.deepEqual(['Carrot', 'Tomato', 'Red bell pepper', 'Egg', 'Bay leaf', 'Brussels sprouts', 'Leg of lamb', 'Radish', 'Blueberries', 'Peach'].map((name) => foodInLine(name, true)),
      ['carrots', 'tomatoes', 'red bell peppers', 'eggs', 'bay leaves', 'Brussels sprouts', 'legs of lamb', 'radishes', 'blueberries', 'peaches']);
  });

  it('is one of what has its name in the plural', () => {
    assert.deepEqual(['mushrooms', 'cherry tomatoes', 'blueberries', 'asparagus', 'egg'].map(singularOf), ['mushroom', 'cherry tomato', 'blueberry', 'asparagus', 'egg']);
  });

  it('stays as it is where nobody counts it', () => {
    assert.equal(isCountable('Red cabbage'), false);
    assert.equal(isCountable('Carrot'), true);
    assert.equal(foodInLine('Greek yogurt', false), 'Greek yogurt');
  });
});
