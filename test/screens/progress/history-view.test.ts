import { expect } from '@esm-bundle/chai';
import { BalanceView } from '../../../src/screens/progress/balance-view.ts';
import { HistoryView } from '../../../src/screens/progress/history-view.ts';
import { addDays } from '../../../src/domain/day.ts';
import type { DaySum } from '../../../src/domain/tracking/day-sum.ts';
import { violationsIn } from '../../components/accessibility.ts';

const calendar = { today: '2026-01-14', weekStart: 'monday' } as const;
const names = { day: (day: string) => `Day ${Number(day.slice(8))}`, weekday: (day: string) => day, month: (day: string) => day, short: (day: string) => day };

function sum(day: string, what: Partial<DaySum>): DaySum {
  return {
    personId: 'p', day, moderateMin: 0, vigorousMin: 0, hardMin: 0, strengthMin: 0, setCount: 0, setsByExercise: {}, loggedGroups: [],
    isPosture: false, sessionCount: 1, activityCount: 0, performedMin: 0, ...what,
  };
}

/** A week of 150 minutes, so many weeks long, up to the week of today. */
const weeks = (count: number): readonly DaySum[] => Array.from({ length: count }, (_, index) => sum(addDays('2026-01-12', 7 * (index + 1 - count)), { moderateMin: 150 }));

async function history(sums: readonly DaySum[], loadOlder: (() => Promise<readonly DaySum[]>) | null = null): Promise<HistoryView> {
  const view = Object.assign(new HistoryView(), { calendar, names, sums, loadOlder });
  document.body.append(view);
  await view.updateComplete;
  return view;
}

/** All that comes a frame after the bars. */
async function frames(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

const heading = (view: HTMLElement): string => view.shadowRoot!.querySelector('h1')!.textContent!.trim();

describe('history-view', () => {
  afterEach(() => document.querySelectorAll('history-view, balance-view').forEach((view) => view.remove()));

  it('has no accessibility faults', async () => {
    const view = await history(weeks(5));
    await frames(5);
    await view.updateComplete;
    expect(view.shadowRoot!.querySelector('month-calendar')).not.to.equal(null);
    expect(await violationsIn(view)).to.deep.equal([]);
  });

  it('says the streak first', async () => {
    expect(heading(await history(weeks(9)))).to.equal('Nine weeks standing tall');
    expect(heading(await history([]))).to.equal('Your weeks will stand here');
    expect(heading(await history([sum('2025-03-03', { moderateMin: 5 })]))).to.equal('Every week begins anew');
  });

  it('a day that is pressed opens its sheet, and is in focus again when that is done', async () => {
    const view = await history(weeks(5));
    const opened: string[] = [];
    const sheet = document.createElement('section');
    view.openDay = (day) => {
      opened.push(day);
      return Promise.resolve(sheet);
    };
    await frames(5);
    await view.updateComplete;
    const month = view.shadowRoot!.querySelector('month-calendar')!;
    const pressed = month.renderRoot.querySelector<HTMLElement>('[data-focus-key="2026-01-12"]')!;
    pressed.focus();
    pressed.click();
    await frames(2);
    expect(opened).to.deep.equal(['2026-01-12']);
    expect(sheet.isConnected).to.equal(true);
    sheet.dispatchEvent(new CustomEvent('leave'));
    await frames(2);
    expect(sheet.isConnected).to.equal(false);
    expect((month.renderRoot as ShadowRoot).activeElement).to.equal(pressed);
  });

  it('says so when a day’s sheet cannot come, and keeps what is shown', async () => {
    const view = await history(weeks(5));
    view.openDay = () => Promise.reject(new Error('away'));
    await frames(5);
    await view.updateComplete;
    view.shadowRoot!.querySelector('month-calendar')!.renderRoot.querySelector<HTMLElement>('[data-focus-key="2026-01-12"]')!.click();
    await frames(2);
    expect(view.shadowRoot!.querySelector('.refused')!.textContent).to.match(/cannot be opened/);
  });

  it('counts what was longer ago once all days are there', async () => {
    let arrive: (sums: readonly DaySum[]) => void = () => undefined;
    const view = await history(weeks(52), () => new Promise((resolve) => { arrive = resolve; }));
    expect(heading(view)).to.equal('52 weeks standing tall');
    await frames(5);
    arrive(weeks(80).slice(0, -52));
    await Promise.resolve();
    await Promise.resolve();
    await view.updateComplete;
    expect(heading(view)).to.equal('80 weeks standing tall');
  });

  it('shows as many bars as were asked for', async () => {
    const view = await history(weeks(50));
    const chart = view.shadowRoot!.querySelector('weekly-chart')!;
    const counts: number[] = [];
    for (const button of view.shadowRoot!.querySelectorAll<HTMLButtonElement>('[role="radio"]')) {
      button.click();
      await view.updateComplete;
      counts.push(chart.periods.length);
    }
    expect(counts).to.deep.equal([12, 26, 52, 2]);
  });
});

describe('balance-view', () => {
  afterEach(() => document.querySelectorAll('balance-view').forEach((view) => view.remove()));

  const moves = { row: { primary: ['lats'], secondary: ['biceps'] }, press: { primary: ['chest'], secondary: ['triceps'] } } as const;

  async function balance(sums: readonly DaySum[]): Promise<BalanceView> {
    const view = Object.assign(new BalanceView(), {
      calendar, sums, musclesOf: (id: 'row' | 'press') => moves[id], groupsOf: (id: string) => (id === 'row' ? ['back', 'arms'] : ['chest', 'arms']),
      weekdayOf: () => 'Friday',
    });
    document.body.append(view);
    await view.updateComplete;
    return view;
  }

  const rows = (view: BalanceView): readonly string[] => [...view.shadowRoot!.querySelectorAll('li .unseen')].map((row) => row.textContent!.trim());

  it('has no accessibility faults', async () => {
    expect(await violationsIn(await balance([sum(calendar.today, { setsByExercise: { row: 3 } })]))).to.deep.equal([]);
  });

  it('says the number of every group beside the picture', async () => {
    const view = await balance([sum('2026-01-12', { setsByExercise: { row: 3, press: 1 } }), sum('2026-01-05', { setsByExercise: { press: 4 } })]);
    expect(rows(view)).to.include('Back: 3 sets. Lats 3.').and.to.include('Chest: 1 set. Chest 1.').and.to.include('Arms: 4 sets. Biceps 1.5 · Triceps 0.5.');
    view.shadowRoot!.querySelector<HTMLButtonElement>('[data-focus-key="four"]')!.click();
    await view.updateComplete;
    expect(rows(view)).to.include('Chest: 1.3 sets a week. Chest 1.3.');
  });

  it('praises pulling, and has an idea where pushing leads', async () => {
    const say = (view: BalanceView): string => view.shadowRoot!.querySelector('.say')!.textContent!;
    expect(say(await balance([sum(calendar.today, { setsByExercise: { row: 3, press: 1 } })]))).to.contain('good for a tall back');
    expect(say(await balance([sum(calendar.today, { setsByExercise: { row: 1, press: 3 } })]))).to.contain('a row evens it out');
  });

  it('says what has had its 48 hours, and when the rest has', async () => {
    const view = await balance([sum('2026-01-13', { setsByExercise: { row: 1 } }), sum('2026-01-14', { setsByExercise: { press: 1 } })]);
    const lines = [...view.shadowRoot!.querySelectorAll('dt, dd')].map((line) => line.textContent!.trim());
    expect(lines).to.deep.equal(['Ready now', 'Legs · Hips · Abdomen · Shoulders', 'Ready tomorrow', 'Back', 'Ready on Friday', 'Chest · Arms']);
  });
});
