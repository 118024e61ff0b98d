import { expect } from '@esm-bundle/chai';
import type { ChoiceRow } from '../../../components/choice-row/choice-row.ts';
import type { Activity } from '../../../src/domain/tracking/activity.ts';
import { daysToChoose } from '../../../src/screens/progress/day-words.ts';
import { EditSheet } from '../../../src/screens/progress/edit-sheet.ts';
import { violationsIn } from '../../components/accessibility.ts';

const walk: Activity = { id: 'a', personId: 'p', localDay: '2026-11-18', kind: 'walk', durationMin: 37, intensity: 'moderate', groups: [], createdAtMs: 0 };

async function show(activity: Activity = walk): Promise<{ sheet: EditSheet; heard: unknown[] }> {
  const sheet = Object.assign(new EditSheet(), { activity, today: '2026-11-19', days: daysToChoose('2026-11-16', '2026-11-19') });
  const heard: unknown[] = [];
  for (const kind of ['change-activity', 'remove', 'leave']) sheet.addEventListener(kind, (event) => heard.push([kind, (event as CustomEvent).detail]));
  document.body.append(sheet);
  await sheet.updateComplete;
  return { sheet, heard };
}

async function choose(sheet: EditSheet, row: string, value: string): Promise<void> {
  const found = [...sheet.renderRoot.querySelectorAll<ChoiceRow>('choice-row')].find(({ name }) => name === row);
  expect(found?.choices.map((choice) => choice.value)).to.contain(value);
  found?.dispatchEvent(new CustomEvent('choose', { detail: { value } }));
  await sheet.updateComplete;
}

function press(sheet: EditSheet, name: string): void {
  [...sheet.renderRoot.querySelectorAll('button')].find((button) => button.textContent?.trim() === name)?.click();
}

describe('edit-sheet', () => {
  afterEach(() => document.querySelectorAll('edit-sheet').forEach((sheet) => sheet.remove()));

  it('is accessible', async () => {
    const { sheet } = await show({ ...walk, kind: 'strength', groups: ['back'] });
    expect(await violationsIn(sheet)).to.deep.equal([]);
  });

  it('changes minutes, how hard and the day, and keeps nothing before Save', async () => {
    const { sheet, heard } = await show();
    await choose(sheet, 'Minutes', '37');
    await choose(sheet, 'Minutes', '45');
    await choose(sheet, 'How hard', 'vigorous');
    await choose(sheet, 'When', '2026-11-19');
    expect(heard).to.deep.equal([]);
    press(sheet, 'Save');
    expect(heard).to.deep.equal([['change-activity', { activity: { ...walk, durationMin: 45, intensity: 'vigorous', localDay: '2026-11-19' } }]]);
  });

  it('Save without a change only leaves; Delete deletes', async () => {
    const { sheet, heard } = await show();
    press(sheet, 'Save');
    press(sheet, 'Delete');
    expect(heard.map((one) => (one as [string])[0])).to.deep.equal(['leave', 'remove']);
  });

  it('strength is asked for its muscles', async () => {
    const { sheet, heard } = await show({ ...walk, kind: 'strength', groups: ['back'] });
    press(sheet, 'Legs');
    await sheet.updateComplete;
    press(sheet, 'Save');
    expect(heard).to.deep.equal([['change-activity', { activity: { ...walk, kind: 'strength', groups: ['legs', 'back'] } }]]);
  });
});
