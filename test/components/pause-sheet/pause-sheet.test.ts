import { expect } from '@esm-bundle/chai';
import { PauseSheet } from '../../../components/pause-sheet/pause-sheet.ts';

describe('pause-sheet', () => {
  afterEach(() => document.querySelector('pause-sheet')?.remove());

  it('leads Tab round through all its rows, the one laid into it too', async () => {
    const sheet = new PauseSheet();
    const own = document.createElement('button');
    own.textContent = 'Play on a TV';
    sheet.append(own);
    document.body.append(sheet);
    await sheet.updateComplete;
    const seen: string[] = [];
    for (let press = 0; press < 6; press += 1) {
      const focused = (sheet.shadowRoot?.activeElement ?? document.activeElement)!;
      seen.push(focused.textContent.trim().replace(/\s+/g, ' '));
      focused.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, composed: true, cancelable: true }));
    }
    expect(seen).to.deep.equal(['Resume OK', 'Restart step', 'Next step', 'All steps', 'Play on a TV', 'Finish here, keep 0 min']);
    expect(sheet.shadowRoot?.activeElement?.textContent).to.contain('Resume');
  });
});
