import { expect } from '@esm-bundle/chai';
import { advance, type Session } from '../../../src/domain/workout/session.ts';
import { SessionSheet } from '../../../src/screens/progress/session-sheet.ts';
import { violationsIn } from '../../components/accessibility.ts';
import { start, step, stepsOf } from '../../domain/workout/factory.ts';

function sessionOf(seconds: number): Session {
  const begun = start(stepsOf([step('hard', 60)]), { id: 's', participants: ['me'] });
  return advance(advance(begun, { kind: 'tick', elapsedMs: seconds * 1_000 }), { kind: 'finish' });
}

async function show(save: SessionSheet['save'], session = sessionOf(70)): Promise<SessionSheet> {
  const sheet = new SessionSheet();
  sheet.session = session;
  sheet.workoutName = 'Back & cardio';
  sheet.dayName = 'Today';
  sheet.save = save;
  document.body.append(sheet);
  await sheet.updateComplete;
  return sheet;
}

function saveButton(sheet: SessionSheet): HTMLElement | undefined {
  return Array.from(sheet.shadowRoot!.querySelectorAll<HTMLElement>('button')).find((button) => button.textContent?.includes('TCX'));
}

describe('the sheet of a session', () => {
  afterEach(() => document.querySelector('session-sheet')?.remove());

  it('has nothing axe complains of', async () => {
    expect(await violationsIn(await show(() => Promise.resolve('')))).to.deep.equal([]);
  });

  it('saves the session for other apps, and says so', async () => {
    const asked: string[] = [];
    const sheet = await show(({ id }) => {
      asked.push(id);
      return Promise.resolve('It is in the downloads.');
    });
    saveButton(sheet)!.click();
    await Promise.resolve();
    await sheet.updateComplete;
    expect(asked).to.deep.equal(['s']);
    expect(sheet.shadowRoot!.querySelector('.saved')!.textContent).to.equal('It is in the downloads.');
  });

  it('says so in a sentence when the script for it does not arrive', async () => {
    const sheet = await show(() => Promise.reject(new Error('the network is away')));
    saveButton(sheet)!.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await sheet.updateComplete;
    expect(sheet.shadowRoot!.querySelector('.saved')!.textContent).to.contain('the network may be away');
  });

  it('of several people says from how many logs it goes, and can go from one’s own alone', async () => {
    const sheet = await show(null);
    const deletes = (): HTMLElement[] => Array.from(sheet.shadowRoot!.querySelectorAll<HTMLElement>('button')).filter((one) => one.textContent?.includes('Delete'));
    expect(deletes().map((one) => one.textContent?.trim())).to.deep.equal(['Delete']);
    sheet.names = ['Maria', 'Jon'];
    await sheet.updateComplete;
    expect(sheet.shadowRoot!.querySelector('.shared')!.textContent).to.equal('Maria and Jon did this together: deleted for everybody, it goes from 2 people’s logs.');
    const fired: string[] = [];
    for (const type of ['remove', 'remove-mine']) sheet.addEventListener(type, () => fired.push(type));
    for (const one of deletes()) one.click();
    expect(fired).to.deep.equal(['remove-mine', 'remove']);
    expect(await violationsIn(sheet)).to.deep.equal([]);
  });

  it('offers no file where none can be saved, or of a session of which nothing was done', async () => {
    expect(saveButton(await show(null))).to.equal(undefined);
    document.querySelector('session-sheet')!.remove();
    expect(saveButton(await show(() => Promise.resolve(''), sessionOf(0)))).to.equal(undefined);
  });
});
