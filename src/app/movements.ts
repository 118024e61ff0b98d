import { catalog } from '../content/catalog.ts';
import type { Movement } from '../domain/movement/movement.ts';

/** What the figure does, by exercise id; none of them when any does not arrive. */
export async function movementsOf(ids: readonly string[]): Promise<ReadonlyMap<string, Movement>> {
  const loaded = await catalog.loadMovements(ids);
  if (loaded.ok) return loaded.value;
  console.error('A picture is missing:', loaded.problem.detail);
  return new Map();
}
