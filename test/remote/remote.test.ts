import { expect } from '@esm-bundle/chai';
import type { RemotePress } from '../../src/buttons.ts';
import { deepActiveElement } from '../../src/remote/flat-tree.ts';
import { card, deepTarget, keyDown, painted, settled, stage, type Stage } from './stage.ts';

const column = (count: number): string =>
  `<div data-focus-group="column">${Array.from({ length: count }, (_, index) => `<button style="display: block">${index}</button>`).join('')}</div>`;

describe('a press', () => {
  let page: Stage;
  afterEach(() => page.stop());

  it('is offered to the focused element first, through every shadow root', async () => {
    page = stage(`<div data-focus-group="row">${card('a')}${card('b')}</div>`);
    const seen: RemotePress[] = [];
    page.root.addEventListener('remote-press', (event) => {
      seen.push(event.detail);
      event.preventDefault();
    });
    await page.press('ArrowRight', 'Escape', 'MediaPlayPause');
    expect(seen.map((press) => press.button)).to.deep.equal(['right', 'back', 'play-pause']);
    expect(page.focused(), 'taken: no move').to.equal('a');
    expect(page.backs(), 'taken: no way back').to.equal(0);
  });

  it('goes back when nobody takes it', async () => {
    page = stage(column(1));
    await page.press('Escape');
    expect(page.backs()).to.equal(1);
  });

  it('clicks exactly once for OK, and leaves the browser nothing to click', async () => {
    page = stage(column(1));
    let clicks = 0;
    page.root.addEventListener('click', () => { clicks += 1; });
    const event = keyDown('Enter');
    await settled();
    expect(clicks).to.equal(1);
    expect(event.defaultPrevented).to.equal(true);
  });

  it('leaves keys alone that mean nothing and presses that nobody used', () => {
    page = stage(column(1));
    expect(keyDown('x').defaultPrevented).to.equal(false);
    expect(keyDown('MediaPlayPause').defaultPrevented).to.equal(false);
  });

  it('says that keys were used last', async () => {
    page = stage(column(2));
    document.documentElement.dataset['input'] = 'touch';
    await page.press('ArrowDown');
    expect(document.documentElement.dataset['input']).to.equal('keys');
  });

  it('no longer does anything once the remote has stopped', () => {
    page = stage(column(2));
    page.stop();
    const event = keyDown('Escape');
    expect(event.defaultPrevented).to.equal(false);
    expect(page.backs()).to.equal(0);
  });
});

describe('a held key', () => {
  let page: Stage;
  afterEach(() => page.stop());

  it('moves once a painted frame, and the rest is dropped rather than made up for', async () => {
    page = stage(column(30));
    keyDown('ArrowDown');
    for (let repeat = 0; repeat < 20; repeat += 1) keyDown('ArrowDown', { repeat: true }, 100);
    expect(page.focused()).to.equal('1');
    await painted();
    expect(page.focused(), 'nothing is made up for').to.equal('1');
    keyDown('ArrowDown', { repeat: true }, 100);
    keyDown('ArrowDown', { repeat: true }, 100);
    expect(page.focused()).to.equal('2');
  });

  it('does not repeat OK or Back', async () => {
    page = stage(column(1));
    let clicks = 0;
    page.root.addEventListener('click', () => { clicks += 1; });
    for (const key of ['Enter', 'Escape']) {
      keyDown(key);
      await painted();
      const repeat = keyDown(key, { repeat: true }, 2_000);
      expect(repeat.defaultPrevented, 'the browser does not click either').to.equal(true);
    }
    expect(clicks).to.equal(1);
    expect(page.backs()).to.equal(1);
  });
});

describe('controls that use keys themselves', () => {
  let page: Stage;
  afterEach(() => page.stop());

  const form = (control: string): string =>
    `<div data-focus-group style="display: flex"><button id="before">before</button>${control}<button id="after">after</button></div>`;

  it('a text keeps left and right until the caret stands at its edge', () => {
    page = stage(form('<input id="text" value="abc">'));
    const text = page.root.querySelector('input')!;
    text.focus();
    text.setSelectionRange(1, 1);
    expect(keyDown('ArrowLeft').defaultPrevented).to.equal(false);
    expect(page.focused()).to.equal('text');
    text.setSelectionRange(3, 3);
    keyDown('ArrowRight');
    expect(page.focused()).to.equal('after');
    keyDown('ArrowLeft');
    text.setSelectionRange(0, 0);
    keyDown('ArrowLeft');
    expect(page.focused()).to.equal('before');
  });

  it('a text keeps Enter for its form', () => {
    page = stage(form('<input id="text">'));
    page.root.querySelector('input')!.focus();
    expect(keyDown('Enter').defaultPrevented).to.equal(false);
  });

  it('a slider keeps left and right and lets up and down go', () => {
    page = stage(`<div data-focus-group="column"><button style="display: block">above</button><input id="slider" type="range" style="display: block"></div>`);
    page.root.querySelector('input')!.focus();
    expect(keyDown('ArrowLeft').defaultPrevented).to.equal(false);
    expect(page.focused()).to.equal('slider');
    keyDown('ArrowUp');
    expect(page.focused()).to.equal('above');
  });

  it('radio buttons are walked with arrows and chosen with OK', async () => {
    page = stage(`<div role="radiogroup" data-focus-group="row"><input type="radio" name="r" id="one" checked><input type="radio" name="r" id="two"></div>`);
    const two = page.root.querySelector<HTMLInputElement>('#two')!;
    const right = keyDown('ArrowRight');
    expect(right.defaultPrevented, 'the browser would choose at once').to.equal(true);
    expect(page.focused()).to.equal('two');
    expect(two.checked).to.equal(false);
    await page.press('Enter');
    expect(two.checked).to.equal(true);
  });
});

describe('a pointer', () => {
  let page: Stage;
  let at = 100;
  afterEach(() => page.stop());

  const point = (over: Element, by = 20, pointerType = 'mouse'): void => {
    at += by;
    over.dispatchEvent(new PointerEvent('pointermove', { pointerType, screenX: at, screenY: 50, bubbles: true, composed: true }));
  };

  it('moves the one focus when it really moves over something', () => {
    page = stage(column(3));
    const [, , third] = page.root.querySelectorAll('button');
    point(document.body);
    point(third!);
    expect(page.focused()).to.equal('2');
    expect(document.documentElement.dataset['input']).to.equal('pointer');
  });

  it('does nothing while it rests, even when the page scrolls under it or a hand trembles', async () => {
    page = stage(column(3));
    const [first, , third] = page.root.querySelectorAll('button');
    point(document.body);
    point(first!);
    await page.press('ArrowDown');
    point(third!, 0);
    point(third!, 1);
    expect(page.focused()).to.equal('1');
    expect(document.documentElement.dataset['input']).to.equal('keys');
  });

  it('does not carry the focus out of an open dialog', async () => {
    page = stage('<button id="outside">outside</button><div data-focus-trap><button>inside</button></div>');
    await settled();
    point(document.body);
    point(page.root.querySelector('#outside')!);
    expect(page.focused()).to.equal('inside');
  });

  it('does not focus texts in passing: that opens keyboards', () => {
    page = stage('<button id="a">a</button><input id="text">');
    point(document.body);
    point(page.root.querySelector('input')!);
    expect(page.focused()).to.equal('a');
  });

  it('over a label means its control', () => {
    page = stage('<button id="a">a</button><label for="box">words</label><input type="checkbox" id="box">');
    point(document.body);
    point(page.root.querySelector('label')!);
    expect(page.focused()).to.equal('box');
  });

  it('that is a finger focuses nothing by moving', () => {
    page = stage(column(2));
    point(document.body, 20, 'touch');
    point(page.root.querySelectorAll('button')[1]!, 20, 'touch');
    expect(page.focused()).to.equal('0');
  });

  /** As browsers do it: the focus goes there, if it does at all, and then it is clicked. */
  const press = (element: HTMLElement, hasFocus: boolean): void => {
    element.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true, composed: true }));
    if (hasFocus) element.focus();
    element.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true, composed: true }));
  };
  const ways: readonly (readonly [string, (button: HTMLElement) => void])[] = [
    ['by a finger', (button) => press(button, true)],
    ['by a finger, where the browser gives it no focus', (button) => press(button, false)],
    ['by Space, after Tab', (button) => { button.focus(); button.click(); }],
  ];
  for (const [way, pressIn] of ways) {
    it(`or a key that pressed a button leaves it its focus for when the dialog it opened is closed: pressed ${way}`, async () => {
      page = stage(`<x-box><template>${column(3)}</template></x-box><div id="over"></div>`);
      await settled();
      const over = page.root.querySelector('#over')!;
      const last = page.root.querySelector('x-box')!.shadowRoot!.querySelectorAll('button')[2]!;
      last.addEventListener('click', () => { over.innerHTML = '<div data-focus-trap><button>inside</button></div>'; });
      pressIn(last);
      await settled();
      expect(page.focused()).to.equal('inside');
      over.innerHTML = '';
      await settled();
      expect(page.focused()).to.equal('2');
    });
  }

  it('that pressed something while a screen was still loading stays there', async () => {
    page = stage(`<div id="bar">${column(2)}</div><div id="outlet" data-focus-group data-focus-entry></div>`);
    await settled();
    press(page.root.querySelectorAll('button')[1]!, true);
    page.root.querySelector('#outlet')!.innerHTML = '<button>late</button>';
    await settled();
    expect(page.focused()).to.equal('1');
  });

  it('that presses beside an open dialog leaves the focus in it', async () => {
    page = stage('<button id="outside">outside</button><div data-focus-trap><button>inside</button></div>');
    await settled();
    press(page.root.querySelector<HTMLElement>('#outside')!, true);
    expect(page.focused(), 'not even for a moment').to.equal('inside');
  });
});

describe('never two', () => {
  it('one element has the focus after a thousand presses of any arrows', async () => {
    const page = stage(`<div data-focus-group="row">${card('t1')}${card('t2')}</div><div data-focus-group>${card('c1')}${card('c2')}${card('c3')}</div>`);
    const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
    for (let press = 0; press < 1_000; press += 1) {
      keyDown(arrows[(press * 7 + Math.floor(press / 5)) % 4]!);
      expect(deepActiveElement()).to.not.equal(null);
      expect(deepTarget().matches(':focus')).to.equal(true);
    }
    await settled();
    page.stop();
  });
});
