import { jsonLdPage, soup } from '../domain/meals/import/pages.ts';
import type { Screen } from './harness.ts';
import { plainWeek } from './plain-week.ts';
import { seedRows } from './seed-meals.ts';

/** The week of the injected clock. */
const MONDAY = '2026-01-12';
const SALMON = 'Baked salmon with broccoli and quinoa';
const RECIPE = '/recipes/salmon-broccoli-quinoa';

/** A sheet's own tests have looked at it with axe already. */
type Look = (name: string, part?: 'sheet') => Promise<void>;

/** Goes through every screen about food and its sheets, a week planned, and calls `look` in each. Needs a screen that has drawn Today. */
export async function goThroughEveryFoodState(screen: Screen, look: Look): Promise<void> {
  await seedRows(screen, plainWeek(MONDAY));
  await lookAtWeek(screen, look);
  await lookAtBalance(screen, look);
  await lookAtRecipes(screen, look);
  await lookAtRecipe(screen, look);
  await lookAtWriting(screen, look);
  await lookAtCooking(screen, look);
  await lookAtBringing(screen, look);
  await lookAtShopping(screen, look);
  await lookAtFoodSettings(screen, look);
}

async function lookAtWeek(screen: Screen, look: Look): Promise<void> {
  const { choose, press, see } = screen;
  await screen.goTo('/meals');
  await see('This week');
  await see(/Overnight oats/);
  await look('the week');
  await choose(`Wednesday, dinner: ${SALMON}`);
  await see('People eating');
  await look('a meal', 'sheet');
  await choose('Another dish');
  await see('Recipes for dinner');
  await look('dishes for a meal', 'sheet');
  await choose('Something else…');
  await look('a meal in words', 'sheet');
  await press('back');
  await press('back');
  await choose(`Wednesday, dinner: ${SALMON}`);
  await choose('Move');
  await look('a meal that is carried');
  await press('back');
  await choose(`Wednesday, dinner: ${SALMON}`);
  await choose('Lock');
  await see('locked');
  await look('a week, changed');
  await choose('More for this week');
  await choose('Keep this week');
  await screen.page.keyboard.type('Plain');
  await look('a week to be kept', 'sheet');
  await choose('Save');
  await choose('More for this week');
  await see('Weeks you kept');
  await look('a whole week’s deeds', 'sheet');
  await choose('What it misses');
  await see(/this week:/);
  await look('what a week misses', 'sheet');
  await press('back');
  await choose('Plain');
  await look('a week that was kept', 'sheet');
  await press('back');
  await choose('Meals of a day');
  await look('which meals a day has', 'sheet');
  await choose('Dinner');
  await look('one meal of a day', 'sheet');
}

async function lookAtBalance(screen: Screen, look: Look): Promise<void> {
  await screen.goTo('/meals/balance');
  await screen.see('planned meals');
  await look('how the week eats');
  await screen.choose('Day by day');
  await screen.see('To go easy on');
  await look('food day by day');
  // Its name holds the points.
  const score = await screen.page.waitForSelector('>>> [data-focus-key="healthy-eating"]');
  await score?.click();
  await screen.see('Healthy Eating Index');
  await look('the parts of a score');
  await screen.choose('Next week', 'radio');
  await look('how an open week eats');
}

async function lookAtRecipes(screen: Screen, look: Look): Promise<void> {
  await screen.goTo('/recipes');
  await screen.see('Apple and cinnamon porridge');
  await look('recipes');
  await screen.choose('Filters');
  await screen.see('Which recipes?');
  await look('what recipes are asked for');
  await screen.choose('Vegan');
  await screen.press('back');
  const field = await screen.page.waitForSelector('aria/Search recipes');
  await field?.type('salmon');
  await screen.see('but the filters that are on leave');
  await look('recipes that are not there');
}

async function lookAtRecipe(screen: Screen, look: Look): Promise<void> {
  await screen.goTo(RECIPE);
  await screen.see('Ingredients');
  await look('a recipe');
  await screen.choose('Rate');
  await screen.seeFocus('3 of 5');
  await look('a recipe, rated');
  await screen.choose('Add to the week');
  await screen.see('When?');
  await look('a recipe’s place in the week');
  await screen.press('ok');
  await screen.seeFocus('Undo');
  await look('a recipe, planned');
}

async function lookAtWriting(screen: Screen, look: Look): Promise<void> {
  await screen.goTo('/recipes/new');
  await screen.see('New recipe');
  await screen.choose('Save');
  await screen.see('It needs a name to be found by.');
  await look('a recipe without a name');
  for (const [label, words] of [['Name', 'Green pot'], ['Ingredient 1', '1 cup almond flour'], ['Step 1', 'Chop it and cook it.']] as const) {
    const field = await screen.page.waitForSelector(`aria/${label}[role="textbox"]`);
    await field?.click();
    await field?.type(words);
  }
  await screen.page.waitForSelector('aria/None: keep the text[role="button"]');
  await look('a recipe being written');
  await screen.press('back');
  await screen.see('Leave what you wrote?');
  await look('asked before a recipe is left', 'sheet');
  await screen.choose('Go on writing');
  await screen.choose('Save');
  await screen.see('1 cup almond flour');
  await look('an own recipe');
  await screen.choose('Delete');
  await screen.see('Delete Green pot?');
  await look('asked before a recipe is deleted', 'sheet');
  await screen.choose('Delete it');
  await screen.see('Green pot was deleted.');
  await look('recipes, one of them deleted');
}

async function lookAtCooking(screen: Screen, look: Look): Promise<void> {
  await screen.goTo(`${RECIPE}/cook?servings=4`);
  await screen.see('Get this out');
  await look('what a dish needs');
  await screen.choose('Start cooking');
  await screen.see('Step 1 of 4');
  await look('a step of cooking');
  await screen.choose('Another time');
  await screen.see('How long?');
  await look('a timer of one’s own');
  await screen.press('back');
  await screen.choose('Start 15 min');
  await screen.see('Quinoa, running');
  await screen.choose('Next step');
  await look('a step, a timer running');
  await screen.advanceClock(15 * 60_000, 5_000);
  await screen.see('Quinoa: time is up');
  await look('a timer that rings', 'sheet');
  await screen.press('ok');
  await screen.goTo(`${RECIPE}/cook?servings=4&step=99`);
  await screen.see('Enjoy your meal');
  await look('a dish, done');
}

async function lookAtBringing(screen: Screen, look: Look): Promise<void> {
  await screen.goTo('/recipes/import');
  await screen.see('Bring a recipe');
  await screen.choose('Get the page');
  await look('a recipe from elsewhere');
  // As the bookmark sends it: of all ways the one that needs no network and no keyboard. The same page would only move to the hash.
  await screen.goTo('/recipes');
  await screen.goTo(`/recipes/import#page=${encodeURIComponent(jsonLdPage({ ...soup, recipeIngredient: [...soup.recipeIngredient, '2 scoops moon dust', '1 cup vegan butter'] }))}`);
  await screen.see('Is it this one?');
  await screen.choose('1 cup vegan butter Which food is it?');
  await look('a recipe, brought');
  await screen.choose('Keep this recipe');
  await screen.see('It is among your recipes now.');
  await look('a recipe, kept');
}

async function lookAtShopping(screen: Screen, look: Look): Promise<void> {
  const { choose, press, see } = screen;
  await screen.goTo('/shopping');
  await see(/0\s*of \d+/);
  await look('the shopping list');
  await choose('Add a line');
  await screen.seeFocus('What to buy');
  await look('a line to be added', 'sheet');
  await screen.page.keyboard.type('2 bananas');
  await choose('Keep');
  await see('“2 bananas” is on the list.');
  await look('the list, a line added');
  await choose('More about 2 bananas');
  await look('an own line', 'sheet');
  await press('back');
  await choose('Days');
  await look('days to shop for', 'sheet');
  await press('back');
  for (const [name, state] of [['What is at home', 'what is at home'], ['Order of the sections', 'the walk through the shop']] as const) {
    await choose('More');
    if (name === 'What is at home') await look('what else a list can do', 'sheet');
    await choose(name);
    await look(state, 'sheet');
    await press('back');
  }
}

async function lookAtFoodSettings(screen: Screen, look: Look): Promise<void> {
  await screen.goTo('/settings/food');
  await screen.see('Allergies');
  await screen.choose('Peanuts');
  await look('food settings');
  await screen.choose('Enter body facts');
  await screen.see('Born in');
  await look('body facts');
}
