import { expect } from '@esm-bundle/chai';
import type { Activity } from '../../../src/domain/tracking/activity.ts';
import { ActivitySheet } from '../../../src/screens/progress/activity-sheet.ts';
import { daysToChoose } from '../../../src/screens/progress/day-words.ts';
import type { NewActivity } from '../../../src/store/week-log-store.ts';
import { violationsIn } from '../../components/accessibility.ts';

/** A Thursday. */
const today = '2026-11-19';

function entry(fields: Partial<Activity>): Activity {
  return { id: 'a', personId: 'p', localDay: today, kind: 'dance', durationMin: 45, intensity: 'vigorous', groups: [], createdAtMs: 0, ...fields };
}

async function show(fields: Partial<ActivitySheet> = {}): Promise<{ sheet: ActivitySheet; added: NewActivity[]; left: () => number }> {
  const sheet = Object.assign(new ActivitySheet(), { today, days: daysToChoose('2026-11-16', today), ...fields });
  const added: NewActivity[] = [];
  let leaves = 0;
  sheet.addEventListener('add', (event) => added.push((event as CustomEvent<{ activity: NewActivity }>).detail.activity));
  sheet.addEventListener('leave', () => { leaves += 1; });
  document.body.append(sheet);
  await sheet.updateComplete;
  return { sheet, added, left: () => leaves };
}

function names(sheet: ActivitySheet, selector = '.choices button'): readonly string[] {
  return [...sheet.renderRoot.querySelectorAll(selector)].map((button) => button.textContent?.replace(/\s+/g, ' ').trim() ?? '');
}

function focused(sheet: ActivitySheet): string {
  return (sheet.renderRoot as ShadowRoot).activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

async function press(sheet: ActivitySheet, name: string): Promise<void> {
  const found = [...sheet.renderRoot.querySelectorAll('button')].find((button) => button.textContent?.replace(/\s+/g, ' ').trim().startsWith(name));
  if (!found) throw new Error(`no button ${name} among ${names(sheet, 'button').join(', ')}`);
  found.click();
  await sheet.updateComplete;
}

async function back(sheet: ActivitySheet): Promise<void> {
  const event = new CustomEvent('remote-press', { detail: { button: 'back', isRepeat: false }, cancelable: true });
  sheet.renderRoot.querySelector('.sheet')!.dispatchEvent(event);
  expect(event.defaultPrevented).to.equal(true);
  await sheet.updateComplete;
}

describe('activity-sheet', () => {
  afterEach(() => document.querySelectorAll('activity-sheet').forEach((sheet) => sheet.remove()));

  for (const presses of [[], ['Strength'], ['Strength', '20 min'], ['Walk', '20 min']]) {
    it(`is accessible after ${presses.length} presses (${presses.join(', ')})`, async () => {
      const { sheet } = await show();
      for (const name of presses) await press(sheet, name);
      expect(await violationsIn(sheet)).to.deep.equal([]);
    });
  }

  it('is three presses on what this person did the last time', async () => {
    const { sheet, added } = await show({ recent: [entry({})] });
    expect(focused(sheet)).to.equal('Dance');
    await press(sheet, focused(sheet));
    expect(focused(sheet)).to.equal('45 min');
    await press(sheet, focused(sheet));
    expect(focused(sheet)).to.contain('Only a few words');
    await press(sheet, 'Only a few words');
    expect(added).to.deep.equal([{ kind: 'dance', durationMin: 45, localDay: today, intensity: 'vigorous', groups: [] }]);
  });

  it('asks strength for the muscles in place of the talk, and claims none that were not named', async () => {
    const { sheet, added } = await show();
    await press(sheet, 'Strength');
    await press(sheet, '20 min');
    expect(focused(sheet)).to.equal('Save without muscles');
    await press(sheet, 'Legs');
    await press(sheet, 'Arms');
    await press(sheet, 'Legs');
    await press(sheet, 'Save');
    expect(added).to.deep.equal([{ kind: 'strength', durationMin: 20, localDay: today, intensity: 'light', groups: ['arms'] }]);
  });

  it('a posture break needs no question about talk', async () => {
    const { sheet, added } = await show();
    await press(sheet, 'Posture break');
    expect(focused(sheet)).to.equal('5 min');
    await press(sheet, '5 min');
    expect(added.map(({ kind, intensity }) => [kind, intensity])).to.deep.equal([['posture-break', 'light']]);
  });

  it('offers today, yesterday and the days of this week, never the future', async () => {
    const { sheet, added } = await show({ weekdayOf: (day) => day });
    expect(names(sheet, '.days button')).to.deep.equal(['Today', 'Yesterday', '2026-11-17', '2026-11-16']);
    await press(sheet, '2026-11-16');
    await press(sheet, 'Walk');
    await press(sheet, '15 min');
    await press(sheet, 'I could sing');
    expect(added.map(({ localDay }) => localDay)).to.deep.equal(['2026-11-16']);
  });

  it('on the first day of the week yesterday is still offered', async () => {
    const { sheet } = await show({ days: daysToChoose(today, today) });
    expect(names(sheet, '.days button')).to.deep.equal(['Today', 'Yesterday']);
  });

  it('Back goes one step back, and from the first one leaves', async () => {
    const { sheet, left } = await show();
    await press(sheet, 'Walk');
    await press(sheet, '30 min');
    await back(sheet);
    expect(names(sheet)).to.contain('30 min');
    await back(sheet);
    expect(names(sheet)).to.contain('Walk');
    await back(sheet);
    expect(left()).to.equal(1);
  });

  it('opened with a draft it asks only what is not known', async () => {
    const { sheet, added, left } = await show({ draft: { kind: 'walk', durationMin: 35 } });
    expect(focused(sheet)).to.contain('talk, not sing');
    await back(sheet);
    expect(left()).to.equal(1);
    await press(sheet, 'I could talk');
    expect(added.map(({ durationMin }) => durationMin)).to.deep.equal([35]);
  });
});
