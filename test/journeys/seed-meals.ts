import { mealIdOf, type PlannedMeal } from '../../src/domain/meals/plan.ts';
import type { Screen } from './harness.ts';

/** A row of any table, as the app itself keeps it. */
export interface SeedRow {
  readonly store: 'meals' | 'recipes' | 'shopping' | 'pantry' | 'settings' | 'kitchen-timers';
  readonly row: { readonly id: string };
}

export function seedMeal(localDay: string, slotId: string, recipeId: string, change: Partial<PlannedMeal> = {}): SeedRow {
  const row: PlannedMeal = {
    id: mealIdOf(localDay, slotId), localDay, slotId, dish: { kind: 'recipe', recipeId }, servings: 2, isLocked: false, cookedAtMs: null, ...change,
  };
  return { store: 'meals', row };
}

/** Writes rows into the database the app has made; what is open sees them when it reads again. */
export async function seedRows(screen: Screen, rows: readonly SeedRow[]): Promise<void> {
  // Opened before the app has made it, it would be an empty one.
  await screen.page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === 'standtall'), { timeout: 10_000 });
  await screen.page.evaluate(writeRows, rows);
}

/** In the page, in the syntax of Chromium 68. */
export function writeRows(rows: readonly SeedRow[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('standtall');
    opening.onerror = () => reject(opening.error || new Error('no database'));
    opening.onsuccess = () => {
      const database = opening.result;
      const work = database.transaction(Array.from(new Set(rows.map(({ store }) => store))), 'readwrite');
      for (const { store, row } of rows) work.objectStore(store).put({ ...row, updatedAtMs: 1, deletedAtMs: null });
      work.oncomplete = () => {
        database.close();
        resolve();
      };
      work.onabort = () => reject(work.error || new Error('not written'));
    };
  });
}
