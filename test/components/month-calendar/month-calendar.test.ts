import { expect } from '@esm-bundle/chai';
import { MonthCalendar } from '../../../components/month-calendar/month-calendar.ts';
import { tokens } from '../../../components/tokens.ts';
import type { DaySum } from '../../../src/domain/tracking/day-sum.ts';
import { violationsIn } from '../accessibility.ts';

const TODAY = '2026-01-14';

function sum(day: string, what: Partial<DaySum>): readonly [string, DaySum] {
  return [day, {
    personId: 'p', day, moderateMin: 0, vigorousMin: 0, hardMin: 0, strengthMin: 0, setCount: 0, setsByExercise: {}, loggedGroups: [], isPosture: false,
    sessionCount: 1, activityCount: 0, performedMin: 0, ...what,
  }];
}

async function show(sums: readonly (readonly [string, DaySum])[] = [], what: Partial<MonthCalendar> = {}): Promise<MonthCalendar> {
  const calendar = new MonthCalendar();
  Object.assign(calendar, { today: TODAY, sums: new Map(sums), firstDay: '2025-11-20', ...what });
  document.body.append(calendar);
  await calendar.updateComplete;
  return calendar;
}

const days = (calendar: MonthCalendar): readonly HTMLButtonElement[] => [...calendar.renderRoot.querySelectorAll<HTMLButtonElement>('button.day')];
const dayOf = (calendar: MonthCalendar, day: string): HTMLButtonElement => calendar.renderRoot.querySelector(`[data-focus-key="${day}"]`)!;
const caption = (calendar: MonthCalendar): string => calendar.renderRoot.querySelector('.caption')!.textContent!.trim();
const turn = async (calendar: MonthCalendar, name: string): Promise<void> => {
  calendar.renderRoot.querySelector<HTMLButtonElement>(`[aria-label="${name} month"]`)!.click();
  await calendar.updateComplete;
};

describe('month-calendar', () => {
  const sheet = document.createElement('style');
  before(() => {
    sheet.textContent = tokens.cssText;
    document.head.append(sheet);
  });
  after(() => sheet.remove());
  afterEach(() => document.querySelectorAll('month-calendar').forEach((calendar) => calendar.remove()));

  it('has no accessibility faults', async () => {
    const names = { day: (day: string) => `January ${Number(day.slice(8))}`, weekday: (day: string) => day, month: () => 'January' };
    expect(await violationsIn(await show([sum('2026-01-05', { moderateMin: 20, vigorousMin: 5, isPosture: true })], { names }))).to.deep.equal([]);
  });

  it('offers the days up to today, and begins at today', async () => {
    const calendar = await show();
    expect(days(calendar).map((day) => day.dataset['focusKey'])).to.deep.equal(Array.from({ length: 14 }, (_, at) => `2026-01-${String(at + 1).padStart(2, '0')}`));
    expect(days(calendar).filter((day) => day.tabIndex === 0).map((day) => day.dataset['focusKey'])).to.deep.equal([TODAY]);
    expect(dayOf(calendar, TODAY).getAttribute('aria-current')).to.equal('date');
  });

  it('says each day in words, and the one walked to below', async () => {
    const calendar = await show([sum('2026-01-05', { moderateMin: 22.7, vigorousMin: 5, setCount: 8, isPosture: true }), sum('2026-01-06', { setCount: 3 })]);
    const words = '2026-01-05: 22 min moderate, 5 min hard, strength day, posture.';
    expect(dayOf(calendar, '2026-01-05').getAttribute('aria-label')).to.equal(words);
    dayOf(calendar, '2026-01-05').focus();
    await calendar.updateComplete;
    expect(caption(calendar)).to.equal(words);
    dayOf(calendar, '2026-01-06').focus();
    await calendar.updateComplete;
    expect(caption(calendar)).to.equal('2026-01-06: 3 sets.');
    dayOf(calendar, '2026-01-07').focus();
    await calendar.updateComplete;
    expect(caption(calendar)).to.equal('2026-01-07: rest.');
  });

  it('marks kinds by shape and much by size', async () => {
    const calendar = await show([
      sum('2026-01-05', { moderateMin: 5, vigorousMin: 12 }), sum('2026-01-06', { moderateMin: 20 }), sum('2026-01-07', { moderateMin: 45, strengthMin: 9 }),
    ]);
    const shapes = (day: string): readonly string[] => [...dayOf(calendar, day).querySelectorAll('.shape')].map((shape) => shape.getAttribute('class')!.replace('shape ', ''));
    expect(shapes('2026-01-05')).to.deep.equal(['moderate size-0', 'hard size-2']);
    expect(shapes('2026-01-06')).to.deep.equal(['moderate size-1']);
    expect(shapes('2026-01-07')).to.deep.equal(['moderate size-2', 'strength size-1']);
    const widths = ['2026-01-05', '2026-01-06', '2026-01-07'].map((day) => dayOf(calendar, day).querySelector('.moderate')!.getBoundingClientRect().width);
    expect(widths[0]! < widths[1]! && widths[1]! < widths[2]!).to.equal(true);
  });

  it('turns back to the month of the first record and no further, and forward to this one', async () => {
    const calendar = await show();
    const isOffered = (name: string): boolean => !calendar.renderRoot.querySelector<HTMLButtonElement>(`[aria-label="${name} month"]`)!.disabled;
    expect([isOffered('Previous'), isOffered('Next')]).to.deep.equal([true, false]);
    await turn(calendar, 'Previous');
    expect(calendar.renderRoot.querySelector('#month')!.textContent).to.equal('2025-12-31');
    await turn(calendar, 'Previous');
    expect([isOffered('Previous'), isOffered('Next')]).to.deep.equal([false, true]);
    await turn(calendar, 'Next');
    await turn(calendar, 'Next');
    expect(days(calendar).length).to.equal(14);
  });

  it('turns a month by the channel keys and keeps the focus on a day', async () => {
    const calendar = await show();
    dayOf(calendar, TODAY).focus();
    const event = new CustomEvent('remote-press', { detail: { button: 'channel-up', isRepeat: false }, bubbles: true, composed: true, cancelable: true });
    expect(dayOf(calendar, TODAY).dispatchEvent(event)).to.equal(false);
    await calendar.updateComplete;
    await calendar.updateComplete;
    expect((calendar.renderRoot as ShadowRoot).activeElement?.getAttribute('data-focus-key')).to.equal('2025-12-31');
  });

  it('begins its rows with the day the week begins with', async () => {
    const calendar = await show([], { weekStart: 'sunday' });
    const first = [...calendar.renderRoot.querySelectorAll('.week:not(.names)')][1]!.querySelector('button')!;
    expect(first.dataset['focusKey']).to.equal('2026-01-04');
  });

  it('goes to a day it is asked for, but never past today', async () => {
    const calendar = await show();
    await calendar.focusDay('2025-12-20');
    expect((calendar.renderRoot as ShadowRoot).activeElement?.getAttribute('data-focus-key')).to.equal('2025-12-20');
    await calendar.focusDay('2026-01-18');
    expect((calendar.renderRoot as ShadowRoot).activeElement?.getAttribute('data-focus-key')).to.equal(TODAY);
  });
});
