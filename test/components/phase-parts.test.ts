import { expect } from '@esm-bundle/chai';
import '../../components/app-icon/app-icon.ts';
import '../../components/brand-mark/brand-mark.ts';
import '../../components/phase-tag/phase-tag.ts';
import '../../components/session-skyline/session-skyline.ts';
import '../../components/step-strip/step-strip.ts';
import { tokens } from '../../components/tokens.ts';
import type { Phase, StepPhase } from '../../src/domain/workout/phase.ts';
import { violationsIn } from './accessibility.ts';

const ROUND: readonly StepPhase[] = ['strength', 'moderate', 'hard'];
const BACK: readonly StepPhase[] = ['warm-up', ...ROUND, ...ROUND, ...ROUND, ...ROUND, ...ROUND, 'cool-down'];

const hosts: HTMLElement[] = [];

async function show<T extends keyof HTMLElementTagNameMap>(name: T, properties: Partial<HTMLElementTagNameMap[T]>) {
  const host = document.createElement('main');
  host.style.width = '59rem';
  const element = document.createElement(name);
  Object.assign(element, properties);
  host.append(element);
  document.body.append(host);
  hosts.push(host);
  await (element as unknown as { updateComplete: Promise<boolean> }).updateComplete;
  return { element, root: element.shadowRoot as ShadowRoot };
}

before(() => {
  const style = document.createElement('style');
  style.textContent = tokens.cssText;
  document.head.append(style);
});

afterEach(() => {
  for (const host of hosts.splice(0)) host.remove();
});

describe('step-strip', () => {
  it('is a list named Steps with one item a step', async () => {
    const { root } = await show('step-strip', { phases: BACK, current: 7, progress: 0.4 });
    const list = root.querySelector('ol');
    expect(list?.getAttribute('aria-label')).to.equal('Steps');
    expect(list?.getAttribute('role')).to.equal('list');
    expect(root.querySelectorAll('li')).to.have.length(17);
    expect(await violationsIn(document.body)).to.deep.equal([]);
  });

  it('says for each step its phase and whether it is done or now', async () => {
    const { root } = await show('step-strip', { phases: ROUND, current: 1 });
    expect(Array.from(root.querySelectorAll('li'), (item) => item.textContent?.trim())).to.deep.equal(['Strength, done', 'Moderate, now', 'Hard']);
    expect(Array.from(root.querySelectorAll('[aria-current]'), (item) => item.textContent?.trim())).to.deep.equal(['Moderate, now']);
  });

  it('shows what is done and now solid, what is to come outlined', async () => {
    const { root } = await show('step-strip', { phases: ROUND, current: 1 });
    expect(Array.from(root.querySelectorAll('phase-shape'), (shape) => shape.filled)).to.deep.equal([true, true, false]);
  });

  it('has no current step when all are done', async () => {
    const { root } = await show('step-strip', { phases: ROUND, current: 3 });
    expect(root.querySelector('[aria-current]')).to.equal(null);
  });

  for (const [share, expected] of [[0.25, 0.25], [-1, 0], [3, 1]] as const) {
    it(`fills the bar to ${expected} at progress ${share}`, async () => {
      const { root } = await show('step-strip', { phases: ROUND, current: 1, progress: share });
      const scale = new DOMMatrix(getComputedStyle(root.querySelector('.fill') as Element).transform).a;
      expect(scale).to.be.closeTo(expected, 0.001);
    });
  }

  it('keeps the bar right when the current step changes while its progress does not', async () => {
    const { element, root } = await show('step-strip', { phases: ROUND, current: 0, progress: 0.5 });
    element.current = 1;
    await element.updateComplete;
    expect(new DOMMatrix(getComputedStyle(root.querySelector('.fill') as Element).transform).a).to.be.closeTo(0.5, 0.001);
  });

  for (const count of [15, 17, 34, 40]) {
    it(`fits ${count} steps into its width, none on another`, async () => {
      const phases = Array.from({ length: count }, (_, index) => BACK[index % BACK.length] as Phase);
      const { element, root } = await show('step-strip', { phases, current: Math.floor(count / 2) });
      const boxes = Array.from(root.querySelectorAll('li'), (item) => item.getBoundingClientRect());
      const edge = element.getBoundingClientRect();
      boxes.forEach((box, index) => {
        expect(box.right).to.be.at.most(edge.right + 0.5);
        expect(box.left).to.be.at.least((boxes[index - 1]?.right ?? edge.left) - 0.5);
      });
      for (const shape of root.querySelectorAll('phase-shape')) {
        const { width, height } = shape.getBoundingClientRect();
        expect(width).to.be.greaterThan(4);
        expect(height).to.be.closeTo(width, 0.5);
      }
    });
  }
});

describe('phase-tag', () => {
  const words: Record<Phase, string> = {
    'get-ready': 'Get ready', 'warm-up': 'Warm-up', easy: 'Easy', strength: 'Strength', moderate: 'Moderate', hard: 'Hard',
    rest: 'Rest', 'switch-sides': 'Switch sides', stretch: 'Stretch', 'cool-down': 'Cool-down',
  };
  for (const [phase, word] of Object.entries(words)) {
    it(`says "${word}" on a tint that can be read`, async () => {
      const { root } = await show('phase-tag', { phase: phase as Phase });
      expect(root.textContent?.trim()).to.equal(word);
      expect(root.querySelector('phase-shape')?.shadowRoot?.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
      expect(await violationsIn(document.body)).to.deep.equal([]);
    });
  }
});

describe('drawings', () => {
  it('are silent for screen readers', async () => {
    const parts = [
      await show('app-icon', { name: 'play' }),
      await show('brand-mark', {}),
      await show('phase-shape', { phase: 'hard' }),
      await show('session-skyline', { phases: BACK }),
    ];
    for (const { root } of parts) {
      expect(root.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
      expect(root.textContent?.trim()).to.equal('');
    }
  });

  it('the skyline has one bar a step and stays inside its drawing for any number of steps', async () => {
    for (const count of [1, 5, 17, 34, 60]) {
      const phases = Array.from({ length: count }, (_, index) => BACK[index % BACK.length] as StepPhase);
      const { element, root } = await show('session-skyline', { phases });
      const edge = element.getBoundingClientRect();
      const bars = Array.from(root.querySelectorAll('g'), (bar) => bar.getBoundingClientRect());
      expect(bars).to.have.length(count);
      for (const bar of bars) {
        expect(bar.left).to.be.at.least(edge.left - 0.5);
        expect(bar.right).to.be.at.most(edge.right + 0.5);
        expect(bar.top).to.be.at.least(edge.top - 0.5);
        expect(bar.bottom).to.be.closeTo(edge.bottom, 1);
      }
    }
  });

  it('the solid icon is used where asked for and drawn', async () => {
    const outlined = await show('app-icon', { name: 'play' });
    const filled = await show('app-icon', { name: 'play', filled: true });
    const d = (root: ShadowRoot) => root.querySelector('path')?.getAttribute('d');
    expect(d(filled.root)).to.not.equal(d(outlined.root));
  });
});
