import * as v from 'valibot';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { Food } from '../../domain/meals/food.ts';
import type { ContentProblem } from '../problem.ts';
import { describeIssues } from '../schemas.ts';
import { foodFrom, foodNamesSchema, foodsFileSchema } from './food-schema.ts';

/** The foods there are, and what people call them: the first name is shown, the others are found too. */
export interface Foods {
  readonly byId: ReadonlyMap<string, Food>;
  readonly namesOf: (id: string) => readonly string[];
}

export function readFoods(file: unknown, names: unknown): Result<Foods, ContentProblem> {
  const facts = v.safeParse(foodsFileSchema, file);
  if (!facts.success) return fail({ kind: 'broken', id: 'foods', detail: describeIssues(facts.issues) });
  const words = v.safeParse(foodNamesSchema, names);
  if (!words.success) return fail({ kind: 'broken', id: 'foods', detail: describeIssues(words.issues) });
  const foods = facts.output.foods.map(foodFrom);
  const nameless = foods.find(({ id }) => words.output[id] === undefined);
  if (nameless) return fail({ kind: 'broken', id: 'foods', detail: `no name for ${nameless.id}` });
  return succeed({ byId: new Map(foods.map((food) => [food.id, food])), namesOf: (id) => words.output[id] ?? [id] });
}
