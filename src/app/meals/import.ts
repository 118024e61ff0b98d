import { createDrafting } from '../../content/meals/draft-recipe.ts';
import { readRecipes } from '../../domain/meals/import/read-recipes.ts';
import { sharedAddress } from '../../domain/meals/import/shared-address.ts';
import { ownRecipeIdOf } from '../../domain/meals/own-recipe.ts';
import { fail, succeed } from '../../domain/result.ts';
import type { ImportActions } from '../../screens/recipe-import/import-actions.ts';
import { ImportScreen } from '../../screens/recipe-import/import-screen.ts';
import { deviceClock } from '../clock.ts';
import { readFile } from '../data/save-file.ts';
import type { ScreenParts } from '../screens.ts';
import { bookmarkletOf } from './bookmarklet.ts';
import { bringPage } from './bring-page.ts';
import { openKitchen, type Kitchen } from './kitchen.ts';
import { saveRecipes } from './save-recipes.ts';

/** `/recipes/import`; other apps share into its query (`url`, `text`, `title`), the bookmark into its fragment (`#page=`). */
export async function importScreen(parts: ScreenParts, search: string): Promise<HTMLElement> {
  const kitchen = await openKitchen(parts);
  // The screen of a script that did not arrive says so.
  if (!kitchen.ok) throw new Error(`${kitchen.problem.kind}: ${kitchen.problem.id}`);
  const shared = new URLSearchParams(search);
  const screen = new ImportScreen();
  screen.actions = actionsOf(kitchen.value, parts.canPrint);
  screen.address = sharedAddress(shared.get('url') ?? '', shared.get('text') ?? '', shared.get('title') ?? '');
  screen.text = sentPage() || (screen.address === '' ? (shared.get('text') ?? '') : '');
  // What came would come again with every reload, and stay in the list of pages visited. The router writes the address before it shows a screen.
  if (search !== '' || location.hash !== '') void screen.updateComplete.then(() => history.replaceState(history.state, '', location.pathname));
  return screen;
}

function sentPage(): string {
  const [, encoded] = /^#page=(.*)$/.exec(location.hash) ?? [];
  try {
    return decodeURIComponent(encoded ?? '');
  } catch {
    return '';
  }
}

function actionsOf(kitchen: Kitchen, hasFiles: boolean): ImportActions {
  const draft = createDrafting(kitchen.foods);
  return {
    foods: kitchen.foods,
    hasFiles,
    // A bar of bookmarks to drag to is where a mouse is.
    bookmarklet: hasFiles && matchMedia('(hover: hover) and (pointer: fine)').matches ? bookmarkletOf(location.origin) : '',
    bringPage,
    readFile,
    read: (text, address) => {
      const found = readRecipes(text, address);
      if (!found.ok) return fail(found.problem);
      const drafts = found.value.recipes.map((recipe) => draft(recipe, ownRecipeIdOf(kitchen.createId()), deviceClock.wallMs()));
      return succeed({ drafts, skippedCount: found.value.skippedCount });
    },
    listOwn: () => kitchen.kept.recipes.list(),
    saveFile: (recipes) => saveRecipes(recipes, kitchen),
    save: (recipes) => kitchen.kept.recipes.save(...recipes),
  };
}
