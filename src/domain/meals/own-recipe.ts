import type { Recipe } from './recipe.ts';

/** A recipe people wrote, copied or brought in. Its id never meets one of the shipped ones: `isOwnRecipeId`. */
export interface OwnRecipe extends Recipe {
  /** Where it came from: an https address, or a word like a book's name; empty when written here. */
  readonly source: string;
  readonly note: string;
  /** Ms since 1970 UTC. */
  readonly createdAtMs: number;
}

const OWN = 'own:';

export function ownRecipeIdOf(createdId: string): string {
  return OWN + createdId;
}

export function isOwnRecipeId(id: string): boolean {
  return id.startsWith(OWN);
}

/** What the household thinks of a recipe, a shipped one too. */
export interface RecipeMark {
  /** The recipe's. */
  readonly id: string;
  /** 1 to 5, or not rated. */
  readonly rating: 1 | 2 | 3 | 4 | 5 | null;
  readonly isFavourite: boolean;
}
