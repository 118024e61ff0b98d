import type { LocalDay } from '../../domain/day.ts';
import type { RecipeMark } from '../../domain/meals/own-recipe.ts';
import type { Recipe } from '../../domain/meals/recipe.ts';

/** Takes the last change back. */
export type Undo = () => Promise<void>;

/** A place in the coming days a meal can be put into. */
export interface FreePlace {
  readonly localDay: LocalDay;
  readonly slotId: string;
  /** What stands there now; empty when nothing does. */
  readonly taken: string;
}

/** What the screen of a recipe can have done. */
export interface RecipeActions {
  mark(mark: RecipeMark): Promise<void>;
  /** The coming seven days by slot. */
  places(): Promise<readonly FreePlace[]>;
  /**
   * @param servings - Null where nobody chose any: for those the place had before, else for as many as usually eat.
   * @returns Null where another window was quicker, and nothing was planned.
   */
  plan(place: FreePlace, servings: number | null): Promise<{ readonly servings: number; readonly undo: Undo } | null>;
  /** Meals from today on that are this recipe or its leftovers. */
  plannedCount(): Promise<number>;
  /** Takes an own recipe away; meals it is planned for keep its name as text. What can take it back is kept for the next screen. */
  remove(recipe: Recipe): Promise<void>;
  /** Gives it away as a file other programs read too; answers with the sentence to show. */
  saveFile(recipe: Recipe): string;
}
