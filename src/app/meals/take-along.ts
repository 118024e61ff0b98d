import { msg, str } from '@lit/localize';
import { addDays, daysBetween, type DaySpan } from '../../domain/day.ts';
import { mealCalendarOf, type MealCalendarWords } from '../../domain/export/meal-calendar.ts';
import { mealIdOf } from '../../domain/meals/plan.ts';
import type { Units } from '../../domain/units.ts';
import { capitalised, slotWord } from '../../screens/meals/kitchen-words.ts';
import { dishName, mealFacts, type MealNames } from '../../screens/meals/meal-words.ts';
import type { Taking } from '../../screens/meals/take-sheet.ts';
import type { WeekPaper } from '../../screens/meals/week-paper.ts';
import { printPaper } from '../../screens/print-paper.ts';
import { lineText, lineWords } from '../../screens/recipes/line-words.ts';
import { deviceClock } from '../clock.ts';
import { saveFile } from '../data/save-file.ts';
import { dayWords } from '../day-words.ts';
import type { ScreenParts } from '../screens.ts';
import { weekdayOf } from '../top-clock.ts';
import type { Kitchen } from './kitchen.ts';
import { planOfDays, type PlanOfDays } from './plan-of-days.ts';

/** What of the plan leaves this device. */
export function takingOf({ canPrint, settingsStore }: Pick<ScreenParts, 'canPrint' | 'settingsStore'>, kitchen: Kitchen, names: MealNames): Taking {
  return {
    hasFiles: canPrint,
    dayWords,
    saveCalendar: async (days) => {
      const plan = await planOfDays(kitchen, days);
      if (plan.meals.length === 0) return msg('Nothing is planned on these days, so no file was made. Choose other days.');
      const words = calendarWords(plan, kitchen, settingsStore.state.person.units);
      const name = `standtall-meals-${days.firstDay}.ics`;
      saveFile(name, 'text/calendar', [mealCalendarOf({ meals: plan.meals, madeAtMs: deviceClock.wallMs(), words })]);
      return msg(str`${name} is in this browser’s downloads.`);
    },
    print: async (days) => printPaper(await weekPaper(kitchen, days, names), { isWide: true }),
  };
}

/** The sheet comes with a script of its own. */
async function weekPaper(kitchen: Kitchen, { firstDay, lastDay }: DaySpan, names: MealNames): Promise<WeekPaper> {
  const [plan, { WeekPaper: Paper }] = await Promise.all([planOfDays(kitchen, { firstDay, lastDay }), import('../../screens/meals/week-paper.ts')]);
  const meals = new Map(plan.meals.map((meal) => [meal.id, meal]));
  const paper = new Paper();
  paper.days = Array.from({ length: daysBetween(firstDay, lastDay) + 1 }, (_, at) => addDays(firstDay, at));
  paper.slots = plan.household.slots;
  paper.names = names;
  paper.mealAt = ({ localDay, slotId }) => {
    const meal = meals.get(mealIdOf(localDay, slotId));
    if (!meal) return null;
    const recipe = plan.recipeOf(meal);
    return { name: dishName(meal, recipe), facts: mealFacts(meal, recipe, plan.cookServings(meal), names).join(' · ') };
  };
  return paper;
}

/** Exported for tests. */
export function calendarWords(plan: PlanOfDays, { foods }: Pick<Kitchen, 'foods'>, units: Units): MealCalendarWords {
  return {
    name: msg('Meals'),
    title: (meal) => {
      const slot = plan.household.slots.find(({ id }) => id === meal.slotId);
      const recipe = plan.recipeOf(meal);
      const name = dishName(meal, recipe);
      const dish = recipe && meal.dish.kind === 'leftovers' ? msg(str`${name}, leftovers`) : name;
      return slot ? msg(str`${slotWord(slot)}: ${dish}`) : dish;
    },
    about: (meal) => {
      const recipe = plan.recipeOf(meal);
      const servings = plan.cookServings(meal);
      const facts = capitalised(mealFacts(meal, recipe, servings, { long: weekdayOf }).join(', '));
      if (!recipe || meal.dish.kind !== 'recipe') return facts;
      const lines = recipe.ingredients.map((ingredient) => lineText(lineWords(ingredient, servings / recipe.servings, foods, units)));
      return [facts, '', msg('Ingredients'), ...lines.map((line) => `- ${line}`)].join('\n');
    },
  };
}
