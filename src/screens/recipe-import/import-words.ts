import { msg, str } from '@lit/localize';
import type { DraftRecipe } from '../../content/meals/draft-recipe.ts';
import type { ReadProblem } from '../../domain/meals/import/found-recipe.ts';
import type { PageProblem } from '../../domain/meals/import/page-problem.ts';
import type { Ingredient, Unit } from '../../domain/meals/recipe.ts';
import { minutesWords } from '../recipes/recipe-words.ts';

/** Why no recipe came of it, what still works, what to do. */
export function readProblemWords(problem: ReadProblem): string {
  switch (problem) {
    case 'empty':
      return msg('There is nothing in it yet: paste a recipe or a page, and read it again.');
    case 'too-large':
      return msg('This is larger than two megabytes, more than a recipe has. Paste only the recipe’s own text.');
    case 'unreadable':
      return msg('This could not be read: it is no text, or a part of it is missing. Paste the recipe’s text instead.');
    case 'no-recipe':
      return msg('No recipe was found in it. Put its name first, then a line “Ingredients”, then a line “Method”, and read it again.');
    case 'no-ingredients':
      return msg('There is a recipe in it, but no ingredients. Add them under a line “Ingredients”, and read it again.');
  }
}

export function pageProblemWords(problem: PageProblem): string {
  switch (problem) {
    case 'bad-address':
      return msg('This is no address of a page. It begins with https:// and has no name and password in it.');
    case 'not-https':
      return msg('This page is not sent safely (it has no https), so it is not fetched. Paste its text instead.');
    case 'private':
      return msg('This address leads to a device at home or to no open page, so it is not fetched. Paste the text instead.');
    case 'unreachable':
      return msg('Nobody answers at this address. Look whether it is written rightly, or paste the page’s text instead.');
    case 'too-slow':
      return msg('The page did not come within ten seconds. Try again, or paste its text instead.');
    case 'too-large':
      return msg('The page is larger than two megabytes, so it was not fetched. Paste only the recipe’s own text.');
    case 'too-many-redirects':
      return msg('The site sends from one address to the next without an end. Paste the page’s text instead.');
    case 'not-a-page':
      return msg('There is no page at this address, but a picture or another file. Give the address of the recipe’s page.');
    case 'not-found':
      return msg('The site has no page at this address (any more). Look whether it is written rightly.');
    case 'page-refused':
      return msg('The site gives this page only to people who visit it. Open it there, and paste its text here.');
    case 'site-trouble':
      return msg('The site has trouble of its own just now. Try again later, or paste the page’s text.');
    case 'busy':
      return msg('Many pages were asked for in a short time. Try again in a minute; pasted text is read at once.');
    case 'foreign':
      return msg('Pages are fetched only for screens that are opened by the address of this home’s own Standtall. Paste the page’s text instead.');
    case 'no-hub':
      return msg('Pages cannot be fetched from here now. Open the page in a browser, and paste its text or choose its file here.');
  }
}

/** "4 servings", "35 min", and what was taken because the page does not say. */
export function factWords({ recipe, unsaid }: DraftRecipe): readonly string[] {
  const people = servingsWords(recipe.servings);
  const time = minutesWords(recipe.totalMin);
  return [
    unsaid.includes('servings') ? msg(str`${people} (a guess: it does not say)`) : people,
    unsaid.includes('time') ? msg(str`${time} (a guess: it does not say)`) : time,
    ...(unsaid.includes('steps') ? [msg('no steps')] : []),
  ];
}

export function servingsWords(servings: number): string {
  return servings === 1 ? msg('1 serving') : msg(str`${amountWords(servings)} servings`);
}

/** "carrots, 250 g": the food a line became, and how much of it. */
export function foodWords({ amount, unit }: Ingredient, name: string): string {
  if (amount === null) return name;
  const much = measureWords(amount, unit);
  return msg(str`${name}, ${much}`);
}

function measureWords(count: number, unit: Unit): string {
  const amount = amountWords(count);
  const isOne = count <= 1;
  switch (unit) {
    case 'g':
      return msg(str`${amount} g`);
    case 'ml':
      return msg(str`${amount} ml`);
    case 'cup':
      return isOne ? msg(str`${amount} cup`) : msg(str`${amount} cups`);
    case 'tbsp':
      return msg(str`${amount} tbsp`);
    case 'tsp':
      return msg(str`${amount} tsp`);
    case 'can':
      return isOne ? msg(str`${amount} can`) : msg(str`${amount} cans`);
    case 'piece':
      return amount;
  }
}

function amountWords(amount: number): string {
  return new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 }).format(amount);
}
