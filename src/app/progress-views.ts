import { msg } from '@lit/localize';
import type { ProgressView } from '../screens/progress/progress-view.ts';
import { bodyView } from './body-view.ts';
import { balanceView, historyView } from './history-views.ts';
import type { ScreenParts } from './screens.ts';
import { strengthView } from './strength-log.ts';

/** The views of `/progress` in the order of their row; the first is shown unless the address names another. */
export function progressViews(parts: ScreenParts): readonly [ProgressView, ...ProgressView[]] {
  return [
    { id: 'week', word: msg('This week'), make: () => weekView(parts) },
    { id: 'history', word: msg('History'), make: () => historyView(parts) },
    { id: 'balance', word: msg('Balance'), make: () => balanceView(parts) },
    { id: 'strength', word: msg('Strength'), make: () => strengthView(parts) },
    ...(parts.settingsStore.state.person.keepsBodyReadings ? [{ id: 'body', word: msg('Body'), make: () => bodyView(parts) }] : []),
  ];
}

async function weekView(parts: ScreenParts): Promise<HTMLElement> {
  const { WeekView } = await import('../screens/progress/week-view.ts');
  const view = new WeekView();
  view.weekStore = parts.weekStore;
  view.intentionStore = parts.intentionStore;
  view.weekdayOf = parts.weekdayOf;
  view.timeOf = parts.timeOf;
  return view;
}
