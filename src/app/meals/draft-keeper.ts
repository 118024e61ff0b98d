import type { RecipeDraft } from '../../content/meals/recipe-writing.ts';

/** Where a recipe is kept while it is written, so that a page that dies loses nothing. */
export interface DraftKeeper {
  load(): RecipeDraft | null;
  keep(draft: RecipeDraft): void;
  forget(): void;
}

const PREFIX = 'standtall-recipe-draft:';
/** Of the form below; another one is not read. */
const VERSION = 1;

/**
 * One draft for each thing that can be written: a new recipe, a copy of one, a change of one. It is this device's and in no backup.
 *
 * @param storage - Null where the browser lets nobody keep anything: the draft then lives as long as its page.
 */
export function draftKeeper(what: string, storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null): DraftKeeper {
  const key = PREFIX + what;
  return {
    load: () => {
      try {
        const kept = JSON.parse(storage?.getItem(key) ?? 'null') as { version?: unknown; draft?: unknown } | null;
        return kept?.version === VERSION && isDraft(kept.draft) ? kept.draft : null;
      } catch {
        return null;
      }
    },
    keep: (draft) => quietly(() => storage?.setItem(key, JSON.stringify({ version: VERSION, draft }))),
    forget: () => quietly(() => storage?.removeItem(key)),
  };
}

/** A full or a forbidden storage must not stop anybody from writing on; the recipe is still saved at its end. */
function quietly(act: () => void): void {
  try {
    act();
  } catch (error) {
    console.warn('The draft is not kept:', error);
  }
}

/** Enough of it to go on writing; the rest is looked at when the recipe is saved. */
function isDraft(value: unknown): value is RecipeDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { name, meals, lines, steps, nextKey, servings } = value as Partial<Record<keyof RecipeDraft, unknown>>;
  return typeof name === 'string' && typeof servings === 'number' && typeof nextKey === 'number' && [meals, lines, steps].every((list) => Array.isArray(list));
}

/** Reading it throws in some private windows. */
export function pageStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
