import type { DraftRecipe } from '../../content/meals/draft-recipe.ts';
import type { Foods } from '../../content/meals/read-foods.ts';
import type { ReadProblem } from '../../domain/meals/import/found-recipe.ts';
import type { BroughtPage, PageProblem } from '../../domain/meals/import/page-problem.ts';
import type { OwnRecipe } from '../../domain/meals/own-recipe.ts';
import type { SaveResult } from '../../domain/repositories.ts';
import type { Result } from '../../domain/result.ts';

export interface ReadDrafts {
  readonly drafts: readonly DraftRecipe[];
  /** Recipes in it that have nothing they are made of. */
  readonly skippedCount: number;
}

/** What the import screen is given. */
export interface ImportActions {
  readonly foods: Foods;
  /** Whether files can be chosen and text be pasted here. */
  readonly hasFiles: boolean;
  /** The bookmark for other sites' pages, where a browser has a place for it; else empty. */
  readonly bookmarklet: string;
  readonly bringPage: (address: string) => Promise<Result<BroughtPage, PageProblem>>;
  readonly readFile: (file: File) => Promise<string | null>;
  readonly read: (text: string, address: string) => Result<ReadDrafts, ReadProblem>;
  /** The recipes that are here already. */
  readonly listOwn: () => Promise<readonly OwnRecipe[]>;
  /** Gives them away as one file; answers with the sentence to show. */
  readonly saveFile: (recipes: readonly OwnRecipe[]) => string;
  /** What cannot be written now is kept in memory, and the app says so. */
  readonly save: (recipes: readonly OwnRecipe[]) => Promise<SaveResult>;
}
