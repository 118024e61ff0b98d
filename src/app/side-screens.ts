import { msg } from '@lit/localize';
import { addDays, weekStartOf } from '../domain/day.ts';
import { movementsOf } from './movements.ts';
import type { ScreenParts } from './screens.ts';

/** What the figure does while its look is chosen: seen from the front, at an easy pace. */
const SETTINGS_MOVE = 'march-in-place';

interface SideRoute {
  readonly title: () => string;
  readonly make: (parts: ScreenParts) => Promise<HTMLElement>;
}

const ROUTES: Readonly<Record<string, SideRoute>> = {
  '/settings': { title: () => msg('Settings'), make: settingsScreen },
  '/settings/times': { title: () => msg('Training times'), make: timesScreen },
  '/settings/phones': { title: () => msg('Phone as remote'), make: async (parts) => (await import('./cast/phone-screens.ts')).phonesScreen(parts) },
  '/people': { title: () => msg('People'), make: peopleScreen },
  '/remote': { title: () => msg('Remote'), make: async (parts) => (await import('./cast/remote.ts')).remoteScreen(parts) },
  '/tv': { title: () => msg('Second screen'), make: async (parts) => (await import('./cast/cast-screens.ts')).tvScreen(parts) },
};

/** The screens beside training and food; their making is no part of the first screen's script. */
export function sideScreen(parts: ScreenParts, path: string): Promise<HTMLElement> {
  const route = ROUTES[path];
  if (route === undefined) throw new Error(`no screen at ${path}`);
  document.title = `${route.title()} · Standtall`;
  return route.make(parts);
}

async function settingsScreen(parts: ScreenParts): Promise<HTMLElement> {
  const [{ SettingsScreen }, facts] = await Promise.all([
    import('../screens/settings/settings-screen.ts'),
    parts.deviceFacts(),
  ]);
  const screen = new SettingsScreen();
  screen.store = parts.settingsStore;
  screen.peopleStore = parts.peopleStore;
  screen.facts = facts;
  screen.timeOf = parts.timeOf;
  void movementsOf([SETTINGS_MOVE]).then((movements) => (screen.movement = movements.get(SETTINGS_MOVE) ?? null));
  screen.addEventListener('try-sound', parts.playSample);
  void parts.dataActions().then((actions) => (screen.data = actions));
  if (parts.isShared()) void import('./cast/phone-screens.ts').then(async ({ phoneCorner }) => (screen.phones = await phoneCorner(parts)));
  return screen;
}

async function peopleScreen(parts: ScreenParts): Promise<HTMLElement> {
  const [{ PeopleScreen }, actions] = await Promise.all([
    import('../screens/people/people-screen.ts'),
    parts.people(),
  ]);
  const screen = new PeopleScreen();
  screen.store = parts.peopleStore;
  screen.actions = actions;
  void movementsOf([SETTINGS_MOVE]).then((movements) => (screen.movement = movements.get(SETTINGS_MOVE) ?? null));
  return screen;
}

async function timesScreen(parts: ScreenParts): Promise<HTMLElement> {
  const { TimesScreen } = await import('../screens/times/times-screen.ts');
  const screen = new TimesScreen();
  const firstDay = weekStartOf(parts.weekStore.state.today, parts.settingsStore.state.person.weekStart);
  screen.store = parts.intentionStore;
  screen.days = [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(firstDay, offset));
  screen.weekdayOf = parts.weekdayOf;
  screen.timeOf = parts.timeOf;
  screen.addEventListener('plan-time', ({ detail }) => parts.planTime(detail.weekday, detail.minuteOfDay));
  return screen;
}
