import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LARGEST_PAGE, type FoundRecipe } from '../../../../src/domain/meals/import/found-recipe.ts';
import { readRecipes } from '../../../../src/domain/meals/import/read-recipes.ts';
import { jsonLdPage, pages, soup } from './pages.ts';

function only(name: string): FoundRecipe {
  const read = readRecipes(pages[name] ?? '');
  assert.ok(read.ok, `${name}: ${read.ok ? '' : read.problem}`);
  assert.equal(read.value.recipes.length, 1, name);
  return read.value.recipes[0]!;
}

const linesOf = ({ lines }: FoundRecipe): string[] => lines.map(({ text }) => text);
const stepsOf = ({ steps }: FoundRecipe): string[] => steps.map(({ text }) => text);

describe('a recipe page', () => {
  it('is read whole: name, servings, times, lines, steps with their waits, source', () => {
    assert.deepEqual(only('plain'), {
      name: 'Lentil soup', servings: 4, activeMin: 10, totalMin: 35, meals: ['dinner'], equipment: [], doesFreeze: false, keepsDays: null,
      lines: [{ text: '200 g red lentils', known: null }, { text: '1 onion, chopped', known: null }, { text: '1 l water', known: null }],
      steps: [
        { text: 'Soften the onion for 5 minutes.', timerMin: 5, uses: null },
        { text: 'Add lentils and water and simmer 20 to 25 minutes.', timerMin: 20, uses: null },
      ],
      source: 'https://kitchen.example/lentil-soup', note: 'Warm and quick.',
    });
  });

  const same = [
    'graph', 'list of things', 'several types', 'lower-case type', 'http context', 'type as an address', 'main entity', 'several blocks', 'a torn block beside it',
    'in a comment', 'in CDATA', 'semicolon behind', 'line breaks in strings, commas at ends', 'yield as a number', 'yield as a list', 'yield as a thing',
    'times by words', 'two recipes on a page', 'json',
  ];
  for (const name of same) {
    it(`says the same in another shape: ${name}`, () => {
      assert.deepEqual(only(name), only('plain'));
    });
  }

  for (const name of ['section as a list of strings', 'steps as one string', 'steps as lines', 'steps as strings', 'steps in an item list', 'steps by reference']) {
    it(`has its steps in their order: ${name}`, () => {
      assert.deepEqual(stepsOf(only(name)), ['Simmer.', 'Blend.']);
    });
  }

  it('parts numbered text at its numbers', () => {
    assert.deepEqual(stepsOf(only('steps as numbered text')), ['Simmer.', 'Blend for 2 min.', 'Serve.']);
    assert.equal(only('steps as numbered text').steps[1]?.timerMin, 2);
  });

  it('keeps in the first step of a section what the section is for', () => {
    assert.deepEqual(stepsOf(only('sections')), ['For the soup: Simmer.', 'Blend.', 'Topping: Toast the seeds.']);
  });

  it('may have no steps, and is then still a recipe', () => {
    assert.deepEqual(stepsOf(only('no steps')), []);
  });

  it('is plain text, whatever tags and entities stood in its strings', () => {
    const recipe = only('entities and tags');
    assert.equal(recipe.name, 'Crème & soup – “hot”');
    assert.deepEqual(linesOf(recipe), ['1½ cups lentils', '2 onions', 'salt']);
  });

  for (const name of ['ingredients in one string', 'ingredients in lines', 'ingredients as things']) {
    it(`has a line for each ingredient: ${name}`, () => {
      assert.deepEqual(linesOf(only(name)).map((line) => line.replace(', chopped', '')), ['200 g red lentils', '1 onion', '1 l water']);
    });
  }

  it('leaves trailing quantities in their line, and drops the names of groups', () => {
    assert.deepEqual(linesOf(only('trailing quantities')), ['flour, 2 cups', 'butter, 50 g']);
  });

  it('is read from microdata with its attributes, unclosed elements and nested things', () => {
    const recipe = only('microdata');
    assert.equal(recipe.name, 'Oat & seed bars');
    assert.equal(recipe.servings, 12);
    assert.deepEqual([recipe.activeMin, recipe.totalMin], [15, 45]);
    assert.deepEqual(linesOf(recipe), ['200 g oats', '½ cup seeds', '2 tbsp honey']);
    assert.deepEqual(stepsOf(recipe), ['Mix it all.', 'Bake 30 minutes.']);
    assert.equal(recipe.source, 'https://kitchen.example/flapjack');
    assert.deepEqual(linesOf(only('microdata steps')), ['1 cup rice', '2 cups water']);
    assert.deepEqual(stepsOf(only('microdata steps')), ['Boil.', 'Rest 10 minutes.']);
  });

  it('is read by its headings when it says nothing to machines', () => {
    const recipe = only('headings only');
    assert.equal(recipe.name, 'Porridge');
    assert.deepEqual(linesOf(recipe), ['50 g oats', '250 ml milk']);
    assert.deepEqual(stepsOf(recipe), ['Simmer 5 minutes.']);
  });

  it('comes from where it was fetched', () => {
    const read = readRecipes(pages['plain'] ?? '', 'https://kitchen.example/other?page=2#top');
    assert.equal(read.ok && read.value.recipes[0]?.source, 'https://kitchen.example/other?page=2');
  });

  it('names no source that is no address of the web', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'https://me:secret@kitchen.example/', 'file:///etc/passwd', ' ', 'https://a b"c']) {
      const read = readRecipes(jsonLdPage({ ...soup, url }));
      assert.ok(read.ok && !/javascript|data:|secret|passwd|"/.test(read.value.recipes[0]!.source), url);
    }
  });
});

describe('pasted text', () => {
  it('is read by its headings: facts, lines without bullets, steps without numbers', () => {
    const recipe = only('pasted');
    assert.equal(recipe.name, 'Bean chilli');
    assert.deepEqual([recipe.servings, recipe.activeMin, recipe.totalMin], [6, 15, 75]);
    assert.deepEqual(linesOf(recipe), ['2 cans black beans', '1 onion', '1 avocado', 'salt']);
    assert.deepEqual(stepsOf(recipe), ['Fry the onion for 5 minutes.', 'Add the beans and simmer for 45 minutes.']);
    assert.equal(recipe.source, 'https://kitchen.example/chilli');
  });

  const PASTA: Readonly<Record<string, string>> = {
    'Markdown': '# Lemon pasta\n\n**Serves:** 4\n\n## Ingredients\n\n### For the sauce\n- [ ] 400 g pasta\n- [x] 1 lemon\n\n## Method\n\n1. Boil.\n2. Mix.',
    'bold headings': '**Lemon pasta**\nServes 4\n\n**Ingredients:**\n\n400 g pasta\n1 lemon\n\n**Instructions:**\n\nBoil.\n\nMix.',
    'a quoted mail': '> Lemon pasta\n> Serves 4\n>\n> Ingredients\n> - 400 g pasta\n> - 1 lemon\n>\n> Method\n> 1) Boil.\n> 2) Mix.',
    'small pictures': '🍋 Lemon pasta\nServes 4\n\n🛒 Ingredients:\n🍝 400 g pasta\n✅ 1 lemon\n\n👩‍🍳 Method:\nBoil.\nMix.',
    'lists that count themselves': 'Lemon pasta\nServes 4\nIngredients\n1. 400 g pasta\n2. 1 lemon\nHow to\n1. Boil.\n2. Mix.',
    'headings before their text': 'Lemon pasta\nServes 4\nIngredients: 400 g pasta, 1 lemon\nMethod:\nBoil.\nMix.',
    'parts without a colon': 'Lemon pasta\nServes 4\nIngredients\nFor the sauce\n400 g pasta\n1 lemon\nMethod\nBoil.\nMix.',
  };
  for (const [shape, text] of Object.entries(PASTA)) {
    it(`is read in another shape: ${shape}`, () => {
      const read = readRecipes(text);
      assert.ok(read.ok);
      const [recipe] = read.value.recipes;
      assert.deepEqual([recipe!.name, recipe!.servings, linesOf(recipe!), stepsOf(recipe!)], ['Lemon pasta', 4, ['400 g pasta', '1 lemon'], ['Boil.', 'Mix.']]);
    });
  }

  it('has several facts in one line, and nothing of what follows the steps', () => {
    const found = readRecipes('Soup\nServes 4 | Prep: 10 min | Cook: 30 min\nIngredients\n1 onion\n2 carrots\nMethod\nFry.\nNutrition per serving: 200 kcal, fat 3 g');
    assert.ok(found.ok);
    const [recipe] = found.value.recipes;
    assert.deepEqual([recipe?.servings, recipe?.activeMin, recipe?.totalMin, recipe?.note], [4, 10, 40, '']);
    assert.deepEqual(recipe?.steps.map(({ text }) => text), ['Fry.']);
  });

  it('loses no line that may be a food to the name of a part', () => {
    const read = readRecipes('Pasta\nIngredients\nFor the topping walnuts\nfor the pan butter\n1 lemon\nMethod\nMix.');
    assert.ok(read.ok);
    assert.deepEqual(linesOf(read.value.recipes[0]!), ['For the topping walnuts', 'for the pan butter', '1 lemon']);
  });

  it('is read without headings when lines begin with amounts', () => {
    const recipe = only('bare');
    assert.equal(recipe.name, 'Green smoothie');
    assert.deepEqual(linesOf(recipe), ['2 bananas', '1 cup spinach', '250 ml milk']);
    assert.deepEqual(stepsOf(recipe), ['Blend everything until it is smooth, about 1 minute.', 'Drink at once.']);
  });
});

describe('a file of several recipes', () => {
  it('may say nothing of types: what has a name and ingredients is one', () => {
    const read = readRecipes('[{"title":"A","ingredients":["1 egg"],"instructions":["Boil."]},{"name":"B","recipeIngredient":["2 eggs"]},{"name":"C"}]');
    assert.ok(read.ok);
    assert.deepEqual(read.value.recipes.map((recipe) => [recipe.name, linesOf(recipe), stepsOf(recipe)]), [['A', ['1 egg'], ['Boil.']], ['B', ['2 eggs'], []]]);
  });

  it('gives them all, and counts those that have nothing they are made of', () => {
    const read = readRecipes(pages['json list'] ?? '');
    assert.ok(read.ok);
    assert.deepEqual(read.value.recipes.map(({ name }) => name), ['Lentil soup', 'Second']);
    assert.equal(read.value.skippedCount, 1);
  });
});

describe('what is no recipe', () => {
  const problems: readonly (readonly [string, string, string])[] = [
    ['nothing', '', 'empty'],
    ['white space', ' \n\t ', 'empty'],
    ['a long text', 'x'.repeat(LARGEST_PAGE + 1), 'too-large'],
    ['a picture', '\u0089PNG\r\n\u0000\u0000', 'unreadable'],
    ['torn JSON', '{"@type": "Recipe", "name": ', 'unreadable'],
    ['other JSON', '{"format": "standtall-backup"}', 'no-recipe'],
    ['a page of news', pages['no recipe'] ?? '', 'no-recipe'],
    ['a sentence', 'Dinner was nice yesterday.', 'no-recipe'],
    ['a recipe of nothing', pages['no ingredients'] ?? '', 'no-ingredients'],
    ['a heading with nothing below', 'Soup\nIngredients\nFor the top:', 'no-ingredients'],
  ];
  for (const [name, text, problem] of problems) {
    it(`is told by its own reason: ${name}`, () => {
      const read = readRecipes(text);
      assert.equal(read.ok ? 'a recipe' : read.problem, problem);
    });
  }
});
