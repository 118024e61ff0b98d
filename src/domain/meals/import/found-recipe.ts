import type { Meal, Unit } from '../recipe.ts';

/** Longest page that is read, in characters and in bytes. */
export const LARGEST_PAGE = 2 * 1024 * 1024;

/** Why there is no recipe; each is one plain sentence on screen, and what was given stays there. */
export type ReadProblem =
  /** Nothing but white space. */
  | 'empty'
  | 'too-large'
  /** No text, or JSON that cannot be read. */
  | 'unreadable'
  | 'no-recipe'
  /** A recipe, but nothing that it is made of. */
  | 'no-ingredients';

/** A line of ingredients as it was written; from a file of our own with what was known of it. */
export interface FoundLine {
  readonly text: string;
  readonly known: KnownLine | null;
}

/** What a file of ours knows of a line. It is somebody's word: whoever takes it looks whether the text speaks of that food. */
export interface KnownLine {
  readonly foodId: string | null;
  readonly text: string;
  readonly amount: number | null;
  readonly unit: Unit;
  readonly isOptional: boolean;
}

export interface FoundStep {
  readonly text: string;
  readonly timerMin: number | null;
  /** Indexes of the lines it uses; null when nobody said. */
  readonly uses: readonly number[] | null;
}

/** A recipe as a page tells it: plain text, limited in length; nothing is matched to foods yet. */
export interface FoundRecipe {
  /** Empty when none was told. */
  readonly name: string;
  readonly servings: number | null;
  readonly activeMin: number | null;
  readonly totalMin: number | null;
  readonly lines: readonly FoundLine[];
  readonly steps: readonly FoundStep[];
  /** An https address, or who wrote it, or empty. */
  readonly source: string;
  readonly note: string;
  /** Empty when none was told. */
  readonly meals: readonly Meal[];
  readonly equipment: readonly string[];
  readonly doesFreeze: boolean;
  /** Null when nobody said. */
  readonly keepsDays: number | null;
}

/** What was in a text; at least one recipe. */
export interface FoundRecipes {
  readonly recipes: readonly FoundRecipe[];
  /** Recipes in it that have nothing they are made of. */
  readonly skippedCount: number;
}

export const LONGEST_NAME = 200;
export const LONGEST_LINE = 500;
export const LONGEST_STEP = 4_000;
export const LONGEST_NOTE = 2_000;
export const LONGEST_SOURCE = 2_000;
export const MOST_LINES = 200;
/** A file of more is cut, and the rest counted as skipped. */
export const MOST_RECIPES = 2_000;
