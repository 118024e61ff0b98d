import { msg } from '@lit/localize';
import { arriving } from '../arriving.ts';
import type { Address } from '../router.ts';
import type { ScreenParts } from '../screens.ts';

/** What an address about food shows. A maker answers null when what it names is not there (any more). */
interface MealRoute {
  readonly path: RegExp;
  /** The document's; a maker that knows better says so itself. */
  readonly title: () => string;
  readonly make: (parts: ScreenParts, address: Address) => Promise<HTMLElement | null>;
}

export const weekScript = arriving(() => import('./week.ts'));
export const shoppingScript = arriving(() => import('./shopping.ts'));

/** The first that fits is shown; the id is the path's only group. */
const ROUTES: readonly MealRoute[] = [
  { path: /^\/meals\/?$/, title: () => msg('Meals'), make: async (parts) => (await weekScript()).weekScreen(parts) },
  { path: /^\/meals\/balance\/?$/, title: () => msg('How the week eats'), make: async (parts) => (await import('./balance.ts')).balanceScreen(parts) },
  { path: /^\/shopping\/?$/, title: () => msg('Shopping'), make: async (parts) => (await shoppingScript()).shoppingScreen(parts) },
  { path: /^\/recipes\/import\/?$/, title: () => msg('Bring a recipe'), make: async (parts, { search }) => (await import('./import.ts')).importScreen(parts, search) },
  { path: /^\/settings\/food\/?$/, title: () => msg('Food'), make: async (parts) => (await import('./food-settings.ts')).foodSettingsScreen(parts) },
  { path: /^\/recipes\/?$/, title: () => msg('Recipes'), make: async (parts) => (await import('./recipes.ts')).recipesScreen(parts) },
  { path: /^\/recipes\/new\/?$/, title: () => msg('New recipe'), make: async (parts, address) => (await import('./recipe-editor.ts')).newRecipeScreen(parts, address) },
  { path: /^\/recipes\/([^/]+)\/edit\/?$/, title: () => msg('Edit recipe'), make: async (parts, address) => (await import('./recipe-editor.ts')).editRecipeScreen(parts, address) },
  { path: /^\/recipes\/([^/]+)\/?$/, title: () => msg('Recipes'), make: async (parts, address) => (await import('./recipe.ts')).recipeScreen(parts, address) },
  { path: /^\/recipes\/([^/]+)\/cook\/?$/, title: () => msg('Cook'), make: async (parts, address) => (await import('./cook.ts')).cookScreen(parts, address) },
];

/** Null: nothing is there. */
export async function mealScreenAt(parts: ScreenParts, address: Address): Promise<HTMLElement | null> {
  for (const { path, title, make } of ROUTES) {
    const found = path.exec(address.pathname);
    if (!found) continue;
    document.title = `${title()} · Standtall`;
    return make(parts, { ...address, id: decoded(found[1] ?? '') });
  }
  document.title = `${msg('Not found')} · Standtall`;
  return null;
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
