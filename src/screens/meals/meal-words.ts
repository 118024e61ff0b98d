import { msg, str } from '@lit/localize';
import type { LocalDay } from '../../domain/day.ts';
import type { Cell } from '../../domain/meals/leftovers.ts';
import type { MealSlot, PlannedMeal } from '../../domain/meals/plan.ts';
import type { Recipe } from '../../domain/meals/recipe.ts';
import type { MealChange, WeekNote } from '../../store/meal-week-store.ts';
import { slotWord } from './kitchen-words.ts';

/** How days are written in the viewer's language. */
export interface MealNames {
  /** "Mon" */
  readonly short: (day: LocalDay) => string;
  /** "Monday" */
  readonly long: (day: LocalDay) => string;
  /** "16" */
  readonly date: (day: LocalDay) => string;
  /** "16 Nov" */
  readonly dayMonth: (day: LocalDay) => string;
}

/** The meal's whole name. */
export function dishName({ dish }: PlannedMeal, recipe: Recipe | null): string {
  switch (dish.kind) {
    case 'recipe':
      return recipe?.name ?? msg('A recipe that is gone');
    case 'leftovers':
      return recipe?.name ?? msg('Leftovers');
    case 'text':
      return dish.text;
    case 'out':
      return msg('Eating out');
  }
}

/** As many characters as two lines of a cell hold. */
const CELL_CHARACTERS = 26;
/** A shorter piece of a name would say too little. */
const LEAST_CHARACTERS = 10;

/** The part of a name that fits a cell, cut where the sentence has a joint; the whole name stands below the grid. */
export function cellName(name: string): string {
  if (name.length <= CELL_CHARACTERS) return name;
  let best = '';
  for (const { index } of matches(/, | (with|and|in|on) /g, name)) if (index >= LEAST_CHARACTERS && index <= CELL_CHARACTERS) best = name.slice(0, index);
  return best === '' ? name : best;
}

export function minutesWords({ totalMin }: Recipe): string {
  const hours = Math.floor(totalMin / 60);
  const minutes = totalMin % 60;
  if (hours === 0) return msg(str`${minutes} min`);
  return minutes === 0 ? msg(str`${hours} h`) : msg(str`${hours} h ${minutes} min`);
}

/** "35 min", "for 2, cook for 4": what is told of a meal beside its name. */
export function mealFacts(meal: PlannedMeal, recipe: Recipe | null, cookedServings: number, names: Pick<MealNames, 'long'>): readonly string[] {
  const { servings, dish } = meal;
  return [
    ...(recipe && dish.kind === 'recipe' ? [minutesWords(recipe)] : []),
    ...(dish.kind === 'leftovers' ? [msg(str`Leftovers from ${names.long(dish.cookedOn)}`)] : []),
    cookedServings > servings ? msg(str`for ${servings}, cook for ${cookedServings}`) : msg(str`for ${servings}`),
  ];
}

/** "Wednesday, dinner" */
export function cellWords({ localDay }: Cell, slot: MealSlot | undefined, names: MealNames): string {
  const day = names.long(localDay);
  return slot ? msg(str`${day}, ${slotWord(slot).toLowerCase()}`) : day;
}

/** What was done, in one sentence. */
export function changeWords({ kind, cell, change, lostLeftovers }: MealChange, slots: readonly MealSlot[], names: MealNames): string {
  const where = cell ? cellWords(cell, slots.find(({ id }) => id === cell.slotId), names) : '';
  const said = [sentenceOf(kind, where, change.saved.length, change.removedIds.length), ...leftOutWords(change.leftOut ?? 0)].join(' ');
  if (lostLeftovers === 0) return said;
  return lostLeftovers === 1 ? msg(str`${said} Its leftovers went too.`) : msg(str`${said} Its leftovers went too, ${lostLeftovers} meals.`);
}

/** Meals of another week that were not planned. */
function leftOutWords(count: number): readonly string[] {
  if (count === 0) return [];
  return [count === 1 ? msg('One was left out for your diets and allergies.') : msg(str`${count} were left out for your diets and allergies.`)];
}

function sentenceOf(kind: MealChange['kind'], where: string, saved: number, removed: number): string {
  switch (kind) {
    case 'placed':
      return msg(str`${where}: planned.`);
    case 'leftovers':
      return msg(str`${where}: leftovers planned.`);
    case 'moved':
      return msg(str`Moved to ${where}.`);
    case 'swapped':
      return msg(str`Changed places: ${where}.`);
    case 'copied':
      return msg(str`Copied to ${where}.`);
    case 'locked':
      return msg(str`${where}: locked. It stays when a week is planned.`);
    case 'unlocked':
      return msg(str`${where}: unlocked.`);
    case 'served':
      return msg(str`${where}: people changed.`);
    case 'cooked':
      return msg(str`${where}: cooked.`);
    case 'uncooked':
      return msg(str`${where}: not cooked yet.`);
    case 'removed':
      return msg(str`${where}: removed.`);
    case 'cleared':
      return removed === 1 ? msg('One meal was taken off the week.') : msg(str`${removed} meals were taken off the week.`);
    case 'filled':
    case 'planned':
      return saved === 1 ? msg('One meal was planned.') : msg(str`${saved} meals were planned.`);
    case 'template-kept':
      return msg('The week is kept: it can be used again in any week.');
    case 'template-removed':
      return msg('The week you kept was deleted.');
    case 'slots':
      return msg('The meals of a day were changed.');
  }
}

/** Why something was not done. */
export function noteWords(note: WeekNote, names: MealNames): string {
  switch (note.kind) {
    case 'before-cooked':
      return msg('Leftovers come after the meal they are left of. Choose a later place.');
    case 'kept-too-long': {
      const day = names.long(note.lastDay);
      return msg(str`These leftovers keep until ${day}. Choose a place up to then.`);
    }
    case 'taken':
      return msg('Something is planned there. Choose a free place.');
    case 'empty':
      return msg('That meal is no longer there: it was changed elsewhere.');
    case 'not-for-all':
      return msg('Not everybody here may eat that: look at the diets and allergies.');
    case 'nothing-again':
      return [msg('That week has no meal for a free place of this one.'), ...leftOutWords(note.leftOut)].join(' ');
    case 'nothing-to-plan':
      return msg('Everything in this week is past, cooked or locked. Unlock a meal, or choose another week.');
    case 'no-recipe-fits':
      return msg('No recipe fits. Look at the time there is, the diets and the allergies, or add a recipe.');
    case 'no-other-idea':
      return msg('Nothing else fits there.');
    case 'no-planner':
      return msg('The planner did not arrive. What is planned stays. Try again a little later.');
    case 'changed-elsewhere':
      return msg('These meals were changed elsewhere meanwhile, so they stay as they are now.');
    case 'not-saved':
      return msg('That was not kept. The week stands as it was; please try again.');
  }
}

function matches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}
