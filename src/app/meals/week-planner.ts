import { addDays, dayAt, type LocalDay } from '../../domain/day.ts';
import type { Plan } from '../../domain/meals/planner/plan-on.ts';
import type { Recipe } from '../../domain/meals/recipe.ts';
import { MINUTE_MS } from '../../domain/units.ts';
import type { MealPlanner, Proposal } from '../../screens/meals/meal-planner.ts';
import type { Clock } from '../clock.ts';
import type { ScreenParts } from '../screens.ts';
import type { Kitchen } from './kitchen.ts';
import { planRequestFor } from './planning-facts.ts';

const DAY_MINUTES = 24 * 60;

export function createWeekPlanner(parts: Pick<ScreenParts, 'kept' | 'peopleStore'>, kitchen: Kitchen, clock: Clock): MealPlanner {
  /** By meal: what stood there since somebody began to look for something else. */
  const tried = new Map<string, Set<string>>();
  const requestFor = async (firstDay: LocalDay, among: Promise<readonly Recipe[]> = kitchen.allRecipes()) => {
    const [{ storage }, recipes] = await Promise.all([parts.kept(), among]);
    const [nowMs, zoneMinutes] = [clock.wallMs(), clock.zoneOffsetMinutes()];
    const today = dayAt(nowMs, zoneMinutes);
    const minuteOfDay = Math.floor(nowMs / MINUTE_MS + zoneMinutes) % DAY_MINUTES;
    // Another press is another week; which one is nobody's concern.
    const seed = Math.floor(nowMs) >>> 0;
    return planRequestFor(firstDay, { storage, recipes, today, minuteOfDay, seed, people: parts.peopleStore.state.all.map(({ id }) => id), foods: kitchen.foods.byId.values() });
  };
  return {
    async getReady(firstDay) {
      // The shipped ones are enough to be quick with: reading a thousand own ones would hold up whoever looks at the week.
      const [{ warmUp }, request] = await Promise.all([import('./planner.ts'), requestFor(firstDay, Promise.resolve([...kitchen.shipped.values()]))]);
      await warmUp(request);
    },
    async plan(firstDay, onBetter, signal) {
      const [{ planWeek }, request] = await Promise.all([import('./planner.ts'), requestFor(firstDay)]);
      const proposalOf = ({ meals, emptyIds }: Plan): Proposal => ({
        change: { saved: meals, removedIds: emptyIds.filter((id) => request.meals.some((meal) => meal.id === id)) }, unfilled: emptyIds.length,
      });
      const answer = await planWeek(request, { onBetter: (better) => onBetter(proposalOf(better)), signal });
      return answer && proposalOf(answer);
    },
    async anotherIdea(firstDay, mealId) {
      const [{ askPlanner }, request] = await Promise.all([import('./planner.ts'), requestFor(firstDay)]);
      const dish = request.meals.find(({ id }) => id === mealId)?.dish;
      const known = tried.get(mealId) ?? new Set<string>();
      if (dish && 'recipeId' in dish) known.add(dish.recipeId);
      const { idea } = await askPlanner({ kind: 'idea', request, mealId, tried: known });
      // Once all were shown they come round again.
      if (idea && known.has(idea.recipeId)) known.clear();
      tried.set(mealId, known);
      return idea && { saved: idea.saved, removedIds: [] };
    },
    async misses(firstDay) {
      const [{ askPlanner }, request] = await Promise.all([import('./planner.ts'), requestFor(firstDay)]);
      const isPlanned = request.meals.some(({ localDay, dish }) => localDay >= firstDay && localDay <= addDays(firstDay, 6) && 'recipeId' in dish);
      return isPlanned ? (await askPlanner({ kind: 'misses', request })).misses : null;
    },
  };
}
