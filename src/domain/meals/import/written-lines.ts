import { LONGEST_LINE, MOST_LINES } from './found-recipe.ts';
import { plainLines } from './plain-text.ts';

const BULLET = /^[-–—•*▢☐✓·]\s{0,3}(?=\S)/;
/** "For the sauce:" has no amount and names no food. */
const GROUP_NAME = /^[^\d¼½¾⅓⅔⅛]{1,80}:$/;
/** Without its colon only what nobody takes for a food: a line that is left out takes its allergens with it. */
const PART_OF_DISH = /^for (?:the|your) (?:[a-z]+ )?(?:sauce|dressing|dough|filling|topping|garnish|marinade|base|crust|batter|glaze|icing|frosting|salad|salsa|crumble|pastry|soup|curry|vinaigrette|bowls?|rest)$/i;
const AMOUNT = '[\\d¼½¾⅓⅔⅛⅜⅝⅞]';

/** Lines of ingredients, without bullets and without the names of their groups. */
export function ingredientLinesIn(written: readonly string[]): readonly string[] {
  const parts = written.length === 1 ? partsOf(written[0] ?? '') : written;
  return parts
    .flatMap((part) => plainLines(part, LONGEST_LINE))
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '' && !isGroupName(line))
    .slice(0, MOST_LINES);
}

export function isGroupName(line: string): boolean {
  return GROUP_NAME.test(line) || PART_OF_DISH.test(line);
}

/**
 * All ingredients in one string: parted at its lines; or at commas and semicolons where an amount follows, as long as it begins with an
 * amount too ("flour, 2 cups" is one line); or, in a list of bare names, at every comma.
 */
function partsOf(written: string): readonly string[] {
  const lines = plainLines(written, 20_000);
  const only = lines[0] ?? '';
  if (lines.length > 1) return lines;
  if (only.includes(';')) return only.split(';');
  if (new RegExp(`^${AMOUNT}`).test(only)) return only.split(new RegExp(`,\\s*(?=${AMOUNT})`));
  return !new RegExp(AMOUNT).test(only) && only.split(',').length > 2 ? only.split(',') : [only];
}
