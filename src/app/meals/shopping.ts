import { addDays, dayAt, type LocalDay } from '../../domain/day.ts';
import type { ShoppingDays } from '../../domain/meals/shopping/days.ts';
import { isBehind } from '../../screens/staying-screen.ts';
import { ShoppingScreen } from '../../screens/shopping/shopping-screen.ts';
import type { StoreName } from '../../storage/rows.ts';
import { deviceClock } from '../clock.ts';
import { dayNames } from '../day-names.ts';
import { dayWords } from '../day-words.ts';
import { inIdleTime } from '../idle-time.ts';
import type { ScreenParts } from '../screens.ts';
import { openKitchen, type Kitchen } from './kitchen.ts';
import { shareText } from './share-text.ts';
import { KeptShoppingBook } from './shopping-book.ts';

/** What a list is made from. */
const READ_STORES: readonly StoreName[] = ['shopping', 'pantry', 'meals', 'recipes', 'settings', 'people'];
/** So far ahead days can be chosen. */
const DAYS_AHEAD = 28;
/** Whoever plans a week changes one meal after the other. In milliseconds. */
const RESTS_MS = 3_000;

/** One book and one screen for all visits: what was done last can be undone after coming back, and the list stands ready behind other screens. */
interface OpenBook {
  readonly book: KeptShoppingBook;
  readonly screen: ShoppingScreen;
  /** Rises with each change of what a list is made from. */
  changes: number;
  /** How many of them its list knows of; null before it was read. */
  known: number | null;
  /** What it was reckoned for: each of these is another object once it has changed. */
  reckonedFor: readonly unknown[];
}

const books = new WeakMap<ScreenParts, OpenBook>();

export async function shoppingScreen(parts: ScreenParts): Promise<HTMLElement> {
  const { screen } = await openShopping(parts);
  return screen;
}

/** Makes the list and puts it behind the screen that is shown, so that a press on Shopping has only to show it. */
export async function prepareShopping(parts: ScreenParts): Promise<void> {
  const { screen } = await openShopping(parts);
  parts.stay(screen, true);
}

async function openShopping(parts: ScreenParts): Promise<OpenBook> {
  const kitchen = await openKitchen(parts);
  if (!kitchen.ok) throw new Error(`The kitchen did not open: ${kitchen.problem.detail}`);
  const open = books.get(parts) ?? openBook(parts, kitchen.value);
  books.set(parts, open);
  if (!isTrue(open, parts)) await read(open, parts);
  parts.stay(open.screen);
  return open;
}

/** Whether its list is what reading it would show. */
function isTrue({ known, changes, reckonedFor }: OpenBook, parts: ScreenParts): boolean {
  return known === changes && reckonedFrom(parts).every((one, at) => one === reckonedFor[at]);
}

async function read(open: OpenBook, parts: ScreenParts): Promise<void> {
  const { changes } = open;
  const reckonedFor = reckonedFrom(parts);
  await open.book.read();
  open.screen.units = parts.settingsStore.state.person.units;
  Object.assign(open, { known: changes, reckonedFor });
}

function reckonedFrom({ settingsStore, peopleStore, weekStore }: ScreenParts): readonly unknown[] {
  return [settingsStore.state.person, peopleStore.state.all, weekStore.state.today];
}

function openBook(parts: ScreenParts, kitchen: Kitchen): OpenBook {
  const { settingsStore, peopleStore, weekStore, onChange } = parts;
  const book = new KeptShoppingBook({
    kept: kitchen.kept,
    foods: kitchen.foods,
    findRecipe: (id) => kitchen.findRecipe(id),
    createId: () => kitchen.createId(),
    nowMs: () => deviceClock.wallMs(),
    today,
    weekStart: () => settingsStore.state.person.weekStart,
    units: () => settingsStore.state.person.units,
    peopleCount: () => peopleStore.state.all.length,
  });
  const screen = makeScreen(parts, kitchen, book);
  const open: OpenBook = { book, screen, changes: 0, known: null, reckonedFor: [] };
  // A list nobody looks at is read once nothing has changed for a while, or when it is opened again before that.
  let resting = 0;
  const readOnceAtRest = (): void => {
    window.clearTimeout(resting);
    resting = window.setTimeout(() => {
      if (screen.isConnected && !isTrue(open, parts)) void inIdleTime(() => read(open, parts));
    }, RESTS_MS);
  };
  const readAgain = (): void => {
    if (screen.isConnected && !isBehind(screen)) void read(open, parts);
  };
  onChange(({ stores, from }) => {
    if (!stores.some((store) => READ_STORES.includes(store))) return;
    open.changes += 1;
    if (from === 'elsewhere') readAgain();
    readOnceAtRest();
  });
  weekStore.subscribe((after, before) => {
    if (after.today !== before.today) readAgain();
  });
  screen.isReadyFor = (path) => path === '/shopping' && isTrue(open, parts);
  return open;
}

function makeScreen(parts: ScreenParts, kitchen: Kitchen, book: KeptShoppingBook): ShoppingScreen {
  const screen = new ShoppingScreen();
  screen.book = book;
  screen.nameOf = (foodId) => kitchen.foods.namesOf(foodId)[0] ?? foodId;
  screen.daysWords = daysWords;
  screen.dayWords = dayWords;
  screen.daysToChoose = daysAhead;
  screen.canPrint = parts.canPrint;
  screen.share = shareText;
  return screen;
}

function today(): LocalDay {
  return dayAt(deviceClock.wallMs(), deviceClock.zoneOffsetMinutes());
}

/** "14 Jan to 18 Jan"; one day is told with its weekday. */
function daysWords({ firstDay, lastDay }: ShoppingDays): readonly [string] | readonly [string, string] {
  if (firstDay === lastDay) return [dayWords(firstDay)];
  const { short } = dayNames();
  return [short(firstDay), short(lastDay)];
}

function daysAhead(from: LocalDay): readonly LocalDay[] {
  return Array.from({ length: DAYS_AHEAD }, (_, offset) => addDays(from, offset));
}
