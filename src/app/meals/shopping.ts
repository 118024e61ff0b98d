import { addDays, dayAt, type LocalDay } from '../../domain/day.ts';
import type { ShoppingDays } from '../../domain/meals/shopping/days.ts';
import { ShoppingScreen } from '../../screens/shopping/shopping-screen.ts';
import type { StoreName } from '../../storage/rows.ts';
import { deviceClock } from '../clock.ts';
import { dayNames } from '../day-names.ts';
import { dayWords } from '../day-words.ts';
import type { ScreenParts } from '../screens.ts';
import { openKitchen, type Kitchen } from './kitchen.ts';
import { shareText } from './share-text.ts';
import { KeptShoppingBook } from './shopping-book.ts';

/** What a list is made from. */
const READ_STORES: readonly StoreName[] = ['shopping', 'pantry', 'meals', 'recipes', 'settings', 'people'];
/** So far ahead days can be chosen. */
const DAYS_AHEAD = 28;

interface OpenBook {
  readonly book: KeptShoppingBook;
  /** The screen that shows it now. */
  screen: HTMLElement | null;
}

/** One book for all visits to the screen: what was done last can be undone after coming back. */
const books = new WeakMap<ScreenParts, OpenBook>();

export async function shoppingScreen(parts: ScreenParts): Promise<HTMLElement> {
  const kitchen = await openKitchen(parts);
  if (!kitchen.ok) throw new Error(`The kitchen did not open: ${kitchen.problem.detail}`);
  const open = books.get(parts) ?? openBook(parts, kitchen.value);
  books.set(parts, open);
  const { book } = open;
  await book.read();
  const screen = new ShoppingScreen();
  open.screen = screen;
  screen.book = book;
  screen.units = parts.settingsStore.state.person.units;
  screen.nameOf = (foodId) => kitchen.value.foods.namesOf(foodId)[0] ?? foodId;
  screen.daysWords = daysWords;
  screen.dayWords = dayWords;
  screen.daysToChoose = daysAhead;
  screen.canPrint = parts.canPrint;
  screen.share = shareText;
  return screen;
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
  const open: OpenBook = { book, screen: null };
  // A list nobody looks at is read when it is opened again.
  const readAgain = (): void => {
    if (open.screen?.isConnected === true) void book.read();
  };
  onChange(({ stores, from }) => {
    if (from === 'elsewhere' && stores.some((store) => READ_STORES.includes(store))) readAgain();
  });
  weekStore.subscribe((after, before) => {
    if (after.today !== before.today) readAgain();
  });
  return open;
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
