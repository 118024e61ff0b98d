import { expect } from '@esm-bundle/chai';
import { GoalDays } from '../../../components/goal-days/goal-days.ts';
import { summarizeWeek, type WeekSummary } from '../../../src/domain/tracking/week.ts';
import { violationsIn } from '../accessibility.ts';

const empty = summarizeWeek([], '2026-11-16', () => []);

async function show(week: WeekSummary): Promise<GoalDays> {
  const card = new GoalDays();
  card.week = week;
  document.body.append(card);
  await card.updateComplete;
  return card;
}

describe('goal-days', () => {
  afterEach(() => document.querySelectorAll('goal-days').forEach((card) => card.remove()));

  it('is accessible', async () => {
    expect(await violationsIn(await show(empty))).to.deep.equal([]);
  });

  it('says why the second of two interval days running is not counted', async () => {
    const card = await show({ ...empty, intervalDays: ['2026-11-17'], uncountedIntervalDays: ['2026-11-18'] });
    expect(card.renderRoot.querySelector('[aria-label="Interval days"]')?.getAttribute('aria-valuenow')).to.equal('1');
    expect(card.renderRoot.textContent).to.contain('two days running');
    expect((await show(empty)).renderRoot.textContent).not.to.contain('two days running');
  });
});
