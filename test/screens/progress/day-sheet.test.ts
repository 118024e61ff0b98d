import { expect } from '@esm-bundle/chai';
import type { Activity } from '../../../src/domain/tracking/activity.ts';
import type { ActivitySheet } from '../../../src/screens/progress/activity-sheet.ts';
import { DaySheet } from '../../../src/screens/progress/day-sheet.ts';
import type { EditSheet } from '../../../src/screens/progress/edit-sheet.ts';
import { violationsIn } from '../../components/accessibility.ts';
import { createLog } from './log-in-memory.ts';

const day = '2026-03-10';
const walk: Activity = { id: 'a', personId: 'p', localDay: day, kind: 'walk', durationMin: 30, intensity: 'moderate', groups: [], createdAtMs: 0 };
const dance: Activity = { ...walk, id: 'b', kind: 'dance', localDay: '2026-03-11' };

async function show(activities: readonly Activity[] = [walk, dance], fields: Partial<DaySheet> = {}) {
  const log = createLog(activities);
  const sheet = Object.assign(new DaySheet(), { day, today: '2026-11-19', log, nameOf: (one: string) => `Day ${one}`, shortNameOf: (one: string) => one.slice(8) }, fields);
  let leaves = 0;
  sheet.addEventListener('leave', () => { leaves += 1; });
  document.body.append(sheet);
  await settled(sheet);
  return { sheet, log, leaves: () => leaves };
}

async function settled(sheet: DaySheet): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await sheet.updateComplete;
}

const rows = (sheet: DaySheet): readonly HTMLElement[] => Array.from(sheet.renderRoot.querySelectorAll<HTMLElement>('.row'));
const wordsOf = (element: HTMLElement): string => element.textContent!.replace(/\s+/g, ' ').trim();
const focused = (sheet: DaySheet): string => wordsOf((sheet.renderRoot as ShadowRoot).activeElement as HTMLElement);
const open = async <Sheet extends HTMLElement>(sheet: DaySheet, name: string): Promise<Sheet> => {
  await settled(sheet);
  return sheet.renderRoot.querySelector<Sheet>(name)!;
};

describe('day-sheet', () => {
  afterEach(() => document.querySelectorAll('day-sheet').forEach((sheet) => sheet.remove()));

  it('is accessible, with entries and without', async () => {
    expect(await violationsIn((await show()).sheet)).to.deep.equal([]);
    expect(await violationsIn((await show([])).sheet)).to.deep.equal([]);
  });

  it('names the day and what was done on it, not on its neighbours', async () => {
    const { sheet } = await show();
    expect(wordsOf(sheet.renderRoot.querySelector('h2')!)).to.equal('Day 2026-03-10');
    expect(rows(sheet).map(wordsOf)).to.deep.equal(['Walk 30 min']);
    expect(focused(sheet)).to.equal('Done');
    expect(wordsOf((await show([dance])).sheet.renderRoot.querySelector('.said')!)).to.equal('Nothing is written down for this day.');
  });

  it('an entry is opened, moved to a day beside it, and is gone from here', async () => {
    const { sheet, log } = await show();
    rows(sheet)[0]!.click();
    const edit = await open<EditSheet>(sheet, 'edit-sheet');
    expect(edit.days).to.deep.equal(['2026-03-13', '2026-03-12', '2026-03-11', '2026-03-10', '2026-03-09', '2026-03-08', '2026-03-07']);
    edit.dispatchEvent(new CustomEvent('change-activity', { detail: { activity: { ...walk, localDay: '2026-03-09' } } }));
    await settled(sheet);
    expect(log.store.state.activities.find(({ id }) => id === 'a')!.localDay).to.equal('2026-03-09');
    expect(rows(sheet)).to.have.length(0);
  });

  it('whoever leaves an entry as it is stands on it again', async () => {
    const { sheet, leaves } = await show();
    rows(sheet)[0]!.click();
    (await open(sheet, 'edit-sheet')).dispatchEvent(new CustomEvent('leave'));
    await settled(sheet);
    expect(focused(sheet)).to.equal('Walk 30 min');
    expect(leaves()).to.equal(0);
  });

  it('a deleted entry leaves the way back under the next press, and comes back by it', async () => {
    const { sheet } = await show();
    rows(sheet)[0]!.click();
    (await open(sheet, 'edit-sheet')).dispatchEvent(new CustomEvent('remove'));
    await settled(sheet);
    expect(rows(sheet)).to.have.length(0);
    expect(focused(sheet)).to.equal('Undo');
    sheet.renderRoot.querySelector<HTMLElement>('.undo')!.click();
    await settled(sheet);
    expect(rows(sheet).map(wordsOf)).to.deep.equal(['Walk 30 min']);
  });

  it('writes down for this day, never for one to come', async () => {
    const { sheet, log } = await show([walk], { today: '2026-03-11' });
    sheet.renderRoot.querySelector<HTMLElement>('.add')!.click();
    const add = await open<ActivitySheet>(sheet, 'activity-sheet');
    expect(add.days[0]).to.equal('2026-03-11');
    for (const press of [0, 0, 1]) {
      add.renderRoot.querySelectorAll<HTMLElement>('.choices .button')[press]!.click();
      await add.updateComplete;
    }
    await settled(sheet);
    expect(log.added.map(({ localDay }) => localDay)).to.deep.equal([day]);
  });
});
