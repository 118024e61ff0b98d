import { expect } from '@esm-bundle/chai';
import { historyView } from '../../src/app/history-views.ts';
import type { ScreenParts } from '../../src/app/screens.ts';
import { addDays, type LocalDay } from '../../src/domain/day.ts';
import { DEFAULT_DEVICE_SETTINGS, DEFAULT_PERSON_SETTINGS } from '../../src/domain/settings.ts';
import type { DaySum } from '../../src/domain/tracking/day-sum.ts';
import type { HistoryView } from '../../src/screens/progress/history-view.ts';
import { SettingsStore } from '../../src/store/settings-store.ts';
import { createWeekStore } from '../../src/store/week-store.ts';
import { daySum } from '../domain/tracking/day-sums.ts';

const today = '2026-11-19';
/** Lately, and in a year before the last one. */
const DAYS: readonly LocalDay[] = [addDays(today, -800), addDays(today, -1)];

/** A disk with the same days of everybody, and a person in front who can be changed. */
function rig() {
  const weekStore = createWeekStore(today);
  const settingsStore = new SettingsStore({ device: DEFAULT_DEVICE_SETTINGS, person: DEFAULT_PERSON_SETTINGS });
  let personId = 'maria';
  const daySums = {
    listBetween: (id: string, firstDay: LocalDay, lastDay: LocalDay): Promise<readonly DaySum[]> => Promise.resolve(
      DAYS.filter((day) => day >= firstDay && day <= lastDay).map((day) => daySum(day, { personId: id, moderateMin: 30, sessionCount: 1 })),
    ),
  };
  const parts = { weekStore, settingsStore, kept: () => Promise.resolve({ storage: { daySums }, personId }), onChange: () => () => undefined } as unknown as ScreenParts;
  const switchTo = (id: string, cardioGoalMin: 75): void => {
    personId = id;
    settingsStore.send({ kind: 'person', change: { cardioGoalMin } });
    weekStore.send({ kind: 'show', state: { ...weekStore.state } });
  };
  return { parts, switchTo };
}

async function settled(): Promise<void> {
  for (let frame = 0; frame < 6; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

describe('the history of whoever is in front', () => {
  afterEach(() => document.querySelectorAll('history-view').forEach((view) => view.remove()));

  it('Regression: another person chosen while it is open has their own goal and days, of all years', async () => {
    const { parts, switchTo } = rig();
    const view = await historyView(parts) as HistoryView;
    document.body.append(view);
    await settled();
    expect(view.sums.map((sum) => sum.personId)).to.deep.equal(['maria', 'maria']);
    switchTo('jon', 75);
    await settled();
    expect(view.goals.cardioMin).to.equal(75);
    expect(view.sums.map((sum) => [sum.personId, sum.day])).to.deep.equal(DAYS.map((day) => ['jon', day]));
  });

  it('a day of an older year that was opened is read again with what changed', async () => {
    const { parts } = rig();
    const view = await historyView(parts) as HistoryView;
    document.body.append(view);
    await settled();
    view.sums = [];
    const change = (): void => parts.weekStore.send({ kind: 'show', state: { ...parts.weekStore.state } });
    change();
    await settled();
    expect(view.sums.map(({ day }) => day)).to.deep.equal(DAYS.slice(1));
    await view.openDay!(DAYS[0]!);
    change();
    await settled();
    expect(view.sums.map(({ day }) => day)).to.deep.equal(DAYS);
  });

  it('another person chosen before the older years have come gets none of them', async () => {
    const { parts, switchTo } = rig();
    const view = await historyView(parts) as HistoryView;
    const { loadOlder } = view;
    expect(await loadOlder!()).to.have.length(1);
    view.loadOlder = null;
    document.body.append(view);
    switchTo('jon', 75);
    await settled();
    expect(await loadOlder!()).to.deep.equal([]);
  });
});
