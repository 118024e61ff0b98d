import { expect } from '@esm-bundle/chai';
import { WeekPanel } from '../../../components/week-panel/week-panel.ts';
import { summarizeWeek, type WeekSummary } from '../../../src/domain/tracking/week.ts';
import { violationsIn } from '../accessibility.ts';

const empty = summarizeWeek([], '2026-11-16', () => []);

async function show(week: WeekSummary | null): Promise<WeekPanel> {
  const panel = new WeekPanel();
  panel.week = week;
  document.body.append(panel);
  await panel.updateComplete;
  return panel;
}

function bar(panel: WeekPanel, name: string): Element {
  const found = panel.renderRoot.querySelector(`[role="progressbar"][aria-label="${name}"]`);
  if (!found) throw new Error(`no progressbar named ${name}`);
  return found;
}

describe('week-panel', () => {
  afterEach(() => document.querySelectorAll('week-panel').forEach((panel) => panel.remove()));

  it('counts hard minutes twice towards 150', async () => {
    const panel = await show({ ...empty, moderateMin: 80, vigorousMin: 12 });
    expect(bar(panel, 'Cardio minutes').getAttribute('aria-valuenow')).to.equal('104');
    expect(bar(panel, 'Cardio minutes').getAttribute('aria-valuemax')).to.equal('150');
    expect(panel.renderRoot.textContent).to.contain('12 hard × 2');
  });

  it('says strength, interval and posture days with their goals', async () => {
    const panel = await show({ ...empty, strengthDays: ['2026-11-16'], postureDays: ['2026-11-16', '2026-11-17'] });
    const values = ['Strength days', 'Interval days', 'Posture days'].map((name) =>
      ['aria-valuenow', 'aria-valuemax'].map((what) => bar(panel, name).getAttribute(what)),
    );
    expect(values).to.deep.equal([['1', '2'], ['0', '2'], ['2', '7']]);
  });

  it('takes the person’s own goals, and then names the guideline', async () => {
    const panel = await show({ ...empty, goals: { cardioMin: 300, strengthDays: 3 } });
    expect(['Cardio minutes', 'Strength days'].map((name) => bar(panel, name).getAttribute('aria-valuemax'))).to.deep.equal(['300', '3']);
    expect(panel.renderRoot.textContent).to.contain('of 300 min cardio').and.to.contain('the guideline is 150');
    expect((await show(empty)).renderRoot.textContent).not.to.contain('guideline');
  });

  it('shows an empty week while the days are being read', async () => {
    const panel = await show(null);
    expect(bar(panel, 'Cardio minutes').getAttribute('aria-valuenow')).to.equal('0');
  });

  it('keeps the bar within its track when the goal is passed', async () => {
    const panel = await show({ ...empty, moderateMin: 200, vigorousMin: 100 });
    const track = bar(panel, 'Cardio minutes').getBoundingClientRect();
    const hard = panel.renderRoot.querySelector('.hard')!.getBoundingClientRect();
    expect(hard.right).to.be.at.most(track.right + 1);
  });

  it('is accessible', async () => {
    expect(await violationsIn(await show({ ...empty, moderateMin: 10 }))).to.deep.equal([]);
  });
});
