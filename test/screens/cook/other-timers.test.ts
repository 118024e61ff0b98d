import { expect } from '@esm-bundle/chai';
import { tokens } from '../../../components/tokens.ts';
import { startedTimer, type KitchenTimer } from '../../../src/domain/meals/kitchen-timer.ts';
import { OtherTimers } from '../../../src/screens/cook/other-timers.ts';
import { TimersSheet } from '../../../src/screens/cook/timers-sheet.ts';
import { violationsIn } from '../../components/accessibility.ts';

const MINUTE_MS = 60_000;
const dish = { name: 'Baked salmon', servings: 4, day: '2026-01-14', slotId: null };
const timers = (...names: readonly string[]): readonly KitchenTimer[] => names.map(
  (name, at) => startedTimer({ id: name, name, recipeId: 'salmon', stepIndex: at, durationMs: (at + 1) * MINUTE_MS, dish }, 0),
);
const SEVEN = timers('Quinoa', 'Broccoli', 'Salmon', 'Rice', 'Beans', 'Eggs', 'Stock');

async function show(all: readonly KitchenTimer[]): Promise<{ screen: OtherTimers; buttons: () => readonly string[]; opened: readonly string[] }> {
  const screen = new OtherTimers();
  screen.timers = all;
  document.body.append(screen);
  await screen.updateComplete;
  await screen.updateComplete;
  const opened: string[] = [];
  screen.addEventListener('open', (event) => opened.push((event as CustomEvent<{ timer: KitchenTimer }>).detail.timer.name));
  screen.addEventListener('open-all', () => opened.push('all'));
  const buttons = (): readonly string[] => [...screen.renderRoot.querySelectorAll('button')].filter(({ offsetHeight }) => offsetHeight > 0).map(({ textContent }) => textContent.trim());
  return { screen, buttons, opened };
}

describe('other-timers', () => {
  afterEach(() => document.querySelectorAll('other-timers, timers-sheet').forEach((each) => each.remove()));

  it('shows all there is room for', async () => {
    const { buttons, screen } = await show(SEVEN.slice(0, 5));
    expect(buttons()).to.deep.equal(['Quinoa 1:00', 'Broccoli 2:00', 'Salmon 3:00', 'Rice 4:00', 'Beans 5:00']);
    expect(await violationsIn(screen)).to.deep.equal([]);
  });

  it('says how many more there are, and leads to all of them', async () => {
    const { screen, buttons, opened } = await show(SEVEN);
    expect(buttons()).to.deep.equal(['Quinoa 1:00', 'Broccoli 2:00', 'Salmon 3:00', 'Rice 4:00', '3 more']);
    screen.renderRoot.querySelector<HTMLElement>('.all')!.click();
    expect(opened).to.deep.equal(['all']);
  });

  it('makes room again when some have been answered', async () => {
    const { screen, buttons } = await show(SEVEN);
    screen.timers = SEVEN.slice(2);
    await screen.updateComplete;
    expect(buttons()).to.have.length(5).and.not.include('0 more');
  });
});

describe('timers-sheet', () => {
  it('has every timer with its dish and step, the first in focus, and is left by Back', async () => {
    const sheet = new TimersSheet();
    sheet.timers = SEVEN;
    document.body.append(sheet);
    await sheet.updateComplete;
    const rows = [...sheet.renderRoot.querySelectorAll<HTMLElement>('.all button')];
    expect(rows.map((row) => row.innerText.replace(/\s+/g, ' '))[2]).to.equal('Salmon Baked salmon, step 3 3:00');
    expect(rows).to.have.length(7);
    expect(sheet.shadowRoot!.activeElement).to.equal(rows[0]);
    expect(await violationsIn(sheet)).to.deep.equal([]);
    const said: string[] = [];
    sheet.addEventListener('open', (event) => said.push((event as CustomEvent<{ timer: KitchenTimer }>).detail.timer.name));
    sheet.addEventListener('leave', () => said.push('left'));
    rows[6]!.click();
    rows[0]!.dispatchEvent(new CustomEvent('remote-press', { detail: { button: 'back', isRepeat: false }, bubbles: true, composed: true, cancelable: true }));
    expect(said).to.deep.equal(['Stock', 'left']);
  });

  it('has each name whole in a large text size, however long it is', async () => {
    document.adoptedStyleSheets = [tokens.styleSheet!];
    document.documentElement.style.setProperty('--text-scale', '1.5');
    try {
      const sheet = Object.assign(new TimersSheet(), { timers: timers('Whole-wheat spaghetti with slowly roasted cherry tomatoes and a great many other things beside', 'Rice') });
      document.body.append(sheet);
      await sheet.updateComplete;
      for (const button of sheet.renderRoot.querySelectorAll('.all .button')) {
        expect(button.scrollWidth, button.textContent.trim()).to.be.at.most(button.clientWidth);
        expect(button.scrollHeight, button.textContent.trim()).to.be.at.most(button.clientHeight);
      }
    } finally {
      document.documentElement.style.removeProperty('--text-scale');
      document.adoptedStyleSheets = [];
    }
  });
});
