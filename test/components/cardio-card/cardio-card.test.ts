import { expect } from '@esm-bundle/chai';
import { CardioCard } from '../../../components/cardio-card/cardio-card.ts';
import { summarizeWeek, type WeekSummary } from '../../../src/domain/tracking/week.ts';
import { violationsIn } from '../accessibility.ts';

const empty = summarizeWeek([], '2026-11-16', () => []);

async function show(week: WeekSummary | null): Promise<CardioCard> {
  const card = new CardioCard();
  card.week = week;
  document.body.append(card);
  await card.updateComplete;
  return card;
}

function find(card: CardioCard, selector: string): Element {
  const found = card.renderRoot.querySelector(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

describe('cardio-card', () => {
  afterEach(() => document.querySelectorAll('cardio-card').forEach((card) => card.remove()));

  it('is accessible', async () => {
    expect(await violationsIn(await show({ ...empty, moderateMin: 80, vigorousMin: 12 }))).to.deep.equal([]);
  });

  it('counts hard minutes twice towards 150, and says so', async () => {
    const card = await show({ ...empty, moderateMin: 80, vigorousMin: 12 });
    const bar = find(card, '[role="progressbar"][aria-label="Cardio minutes"]');
    expect(bar.getAttribute('aria-valuenow')).to.equal('104');
    expect(bar.getAttribute('aria-valuemax')).to.equal('150');
    expect(card.renderRoot.textContent).to.contain('hard counts twice');
  });

  it('draws 150 in the middle and 300 at the end of the track', async () => {
    const card = await show({ ...empty, moderateMin: 150 });
    const track = find(card, '.track').getBoundingClientRect();
    expect(find(card, '.goal-mark').getBoundingClientRect().right).to.be.closeTo((track.left + track.right) / 2, 1);
    expect(find(card, '.more-mark').getBoundingClientRect().right).to.be.closeTo(track.right, 1);
  });

  it('measures by the person’s own goal, and the guideline keeps its name and its mark', async () => {
    const goals = { cardioMin: 75, strengthDays: 2 };
    const card = await show({ ...empty, goals, moderateMin: 30 });
    const bar = find(card, '[role="progressbar"]');
    expect([bar.getAttribute('aria-valuemax'), bar.getAttribute('aria-valuetext')]).to.deep.equal(['75', '30 of 75 minutes']);
    expect(card.renderRoot.textContent).to.contain('Your goal is 75 min · the guideline is 150.');
    const marks = [...card.renderRoot.querySelectorAll('.mark')].map((mark) => mark.textContent);
    expect(marks).to.deep.equal(['75', '150', '300']);
    const track = find(card, '.track').getBoundingClientRect();
    expect(find(card, '.goal-mark').getBoundingClientRect().right).to.be.closeTo(track.left + track.width / 4, 1);
    expect((await show({ ...empty, goals, moderateMin: 80 })).renderRoot.textContent).to.contain('Your 75 min are done');
  });

  it('keeps both marks where they belong when more than 300 was done', async () => {
    const card = await show({ ...empty, moderateMin: 200, vigorousMin: 100 });
    const track = find(card, '.track').getBoundingClientRect();
    expect(find(card, '.more-mark').getBoundingClientRect().right).to.be.closeTo(track.left + track.width * 0.75, 1);
    expect(card.renderRoot.textContent).to.contain('The goal is met');
  });
});
