import { rm } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { makeProfile, openBrowser, startHub } from '../journeys/harness.ts';
import { measureFigure } from './figure.ts';
import { measureHistory } from './history.ts';
import { measureHub } from './hub.ts';
import { measureTimer } from './hidden-timer.ts';
import { measureKeys } from './key-to-paint.ts';
import { measureMeals } from './meals.ts';
import { measureOpening } from './opening.ts';
import { measurePlanner } from './planner.ts';
import { measureHeapGrowth, measureLongTasks } from './playing.ts';
import { measureRecipes } from './recipes.ts';
import { measureRemote } from './remote.ts';
import { tableOf } from './row.ts';
import type { Row } from './row.ts';
import { measureShopping } from './shopping.ts';
import { measureSizes } from './sizes.ts';
import { measureTenYears } from './ten-years.ts';

// Parts may be named on the command line; without names all are measured. Over budget is no failure, not measured is one.
const wanted = process.argv.slice(2);
const hub = await startHub();
const profile = await makeProfile();
const browser = await openBrowser({ profile });
const rows: Row[] = [];
try {
  const parts: Readonly<Record<string, () => Promise<readonly Row[]> | readonly Row[]>> = {
    sizes: measureSizes,
    opening: () => measureOpening(browser, hub.origin),
    keys: () => measureKeys(browser, hub.origin),
    remote: () => measureRemote(browser, hub.origin),
    week: () => measureTenYears(browser, hub.origin),
    history: () => measureHistory(browser, hub.origin),
    meals: () => measureMeals(browser, hub.origin),
    shopping: () => measureShopping(browser, hub.origin),
    tasks: () => measureLongTasks(browser, hub.origin),
    heap: () => measureHeapGrowth(browser, hub.origin),
    timer: measureTimer,
    figure: () => measureFigure(browser, hub.origin),
    recipes: () => measureRecipes(browser, hub.origin),
    planner: () => measurePlanner(browser, hub.origin),
    hub: measureHub,
  };
  console.log(`${await browser.version()}; ${cpus().length} cores, ${loadText()}. Times are medians; "6x" is a main thread six times slower.\n`);
  for (const [name, measure] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    process.stderr.write(`… ${name}\n`);
    try {
      rows.push(...(await measure()));
    } catch (error) {
      process.exitCode = 1;
      rows.push({ name, value: `not measured: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`, budget: '', isOver: false });
    }
  }
} finally {
  await browser.close();
  await hub.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
console.log(`${tableOf(rows)}\n\nAt the end: ${loadText()}.${(loadavg()[0] ?? 0) > cpus().length ? ' The machine was busy with other things: measure again when it rests.' : ''}`);

function loadText(): string {
  return `load ${(loadavg()[0] ?? 0).toFixed(1)}`;
}
