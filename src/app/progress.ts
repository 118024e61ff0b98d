import { ProgressScreen } from '../screens/progress/progress-screen.ts';
import { progressViews, readThisWeek } from './progress-views.ts';
import type { Address } from './router.ts';
import type { ScreenParts } from './screens.ts';

/** This week's screen of each page: made once, and shown again whenever it is asked for. */
const kept = new WeakMap<ScreenParts, ProgressScreen>();

/** `/progress?view=<id>` shows that view; without one, or with an unknown one, the first. */
export async function progressScreen(parts: ScreenParts, { search }: Pick<Address, 'search'>): Promise<ProgressScreen> {
  const isThisWeek = search === '' || search === '?view=week';
  const ready = kept.get(parts);
  if (isThisWeek && ready) {
    const now = progressViews(parts, new URLSearchParams());
    if (now.length !== ready.views.length) ready.views = now;
    return ready;
  }
  const asked = new URLSearchParams(search);
  const named = asked.get('view');
  // Which views a person wants is known once the database has answered; this week is shown before.
  if (named !== null && !progressViews(parts, asked).some(({ id }) => id === named)) await parts.kept();
  const views = progressViews(parts, asked);
  const current = views.find(({ id }) => id === named) ?? views[0];
  const screen = new ProgressScreen();
  screen.views = views;
  screen.current = current.id;
  screen.content = await current.make();
  void parts.kept().then(() => (screen.views = progressViews(parts, asked)));
  if (isThisWeek) keep(parts, screen);
  return screen;
}

function keep(parts: ScreenParts, screen: ProgressScreen): void {
  kept.set(parts, screen);
  parts.stay(screen);
}

/** Makes this week's screen and puts it behind the one that is shown, with its entries read, so that a press on Progress has only to show it. */
export async function prepareThisWeek(parts: ScreenParts): Promise<void> {
  if (kept.has(parts)) return;
  const screen = await progressScreen(parts, { search: '' });
  parts.stay(screen, true);
  await readThisWeek(parts);
}
