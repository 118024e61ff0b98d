import { expect } from '@esm-bundle/chai';
import { deepActiveElement } from '../../src/remote/flat-tree.ts';
import { card, deepTarget, keyDown, settled, stage, type Stage } from './stage.ts';

const row = (...names: string[]): string => `<div data-focus-group="row">${names.map(card).join('')}</div>`;

describe('moving the focus', () => {
  let page: Stage;
  afterEach(() => page.stop());

  it('gives the focus to the first thing when nothing is marked', () => {
    page = stage(row('a', 'b'));
    expect(page.focused()).to.equal('a');
  });

  it('begins at the marked entry', () => {
    page = stage(`${row('a', 'b')}<div data-focus-group data-focus-entry><button>c</button><button data-focus-entry>d</button></div>`);
    expect(page.focused()).to.equal('d');
  });

  it('moves along a row through nested shadow roots', async () => {
    page = stage(row('a', 'b', 'c'));
    await page.press('ArrowRight', 'ArrowRight', 'ArrowLeft');
    expect(page.focused()).to.equal('b');
  });

  it('does not wrap at either end', async () => {
    page = stage(row('a', 'b'));
    await page.press('ArrowLeft');
    expect(page.focused()).to.equal('a');
    await page.press('ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(page.focused()).to.equal('b');
  });

  it('moves between slotted elements of a row that stands inside a shadow root', async () => {
    page = stage(`<x-box><template><div data-focus-group="row"><slot></slot></div><button id="below">below</button></template>
      <button id="a">a</button><button id="b">b</button></x-box>`);
    await page.press('ArrowRight');
    expect(page.focused()).to.equal('b');
    await page.press('ArrowDown');
    expect(page.focused()).to.equal('below');
  });

  it('returns to the place a row had before', async () => {
    page = stage(row('a', 'b', 'c') + row('d', 'e', 'f'));
    await page.press('ArrowRight', 'ArrowRight', 'ArrowDown');
    expect(page.focused(), 'a row that was never visited: the nearest').to.equal('f');
    await page.press('ArrowLeft', 'ArrowUp');
    expect(page.focused(), 'the row above had c').to.equal('c');
    await page.press('ArrowDown');
    expect(page.focused(), 'the row below had e').to.equal('e');
  });

  it('skips what is disabled, hidden or closed to assistive technology', async () => {
    page = stage(`<div data-focus-group="row"><button>a</button><button disabled>no</button><button hidden>no</button>
      <span aria-hidden="true"><button>no</button></span><button style="visibility: hidden">no</button>
      <fieldset disabled style="display: inline"><button>no</button></fieldset><h2 tabindex="-1" style="display: inline">no</h2><button>b</button></div>`);
    await page.press('ArrowRight');
    expect(page.focused()).to.equal('b');
  });

  it('skips a group in which nothing can have the focus', async () => {
    page = stage(`${row('a')}<div data-focus-group="row"><button disabled>no</button></div>${row('b')}`);
    await page.press('ArrowDown');
    expect(page.focused()).to.equal('b');
  });

  it('leaves up and down to the surroundings of a row, even where its items stand unevenly', async () => {
    page = stage(`<div data-focus-group="row"><button style="margin-top: 40px">a</button><button style="position: relative; top: 60px">b</button></div>
      <div style="height: 100px"></div>${row('c')}`);
    await page.press('ArrowDown');
    expect(page.focused()).to.equal('c');
  });
});

describe('keeping the focus', () => {
  let page: Stage;
  afterEach(() => page.stop());

  it('hands the focus of a removed element to its nearest neighbour', async () => {
    page = stage(row('a', 'b', 'c', 'd'));
    await page.press('ArrowRight', 'ArrowRight', 'ArrowRight');
    const gone = page.root.querySelectorAll('[data-focus-group] > x-box')[3]!;
    gone.remove();
    await settled();
    expect(page.focused()).to.equal('c');
  });

  it('hands on the focus of an element that is disabled', async () => {
    page = stage('<div data-focus-group="row"><button>a</button><button>b</button></div>');
    page.root.querySelector('button')!.disabled = true;
    await settled();
    expect(page.focused()).to.equal('b');
  });

  it('hands on the focus when something around it is hidden', async () => {
    page = stage(row('a') + row('b'));
    (page.root.firstElementChild as HTMLElement).hidden = true;
    await settled();
    expect(page.focused()).to.equal('b');
  });

  it('takes the focus back when it falls to the page', async () => {
    page = stage(row('a', 'b'));
    await page.press('ArrowRight');
    (deepActiveElement() as HTMLElement).blur();
    await settled();
    expect(page.focused()).to.equal('b');
  });

  it('goes to the entry of a screen that replaces another, even when its content comes late', async () => {
    page = stage(`${row('tab')}<main data-focus-group data-focus-entry><section>${card('old')}</section></main>`);
    expect(page.focused()).to.equal('old');
    const main = page.root.querySelector('main')!;
    main.innerHTML = '<x-box><template><div></div></template></x-box>';
    await settled();
    expect(page.focused(), 'never nothing: the tab waits').to.equal('tab');
    main.querySelector('x-box')!.shadowRoot!.innerHTML = '<button>one</button><button data-focus-entry>start</button>';
    await settled();
    expect(page.focused()).to.equal('start');
  });

  it('stays where the viewer went while a screen was still loading', async () => {
    page = stage(`${row('tab', 'tab2')}<main data-focus-group data-focus-entry></main>`);
    await page.press('ArrowRight');
    page.root.querySelector('main')!.innerHTML = '<button>late</button>';
    await settled();
    expect(page.focused()).to.equal('tab2');
  });

  it('does not remember a place that only waited for a screen', async () => {
    const tabs = '<nav data-focus-group="row" style="display: block"><button>first</button><button class="shown">shown</button></nav>';
    page = stage(`${tabs}<main data-focus-group data-focus-entry></main>`);
    expect(page.focused()).to.equal('first');
    page.root.querySelector('main')!.innerHTML = '<button>start</button>';
    await settled();
    expect(page.focused()).to.equal('start');
    page.root.querySelector('.shown')!.setAttribute('data-focus-entry', '');
    await page.press('ArrowUp');
    expect(page.focused()).to.equal('shown');
  });

  it('enters a group without memory at its entry each time', async () => {
    page = stage(`<nav data-focus-group="row" data-focus-fresh style="display: block"><button data-focus-entry>shown</button><button>other</button></nav>
      <main data-focus-group data-focus-entry><button>start</button></main>`);
    await page.press('ArrowUp', 'ArrowRight');
    expect(page.focused()).to.equal('other');
    await page.press('ArrowDown', 'ArrowUp');
    expect(page.focused()).to.equal('shown');
  });

  it('finds its place again on a screen that was thrown away and made anew', async () => {
    const list = `<x-list data-focus-group="column">${card('a')}${card('b')}${card('c')}</x-list>`;
    page = stage(`<main data-focus-group>${list}</main>`);
    const main = page.root.querySelector('main')!;
    for (const box of main.querySelectorAll<HTMLElement>('x-box')) box.style.display = 'block';
    await page.press('ArrowDown');
    expect(page.focused()).to.equal('b');
    main.innerHTML = `<x-detail>${card('detail')}</x-detail>`;
    await settled();
    expect(page.focused()).to.equal('detail');
    main.innerHTML = list;
    await settled();
    expect(page.focused()).to.equal('b');
  });

  it('follows a key rather than a place when a list was sorted anew', async () => {
    const item = (key: string): string => `<button data-focus-key="${key}">${key}</button>`;
    page = stage(`<main data-focus-group>${item('rice')}${item('oats')}</main>`);
    await page.press('ArrowRight');
    const main = page.root.querySelector('main')!;
    main.innerHTML = '';
    main.innerHTML = `${item('oats')}${item('apples')}${item('rice')}`;
    await settled();
    expect(page.focused()).to.equal('oats');
  });
});

describe('dialogs', () => {
  let page: Stage;
  afterEach(() => page.stop());

  const dialog = '<div role="dialog" data-focus-trap><button data-focus-entry>resume</button><button>finish</button></div>';

  it('take the focus when they open, keep it, and give it back', async () => {
    page = stage(`${row('a', 'b')}<div id="over"></div>`);
    await page.press('ArrowRight');
    const over = page.root.querySelector('#over')!;
    over.innerHTML = dialog;
    await settled();
    expect(page.focused()).to.equal('resume');
    keyDown('ArrowUp');
    expect(page.focused(), 'not even for a moment').to.equal('resume');
    await page.press('ArrowUp', 'ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowDown');
    expect(page.focused()).to.equal('finish');
    over.innerHTML = '';
    await settled();
    expect(page.focused()).to.equal('b');
  });

  it('begin at their entry each time', async () => {
    page = stage(`${row('a')}<div id="over">${dialog}</div>`);
    await settled();
    await page.press('ArrowRight');
    expect(page.focused()).to.equal('finish');
    const over = page.root.querySelector('#over')!;
    over.innerHTML = '';
    await settled();
    over.innerHTML = dialog;
    await settled();
    expect(page.focused()).to.equal('resume');
  });

  it('call the focus back when something outside takes it', async () => {
    page = stage(`<button id="outside">outside</button>${dialog}`);
    await settled();
    page.root.querySelector<HTMLElement>('#outside')!.focus();
    await settled();
    expect(page.focused()).to.equal('resume');
  });

  it('keep the focus when the screen behind them comes late', async () => {
    page = stage('<div id="outlet" data-focus-group data-focus-entry></div><div id="over"></div>');
    await settled();
    page.root.querySelector('#over')!.innerHTML = dialog;
    await settled();
    page.root.querySelector('#outlet')!.innerHTML = row('a', 'b');
    await settled();
    expect(page.focused()).to.equal('resume');
    page.root.querySelector('#over')!.innerHTML = '';
    await settled();
    expect(page.focused()).to.equal('a');
  });

  it('stack: closing the upper returns to the lower', async () => {
    page = stage(`<div id="lower">${dialog}</div><div id="upper"></div>`);
    await settled();
    await page.press('ArrowRight');
    const upper = page.root.querySelector('#upper')!;
    upper.innerHTML = '<div data-focus-trap><button>sure</button></div>';
    await settled();
    expect(page.focused()).to.equal('sure');
    upper.innerHTML = '';
    await settled();
    expect(page.focused()).to.equal('finish');
  });
});

const tall = Array.from({ length: 20 }, (_, index) => `<button style="display: block; height: 100px">${index}</button>`).join('');

describe('scrolling to the focus', () => {
  let page: Stage;
  afterEach(() => {
    page.stop();
    document.documentElement.style.removeProperty('--safe-y');
    document.documentElement.style.removeProperty('--bar-room');
    document.scrollingElement!.scrollTop = 0;
  });

  it('brings the focused element into the safe area of its scroller, with room for the ring', async () => {
    document.documentElement.style.setProperty('--safe-y', '54px');
    page = stage(`<div id="list" data-focus-group="column" style="position: fixed; top: 0; left: 0; height: 100vh; width: 300px; overflow-y: auto">${tall}</div>`);
    for (let press = 0; press < 12; press += 1) await page.press('ArrowDown');
    expect(page.focused()).to.equal('12');
    const box = deepTarget().getBoundingClientRect();
    expect(box.bottom).to.be.at.most(window.innerHeight - 54 - 16);
    for (let press = 0; press < 7; press += 1) await page.press('ArrowUp');
    expect(deepTarget().getBoundingClientRect().top).to.be.at.least(54 + 16);
  });

  it('keeps clear of a bar at the bottom of the page', async () => {
    document.documentElement.style.setProperty('--safe-y', '16px');
    document.documentElement.style.setProperty('--bar-room', '72px');
    page = stage(`<main data-focus-group="column">${tall}</main>`);
    for (let press = 0; press < 12; press += 1) await page.press('ArrowDown');
    expect(page.focused()).to.equal('12');
    expect(deepTarget().getBoundingClientRect().bottom).to.be.at.most(window.innerHeight - 72 - 16);
  });

  it('leaves the page behind a sheet and behind the bar where it is', async () => {
    document.documentElement.style.setProperty('--safe-y', '16px');
    document.documentElement.style.setProperty('--bar-room', '72px');
    page = stage(`<main data-focus-group="column">${tall}</main>
      <div data-focus-trap style="position: fixed; bottom: 0; left: 0"><button style="display: block; height: 60px">in the sheet</button></div>`);
    await settled();
    await page.press('ArrowDown');
    expect(page.focused()).to.equal('in the sheet');
    expect(document.scrollingElement!.scrollTop).to.equal(0);
  });

  it('leaves a screen at its beginning when something far down held the focus until the entry came', async () => {
    document.documentElement.style.setProperty('--safe-y', '54px');
    page = stage(`<main data-focus-group="column"><h1 style="height: 100px">heading</h1>
      <div data-focus-group data-focus-entry style="display: block; height: 100px"></div>
      <button style="display: block; margin-top: 3000px">far down</button></main>`);
    expect(page.focused()).to.equal('far down');
    page.root.querySelector('[data-focus-entry]')!.innerHTML = '<button style="height: 60px">entry</button>';
    await settled();
    expect(page.focused()).to.equal('entry');
    expect(document.scrollingElement!.scrollTop).to.equal(0);
  });

  it('scrolls a text that has nothing to focus, and only then moves on', async () => {
    page = stage(`<div id="text" tabindex="0" style="position: fixed; top: 0; left: 0; height: 200px; width: 300px; overflow-y: auto"><div style="height: 500px">long</div></div>`);
    await page.press('ArrowDown');
    expect(page.root.querySelector('#text')!.scrollTop).to.be.above(0);
  });
});

