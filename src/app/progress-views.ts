import { msg } from '@lit/localize';
import type { ProgressView } from '../screens/progress/progress-view.ts';
import type { ScreenParts } from './screens.ts';

/** The views of `/progress` in the order of their row; the first is shown unless the address names another. */
export function progressViews(parts: ScreenParts): readonly [ProgressView, ...ProgressView[]] {
  return [{ id: 'week', word: msg('This week'), make: () => weekView(parts) }];
}

async function weekView(parts: ScreenParts): Promise<HTMLElement> {
  const { WeekView } = await import('../screens/progress/week-view.ts');
  const view = new WeekView();
  view.weekStore = parts.weekStore;
  return view;
}
