import { expect } from '@esm-bundle/chai';
import { startHistory, type BackStack } from '../../src/app/history.ts';

let onAnswered = (): void => undefined;

/** The browser answers `history.back()` with a popstate some time later; a taken one reaches no listener but the stack's own. */
function nextPop(): Promise<void> {
  return new Promise((resolve) => {
    onAnswered = () => setTimeout(resolve);
    window.addEventListener('popstate', onAnswered, { once: true });
  });
}

/** What the router does for a link. */
function routerPush(path: string): void {
  history.pushState(null, '', path);
  window.dispatchEvent(new PopStateEvent('popstate', { state: 'vaadin-router-ignore' }));
}

describe('Back through the browser history', () => {
  const home = location.pathname + location.search;
  let isTaken = false;
  let offers = 0;
  let firsts = 0;
  const stack: BackStack = startHistory({
    offerBack: () => {
      offers += 1;
      onAnswered();
      return isTaken;
    },
    onFirst: () => {
      firsts += 1;
      onAnswered();
    },
  });

  beforeEach(() => {
    isTaken = false;
    offers = 0;
    firsts = 0;
  });

  it('goes to the screen before when nobody takes it', async () => {
    routerPush('/one');
    history.back();
    await nextPop();
    expect(location.pathname + location.search).to.equal(home);
    expect(offers).to.equal(1);
  });

  it('stays on the screen when a dialog or the player takes it, as often as it is pressed', async () => {
    routerPush('/two');
    isTaken = true;
    for (const _press of [1, 2, 3]) {
      history.back();
      await nextPop();
      expect(location.pathname).to.equal('/two');
    }
    isTaken = false;
    history.back();
    await nextPop();
    expect(location.pathname + location.search).to.equal(home);
  });

  it('asks on the first screen and stays there', async () => {
    history.back();
    await nextPop();
    expect(firsts).to.equal(1);
    expect(location.pathname + location.search).to.equal(home);
  });

  it('offers a Back button’s press only once', async () => {
    routerPush('/three');
    stack.back();
    await nextPop();
    expect(offers).to.equal(0);
    expect(location.pathname + location.search).to.equal(home);
  });
});
