import * as v from 'valibot';
import type { Movement } from '../domain/movement/movement.ts';
import { fail, succeed, type Result } from '../domain/result.ts';
import { movementSchema } from './movement-schema.ts';
import type { ContentProblem } from './problem.ts';
import { describeIssues } from './schemas.ts';

export function readMovement(id: string, file: unknown): Result<Movement, ContentProblem> {
  const parsed = v.safeParse(movementSchema, file);
  if (!parsed.success) return fail({ kind: 'broken', id, detail: describeIssues(parsed.issues) });
  if (parsed.output.id !== id) return fail({ kind: 'broken', id, detail: `the file calls itself "${parsed.output.id}"` });
  return succeed(parsed.output);
}
