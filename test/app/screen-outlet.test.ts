import { expect } from '@esm-bundle/chai';
import { LitElement, html } from 'lit';
import { setViewport } from '@web/test-runner-commands';
import { AppShell } from '../../src/app/app-shell.ts';
import { StandingScreens } from '../../src/app/standing-screens.ts';
import { FocusNavigator } from '../../src/remote/focus.ts';
import type { StayingScreen } from '../../src/screens/staying-screen.ts';

class AStayingScreen extends LitElement implements StayingScreen {
  comings = 0;
  leavings = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.comings += 1;
  }

  isReady = true;
  /** Higher than the window. */
  isHigh = false;

  leave(): void {
    this.leavings += 1;
  }

  isReadyFor(path: string): boolean {
    return this.isReady && path === `/${this.id}`;
  }

  override render() {
    return html`<main data-focus-group data-focus-entry data-focus-key=${this.id}><button>${this.id}</button><p style="position: fixed; z-index: 9; top: 0; left: 0; width: 20px; height: 20px; margin: 0">${this.id}</p><p style=${`height: ${this.isHigh ? 3_000 : 10}px`}></p></main>`;
  }
}
customElements.define('a-staying-screen', AStayingScreen);

const screenOf = (id: string): AStayingScreen => Object.assign(new AStayingScreen(), { id });

async function settled(): Promise<void> {
  for (let frame = 0; frame < 4; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function until(isThere: () => boolean): Promise<void> {
  for (let frame = 0; frame < 300 && !isThere(); frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(isThere()).to.equal(true);
}

/** The screen whose words are seen at a place of the window. */
function seenAt(shell: AppShell, x: number, y: number): string {
  const screen = shell.shadowRoot!.elementFromPoint(x, y);
  return screen instanceof AStayingScreen ? screen.id : '';
}

/** Neither clear as glass nor out of the window. */
function canBeSeen(screen: HTMLElement): boolean {
  return getComputedStyle(screen).opacity !== '0' && screen.getBoundingClientRect().right > 0;
}

function focused(shell: AppShell): string {
  return (shell.shadowRoot!.activeElement?.shadowRoot?.activeElement as HTMLElement | undefined)?.textContent ?? '';
}

for (const [where, size] of [['on a TV', { width: 1280, height: 720 }], ['on a phone', { width: 390, height: 844 }]] as const) describe(`where the screens stand, ${where}`, () => {
  let shell: AppShell;
  let screens: StandingScreens;
  let focus: FocusNavigator;

  before(() => {
    document.documentElement.style.setProperty('--safe-y', '54px');
    document.body.style.setProperty('margin', '0');
    return setViewport(size);
  });
  after(() => setViewport({ width: 800, height: 600 }));

  beforeEach(async () => {
    shell = new AppShell();
    document.body.append(shell);
    focus = new FocusNavigator(shell);
    await shell.updateComplete;
    screens = new StandingScreens(shell);
    focus.start();
  });

  afterEach(() => {
    focus.stop();
    shell.remove();
  });

  it('a screen that stays is neither taken out nor put in again, and comes back where it was', async () => {
    const [today, week] = [screenOf('today'), screenOf('week')];
    shell.outlet.stay(today);
    shell.outlet.stay(week, true);
    shell.outlet.show(today);
    await settled();
    const place = today.renderRoot.querySelector('button')!.getBoundingClientRect();
    for (const screen of [week, today, week, today]) {
      shell.outlet.show(screen);
      await settled();
      expect(seenAt(shell, 5, 5)).to.equal(screen.id);
      expect(focused(shell)).to.equal(screen.id);
    }
    expect([today.comings, week.comings]).to.deep.equal([1, 1]);
    expect(today.renderRoot.querySelector('button')!.getBoundingClientRect()).to.deep.equal(place);
  });

  it('one that does not stay goes when another comes', async () => {
    const [first, second] = [screenOf('first'), screenOf('second')];
    shell.outlet.show(first);
    shell.outlet.show(second);
    await settled();
    expect(first.isConnected).to.equal(false);
    expect(focused(shell)).to.equal('second');
  });

  it('what stays behind is out of reach: nothing of it is seen, whatever is fixed to the window in it, and neither arrows nor Tab nor a screen reader come to it', async () => {
    const [today, week] = [screenOf('today'), screenOf('week')];
    week.isHigh = true;
    shell.outlet.stay(week, true);
    shell.outlet.show(today);
    await settled();
    for (const [x, y] of [[5, 5], [size.width / 2, size.height / 2], [size.width - 5, size.height - 5]] as const) expect(seenAt(shell, x, y)).to.not.equal('week');
    expect(canBeSeen(week)).to.equal(false);
    expect(week.getAttribute('aria-hidden')).to.equal('true');
    // The browser's own order passes over all that is in a host of less than no place in it.
    expect(week.tabIndex).to.equal(-1);
    for (const direction of ['up', 'down', 'left', 'right'] as const) focus.move(direction);
    expect(focused(shell)).to.equal('today');
    expect(document.scrollingElement!.scrollWidth).to.equal(document.documentElement.clientWidth);
    expect(document.scrollingElement!.scrollHeight, 'however high it is').to.equal(document.documentElement.clientHeight);
    shell.outlet.show(week);
    await settled();
    expect([week.hasAttribute('aria-hidden'), week.hasAttribute('tabindex')]).to.deep.equal([false, false]);
  });

  it('a screen is tidied after it was left, once, and before it is shown again', async () => {
    const [today, week] = [screenOf('today'), screenOf('week')];
    [today, week].forEach((screen) => shell.outlet.stay(screen));
    shell.outlet.show(today);
    shell.outlet.show(week);
    expect(today.leavings, 'not in the frame in which the other one appears').to.equal(0);
    await settled();
    expect(today.leavings).to.equal(1);
    shell.outlet.show(today);
    shell.outlet.show(week);
    shell.outlet.show(today);
    expect([today.leavings, week.leavings]).to.deep.equal([2, 1]);
    await settled();
    expect([today.leavings, week.leavings]).to.deep.equal([2, 2]);
  });

  it('while a workout has the page to itself nothing stands behind it; then all come back, each in its turn', async () => {
    const [today, week, player] = [screenOf('today'), screenOf('week'), screenOf('player')];
    shell.outlet.stay(today);
    shell.outlet.stay(week, true);
    shell.outlet.show(today);
    screens.bare();
    shell.outlet.show(player);
    await settled();
    expect([today.isConnected, week.isConnected]).to.deep.equal([false, false]);
    shell.outlet.stay(screenOf('late'), true);
    expect(shell.outlet.element.children.length).to.equal(1);
    const turns: (() => void)[] = [];
    screens.fill((work) => void turns.push(work));
    shell.outlet.show(today);
    turns.forEach((work) => work());
    await settled();
    expect([today.comings, week.comings]).to.deep.equal([2, 2]);
    expect(seenAt(shell, 5, 5)).to.equal('today');
  });

  it('one that stands ready is seen before the router is asked, which follows after the frame, once', async () => {
    const [today, week] = [screenOf('today'), screenOf('week')];
    shell.outlet.stay(today);
    shell.outlet.stay(week, true);
    shell.outlet.show(today);
    await settled();
    let routings = 0;
    expect(screens.showFirst('/week', () => void (routings += 1))).to.equal(true);
    expect([canBeSeen(today), canBeSeen(week)]).to.deep.equal([false, true]);
    expect(shell.current).to.equal('/week');
    expect(routings).to.equal(0);
    await settled();
    expect(routings).to.equal(1);
    expect(focused(shell)).to.equal('week');
  });

  it('while somebody types, what stands behind is left out of each frame, and is there all the same when it is asked for', async () => {
    const [today, week, list] = [screenOf('today'), screenOf('week'), screenOf('list')];
    [today, week].forEach((screen) => shell.outlet.stay(screen, true));
    shell.outlet.show(list);
    const field = document.createElement('input');
    list.append(field);
    list.renderRoot.append(document.createElement('slot'));
    await settled();
    const letter = (): Event => new InputEvent('input', { data: 'a', bubbles: true, composed: true });
    const isLeftOut = (screen: HTMLElement): boolean => getComputedStyle(screen).visibility === 'hidden';
    if (size.width > size.height) {
      field.dispatchEvent(letter());
      await until(() => isLeftOut(today) && isLeftOut(week));
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8', bubbles: true, composed: true }));
      await settled();
      expect(isLeftOut(week), 'any key in the field').to.equal(true);
      list.renderRoot.querySelector('button')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8', bubbles: true, composed: true }));
      await until(() => !isLeftOut(today) && !isLeftOut(week));
      field.dispatchEvent(letter());
      await until(() => isLeftOut(week));
    }
    shell.outlet.show(week);
    expect(isLeftOut(week)).to.equal(false);
    await settled();
    expect(seenAt(shell, 5, 5)).to.equal('week');
  });

  it('the router alone knows of an address that nothing stands ready for, or that is shown already', async () => {
    const [today, week] = [screenOf('today'), screenOf('week')];
    week.isReady = false;
    shell.outlet.stay(today);
    shell.outlet.stay(week, true);
    shell.outlet.show(today);
    const fail = (): never => { throw new Error('The router goes by itself.'); };
    for (const path of ['/week', '/today', '/elsewhere']) expect(screens.showFirst(path, fail)).to.equal(false);
    screens.bare();
    week.isReady = true;
    expect(screens.showFirst('/week', fail), 'while a workout plays').to.equal(false);
    await settled();
    expect(seenAt(shell, 5, 5)).to.equal('today');
  });

  it('whoever acts before that frame has passed finds address and focus as they will be', async () => {
    const [today, week] = [screenOf('today'), screenOf('week')];
    shell.outlet.stay(today);
    shell.outlet.stay(week, true);
    shell.outlet.show(today);
    await settled();
    let routings = 0;
    screens.showFirst('/week', () => void (routings += 1));
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8' }));
    await Promise.resolve();
    expect(routings).to.equal(1);
    expect(focused(shell)).to.equal('week');
    expect(today.getAttribute('aria-hidden')).to.equal('true');
    await settled();
    expect(routings).to.equal(1);
    expect(today.leavings).to.equal(1);
  });

  it('a page that was scrolled begins at the top of the one that comes', async () => {
    const [today, week] = [screenOf('today'), screenOf('week')];
    week.isHigh = true;
    shell.outlet.stay(week);
    shell.outlet.stay(today, true);
    shell.outlet.show(week);
    await settled();
    document.scrollingElement!.scrollTop = 700;
    shell.outlet.show(today);
    expect(document.scrollingElement!.scrollTop).to.equal(0);
    expect(today.getBoundingClientRect().top).to.be.at.least(0);
    await settled();
    expect(document.scrollingElement!.scrollHeight).to.equal(document.documentElement.clientHeight);
    shell.outlet.show(week);
    await settled();
    expect(document.scrollingElement!.scrollHeight).to.be.above(3_000);
  });
});
