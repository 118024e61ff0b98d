import { expect } from '@esm-bundle/chai';
import { PauseSheet } from '../../../components/pause-sheet/pause-sheet.ts';
import { GoOnRow } from '../../../src/screens/remote/go-on-row.ts';
import { createRemoteStore, type Line } from '../../../src/store/remote-store.ts';
import { violationsIn } from '../../components/accessibility.ts';

const line = (state: Line['state']): Line => ({ tvId: 'tv', tvName: 'Kitchen', state, trouble: null, shortString: null, isMatchedHere: false, hasBeenHere: true });

async function show() {
  const sheet = new PauseSheet();
  sheet.name = 'Row';
  const row = new GoOnRow();
  const done: string[] = [];
  row.store = createRemoteStore();
  row.actions = { give: () => void done.push('give') };
  sheet.append(row);
  document.body.append(sheet);
  const settle = async (): Promise<void> => {
    await sheet.updateComplete;
    await row.updateComplete;
    await row.updateComplete;
  };
  await settle();
  return { sheet, row, done, settle, button: () => row.renderRoot.querySelector('button')! };
}

/** The sheet's row, or what came from outside, that has the focus. */
function focusedRow(sheet: PauseSheet): string {
  const focused = sheet.shadowRoot?.activeElement ?? document.activeElement?.shadowRoot?.activeElement;
  return focused?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

describe('go-on-row', () => {
  afterEach(() => document.querySelectorAll('pause-sheet').forEach((sheet) => sheet.remove()));

  it('is there while the TV is, by its name, and gives the workout', async () => {
    const { sheet, row, done, settle, button } = await show();
    expect(row.hidden).to.equal(true);
    row.store.send({ kind: 'line', line: line('together') });
    await settle();
    expect(row.hidden).to.equal(false);
    expect(button().textContent?.trim()).to.equal('Go on on Kitchen');
    button().click();
    expect(done).to.deep.equal(['give']);
    expect(await violationsIn(sheet)).to.deep.equal([]);
    row.store.send({ kind: 'line', line: line('lost') });
    await settle();
    expect(row.hidden).to.equal(true);
  });

  it('says that the TV is being asked', async () => {
    const { row, settle, button } = await show();
    row.store.send({ kind: 'line', line: line('together') });
    row.store.send({ kind: 'handing-over', state: 'giving' });
    await settle();
    expect(button().textContent?.trim()).to.equal('Asking Kitchen…');
    expect(button().getAttribute('aria-disabled')).to.equal('true');
  });

  it('is passed over by Tab while it is hidden', async () => {
    const { sheet } = await show();
    const tab = (): boolean => sheet.renderRoot.querySelector('section')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true }));
    sheet.focus();
    const seen: string[] = [];
    for (let i = 0; i < 5; i += 1) {
      tab();
      seen.push(focusedRow(sheet));
    }
    expect(seen).to.deep.equal(['Restart step', 'Next step', 'All steps', 'Finish here, keep 0 min', 'Resume OK']);
  });
});
