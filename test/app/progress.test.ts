import { expect } from '@esm-bundle/chai';
import { AppShell } from '../../src/app/app-shell.ts';
import { prepareHistory, prepareThisWeek, progressScreen } from '../../src/app/progress.ts';
import type { ScreenParts } from '../../src/app/screens.ts';
import { firstChildOf, inTurn } from '../../src/app/soon.ts';
import { StandingScreens } from '../../src/app/standing-screens.ts';
import { DEFAULT_DEVICE_SETTINGS, DEFAULT_PERSON_SETTINGS } from '../../src/domain/settings.ts';
import { summarizeWeek } from '../../src/domain/tracking/week.ts';
import { advance } from '../../src/domain/workout/session.ts';
import type { StayingScreen } from '../../src/screens/staying-screen.ts';
import { createIntentionStore } from '../../src/store/intention-store.ts';
import { createPeopleStore } from '../../src/store/people-store.ts';
import { createSessionStore } from '../../src/store/session-store.ts';
import { SettingsStore } from '../../src/store/settings-store.ts';
import { createWeekStore } from '../../src/store/week-store.ts';
import { start, step, stepsOf } from '../domain/workout/factory.ts';

const today = '2026-11-19';

function rig() {
  const shell = new AppShell();
  document.body.append(shell);
  const screens = new StandingScreens(shell);
  const { outlet } = shell;
  outlet.show(document.createElement('p'));
  const weekStore = createWeekStore(today);
  const show = (moderateMin: number): void => {
    const week = { ...summarizeWeek([], '2026-11-16', () => []), moderateMin, creditedMin: moderateMin, gap: { cardioMin: 150 - moderateMin, strengthDays: 0, intervalDays: 0, groups: [] } };
    weekStore.send({ kind: 'show', state: { today, week, sessionsToday: 0 } });
  };
  show(0);
  let readings = 0;
  const nothing = (): Promise<readonly never[]> => Promise.resolve([]);
  let yearReadings = 0;
  const daySums = { listBetween: (_id: string, firstDay: string) => ((yearReadings += firstDay < '2000' ? 1 : 0), nothing()) };
  const storage = { sessions: { listBetween: () => ((readings += 1), nothing()) }, activities: { listBetween: nothing }, daySums };
  const parts = {
    weekStore,
    intentionStore: createIntentionStore(),
    peopleStore: createPeopleStore(),
    settingsStore: new SettingsStore({ device: DEFAULT_DEVICE_SETTINGS, person: DEFAULT_PERSON_SETTINGS }),
    weekdayOf: (day: string) => day,
    timeOf: String,
    kept: () => Promise.resolve({ storage, personId: 'p' }),
    onChange: () => () => undefined,
    stay: (screen: StayingScreen, isMadeBefore?: boolean) => outlet.stay(screen, isMadeBefore),
  } as unknown as ScreenParts;
  return { parts, show, outlet, screens, readings: () => readings, yearReadings: () => yearReadings };
}

const headline = (screen: HTMLElement): string | undefined => screen.shadowRoot?.querySelector('week-view')?.shadowRoot?.querySelector('h1')?.textContent.trim();
const days = (screen: HTMLElement): HTMLElement => screen.shadowRoot!.querySelector('week-view')!.shadowRoot!.querySelector<HTMLElement>('week-days')!;

async function settled(): Promise<void> {
  for (let frame = 0; frame < 5; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

describe('this week, made before it is asked for', () => {
  afterEach(() => document.querySelectorAll('app-shell').forEach((shell) => shell.remove()));

  it('is the screen that is shown then, whole and read, in its very first frame, and seen nowhere before', async () => {
    const { parts, outlet, readings } = rig();
    await prepareThisWeek(parts);
    await settled();
    const screen = outlet.element.querySelector<HTMLElement>('progress-screen')!;
    expect(getComputedStyle(screen).opacity).to.equal('0');
    expect(readings()).to.be.above(0);
    expect(await progressScreen(parts, { search: '' })).to.equal(screen);
    outlet.show(screen);
    expect(headline(screen)).to.equal('A fresh week');
    expect(days(screen).getBoundingClientRect().height).to.be.above(0);
    expect(screen.getBoundingClientRect().left).to.equal(outlet.element.getBoundingClientRect().left);
  });

  it('tells what has changed since it was made', async () => {
    const { parts, show, outlet } = rig();
    await prepareThisWeek(parts);
    show(30);
    const screen = await progressScreen(parts, { search: '?view=week' });
    outlet.show(screen);
    await settled();
    expect(headline(screen)).to.equal('120 minutes to go');
    expect(days(screen).hidden, 'the days come a frame after the numbers').to.equal(false);
  });

  it('comes back as it was found first, without the sheet that lay over it', async () => {
    const { parts, outlet } = rig();
    const screen = await progressScreen(parts, { search: '' });
    outlet.show(screen);
    await settled();
    const view = screen.shadowRoot!.querySelector('week-view')!;
    view.shadowRoot!.querySelector<HTMLElement>('[data-focus-key="add"]')!.click();
    await settled();
    expect(view.shadowRoot!.querySelector('activity-sheet')).not.to.equal(null);
    outlet.show(document.createElement('p'));
    expect(await progressScreen(parts, { search: '' })).to.equal(screen);
    outlet.show(screen);
    await settled();
    expect(view.shadowRoot!.querySelector('activity-sheet')).to.equal(null);
  });

  it('a link that means to add an activity has a screen of its own', async () => {
    const { parts, outlet } = rig();
    await prepareThisWeek(parts);
    const screen = await progressScreen(parts, { search: '?add' });
    outlet.show(screen);
    await settled();
    expect(screen.shadowRoot!.querySelector('week-view')!.shadowRoot!.querySelector('activity-sheet')).not.to.equal(null);
    expect(await progressScreen(parts, { search: '' })).not.to.equal(screen);
  });
});

describe('the history, made before it is asked for', () => {
  afterEach(() => document.querySelectorAll('app-shell').forEach((shell) => shell.remove()));

  const viewOf = (screen: HTMLElement): HTMLElement => screen.shadowRoot!.querySelector('history-view')!;
  const rangeOf = (screen: HTMLElement): string => viewOf(screen).shadowRoot!.querySelector('[aria-checked="true"]')!.textContent.trim();
  const bars = (screen: HTMLElement): number | undefined => {
    const chart = viewOf(screen).shadowRoot!.querySelector('weekly-chart')!;
    return chart.drawn?.chart.getDatasetMeta(0).data.length;
  };

  it('is the screen that is shown then, with its bars; years before the last one are read when somebody looks', async () => {
    const { parts, outlet, yearReadings } = rig();
    await prepareHistory(parts);
    await settled();
    const screen = outlet.element.querySelector<HTMLElement>('progress-screen')!;
    expect(bars(screen)).to.equal(12);
    expect(yearReadings()).to.equal(0);
    outlet.show(screen);
    expect(await progressScreen(parts, { search: '?view=history' })).to.equal(screen);
    await settled();
    expect(yearReadings()).to.equal(1);
    outlet.show(document.createElement('p'));
    outlet.show(await progressScreen(parts, { search: '?view=history' }));
    await settled();
    expect(yearReadings(), 'once').to.equal(1);
  });

  it('comes back as it was found first', async () => {
    const { parts, outlet } = rig();
    const screen = await progressScreen(parts, { search: '?view=history' });
    outlet.show(screen);
    await settled();
    viewOf(screen).shadowRoot!.querySelector<HTMLElement>('[data-focus-key="52"]')!.click();
    await settled();
    expect([rangeOf(screen), bars(screen)]).to.deep.equal(['52 weeks', 52]);
    outlet.show(document.createElement('p'));
    await settled();
    outlet.show(screen);
    await settled();
    expect([rangeOf(screen), bars(screen)]).to.deep.equal(['12 weeks', 12]);
  });

  it('goes from the page while a workout plays, and is whole when it comes back', async () => {
    const { parts, outlet, show, screens } = rig();
    await prepareHistory(parts);
    await settled();
    const screen = outlet.element.querySelector<HTMLElement>('progress-screen')!;
    screens.bare();
    show(30);
    await settled();
    screens.fill((work) => work());
    await settled();
    expect(screen.isConnected).to.equal(true);
    expect(bars(screen)).to.equal(12);
  });
});

describe('what is brought before it is asked for', () => {
  it('waits for the first screen', async () => {
    const outlet = document.createElement('div');
    let isThere = false;
    const waiting = firstChildOf(outlet).then(() => (isThere = true));
    await settled();
    expect(isThere).to.equal(false);
    outlet.append(document.createElement('p'));
    await waiting;
    await firstChildOf(outlet);
  });

  it('waits while a session plays, and goes on after one that did not arrive', async () => {
    const session = createSessionStore();
    const playing = start(stepsOf([step('hard', 60)]), { id: 's', participants: ['p'] });
    session.send({ kind: 'load', session: playing });
    const done: string[] = [];
    const all = inTurn(session, [
      () => Promise.reject(new Error('the network is away')),
      () => Promise.resolve(done.push('second')),
    ]);
    await settled();
    expect(done).to.deep.equal([]);
    session.send({ kind: 'load', session: advance(playing, { kind: 'pause', reason: 'viewer' }) });
    await all;
    expect(done).to.deep.equal(['second']);
  });
});
