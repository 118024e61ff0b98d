import { MEALS, type Meal } from '../recipe.ts';
import { LONGEST_NAME, LONGEST_NOTE, MOST_LINES, type FoundRecipe, type FoundStep } from './found-recipe.ts';
import { minutesOf, timesFrom } from './duration.ts';
import { hasType, isThing, listOf, property, type Thing, type ThingsById } from './linked-data.ts';
import { plainText } from './plain-text.ts';
import { servingsOf } from './servings.ts';
import { timerMinIn } from './step-timer.ts';
import { httpsAddress } from './web-address.ts';
import { ingredientLinesIn } from './written-lines.ts';
import { stepLines, stepsIn } from './written-steps.ts';

/** A page's steps may lie in sections, these in lists; deeper is no recipe. */
const DEEPEST_STEP = 8;
const MOST_STEP_THINGS = 20 * MOST_LINES;

const KIND_OF_MEAL: readonly (readonly [Meal, RegExp])[] = [
  ['breakfast', /breakfast|brunch/i],
  ['lunch', /lunch|salad|soup|sandwich/i],
  ['dinner', /dinner|supper|main|entr[eé]e/i],
  ['snack', /snack|dessert|appeti[sz]er|starter|side/i],
];

/** A Recipe of schema.org as a recipe of ours. */
export function recipeOfThing(thing: Thing, byId: ThingsById): FoundRecipe {
  const say = (...names: readonly string[]): string => firstText(names.map((name) => property(thing, name)), byId);
  const minutes = (name: string): number | null => {
    const told = property(thing, name);
    return typeof told === 'number' ? minutesOf(String(told)) : minutesOf(say(name));
  };
  const times = timesFrom(minutes('prepTime'), minutes('cookTime') ?? minutes('performTime'), minutes('totalTime'));
  const categories = textsOf(property(thing, 'recipeCategory'), byId).concat(textsOf(property(thing, 'keywords'), byId).filter((word) => word.length < 30));
  return {
    name: plainText(say('name', 'headline'), LONGEST_NAME),
    servings: servingsOf(textsOf(property(thing, 'recipeYield') ?? property(thing, 'yield'), byId)),
    ...times,
    lines: ingredientLinesIn(ingredientTexts(thing, byId)).map((text) => ({ text, known: null })),
    steps: stepsOf(property(thing, 'recipeInstructions') ?? property(thing, 'instructions') ?? property(thing, 'step'), byId),
    source: sourceOf(thing, byId),
    note: plainText(say('description'), LONGEST_NOTE),
    meals: MEALS.filter((meal) => KIND_OF_MEAL.some(([kind, words]) => kind === meal && categories.some((told) => words.test(told)))),
    equipment: textsOf(property(thing, 'tool'), byId).map((tool) => plainText(tool, LONGEST_NAME)).filter((tool) => tool !== '').slice(0, MOST_LINES),
    doesFreeze: false,
    keepsDays: null,
  };
}

/** What a value says as text: a string, a number, a thing's text, value or name, the first of a list that says anything. */
function firstText(values: readonly unknown[], byId: ThingsById): string {
  for (const value of values) {
    const said = textsOf(value, byId)[0];
    if (said !== undefined) return said;
  }
  return '';
}

function textsOf(value: unknown, byId: ThingsById): readonly string[] {
  return listOf(value).slice(0, 2 * MOST_LINES).flatMap((one) => listOf(one).slice(0, 2 * MOST_LINES)).map((one) => textOf(one, byId)).filter((text) => text.trim() !== '');
}

function textOf(value: unknown, byId: ThingsById): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (!isThing(value)) return '';
  const thing = resolved(value, byId);
  for (const key of ['@value', 'text', 'value', 'name']) {
    const [said] = listOf(key === '@value' ? thing[key] : property(thing, key));
    if (typeof said === 'string' && said.trim() !== '') return said;
    if (typeof said === 'number') return String(said);
  }
  return '';
}

/** A thing that only names another by its `@id`, as that other. */
function resolved(thing: Thing, byId: ThingsById): Thing {
  const id = thing['@id'];
  return typeof id === 'string' && Object.keys(thing).length <= 2 ? (byId.get(id) ?? thing) : thing;
}

/** Some pages say it under the old name and under the new one, some part of it under each. */
function ingredientTexts(thing: Thing, byId: ThingsById): readonly string[] {
  const textsUnder = (name: string): readonly string[] => listOf(property(thing, name)).slice(0, 2 * MOST_LINES).flatMap((one) => ingredientText(one, byId));
  const lists = ['recipeIngredient', 'ingredients', 'ingredient'].map(textsUnder);
  const told = lists.reduce((all, some) => all.concat(some.filter((text) => !all.includes(text))), []);
  return told.length > 0 ? told : textsUnder('supply');
}

function ingredientText(value: unknown, byId: ThingsById): readonly string[] {
  if (Array.isArray(value)) return value.slice(0, 2 * MOST_LINES).map((one) => textOf(one, byId)).filter((text) => text.trim() !== '');
  if (!isThing(value)) return [textOf(value, byId)].filter((text) => text.trim() !== '');
  const thing = resolved(value, byId);
  const group = property(thing, 'itemListElement') ?? property(thing, 'ingredients');
  if (group !== undefined) return listOf(group).slice(0, 2 * MOST_LINES).map((one) => textOf(one, byId)).filter((text) => text.trim() !== '');
  const amount = ['requiredQuantity', 'quantity', 'amount', 'value'].map((name) => textOf(property(thing, name), byId)).find((text) => text !== '') ?? '';
  const unit = ['unitText', 'unit'].map((name) => textOf(property(thing, name), byId)).find((text) => text !== '') ?? '';
  const name = ['name', 'ingredient', 'text'].map((key) => textOf(property(thing, key), byId)).find((text) => text !== '') ?? '';
  return name === '' ? [] : [[amount, unit, name].filter((part) => part !== '').join(' ')];
}

function stepsOf(value: unknown, byId: ThingsById): readonly FoundStep[] {
  const told = listOf(value);
  const only = told.length === 1 && typeof told[0] === 'string' ? told[0] : null;
  const walk = { byId, left: MOST_STEP_THINGS };
  const texts = only === null ? told.slice(0, 2 * MOST_LINES).flatMap((one) => stepTexts(one, walk, 0)) : stepsIn(only);
  return texts.slice(0, MOST_LINES).map((text) => ({ text, timerMin: timerMinIn(text), uses: null }));
}

/** Things that name each other could be walked through for ever. */
interface StepWalk {
  readonly byId: ThingsById;
  left: number;
}

function stepTexts(value: unknown, walk: StepWalk, depth: number): readonly string[] {
  walk.left -= 1;
  if (depth >= DEEPEST_STEP || walk.left < 0) return [];
  if (typeof value === 'string') return stepLines(value);
  if (Array.isArray(value)) return value.slice(0, 2 * MOST_LINES).flatMap((one) => stepTexts(one, walk, depth + 1));
  if (!isThing(value)) return [];
  const { byId } = walk;
  const thing = resolved(value, byId);
  const inside = property(thing, 'itemListElement') ?? property(thing, 'steps') ?? property(thing, 'item');
  const texts = inside === undefined ? [] : listOf(inside).slice(0, 2 * MOST_LINES).flatMap((one) => stepTexts(one, walk, depth + 1));
  if (texts.length === 0) return stepLines(textOf(thing, byId));
  return hasType(thing, 'howtosection') ? underHeading(plainText(textOf({ name: property(thing, 'name') }, byId), LONGEST_NAME), texts) : texts;
}

/** A section is gone once its steps stand in one row, so the first of them says where it begins. */
function underHeading(heading: string, steps: readonly string[]): readonly string[] {
  const bare = heading.replace(/\s*:$/, '');
  if (bare === '' || /^(?:method|instructions?|directions?|preparation|steps?)$/i.test(bare)) return steps;
  return steps.map((step, at) => (at === 0 ? `${bare}: ${step}` : step));
}

/** Where it came from: an address that is safe to show as a link, else a name. */
function sourceOf(thing: Thing, byId: ThingsById): string {
  for (const name of ['url', 'mainEntityOfPage', 'isBasedOn', '@id']) {
    for (const one of listOf(property(thing, name))) {
      const address = httpsAddress(typeof one === 'string' ? one : isThing(one) ? addressIn(one) : '');
      if (address !== null) return address;
    }
  }
  const [who = ''] = textsOf(property(thing, 'author'), byId).concat(textsOf(property(thing, 'publisher'), byId));
  return plainText(who, LONGEST_NAME);
}

function addressIn(thing: Thing): string {
  const address = thing['@id'] ?? property(thing, 'url');
  return typeof address === 'string' ? address : '';
}
