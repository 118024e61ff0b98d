/**
 * Takes the README's pictures: the built app is driven by remote with an injected clock, through a week of two sessions and its meals, and looked
 * at on a TV of 1920 x 1080. Writes docs/pictures/*.png.
 */
import { mkdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { ensureBuilt } from '../src/setup/build-if-needed.mjs';
import { ensureInstalled } from '../src/setup/install.mjs';
import { environment, root, run } from '../src/setup/run.mjs';
import { runTool, say } from '../src/setup/say.mjs';

const folder = path.join(root, 'docs/pictures');
const dayMs = 86_400_000;
/** The days of the injected clock. */
const thisMonday = '2026-01-12';
const thisWednesday = '2026-01-14';
/** A machine may be busy with other things. */
const patienceMs = 60_000;

await runTool(async () => {
  await ensureInstalled();
  await ensureBuilt();
  // Once more with the pinned Node, which runs the TypeScript of the journeys.
  if (process.env.STANDTALL_PICTURES !== 'take') return run('node', ['test/pictures.mjs'], { env: environment({ STANDTALL_PICTURES: 'take' }) });
  await takeAll();
  return 0;
});

async function takeAll() {
  const { makeProfile, openScreen, startHub } = await import('./journeys/harness.ts');
  const { startWallMs } = await import('./journeys/page-clock.ts');
  const { offered, startWorkout } = await import('./journeys/walk.ts');
  const { plainWeeks, seedDays } = await import('./journeys/seed-days.ts');
  const { seedMeal, seedRows } = await import('./journeys/seed-meals.ts');
  mkdirSync(folder, { recursive: true });
  const hub = await startHub();
  const profile = await makeProfile();
  const openDay = (days) => openScreen({ origin: hub.origin, profile, startMs: startWallMs + days * dayMs });
  try {
    const monday = await openDay(-2);
    await startWorkout(monday);
    await playToEnd(monday);
    await monday.goTo('/workouts/posture-break-5/play');
    await monday.seeFocus(/^Pause$/, patienceMs);
    await playToEnd(monday);
    // Read back from the disk, so it is there for the next day.
    await monday.goTo('/');
    await monday.see(/sessions done today/, patienceMs);
    await monday.close();

    const wednesday = await openDay(0);
    await wednesday.seeFocus(/^Start/);
    await wednesday.see('5 moderate', patienceMs);
    await take(wednesday, 'today');
    // A plain life before this week; the week itself is as it was played.
    await seedDays(wednesday, plainWeeks(30, thisWednesday).filter(({ day }) => day < thisMonday));
    for (const [name, address, said] of [
      ['progress', '/progress', 'Add activity'],
      ['history', '/progress?view=history', 'Cardio minutes a week'],
      ['balance', '/progress?view=balance', 'Pull and push'],
    ]) {
      await wednesday.goTo(address);
      await wednesday.see(said, patienceMs);
      await take(wednesday, name);
    }
    await seedRows(wednesday, weekOfMeals(seedMeal));
    for (const [name, address, said] of [
      ['meals', '/meals', 'Lentil bolognese'],
      ['shopping', '/shopping', 'Fruit and vegetables'],
      ['cook', '/recipes/salmon-broccoli-quinoa/cook', 'Step'],
    ]) {
      await wednesday.goTo(address);
      await wednesday.see(said, patienceMs);
      await take(wednesday, name);
    }
    await wednesday.goTo('/');
    await wednesday.seeFocus(/^Start/);
    await wednesday.press('ok');
    await wednesday.seeFocus(/^Pause$/, patienceMs);
    await wednesday.advanceClock(33_000);
    await take(wednesday, 'strength');
    await wednesday.advanceClock(115_000);
    await wednesday.see('Hard');
    await take(wednesday, 'hard');
    await wednesday.advanceClock(66_000);
    await wednesday.press('ok');
    await wednesday.seeFocus(/^Resume$/, patienceMs);
    await take(wednesday, 'pause');
    await wednesday.close();
  } finally {
    await hub.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async function playToEnd(screen) {
    await screen.advanceClock(offered.lengthMs + 1_000, 500);
    await screen.see('Well done', patienceMs);
  }
}

function weekOfMeals(seedMeal) {
  const dishes = {
    breakfast: ['overnight-oats-berries', 'mushroom-omelette', 'muesli-apple-nut', 'shakshuka', 'cottage-cheese-peach', 'avocado-toast-egg', 'banana-oat-pancakes'],
    lunch: ['chicken-grain-bowl', 'red-lentil-soup', 'greek-salad-beans', 'soba-edamame', 'minestrone', 'nicoise', 'sushi-bowl-salmon'],
    dinner: ['lentil-bolognese', 'chicken-traybake', 'salmon-broccoli-quinoa', 'turkey-chili', 'cod-tomato-olives', 'vegetable-paella', 'beef-broccoli'],
    snack: ['apple-peanut-butter', 'carrot-hummus', 'pear-cheese', 'trail-mix', 'edamame-lime', 'yogurt-berry-bowl', 'melon-mint'],
  };
  return Array.from({ length: 7 }, (_, at) => new Date(Date.parse(thisMonday) + at * dayMs).toISOString().slice(0, 10))
    .flatMap((day, at) => Object.entries(dishes).map(([slot, recipes]) => seedMeal(day, slot, recipes[at])));
}

async function take(screen, name) {
  // Fonts, the figure's files and what glides into its place.
  await screen.page.evaluate(() => document.fonts.ready);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const file = path.join(folder, `${name}.png`);
  await screen.page.screenshot({ path: file, optimizeForSpeed: false });
  say(`docs/pictures/${name}.png, ${Math.round(statSync(file).size / 1_000)} KB`);
}
