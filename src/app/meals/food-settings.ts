import { addDays, weekStartOf } from '../../domain/day.ts';
import { FoodSettingsScreen } from '../../screens/food-settings/food-settings-screen.ts';
import type { ScreenParts } from '../screens.ts';
import { whileShown } from '../while-shown.ts';

/** `/settings/food`. It needs no recipe: what is kept is enough. */
export async function foodSettingsScreen(parts: ScreenParts): Promise<HTMLElement> {
  const { settingsStore, weekStore } = parts;
  const { household } = (await parts.kept()).storage.food;
  const { today } = weekStore.state;
  const screen = new FoodSettingsScreen();
  const firstDay = weekStartOf(today, settingsStore.state.person.weekStart);
  screen.store = settingsStore;
  screen.peopleStore = parts.peopleStore;
  screen.household = await household.load();
  screen.days = [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(firstDay, offset));
  screen.weekdayOf = parts.weekdayOf;
  screen.today = today;
  screen.isShared = parts.isShared();
  // What could not be written is told by the storage itself, and tried again.
  screen.addEventListener('household-change', (event) => void household.save(event.detail.change));
  whileShown(screen, () => parts.onChange(({ stores, from }) => {
    if (from === 'elsewhere' && stores.includes('settings')) void household.load().then((kept) => (screen.household = kept));
  }));
  return screen;
}
