import { expect } from '@esm-bundle/chai';
import { tokens } from '../../../components/tokens.ts';
import type { Button } from '../../../src/buttons.ts';
import { draftOf, type DoneSet, type SetDraft } from '../../../src/domain/tracking/set-draft.ts';
import { SetLogSheet } from '../../../src/screens/player/set-log-sheet.ts';
import type { MoveProposal } from '../../../src/store/strength-log.ts';
import { violationsIn } from '../../components/accessibility.ts';

const NAMES: Readonly<Record<string, string>> = { row: 'Wide row', plank: 'Side plank' };

function done(exerciseId: string, setIndex = 0): DoneSet {
  return { exerciseId, setIndex, variant: 'regular', targetReps: 12 };
}

const known = new Map([['row', { usesDumbbells: true, massKg: 4 }]]);
const twice = draftOf([done('row'), done('plank'), done('row', 1)], known);

async function show(draft: SetDraft = twice, proposals: readonly MoveProposal[] | null = null): Promise<SetLogSheet> {
  const sheet = new SetLogSheet();
  sheet.draft = draft;
  sheet.proposals = proposals;
  sheet.exerciseName = (id) => NAMES[id] ?? id;
  document.body.append(sheet);
  await settle(sheet);
  return sheet;
}

async function settle(sheet: SetLogSheet): Promise<void> {
  await sheet.updateComplete;
  for (const stepper of sheet.renderRoot.querySelectorAll('value-stepper')) await stepper.updateComplete;
}

function focusedName(): string {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '';
}

async function press(sheet: SetLogSheet, button: Button): Promise<boolean> {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const event = new CustomEvent('remote-press', { detail: { button, isRepeat: false }, bubbles: true, composed: true, cancelable: true });
  at?.dispatchEvent(event);
  await settle(sheet);
  return event.defaultPrevented;
}

const steppers = (sheet: SetLogSheet): readonly string[] => [...sheet.renderRoot.querySelectorAll('value-stepper')].map(({ words }) => words);
const button = (sheet: SetLogSheet, words: string): HTMLButtonElement => [...sheet.renderRoot.querySelectorAll('button')].find((one) => one.textContent?.includes(words))!;

describe('set-log-sheet', () => {
  const style = document.createElement('style');
  before(() => {
    style.textContent = tokens.cssText;
    document.head.append(style);
  });
  after(() => style.remove());
  afterEach(() => document.querySelectorAll('set-log-sheet').forEach((one) => one.remove()));

  it('is a dialog without faults', async () => {
    expect(await violationsIn(await show())).to.deep.equal([]);
  });

  it('has a row a move, as planned, with one press to keep it', async () => {
    const sheet = await show();
    expect(steppers(sheet)).to.deep.equal(['12 / 12 reps', '4 kg', '12 / 12 reps']);
    expect(focusedName()).to.equal('All as planned');
    let kept: SetDraft = [];
    sheet.addEventListener('keep', (event) => (kept = (event as CustomEvent<{ draft: SetDraft }>).detail.draft));
    button(sheet, 'All as planned').click();
    expect(kept).to.deep.equal(twice);
  });

  it('takes one answer over to the other sets, which can be told apart', async () => {
    const sheet = await show();
    sheet.renderRoot.querySelector('value-stepper')?.focus();
    await press(sheet, 'right');
    expect(sheet.draft.filter(({ exerciseId }) => exerciseId === 'row').map(({ reps }) => reps)).to.deep.equal([13, 13]);
    button(sheet, 'Set by set').click();
    await settle(sheet);
    expect(steppers(sheet).filter((words) => words.includes('reps'))).to.have.length(3);
    expect(button(sheet, 'Keep this')).not.to.equal(undefined);
  });

  it('goes from number to number with OK, and at last to the button', async () => {
    const sheet = await show();
    sheet.renderRoot.querySelector('value-stepper')?.focus();
    const names = [focusedName()];
    for (let at = 0; at < 3; at += 1) {
      await press(sheet, 'ok');
      names.push(focusedName());
    }
    expect(names).to.deep.equal(['Reps, Wide row, 2 sets', 'Weight, Wide row, 2 sets', 'Reps, Side plank', 'All as planned']);
  });

  it('Back leaves without keeping, and goes no further', async () => {
    const sheet = await show();
    const told: string[] = [];
    for (const name of ['keep', 'next', 'leave']) sheet.addEventListener(name, () => told.push(name));
    expect(await press(sheet, 'back')).to.equal(true);
    expect(told).to.deep.equal(['leave']);
  });

  it('says whose sets these are, and who comes next', async () => {
    const sheet = await show(twice);
    sheet.personName = 'Maria';
    sheet.nextName = 'Jon';
    await settle(sheet);
    expect(sheet.renderRoot.querySelector('h2')?.textContent).to.equal('Maria: reps and weights');
    const told: string[] = [];
    for (const name of ['keep', 'next', 'leave']) sheet.addEventListener(name, () => told.push(name));
    button(sheet, 'Not now').click();
    sheet.proposals = [{ exerciseId: 'row', proposal: { kind: 'heavier', fromKg: 4, toKg: 4.5 } }];
    await settle(sheet);
    expect(sheet.renderRoot.querySelector('h2')?.textContent).to.equal('Kept for Maria. What comes next?');
    button(sheet, 'Next: Jon').click();
    expect(told).to.deep.equal(['next', 'next']);
  });

  it('proposes in one sentence and takes a yes once', async () => {
    const sheet = await show(twice, [{ exerciseId: 'row', proposal: { kind: 'heavier', fromKg: 4, toKg: 4.5 } }]);
    expect(await violationsIn(sheet)).to.deep.equal([]);
    expect(sheet.renderRoot.textContent).to.contain('Two good sessions at 4 kg.');
    const said: MoveProposal[] = [];
    sheet.addEventListener('accept', (event) => said.push((event as CustomEvent<MoveProposal>).detail));
    button(sheet, '4.5 kg next time').click();
    await settle(sheet);
    button(sheet, '4.5 kg next time').click();
    expect(said).to.have.length(1);
    expect(button(sheet, '4.5 kg next time').getAttribute('aria-pressed')).to.equal('true');
  });
});
