import { expect } from '@esm-bundle/chai';
import '../../src/app/app-shell.ts';
import type { AppShell } from '../../src/app/app-shell.ts';

describe('a sentence over the screen', () => {
  it('keeps nobody from pressing what lies under it', async () => {
    const shell = document.createElement('app-shell') as AppShell;
    document.body.append(shell);
    shell.notice = 'The TV was not reached: that press did nothing.';
    await shell.updateComplete;
    const notice = shell.renderRoot.querySelector('.notice')!;
    const { left, top, width, height } = notice.getBoundingClientRect();
    expect(height).to.be.above(0);
    const under = (shell.renderRoot as ShadowRoot).elementsFromPoint(left + width / 2, top + height / 2);
    expect(under.includes(notice)).to.equal(false);
    shell.remove();
  });
});
