import { msg, str } from '@lit/localize';
import type { LocalDay } from '../../domain/day.ts';
import type { Diet } from '../../domain/meals/diets.ts';
import type { Miss, MissCause } from '../../domain/meals/planner/missed-targets.ts';
import { allergenWord } from './kitchen-words.ts';

/** Energy is told only to those who ask for it. */
export function shownMisses(misses: readonly Miss[], { showsEnergy }: { readonly showsEnergy: boolean }): readonly Miss[] {
  return misses.filter(({ code }) => showsEnergy || (code !== 'energy-low' && code !== 'energy-high'));
}

/** What follows from people's own body facts. */
const PERSONAL: ReadonlySet<Miss['code']> = new Set<Miss['code']>(['energy-low', 'energy-high', 'protein-low']);

/**
 * "Fibre is 22 of 30 g on Tuesday: only 3 recipes fit without gluten."
 *
 * @param dayName - "Tuesday".
 * @param own - Hidden where others look on who were not to see what a body is reckoned to need.
 */
export function missSentence(miss: Miss, dayName: (day: LocalDay) => string, own: 'shown' | 'hidden' = 'shown'): string {
  const [value, target] = shownNumbers(miss);
  const told = own === 'hidden' && PERSONAL.has(miss.code) ? factWithoutNumbers(miss) : factOf(miss, value, target);
  const [worst, ...others] = miss.days;
  const when = worst === undefined ? msg('this week') : others.length === 0 ? msg(str`on ${dayName(worst)}`) : msg(str`on ${dayName(worst)} and ${others.length} more`);
  return msg(str`${told} ${when}: ${causeWords(miss.cause)}.`);
}

/** After planning, beside how many meals were planned. Empty when all is well. */
export function planWords(unfilled: number, misses: number): string {
  const sentences: string[] = [];
  if (unfilled === 1) sentences.push(msg('For one place no recipe fits.'));
  else if (unfilled > 1) sentences.push(msg(str`For ${unfilled} places no recipe fits.`));
  if (misses === 1) sentences.push(msg('One target is missed; “More for this week” says why.'));
  else if (misses > 1) sentences.push(msg(str`${misses} targets are missed; “More for this week” says why.`));
  return sentences.join(' ');
}

/** Whole numbers where they are large enough to be read so. */
function shownNumbers({ value, target }: Miss): readonly [string, string] {
  const digits = target < 10 ? 1 : 0;
  return [String(Number(value.toFixed(digits))), String(Number(target.toFixed(digits)))];
}

function factWithoutNumbers({ code }: Miss): string {
  if (code === 'protein-low') return msg('Protein is less than it could be');
  return code === 'energy-low' ? msg('Energy is less than it could be') : msg('Energy is more than it could be');
}

function factOf({ code }: Miss, value: string, target: string): string {
  switch (code) {
    case 'energy-low':
    case 'energy-high':
      return msg(str`Energy is ${value} of ${target} kcal`);
    case 'protein-low':
      return msg(str`Protein is ${value} of ${target} g`);
    case 'fiber-low':
      return msg(str`Fibre is ${value} of ${target} g`);
    case 'sodium-high':
      return msg(str`Sodium is ${value} mg, over ${target} mg,`);
    case 'saturated-fat-high':
      return msg(str`Saturated fat is ${value} g, over ${target} g,`);
    case 'added-sugar-high':
      return msg(str`Added sugar is ${value} g, over ${target} g,`);
    case 'vegetables-low':
      return msg(str`Vegetables are ${value} of ${target} cups`);
    case 'fruit-low':
      return msg(str`Fruit is ${value} of ${target} cups`);
    case 'whole-grains-low':
      return msg(str`Whole grains are ${value} of ${target} oz`);
    case 'dairy-low':
      return msg(str`Dairy is ${value} of ${target} cups`);
    case 'protein-foods-low':
      return msg(str`Protein foods are ${value} of ${target} oz`);
    case 'seafood-low':
      return msg(str`Seafood is ${value} of ${target} oz`);
    case 'refined-grains-high':
      return msg(str`Refined grains are ${value} oz beside ${target} oz of whole ones`);
    case 'plants-low':
      return msg(str`Different plants are ${value} of ${target}`);
  }
}

function causeWords(cause: MissCause): string {
  switch (cause.kind) {
    case 'few-recipes': {
      const kept = [...cause.diets.map(dietWords), ...cause.allergies.map((one) => msg(str`without ${allergenWord(one)}`))].join(', ');
      return cause.count === 1 ? msg(str`only 1 recipe fits ${kept}`) : msg(str`only ${cause.count} recipes fit ${kept}`);
    }
    case 'time':
      return cause.count === 1 ? msg(str`only 1 recipe is done in ${cause.longestMin} minutes`) : msg(str`only ${cause.count} recipes are done in ${cause.longestMin} minutes`);
    case 'kept-meals':
      return cause.count === 1 ? msg('the meal that stays leaves no room for more') : msg(str`the ${cause.count} meals that stay leave no room for more`);
    case 'servings':
      return msg('one serving of each meal does not reach it');
    case 'other-targets':
      return msg('reaching it would cost other targets more');
  }
}

function dietWords(diet: Diet): string {
  switch (diet) {
    case 'vegan':
      return msg('a vegan table');
    case 'vegetarian':
      return msg('a vegetarian table');
    case 'pescetarian':
      return msg('without meat');
    case 'no-pork':
      return msg('without pork');
  }
}
