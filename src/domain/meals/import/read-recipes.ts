import { fail, succeed, type Result } from '../../result.ts';
import { LARGEST_PAGE, MOST_RECIPES, type FoundRecipe, type FoundRecipes, type ReadProblem } from './found-recipe.ts';
import { readLenientJson } from './lenient-json.ts';
import { isThing, listOf, property, thingsById, thingsOfType, type Thing } from './linked-data.ts';
import { MicrodataReader } from './microdata.ts';
import { ownRecipeOf } from './own-file.ts';
import { withoutTags } from './plain-text.ts';
import { readPastedText } from './read-pasted.ts';
import { recipeOfThing } from './recipe-of-thing.ts';
import { scanHtml } from './scan-html.ts';
import { httpsAddress } from './web-address.ts';

/**
 * Finds the recipes in a text somebody pasted, a file or a page that was fetched: schema.org/Recipe as JSON-LD or microdata, our own files,
 * or plain text. Nothing in it is run, loaded or rendered; everything found is plain text of limited length. Never throws.
 *
 * @param text - At most `LARGEST_PAGE` characters.
 * @param address - Where the page was fetched from, or empty.
 */
export function readRecipes(text: string, address = ''): Result<FoundRecipes, ReadProblem> {
  if (text.length > LARGEST_PAGE) return fail('too-large');
  if (text.trim() === '') return fail('empty');
  if (/\u0000/.test(text.slice(0, 10_000))) return fail('unreadable');
  const found = readAny(text);
  const from = httpsAddress(address);
  if (!found.ok || from === null) return found;
  return succeed({ ...found.value, recipes: found.value.recipes.map((recipe) => ({ ...recipe, source: from })) });
}

function readAny(text: string): Result<FoundRecipes, ReadProblem> {
  if (/^[\s\ufeff]{0,999}[[{]/.test(text)) return readJson(text);
  return looksLikeHtml(text) ? readHtml(text) : readText(text);
}

function looksLikeHtml(text: string): boolean {
  return /<(?:!doctype|html|head|body|script|div|p|ul|ol|li|span|section|article|meta|h[1-6]|br)\b/i.test(text);
}

function readJson(text: string): Result<FoundRecipes, ReadProblem> {
  const value = readLenientJson(text);
  if (value === undefined) return looksLikeHtml(text) ? readHtml(text) : fail('unreadable');
  const typed = chosenOf(recipesIn([value], ownRecipeOf), 'all');
  return typed.ok || typed.problem !== 'no-recipe' ? typed : chosenOf(untypedIn(value), 'all');
}

function readText(text: string): Result<FoundRecipes, ReadProblem> {
  const read = readPastedText(text);
  return read.ok ? succeed({ recipes: [read.value], skippedCount: 0 }) : read;
}

function readHtml(html: string): Result<FoundRecipes, ReadProblem> {
  const { blocks, things, canonical } = partsOf(html);
  const linked = recipesIn(blocks);
  const marked = linked.some(hasLines) ? [] : recipesIn(things);
  const chosen = chosenOf(linked.concat(marked), 'best');
  if (!chosen.ok) {
    const read = readText(withoutTags(html));
    // A recipe without its ingredients is more than none at all: it is that which is said.
    return read.ok ? read : chosen;
  }
  if (canonical === null) return chosen;
  const recipes = chosen.value.recipes.map((recipe) => (recipe.source.startsWith('https:') ? recipe : { ...recipe, source: canonical }));
  return succeed({ ...chosen.value, recipes });
}

interface PageParts {
  /** JSON-LD, each block by itself: one that cannot be read takes no other with it. */
  readonly blocks: readonly unknown[];
  readonly things: readonly unknown[];
  readonly canonical: string | null;
}

function partsOf(html: string): PageParts {
  const blocks: unknown[] = [];
  const microdata = new MicrodataReader();
  let canonical: string | null = null;
  scanHtml(html, {
    onOpen: (name, attributes) => {
      if (name === 'link' && /^canonical$/i.test(attributes.get('rel') ?? '')) canonical ??= httpsAddress(attributes.get('href') ?? '');
      microdata.open(name, attributes);
    },
    onClose: (name) => microdata.close(name),
    onText: (text) => microdata.text(text),
    onRaw: (name, attributes, content) => {
      if (name !== 'script' || !/^\s*application\/ld\+json/i.test(attributes.get('type') ?? '')) return;
      const block = readLenientJson(content);
      if (block !== undefined) blocks.push(block);
    },
  });
  microdata.finish();
  return { blocks, things: microdata.things, canonical };
}

/**
 * Things of several blocks may name each other.
 *
 * @param known - Reads what only a file of ours says; a page is not asked, for it could say anything.
 */
function recipesIn(values: readonly unknown[], known: (thing: Thing) => FoundRecipe | null = () => null): readonly FoundRecipe[] {
  const things = thingsOfType(values, 'recipe').slice(0, MOST_RECIPES * 2);
  if (things.length === 0) return [];
  const byId = thingsById(values);
  return things.map((thing) => known(thing) ?? recipeOfThing(thing, byId));
}

/** A file that says nothing of types: what has a name and ingredients is a recipe. */
function untypedIn(value: unknown): readonly FoundRecipe[] {
  return listOf(value).filter(isThing).flatMap((thing) => {
    const name = property(thing, 'name') ?? property(thing, 'title');
    const lines = property(thing, 'recipeIngredient') ?? property(thing, 'ingredients');
    return typeof name === 'string' && lines !== undefined ? [recipeOfThing({ ...thing, name }, new Map())] : [];
  });
}

function hasLines({ lines }: FoundRecipe): boolean {
  return lines.length > 0;
}

/** A file may bring many recipes; a page is about one, and shows others beside it with less of each. */
function chosenOf(found: readonly FoundRecipe[], which: 'all' | 'best'): Result<FoundRecipes, ReadProblem> {
  if (found.length === 0) return fail('no-recipe');
  const whole = found.filter(hasLines);
  if (whole.length === 0) return fail('no-ingredients');
  if (which === 'all') return succeed({ recipes: whole.slice(0, MOST_RECIPES), skippedCount: found.length - Math.min(whole.length, MOST_RECIPES) });
  const best = whole.find(({ steps }) => steps.length > 0) ?? whole[0];
  return succeed({ recipes: best ? [best] : [], skippedCount: 0 });
}
