import { boardOf, costOf, EMPTY, FRESH, put, type Board } from './board.ts';
import { planOn, type Plan } from './plan-on.ts';
import { mayBeLeftovers, MOST_LEFTOVERS_OF_ONE, type PlanTable } from './plan-table.ts';
import { createRandom, type Random } from './random.ts';
import { createTrial } from './trial.ts';

/** Looks for a good week for as long as it is let; at any time there is a best one so far, and that keeps every hard rule. */
export interface Planner {
  /** Goes on for so many tries, each a swap or a look around one place. The same tries in other portions lead to the same plan. */
  run(iterations: number): void;
  best(): Plan;
  /** Of the best one so far; see objective.ts. */
  cost(): number;
}

/** Temperatures are costs that are taken on now and then: some of a missed target at first, next to nothing at last. Found by trying. */
const WARM = 0.2;
const HOT = 0.6;
const COLD = 0.01;
/** The first cooling is short, so that there is something good soon; each later one begins at the best so far and takes twice as long. */
const FIRST_CYCLE = 800;
/** Cycles from so many tries on begin hot: they have the time to look for quite another week, those before to make a good one of the first. */
const HOT_CYCLE = 3_200;
/** Things tried in a place while its week is taken up: taking it up costs more than trying. */
const LOOKS = 8;
/** Shares of what is tried: that two meals change places, that a meal cooked too often is mended, and, in one place, that something is cooked and not left over. */
const SWAPS = 0.2;
const MENDS = 0.1;
const COOKED = 0.8;
/** Ways that are looked for to mend one. */
const MEND_LOOKS = 8;
/** To begin with each place is filled twice, in a random order, with the best of so many. */
const FILLS = 2;
const FILL_LOOKS = 40;
/** Sums of another order differ in the last bits; by less than this nothing is better. */
const NOTHING_BETTER = 1e-9;

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
  const trial = createTrial(board);
  const free = shuffled(table.cells.flatMap((_, cell) => (table.options[cell]!.length > 0 ? [cell] : [])), random);
  for (const cell of free) put(board, cell, pick(table.options[cell]!, random), FRESH);
  const undo: Undo = { length: 0, cell: new Int32Array(8), recipe: new Int32Array(8), source: new Int32Array(8) };
  const best = { recipe: board.recipe.slice(), source: board.source.slice() };
  const fills = FILLS * free.length;
  const state: State = { now: costOf(board), least: costOf(board), temperature: WARM, cooling: coolingOver(FIRST_CYCLE, WARM), cycle: FIRST_CYCLE, step: -fills };

  const beginCycle = (): void => {
    state.cycle *= 2;
    state.step = 0;
    state.temperature = state.cycle < HOT_CYCLE ? WARM : HOT;
    state.cooling = coolingOver(state.cycle, state.temperature);
    restore(board, best, free);
    state.now = costOf(board);
  };

  const keep = (cost: number): void => {
    state.now = cost;
    if (cost >= state.least) return;
    state.least = cost;
    best.recipe.set(board.recipe);
    best.source.set(board.source);
  };

  /** Tries one thing after another in a cell whose leftovers nobody eats; what stands there at last stays. */
  const lookAround = (cell: number, looks: number, temperature: number): void => {
    const options = table.options[cell]!;
    let [recipe, source, cost] = [board.recipe[cell]!, board.source[cell]!, state.now];
    let [bestRecipe, bestSource, least] = [recipe, source, state.least - NOTHING_BETTER];
    let isBetter = false;
    trial.take(cell);
    for (let look = 0; look < looks; look += 1) {
      const isCooked = random() < COOKED;
      const from = isCooked ? FRESH : pickSource(board, cell, random);
      if (!isCooked && from === FRESH) continue;
      const next = isCooked ? pick(options, random) : board.recipe[from]!;
      if (next === recipe && from === source) continue;
      // The usual rule, turned round: chance says beforehand how much more it may cost.
      const most = temperature === 0 ? cost : cost - temperature * Math.log(1 - random());
      const nextCost = trial.costWith(next, from, most);
      if (nextCost > most) continue;
      recipe = next;
      source = from;
      cost = nextCost;
      if (cost >= least) continue;
      isBetter = true;
      least = cost;
      bestRecipe = recipe;
      bestSource = source;
    }
    if (isBetter) {
      put(board, cell, bestRecipe, bestSource);
      keep(costOf(board));
    }
    if (!isBetter || bestRecipe !== recipe || bestSource !== source) {
      put(board, cell, recipe, source);
      state.now = costOf(board);
    }
  };

  /** @returns Whether something was changed that keeps the hard rules. */
  const change = (cell: number, kind: 'swap' | 'mend' | 'cook'): boolean => {
    if (kind === 'swap') return swap(board, cell, pick(free, random), undo);
    if (kind === 'cook') return cookForMore(board, cell, pick(table.options[cell]!, random), undo);
    const repeated = repeatedFrom(board, cell);
    return repeated !== null && cookBefore(board, repeated, random, undo);
  };

  const tryOne = (): void => {
    undo.length = 0;
    const cell = pick(free, random);
    const share = random();
    const kind = share < SWAPS ? 'swap' : share < SWAPS + MENDS ? 'mend' : 'cook';
    if (kind === 'cook' && board.eatenAgain[cell]! === 0) return lookAround(cell, LOOKS, state.temperature);
    if (!change(cell, kind)) return;
    const cost = costOf(board);
    if (cost > state.now && random() >= Math.exp((state.now - cost) / state.temperature)) takeBack(board, undo);
    else keep(cost);
  };

  return {
    run(iterations) {
      if (free.length === 0) return;
      for (let at = 0; at < iterations; at += 1) {
        if (state.step < 0) {
          const cell = free[(fills + state.step) % free.length]!;
          if (board.eatenAgain[cell]! === 0) lookAround(cell, FILL_LOOKS, 0);
        } else {
          tryOne();
          state.temperature *= state.cooling;
        }
        state.step += 1;
        if (state.step === state.cycle) beginCycle();
      }
    },
    best: () => planOn(table, best.recipe, best.source, state.least),
    cost: () => state.least,
  };
}

/** From hot to cold in so many tries. */
function coolingOver(cycle: number, from: number): number {
  return (COLD / from) ** (1 / cycle);
}

function pick(places: ArrayLike<number>, random: Random): number {
  return places[Math.floor(random() * places.length)]!;
}

function shuffled(places: readonly number[], random: Random): readonly number[] {
  const order = [...places];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

/** Another recipe, and who eats what is left of it eats along. @returns Whether that keeps the hard rules. */
function cookForMore(board: Board, cell: number, recipe: number, undo: Undo): boolean {
  const { table, source } = board;
  if (board.recipe[cell]! === recipe) return false;
  for (let other = cell + 1; other < source.length; other += 1) {
    if (source[other]! === cell && !mayBeLeftovers(table, recipe, cell, other)) return false;
  }
  set(board, cell, recipe, FRESH, undo);
  for (let other = cell + 1; other < source.length; other += 1) if (source[other]! === cell) set(board, other, recipe, cell, undo);
  return true;
}

/** A cell of whose cooking something may be left for this one; `FRESH` when the one that was picked will not do. */
function pickSource({ table, recipe, source, eatenAgain }: Board, cell: number, random: Random): number {
  const sources = table.sources[cell]!;
  if (sources.length === 0) return FRESH;
  const from = pick(sources, random);
  if (recipe[from]! === EMPTY || source[from]! !== FRESH || eatenAgain[from]! >= MOST_LEFTOVERS_OF_ONE) return FRESH;
  return mayBeLeftovers(table, recipe[from]!, from, cell) ? from : FRESH;
}

/** The first place from there on with something that is cooked too often; null when there is none. */
function repeatedFrom({ table, recipe, source, eatenAgain, timesCooked }: Board, start: number): number | null {
  for (let step = 0; step < recipe.length; step += 1) {
    const cell = (start + step) % recipe.length;
    const cooked = recipe[cell]!;
    if (table.options[cell]!.length === 0 || cooked === EMPTY || source[cell]! !== FRESH || eatenAgain[cell]! > 0) continue;
    if (timesCooked[cooked]! > table.timesFree[cooked]!) return cell;
  }
  return null;
}

/**
 * Something else is cooked on an earlier day, and this is what is left of it. Where few recipes suit a meal each alone would be a fault twelve times
 * as large as what is taken on by chance: the two at once are none.
 */
function cookBefore(board: Board, cell: number, random: Random, undo: Undo): boolean {
  const { table, recipe, source, eatenAgain } = board;
  const sources = table.sources[cell]!;
  for (let look = 0; look < MEND_LOOKS && sources.length > 0; look += 1) {
    const from = pick(sources, random);
    if (table.options[from]!.length === 0 || recipe[from]! === EMPTY || source[from]! !== FRESH || eatenAgain[from]! > 0) continue;
    const next = pick(table.options[from]!, random);
    if (!mayBeLeftovers(table, next, from, cell)) continue;
    set(board, from, next, FRESH, undo);
    set(board, cell, next, from, undo);
    return true;
  }
  return false;
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
