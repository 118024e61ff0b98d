import type { PlannedMeal } from '../plan.ts';
import { boardOf, costOf, FRESH, put, type Board } from './board.ts';
import { dishOf, mealOf } from './plan-on.ts';
import { mayBeLeftovers, MOST_LEFTOVERS_OF_ONE, type PlanTable } from './plan-table.ts';
import { isFor } from './recipe-survey.ts';

/** Something else for one cell, and for those who would have eaten what was left of it. */
export interface Idea {
  /** Of what is offered. */
  readonly recipeId: string;
  /** Meals as they become; all others stay. */
  readonly saved: readonly PlannedMeal[];
  /** Of the week with it. */
  readonly cost: number;
}

/** What is put where: `source` as on the board. */
type Put = readonly [cell: number, recipe: number, source: number];

/**
 * Everything else that may stand in a cell, the best for the week as it is first.
 *
 * @param mealId - Of a cell that may be planned; for any other there are no ideas.
 */
export function ideasFor(table: PlanTable, mealId: string): readonly Idea[] {
  const cell = table.cells.findIndex(({ localDay, slot }) => `${localDay}/${slot.id}` === mealId);
  if (cell < 0) return [];
  const board = boardOf(table, () => true);
  const ideas = candidatesFor(board, cell).map((candidate) => ideaOf(board, cell, candidate));
  return ideas.filter((idea): idea is Idea => idea !== null).sort((one, other) => one.cost - other.cost);
}

/**
 * The next idea that was not tried yet; the best one again when all were.
 *
 * @param tried - Recipes that stood there since somebody began to look for another; the present one among them or not.
 */
export function anotherIdea(table: PlanTable, mealId: string, tried: ReadonlySet<string>): Idea | null {
  const ideas = ideasFor(table, mealId);
  return ideas.find(({ recipeId }) => !tried.has(recipeId)) ?? ideas[0] ?? null;
}

function candidatesFor(board: Board, cell: number): readonly Put[] {
  const { table, recipe, source, eatenAgain } = board;
  const present = recipe[cell]!;
  const found: Put[] = [];
  for (const option of table.options[cell]!) if (option !== present) found.push([cell, option, FRESH]);
  if (eatenAgain[cell]! > 0) return found;
  const known = new Set<number>([present]);
  for (const from of table.sources[cell]!) {
    const cooked = recipe[from]!;
    if (cooked < 0 || source[from]! !== FRESH || known.has(cooked) || eatenAgain[from]! >= MOST_LEFTOVERS_OF_ONE) continue;
    // What was planned before an allergy was known stands there still.
    if (!mayBeLeftovers(table, cooked, from, cell) || !isFor(table.surveys[cooked]!, table.request.household)) continue;
    known.add(cooked);
    found.push([cell, cooked, from]);
  }
  return found;
}

/** Null when somebody would be left with leftovers of nothing, and nothing else may stand there. */
function ideaOf(board: Board, cell: number, candidate: Put): Idea | null {
  const { table } = board;
  const after = Array.from(board.source.keys()).filter((other) => board.source[other]! === cell);
  if (after.some((other) => table.options[other]!.length === 0 && !mayBeLeftovers(table, candidate[1], cell, other))) return null;
  const before = [cell, ...after].map((one): Put => [one, board.recipe[one]!, board.source[one]!]);
  const done: Put[] = [candidate];
  put(board, ...candidate);
  for (const other of after) {
    const next: Put = mayBeLeftovers(table, candidate[1], cell, other) ? [other, candidate[1], cell] : bestCooked(board, other);
    put(board, ...next);
    done.push(next);
  }
  const cost = costOf(board);
  for (const one of before) put(board, ...one);
  return {
    recipeId: table.surveys[candidate[1]]!.recipe.id,
    saved: done.filter(([, recipe]) => recipe >= 0).map(([at, recipe, source]) => mealOf(table.cells[at]!, dishOf(table, recipe, source))),
    cost,
  };
}

/** For somebody whose leftovers there are none of now. */
function bestCooked(board: Board, cell: number): Put {
  let best: Put = [cell, board.recipe[cell]!, FRESH];
  let least = Infinity;
  for (const option of board.table.options[cell]!) {
    put(board, cell, option, FRESH);
    const cost = costOf(board);
    if (cost >= least) continue;
    least = cost;
    best = [cell, option, FRESH];
  }
  return best;
}
