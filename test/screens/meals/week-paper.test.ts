import { expect } from '@esm-bundle/chai';
import { addDays } from '../../../src/domain/day.ts';
import { DEFAULT_SLOTS } from '../../../src/domain/meals/plan.ts';
import { WeekPaper } from '../../../src/screens/meals/week-paper.ts';
import { tokens } from '../../../components/tokens.ts';
import { violationsIn } from '../../components/accessibility.ts';
import { growthAt150 } from '../../components/text-size.ts';

const MONDAY = '2026-01-12';

async function show(days: number): Promise<WeekPaper> {
  const paper = new WeekPaper();
  paper.days = Array.from({ length: days }, (_, at) => addDays(MONDAY, at));
  paper.slots = DEFAULT_SLOTS;
  paper.names = { short: (day) => `d${day.slice(8)}`, date: (day) => String(Number(day.slice(8))), dayMonth: (day) => `${day.slice(8)} Jan` };
  paper.mealAt = ({ localDay, slotId }) => (localDay === '2026-01-14' && slotId === 'dinner' ? { name: 'Stew', facts: '45 min · for 2, cook for 4' } : null);
  document.body.append(paper);
  await paper.updateComplete;
  return paper;
}

const textsOf = (root: ParentNode, selector: string): readonly string[] => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe('week-paper', () => {
  afterEach(() => document.querySelectorAll('week-paper').forEach((paper) => paper.remove()));

  it('has a column for each day and a row for each meal of a day', async () => {
    const { renderRoot } = await show(7);
    expect(textsOf(renderRoot, 'h1')).to.deep.equal(['12 Jan – 18 Jan']);
    expect(textsOf(renderRoot, 'thead th')).to.deep.equal(['d12 12', 'd13 13', 'd14 14', 'd15 15', 'd16 16', 'd17 17', 'd18 18']);
    expect(textsOf(renderRoot, 'tbody th')).to.deep.equal(['Breakfast', 'Lunch', 'Dinner', 'Snack']);
  });

  it('tells of a meal what it is and for how many, and leaves a free place free', async () => {
    const rows = [...(await show(7)).renderRoot.querySelectorAll('tbody tr')];
    expect(textsOf(rows[2]!, 'td')).to.deep.equal(['', '', 'Stew45 min · for 2, cook for 4', '', '', '', '']);
    expect(textsOf(rows[0]!, 'td').join('')).to.equal('');
  });

  it('takes another sheet for another week, and of one day tells the day', async () => {
    expect(textsOf((await show(10)).renderRoot, 'h1')).to.deep.equal(['12 Jan – 18 Jan', '19 Jan – 21 Jan']);
    document.querySelector('week-paper')?.remove();
    expect(textsOf((await show(1)).renderRoot, 'h1')).to.deep.equal(['12 Jan']);
  });

  it('follows the person’s text size', async () => {
    const paper = await show(7);
    document.adoptedStyleSheets = [tokens.styleSheet!];
    try {
      for (const [selector, factor] of [['td b', 1.25], ['td span', 1.5], ['.slot', 1.2]] as const) expect(growthAt150(paper.renderRoot, selector), selector).to.be.closeTo(factor, 0.01);
    } finally {
      document.adoptedStyleSheets = [];
    }
  });

  it('has no barriers', async () => {
    expect(await violationsIn(await show(7))).to.deep.equal([]);
  });
});
