import { expect } from '@esm-bundle/chai';
import { startBack, type BackStack } from '../../src/remote/back.ts';

/** The history of a test page outlives the test, so each test measures its steps from where it began. */
const start = location.pathname + location.search;
let isTaking = false;
let offers = 0;
let firsts = 0;
let rendered: string[] = [];
let stack: BackStack;
const settings = { homePath: '/nowhere', backArrivesAsHistory: false };

/** What the router does when a link is followed. */
function follow(path: string): void {
  history.pushState(null, '', path);
  window.dispatchEvent(new PopStateEvent('popstate', { state: 'vaadin-router-ignore' }));
}

let onPopped: () => void = () => undefined;

/** The next step in the history has been dealt with by everybody who listens. */
function popped(): Promise<void> {
  return new Promise((resolve) => {
    onPopped = resolve;
  });
}

async function stepBack(): Promise<void> {
  const done = popped();
  history.back();
  await done;
}

describe('the way back', () => {
  before(() => {
    // Events of the window itself come to listeners in the order of adding, so this one must be first to see steps that are stopped.
    window.addEventListener('popstate', (event) => {
      if (event.state !== 'vaadin-router-ignore') setTimeout(() => onPopped());
    });
    stack = startBack({
      offerBack: () => {
        offers += 1;
        return isTaking;
      },
      onFirst: () => { firsts += 1; },
      get homePath() {
        return settings.homePath;
      },
      get backArrivesAsHistory() {
        return settings.backArrivesAsHistory;
      },
    });
    // The router listens after the stack.
    window.addEventListener('popstate', (event) => {
      if (event.state !== 'vaadin-router-ignore') rendered.push(location.pathname);
    });
  });

  beforeEach(() => {
    isTaking = false;
    offers = 0;
    firsts = 0;
    rendered = [];
    settings.homePath = '/nowhere';
    settings.backArrivesAsHistory = false;
  });

  after(() => history.replaceState(null, '', start));

  it('on the first screen asks, and stays', async () => {
    stack.back();
    expect(firsts).to.equal(1);
    await stepBack();
    expect(firsts).to.equal(2);
    expect(location.pathname + location.search).to.equal(start);
    expect(rendered).to.deep.equal([]);
  });

  it('by key goes to the screen before, without offering the press a second time', async () => {
    follow('/workouts');
    follow('/workouts/a');
    const done = popped();
    stack.back();
    await done;
    expect(rendered).to.deep.equal(['/workouts']);
    expect(offers).to.equal(0);
    await stepBack();
  });

  it('by history is offered to the focused dialog; taken, the router does not hear of it', async () => {
    follow('/workouts/a/play');
    isTaking = true;
    await stepBack();
    await stepBack();
    expect(offers).to.equal(2);
    expect(rendered).to.deep.equal([]);
    expect(location.pathname).to.equal('/workouts/a/play');
    isTaking = false;
    await stepBack();
    expect(location.pathname + location.search).to.equal(start);
    expect(rendered).to.have.length(1);
  });

  it('does not take a step forward for Back', async () => {
    follow('/settings');
    await stepBack();
    offers = 0;
    isTaking = true;
    const done = popped();
    history.forward();
    await done;
    expect(offers).to.equal(0);
    expect(location.pathname).to.equal('/settings');
    isTaking = false;
    await stepBack();
  });

  it('asks on the home screen even with screens behind it', () => {
    follow('/workouts');
    follow('/');
    settings.homePath = '/';
    stack.back();
    expect(firsts).to.equal(1);
  });

  it('asks there too where Back is a step in the history, and puts the address back', async () => {
    settings.homePath = '/';
    settings.backArrivesAsHistory = true;
    await stepBack();
    expect(firsts).to.equal(1);
    expect(location.pathname).to.equal('/');
    expect(rendered).to.deep.equal([]);
  });

  it('leaves a step in a plain browser to the viewer', async () => {
    settings.homePath = '/';
    await stepBack();
    expect(firsts).to.equal(0);
    expect(location.pathname).to.equal('/workouts');
    await stepBack();
  });

  it('keeps its count when the router replaced an address instead of adding one', async () => {
    history.replaceState(null, '', '/moved');
    window.dispatchEvent(new PopStateEvent('popstate', { state: 'vaadin-router-ignore' }));
    // Forward entries of the tests before hide the difference; a new step shows it.
    follow('/x');
    history.replaceState(null, '', '/y');
    window.dispatchEvent(new PopStateEvent('popstate', { state: 'vaadin-router-ignore' }));
    const state: unknown = history.state;
    await stepBack();
    expect((state as { depth: number }).depth - (history.state as { depth: number }).depth).to.equal(1);
  });
});
