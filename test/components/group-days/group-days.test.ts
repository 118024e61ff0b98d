import { expect } from '@esm-bundle/chai';
import { GroupDays } from '../../../components/group-days/group-days.ts';
import { summarizeWeek } from '../../../src/domain/tracking/week.ts';
import { violationsIn } from '../accessibility.ts';

const empty = summarizeWeek([], '2026-11-16', () => []);

async function show(): Promise<GroupDays> {
  const card = new GroupDays();
  card.week = { ...empty, groupDays: { ...empty.groupDays, back: 1, arms: 3 } };
  document.body.append(card);
  await card.updateComplete;
  return card;
}

describe('group-days', () => {
  afterEach(() => document.querySelectorAll('group-days').forEach((card) => card.remove()));

  it('is accessible', async () => {
    expect(await violationsIn(await show())).to.deep.equal([]);
  });

  it('says of each of the seven groups whether it was trained on none, one or two days, and draws as many squares', async () => {
    const lines = [...(await show()).renderRoot.querySelectorAll('li')].map((line) => [
      line.textContent?.replace(/\s+/g, ' ').trim(),
      line.querySelectorAll('phase-shape[filled]').length,
    ]);
    expect(lines).to.deep.equal([
      ['Legs 0 of 2', 0], ['Hips 0 of 2', 0], ['Back 1 of 2', 1], ['Abdomen 0 of 2', 0], ['Chest 0 of 2', 0], ['Shoulders 0 of 2', 0], ['Arms 2 of 2', 2],
    ]);
  });
});
