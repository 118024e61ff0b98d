import { ENERGY_BAND, STEEP, WEIGHT } from '../../../../src/domain/meals/planner/objective.ts';
import type { PlanTable } from '../../../../src/domain/meals/planner/plan-table.ts';
import { VALUE } from '../../../../src/domain/meals/planner/recipe-survey.ts';

type Term = readonly [coefficient: number, variable: string];

/** The planner's own task without leftovers, written as a mixed-integer linear program in CPLEX LP format. Sums are scaled so that all faults are near 1. */
export function linearProgramOf(table: PlanTable): string {
  const rows: string[] = [];
  const costs: Term[] = [];
  const whole = new Set<string>();
  const binary = new Set<string>();
  const { cells, surveys, dayTargets, weekTarget, options, request } = table;
  const row = (terms: readonly Term[], relation: '>=' | '<=' | '=', right: number): void => {
    rows.push(` r${rows.length}: ${sumOf(terms)} ${relation} ${numberOf(right)}`);
  };
  const x = (cell: number, recipe: number): string => `x_${cell}_${recipe}`;
  const eaten = (at: readonly number[]): { readonly name: string; readonly recipe: number; readonly cell: number }[] => (
    at.flatMap((cell) => Array.from(options[cell]!, (recipe) => ({ name: x(cell, recipe), recipe, cell })))
  );
  /** A fault of `constant + sum(terms)`: the larger of nothing, itself, and its steep part. */
  const fault = (name: string, weight: number, terms: readonly Term[], constant: number): void => {
    costs.push([weight, name]);
    row([[1, name], ...terms.map(([by, variable]): Term => [-by, variable])], '>=', constant);
    row([[1, name], ...terms.map(([by, variable]): Term => [-STEEP.times * by, variable])], '>=', STEEP.times * constant - (STEEP.times - 1) * STEEP.from);
  };
  const valuesOf = (all: ReturnType<typeof eaten>, by: (values: Float64Array) => number): Term[] => all.map(({ name, recipe }): Term => [by(surveys[recipe]!.values), name]);

  for (const cell of cells.keys()) {
    row(eaten([cell]).map(({ name }): Term => [1, name]), '=', 1);
    for (const { name, recipe } of eaten([cell])) {
      binary.add(name);
      costs.push([table.cookingCost[cells[cell]!.dayIndex * surveys.length + recipe]!, name]);
    }
  }
  request.days.forEach((_, day) => {
    const target = dayTargets[day]!;
    const at = [...cells.keys()].filter((cell) => cells[cell]!.dayIndex === day);
    const all = eaten(at);
    const energy = valuesOf(all, (values) => values[VALUE.energyKcal]! / target.energyKcal);
    const less = (terms: readonly Term[]): Term[] => terms.map(([by, name]) => [-by, name]);
    const name = `energy_${day}`;
    // One fault for both sides: it is the larger of the two.
    fault(name, WEIGHT.energy, energy, -1 - ENERGY_BAND);
    costs.pop();
    fault(name, WEIGHT.energy, less(energy), 1 - ENERGY_BAND);
    fault(`protein_${day}`, WEIGHT.protein, less(valuesOf(all, (values) => values[VALUE.proteinGrams]! / target.proteinGrams)), 1);
    fault(`fiber_${day}`, WEIGHT.fiber, less(valuesOf(all, (values) => values[VALUE.fiberGrams]! / target.fiberGrams)), 1);
    fault(`sodium_${day}`, WEIGHT.sodium, valuesOf(all, (values) => values[VALUE.sodiumMg]! / target.mostSodiumMg), -1);
    const share = (value: number, kcal: number): Term[] => valuesOf(all, (values) => (values[value]! * kcal - values[VALUE.energyKcal]! / 10) / target.tenthKcal);
    fault(`saturated_${day}`, WEIGHT.saturated, share(VALUE.saturatedGrams, 9), 0);
    fault(`sugar_${day}`, WEIGHT.addedSugar, share(VALUE.addedSugarGrams, 4), 0);
    for (const [place, one] of at.entries()) {
      for (const other of at.slice(place + 1)) {
        for (const recipe of options[one]!) {
          if (!options[other]!.includes(recipe)) continue;
          const pair = `same_${one}_${other}_${recipe}`;
          costs.push([WEIGHT.sameDay, pair]);
          row([[1, pair], [-1, x(one, recipe)], [-1, x(other, recipe)]], '>=', -1);
        }
      }
    }
  });

  const all = eaten([...cells.keys()]);
  for (const { value, target, weight } of weekTarget.groups) fault(`group_${value}`, weight, valuesOf(all, (values) => -values[value]! / target), 1);
  if (weekTarget.wholeGrainOunces > 0) {
    fault('refined', WEIGHT.refinedGrains, valuesOf(all, (values) => (values[VALUE.refinedGrainOunces]! - values[VALUE.wholeGrainOunces]!) / weekTarget.wholeGrainOunces), 0);
  }
  const plants = new Set(all.flatMap(({ recipe }) => [...surveys[recipe]!.plants]));
  for (const plant of plants) {
    rows.push(` p${plant}: y_${plant} <= 1`);
    row([[1, `y_${plant}`], ...all.filter(({ recipe }) => surveys[recipe]!.plants.includes(plant)).map(({ name }): Term => [-1, name])], '<=', 0);
  }
  fault('plants', WEIGHT.plants, [...plants].map((plant): Term => [-1 / weekTarget.plants, `y_${plant}`]), 1);
  for (const recipe of new Set(all.map((one) => one.recipe))) {
    costs.push([table.repeatCost[recipe]!, `again_${recipe}`]);
    row([[1, `again_${recipe}`], ...all.filter((one) => one.recipe === recipe).map(({ name }): Term => [-1, name])], '>=', -table.timesFree[recipe]!);
  }
  const bought = new Map<string, Term[]>();
  for (const { name, recipe, cell } of all) {
    for (const [food, grams] of surveys[recipe]!.perishables) {
      const key = `${food}_${Math.floor(cells[cell]!.dayIndex / table.windowDays[food]!)}`;
      bought.set(key, [...(bought.get(key) ?? []), [(grams * cells[cell]!.servings) / table.packGrams[food]!, name]]);
    }
  }
  for (const [key, packs] of bought) {
    whole.add(`n_${key}`);
    costs.push([WEIGHT.waste, `w_${key}`]);
    row([[1, `n_${key}`], ...packs.map(([by, name]): Term => [-by, name])], '>=', -0.01);
    row([[1, `w_${key}`], [-1, `n_${key}`], ...packs], '>=', 0);
  }
  return ['Minimize', ` cost: ${sumOf(costs)}`, 'Subject To', ...rows, 'General', ` ${[...whole].join('\n ')}`, 'Binary', ` ${[...binary].join('\n ')}`, 'End'].join('\n');
}

function sumOf(terms: readonly Term[]): string {
  return terms.map(([by, name]) => `${by < 0 ? '-' : '+'} ${numberOf(Math.abs(by))} ${name}`).join('\n  ');
}

function numberOf(value: number): string {
  return value.toFixed(12).replace(/\.?0+$/, '');
}
