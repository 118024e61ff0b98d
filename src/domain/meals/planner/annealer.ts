import { boardOf, costOf, EMPTY, FRESH, put, type Board } from './board.ts';
import { planOn, type Plan } from './plan-on.ts';
import { mayBeLeftovers, MOST_LEFTOVERS_OF_ONE, type PlanTable } from './plan-table.ts';
import { createRandom, type Random } from './random.ts';

/** Looks for a good week for as long as it is let; at any time there is a best one so far, and that keeps every hard rule. */
export interface Planner {
  /** Goes on for so many tries. The same tries in other portions lead to the same plan. */
  run(iterations: number): void;
  best(): Plan;
  /** Of the best one so far; see objective.ts. */
  cost(): number;
}

/** Temperatures are costs that are taken on now and then: much of a missed target at first, next to nothing at last. Found by trying. */
const HOT = 0.6;
const COLD = 0.01;
/** The first cooling is short, so that there is something good soon; each later one begins at the best so far and takes twice as long. */
const FIRST_CYCLE = 4_000;

interface State {
  /** Cost of the week on the board, and of the best so far. */
  now: number;
  least: number;
  temperature: number;
  /** The temperature after a try, as a share of before. */
  cooling: number;
  cycle: number;
  step: number;
}

/** What a change did, so that it can be taken back. */
interface Undo {
  length: number;
  readonly cell: Int32Array;
  readonly recipe: Int32Array;
  readonly source: Int32Array;
}

export function createPlanner(table: PlanTable): Planner {
  const random = createRandom(table.request.seed);
  const board = boardOf(table, (cell) => !table.cells[cell]!.isOpen);
  const free = table.cells.flatMap((_, cell) => (table.options[cell]!.length > 0 ? [cell] : []));
  for (const cell of free) put(board, cell, pick(table.options[cell]!, random), FRESH);
  const undo: Undo = { length: 0, cell: new Int32Array(8), recipe: new Int32Array(8), source: new Int32Array(8) };
  const best = { recipe: board.recipe.slice(), source: board.source.slice() };
  const state: State = { now: costOf(board), least: costOf(board), temperature: HOT, cooling: coolingOver(FIRST_CYCLE), cycle: FIRST_CYCLE, step: 0 };

  const beginCycle = (): void => {
    state.cycle *= 2;
    state.step = 0;
    state.temperature = HOT;
    state.cooling = coolingOver(state.cycle);
    restore(board, best, free);
    state.now = costOf(board);
  };

  const tryOne = (): void => {
    undo.length = 0;
    if (!change(board, free, undo, random)) return;
    const cost = costOf(board);
    if (cost > state.now && random() >= Math.exp((state.now - cost) / state.temperature)) return takeBack(board, undo);
    state.now = cost;
    if (cost >= state.least) return;
    state.least = cost;
    best.recipe.set(board.recipe);
    best.source.set(board.source);
  };

  return {
    run(iterations) {
      if (free.length === 0) return;
      for (let at = 0; at < iterations; at += 1) {
        tryOne();
        state.temperature *= state.cooling;
        state.step += 1;
        if (state.step === state.cycle) beginCycle();
      }
    },
    best: () => planOn(table, best.recipe, best.source, state.least),
    cost: () => state.least,
  };
}

/** From hot to cold in so many tries. */
function coolingOver(cycle: number): number {
  return (COLD / HOT) ** (1 / cycle);
}

function pick(places: ArrayLike<number>, random: Random): number {
  return places[Math.floor(random() * places.length)]!;
}

/** One small change. @returns Whether there was one that keeps the hard rules. */
function change(board: Board, free: readonly number[], undo: Undo, random: Random): boolean {
  const cell = pick(free, random);
  const kind = random();
  if (kind < 0.6) return cookAnother(board, cell, pick(board.table.options[cell]!, random), undo);
  if (kind < 0.8) return eatLeftovers(board, cell, undo, random);
  return swap(board, cell, pick(free, random), undo);
}

/** Another recipe; who eats what is left of it eats along. */
function cookAnother(board: Board, cell: number, recipe: number, undo: Undo): boolean {
  const isAsBefore = board.recipe[cell]! === recipe && board.source[cell]! === FRESH;
  if (isAsBefore) return false;
  if (board.eatenAgain[cell]! > 0) return cookForMore(board, cell, recipe, undo);
  set(board, cell, recipe, FRESH, undo);
  return true;
}

function cookForMore(board: Board, cell: number, recipe: number, undo: Undo): boolean {
  const { table, source } = board;
  for (let other = cell + 1; other < source.length; other += 1) {
    if (source[other]! === cell && !mayBeLeftovers(table, recipe, cell, other)) return false;
  }
  set(board, cell, recipe, FRESH, undo);
  for (let other = cell + 1; other < source.length; other += 1) if (source[other]! === cell) set(board, other, recipe, cell, undo);
  return true;
}

function eatLeftovers(board: Board, cell: number, undo: Undo, random: Random): boolean {
  const { table, recipe, source, eatenAgain } = board;
  if (eatenAgain[cell]! > 0 || table.sources[cell]!.length === 0) return false;
  const from = pick(table.sources[cell]!, random);
  if (recipe[from]! === EMPTY || source[from]! !== FRESH || source[cell]! === from || eatenAgain[from]! >= MOST_LEFTOVERS_OF_ONE) return false;
  if (!mayBeLeftovers(table, recipe[from]!, from, cell)) return false;
  set(board, cell, recipe[from]!, from, undo);
  return true;
}

/** Two meals change places. */
function swap(board: Board, one: number, other: number, undo: Undo): boolean {
  const { table: { isOption, surveys }, recipe, source, eatenAgain } = board;
  const [first, second] = [recipe[one]!, recipe[other]!];
  if (first === second || source[one]! !== FRESH || source[other]! !== FRESH || eatenAgain[one]! > 0 || eatenAgain[other]! > 0) return false;
  if (isOption[one * surveys.length + second]! === 0 || isOption[other * surveys.length + first]! === 0) return false;
  set(board, one, second, FRESH, undo);
  set(board, other, first, FRESH, undo);
  return true;
}

function set(board: Board, cell: number, recipe: number, source: number, undo: Undo): void {
  const at = undo.length;
  undo.cell[at] = cell;
  undo.recipe[at] = board.recipe[cell]!;
  undo.source[at] = board.source[cell]!;
  undo.length = at + 1;
  put(board, cell, recipe, source);
}

function takeBack(board: Board, undo: Undo): void {
  for (let at = undo.length - 1; at >= 0; at -= 1) put(board, undo.cell[at]!, undo.recipe[at]!, undo.source[at]!);
}

function restore(board: Board, best: { readonly recipe: Int32Array; readonly source: Int32Array }, free: readonly number[]): void {
  for (const cell of free) put(board, cell, best.recipe[cell]!, best.source[cell]!);
}
