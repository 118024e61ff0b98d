import { ProgressScreen } from '../screens/progress/progress-screen.ts';
import { inIdleTime } from './idle-time.ts';
import { progressViews, readThisWeek } from './progress-views.ts';
import type { Address } from './router.ts';
import type { ScreenParts } from './screens.ts';

/** The screens of each page that are made once, and shown again whenever they are asked for, by their view. */
const kept = new WeakMap<ScreenParts, Map<string, ProgressScreen>>();
const KEPT_VIEWS = ['week', 'history'];

/** `/progress?view=<id>` shows that view; without one, or with an unknown one, the first. */
export async function progressScreen(parts: ScreenParts, { search }: Pick<Address, 'search'>): Promise<ProgressScreen> {
  const keptId = search === '' ? 'week' : KEPT_VIEWS.find((id) => search === `?view=${id}`);
  const ready = keptId && kept.get(parts)?.get(keptId);
  if (ready) {
    const now = progressViews(parts, new URLSearchParams());
    if (now.length !== ready.views.length) ready.views = now;
    ready.arrive();
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
  if (keptId) keep(parts, keptId, screen);
  return screen;
}

function keep(parts: ScreenParts, id: string, screen: ProgressScreen): void {
  kept.set(parts, (kept.get(parts) ?? new Map<string, ProgressScreen>()).set(id, screen));
  parts.stay(screen);
}

/** Makes this week's screen and puts it behind the one that is shown, with its entries read, so that a press on Progress has only to show it. */
export async function prepareThisWeek(parts: ScreenParts): Promise<void> {
  if (kept.get(parts)?.has('week')) return;
  const screen = await progressScreen(parts, { search: '' });
  parts.stay(screen, true);
  await readThisWeek(parts);
}

/** Makes the history and puts it behind the one that is shown: the last year, without the years that come behind it. */
export async function prepareHistory(parts: ScreenParts): Promise<void> {
  if (kept.get(parts)?.has('history')) return;
  const screen = await progressScreen(parts, { search: '?view=history' });
  const { content } = screen;
  if (!content || !('withoutBars' in content) || screen.isConnected) return;
  content.withoutBars = true;
  parts.stay(screen, true);
  await inIdleTime(() => Promise.resolve((content.withoutBars = false)));
}
