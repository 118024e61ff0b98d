import { expect } from '@esm-bundle/chai';
import { PauseSheet } from '../../../components/pause-sheet/pause-sheet.ts';
import { CastButton } from '../../../src/screens/cast/cast-button.ts';
import { createCastStore, type CastShown } from '../../../src/store/cast-store.ts';
import { violationsIn } from '../../components/accessibility.ts';

async function show({ ways, isRow = false, isAlone = false }: { readonly ways: CastShown['ways']; readonly isRow?: boolean; readonly isAlone?: boolean }) {
  const button = new CastButton();
  const started: string[] = [];
  const store = createCastStore();
  store.send({ ways });
  Object.assign(button, { isRow, isAlone });
  button.actions = { store, start: (way) => void started.push(way), end: () => undefined, command: () => undefined };
  const into = isRow ? new PauseSheet() : document.createElement('main');
  if (into instanceof PauseSheet) into.name = 'Row';
  into.append(button);
  document.body.append(into);
  const settle = async (): Promise<void> => {
    if (into instanceof PauseSheet) await into.updateComplete;
    await button.updateComplete;
    await button.updateComplete;
  };
  await settle();
  const words = (): readonly string[] => Array.from(button.renderRoot.querySelectorAll('button'), (one) => one.textContent?.trim() ?? '');
  const press = (name: string): void => Array.from(button.renderRoot.querySelectorAll('button')).find((one) => one.textContent?.trim() === name)?.click();
  return { into, button, store, started, settle, words, press };
}

describe('cast-button', () => {
  afterEach(() => document.querySelectorAll('main, pause-sheet').forEach((shown) => shown.remove()));

  it('opens the way that was pressed', async () => {
    const { into, started, words, press } = await show({ ways: ['cast', 'presentation'] });
    expect(words()).to.deep.equal(['Play on a TV', 'Play on a second display']);
    press('Play on a second display');
    press('Play on a TV');
    expect(started).to.deep.equal(['presentation', 'cast']);
    expect(await violationsIn(into)).to.deep.equal([]);
  });

  it('has one button for the browser’s own way, also when a Cast device comes and goes', async () => {
    const { store, settle, words, started, press } = await show({ ways: ['presentation'] });
    expect(words()).to.deep.equal(['Play on a TV']);
    store.send({ ways: ['cast', 'presentation'] });
    await settle();
    expect(words()).to.have.length(2);
    store.send({ ways: ['presentation'] });
    await settle();
    press('Play on a TV');
    expect(started).to.deep.equal(['presentation']);
  });

  it('shows the best way alone where there is room for one', async () => {
    const { words } = await show({ ways: ['cast', 'presentation'], isAlone: true });
    expect(words()).to.deep.equal(['Play on a TV']);
  });

  it('leads to where an open screen is steered', async () => {
    const { store, settle, words } = await show({ ways: ['cast', 'presentation'] });
    store.send({ line: 'together' });
    await settle();
    expect(words()).to.deep.equal(['On the other screen']);
  });

  it('has each of its rows visited by Tab in a sheet', async () => {
    const { into, button } = await show({ ways: ['cast', 'presentation'], isRow: true });
    const sheet = into as PauseSheet;
    sheet.focus();
    const seen: string[] = [];
    for (let i = 0; i < 6; i += 1) {
      sheet.renderRoot.querySelector('section')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true }));
      const focused = button.shadowRoot?.activeElement ?? sheet.shadowRoot?.activeElement;
      seen.push(focused?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
    }
    expect(seen).to.deep.equal(['Restart step', 'Next step', 'All steps', 'Play on a TV', 'Play on a second display', 'Finish here, keep 0 min']);
  });
});
