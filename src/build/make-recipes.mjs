/**
 * Writes assets/content/recipes.json (facts) and texts/en/recipes.json (words) from the hand-written recipes in assets/content/recipes/*.txt.
 * Run after one has changed: `npm run recipes`. A recipe is:
 *
 *   ## <id> | <name>
 *   <meals> | serves <n> | <hands at work> min, <in all> in all | keeps <days> | freezes | <equipment, …>      (the last three where they apply)
 *   <amount> <unit> <food id>                                                                                 one line an ingredient
 *   <number> <sentence> @<minutes to wait> [<food ids of this step>]                                          one line a step
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const content = fileURLToPath(new URL('../../assets/content/', import.meta.url));
const foods = new Set(JSON.parse(readFileSync(path.join(content, 'foods.json'), 'utf8')).foods.map(({ id }) => id));

const INGREDIENT = /^([\d.]+) (g|ml|cup|tbsp|tsp|piece|can) ([a-z0-9-]+)$/;
const STEP = /^\d+ (.+?)(?: @(\d+))?(?: \[([a-z0-9 -]+)\])?$/;

function recipeFrom(block) {
  const [title, facts, ...lines] = block.trim().split('\n').map((line) => line.trim());
  const [id, name] = title.split('|').map((part) => part.trim());
  const [meals, ...about] = facts.split('|').map((part) => part.trim());
  const told = (pattern) => about.map((part) => pattern.exec(part)).find(Boolean);
  const [, activeMin, totalMin] = told(/^(\d+) min, (\d+) in all$/) ?? fail(id, 'its times');
  const ingredients = lines.flatMap((line) => {
    const [, amount, unit, foodId] = INGREDIENT.exec(line) ?? [];
    if (foodId === undefined) return [];
    if (!foods.has(foodId)) fail(id, `no food ${foodId}`);
    return [{ foodId, amount: Number(amount), unit }];
  });
  const steps = lines.slice(ingredients.length).map((line) => {
    const [, text, timerMin, named = ''] = STEP.exec(line) ?? fail(id, line);
    const uses = named.split(' ').filter(Boolean).map((foodId) => {
      const at = ingredients.findIndex((one) => one.foodId === foodId);
      return at >= 0 ? at : fail(id, `a step uses ${foodId}`);
    });
    return { text, uses, ...(timerMin && { timerMin: Number(timerMin) }) };
  });
  const unused = ingredients.filter((_, at) => !steps.some(({ uses }) => uses.includes(at)));
  if (unused.length > 0) fail(id, `no step uses ${unused.map(({ foodId }) => foodId).join(', ')}`);
  const last = about[about.length - 1] ?? '';
  const equipment = /^(serves|keeps|freezes|\d)/.test(last) ? [] : last.split(',').map((word) => word.trim()).filter(Boolean);
  return {
    facts: {
      id,
      meals: meals.split(',').map((meal) => meal.trim()),
      servings: Number((told(/^serves (\d+)$/) ?? fail(id, 'its servings'))[1]),
      activeMin: Number(activeMin),
      totalMin: Number(totalMin),
      keepsDays: Number(told(/^keeps (\d+)$/)?.[1] ?? 0),
      ...(about.includes('freezes') && { doesFreeze: true }),
      ingredients: ingredients.map(({ foodId, amount, unit }) => [amount, unit, foodId]),
      steps: steps.map(({ uses, timerMin }) => ({ uses, ...(timerMin && { timerMin }) })),
    },
    words: { name, equipment, steps: steps.map(({ text }) => text) },
  };
}

function fail(id, what) {
  throw new Error(`${id}: ${what}`);
}

const made = readdirSync(path.join(content, 'recipes')).filter((name) => name.endsWith('.txt')).sort().flatMap((name) =>
  readFileSync(path.join(content, 'recipes', name), 'utf8').split(/^## /m).filter((block) => block.trim() !== '').map(recipeFrom),
);
const ids = made.map(({ facts }) => facts.id);
const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
if (twice.length > 0) throw new Error(`Named twice: ${twice.join(', ')}`);

writeFileSync(path.join(content, 'recipes.json'), `{"recipes":[\n${made.map(({ facts }) => JSON.stringify(facts)).join(',\n')}\n]}\n`);
writeFileSync(
  path.join(content, 'texts/en/recipes.json'),
  `{\n${made.map(({ facts, words }) => `${JSON.stringify(facts.id)}: ${JSON.stringify(words)}`).join(',\n')}\n}\n`,
);
console.log(`${made.length} recipes`);
