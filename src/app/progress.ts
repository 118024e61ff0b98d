import { ProgressScreen } from '../screens/progress/progress-screen.ts';
import { progressViews, readThisWeek } from './progress-views.ts';
import type { Address } from './router.ts';
import type { ScreenParts } from './screens.ts';

/** This week's screen of each page: made once, and shown again whenever it is asked for. */
const kept = new WeakMap<ScreenParts, ProgressScreen>();

/** `/progress?view=<id>` shows that view; without one, or with an unknown one, the first. */
export async function progressScreen(parts: ScreenParts, { search }: Pick<Address, 'search'>): Promise<HTMLElement> {
  const isThisWeek = search === '' || search === '?view=week';
  const ready = kept.get(parts);
  if (isThisWeek && ready && !ready.isConnected) {
    ready.views = progressViews(parts, new URLSearchParams());
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
  if (isThisWeek) kept.set(parts, screen);
  return screen;
}

/**
 * Makes this week's screen where nobody sees it, with its entries read, so that a press on Progress has only to show it. Its elements do
 * their work when they are part of a page, so they are part of this one for a moment.
 */
export async function prepareThisWeek(parts: ScreenParts): Promise<void> {
  if (kept.has(parts)) return;
  const screen = await progressScreen(parts, { search: '' });
  // It may have been asked for, and be shown, meanwhile.
  if (screen.isConnected) return;
  const unseen = document.createElement('div');
  // Laid out, so that its words have been shaped and its styles matched once before the press.
  Object.assign(unseen.style, { position: 'fixed', top: '0', left: '0', width: '100%', height: '100%', overflow: 'hidden', visibility: 'hidden', contain: 'strict' });
  unseen.append(screen);
  document.body.append(unseen);
  await readThisWeek(parts);
  // Behind the rendering that follows.
  await new Promise((resolve) => setTimeout(resolve));
  unseen.getBoundingClientRect();
  if (screen.parentNode === unseen) screen.remove();
  unseen.remove();
}
