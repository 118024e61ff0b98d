import { parseIngredient, type UnitOfMeasureDefinitions } from 'parse-ingredient';
import type { IngredientLine } from '../../domain/meals/import/ingredient-line.ts';
import { lineUnitOf, otherUnitWords } from '../../domain/meals/import/line-units.ts';
import { bareLine, tidyLine, type TidyLine } from '../../domain/meals/import/tidy-line.ts';

/** The units the parser does not know by itself. */
const MORE_UNITS = moreUnits([
  ...otherUnitWords().map(([word]) => word), 'slice', 'fillet', 'leaf', 'stalk', 'square', 'sachet', 'steak', 'bulb', 'handful', 'splash', 'dessertspoon', 'cl',
]);

/** Sizes say nothing about how many; lengths of a cut are no amount. */
const NO_UNITS = ['large', 'lg', 'lg.', 'medium', 'med', 'med.', 'md', 'md.', 'small', 'sm', 'sm.', 'foot', 'ft', 'ft.', 'meter', 'm', 'm.', 'yard', 'yd', 'yd.', 'mm', 'mm.'];

/** Two foods in one line that everybody writes together. */
const SALT_AND_PEPPER = /^(.*?)\b((?:fine |coarse |flaky |kosher |sea |table )*salt)\s*(?:and|&|,)\s*((?:freshly[ -])?(?:ground |cracked )?(?:black |white )?pepper)\b(.*)$/i;

/** "Juice of half a lemon" is half a lemon. */
const JUICE_OF = /^\s*((?:(?:finely )?grated )?(?:juice|zest|juice and zest|zest and juice)) (?:of|from) (.+)$/i;

/** More than this is no line of a recipe; the rest is left off. */
const MOST_CHARACTERS = 400;

/** Reads the written lines of a recipe, one or many. Never throws; what it does not understand is a line with a name and no amount. */
export function parseIngredientLines(written: string): readonly IngredientLine[] {
  return written.split(/\r\n|\r|\n/).map((line) => line.trim().slice(0, MOST_CHARACTERS)).filter((line) => line !== '').flatMap(split).map(parseIngredientLine);
}

function split(line: string): readonly string[] {
  const [, before = '', salt, pepper, after = ''] = SALT_AND_PEPPER.exec(line) ?? [];
  return salt === undefined || pepper === undefined ? [line] : [`${before}${salt}${after}`, `${before}${pepper}${after}`];
}

export function parseIngredientLine(written: string): IngredientLine {
  const text = bareLine(written);
  const tidy = tidyLine(text.replace(JUICE_OF, '$2, $1'));
  const [parsed] = parseIngredient([tidy.plain], { additionalUOMs: MORE_UNITS, ignoreUOMs: NO_UNITS, round: false });
  const nothing = { text, isHeading: false, amount: null, amountTo: null, unit: 'count' as const, pack: null, also: null, note: '', isOptional: tidy.isOptional };
  if (!parsed) return { ...nothing, name: text };
  if (/:$/.test(text) && parsed.quantity === null) return { ...nothing, isHeading: true, name: text.replace(/:$/, '').trim() };
  const unit = parsed.unitOfMeasure === null ? null : lineUnitOf(parsed.unitOfMeasure);
  const rest = parsed.description.trim();
  // "2 cloves" is the spice, not a unit of nothing.
  const description = rest === '' ? (parsed.unitOfMeasure ?? text) : unit === null && parsed.unitOfMeasure !== null ? `${parsed.unitOfMeasure} ${rest}` : rest;
  const { name, note } = namedIn(description);
  return {
    ...nothing,
    amount: parsed.quantity === null || parsed.quantity === 0 ? null : parsed.quantity,
    amountTo: parsed.quantity2,
    unit: (rest === '' ? null : unit) ?? 'count',
    ...sizes(tidy, unit === 'can' || unit === 'pack' || unit === 'sachet'),
    name: name === '' ? text : name,
    note: [...tidy.notes, note].filter((said) => said !== '').join(', '),
  };
}

/** A bracket after a can says what is in it; after a cup it says the same once more. */
function sizes({ pack, also }: TidyLine, isPack: boolean): Pick<IngredientLine, 'pack' | 'also'> {
  return isPack ? { pack: pack ?? also, also: null } : { pack, also };
}

/** "kale, chopped" is kale; "boneless, skinless chicken breasts" are chicken breasts. */
function namedIn(description: string): { readonly name: string; readonly note: string } {
  const whole = description.replace(/^(?:of(?: the)?|the)\s+/i, '').replace(/^[\s,;:.-]+/, '');
  const [first = '', ...others] = whole.split(/\s*[,;]\s+|\s+-\s+/);
  const adjectives = /^(?:(?:fresh|freshly|boneless|skinless|skin-on|bone-in|lean|ripe|dry|dried|raw|cooked|frozen|unsalted|salted|low-sodium|extra|thinly|finely|roughly|coarsely|chopped|sliced|diced|minced|grated|shredded|peeled|large|small|medium)\s*)+$/i;
  if (others.length > 0 && adjectives.test(first)) return { name: [first, others[0]].join(', '), note: others.slice(1).join(', ') };
  return { name: first.trim(), note: others.join(', ').trim() };
}

function moreUnits(words: readonly string[]): UnitOfMeasureDefinitions {
  const units: UnitOfMeasureDefinitions = {};
  // What is written in two words, like the fluid ounce, the parser has of its own.
  for (const word of words.filter((one) => !one.includes(' '))) {
    units[word] = { short: word, plural: word.endsWith('af') ? word.replace(/f$/, 'ves') : `${word}s`, alternates: [`${word}.`], type: 'other' };
  }
  return units;
}
