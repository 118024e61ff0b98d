import { expect } from '@esm-bundle/chai';
import { PaceBar } from '../../../components/pace-bar/pace-bar.ts';
import type { Rep } from '../../../src/domain/workout/rep.ts';
import type { Tempo } from '../../../src/domain/workout/workout.ts';

async function show(tempo: Tempo): Promise<PaceBar> {
  const bar = new PaceBar();
  bar.tempo = tempo;
  document.body.append(bar);
  await bar.updateComplete;
  return bar;
}

function rep(part: Rep['part'], fraction: number, number = 1): Rep {
  return { number, count: 12, part, fraction, side: null };
}

/** How far the marker is, as a share of the bar, past any transition. */
function marker(bar: PaceBar): number {
  const shift = bar.renderRoot.querySelector<HTMLElement>('.carrier')?.style.transform ?? '';
  return Number(/translateX\(([\d.]+)%\)/.exec(shift)?.[1]) / 100;
}

describe('pace-bar', () => {
  afterEach(() => document.querySelectorAll('pace-bar').forEach((bar) => bar.remove()));

  it('draws pull, hold and lower in their real proportion', async () => {
    const bar = await show({ pullMs: 1000, holdMs: 1000, lowerMs: 3000 });
    const widths = [...bar.renderRoot.querySelectorAll('.part')].map((part) => part.getBoundingClientRect().width);
    expect((widths[2] ?? 0) / (widths[0] ?? 1)).to.be.closeTo(3, 0.02);
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).to.be.closeTo(1, 0.02);
  });

  it('names each part with its seconds', async () => {
    const bar = await show({ pullMs: 1000, holdMs: 500, lowerMs: 1500 });
    const words = [...bar.renderRoot.querySelectorAll('.words span')].map((word) => word.textContent);
    expect(words).to.deep.equal(['Pull 1', 'Hold 0.5', 'Lower 1.5']);
  });

  it('leaves out a part that takes no time', async () => {
    const bar = await show({ pullMs: 1000, holdMs: 0, lowerMs: 1000 });
    expect([...bar.renderRoot.querySelectorAll('.words span')].map((word) => word.textContent)).to.deep.equal(['Pull 1', 'Lower 1']);
  });

  it('moves the marker by time, whichever part it is in', async () => {
    const bar = await show({ pullMs: 1000, holdMs: 1000, lowerMs: 3000 });
    const places = [rep('pull', 0.5), rep('hold', 0), rep('lower', 0.5), rep('lower', 1)].map((at) => {
      bar.moveTo(at);
      return marker(bar);
    });
    expect(places).to.deep.equal([0.1, 0.2, 0.7, 1]);
  });

  it('jumps to the left end for a new repetition instead of gliding back', async () => {
    const bar = await show({ pullMs: 1000, holdMs: 1000, lowerMs: 3000 });
    bar.moveTo(rep('lower', 0.9));
    expect(bar.renderRoot.querySelector('.bar')?.classList.contains('jump')).to.equal(false);
    bar.moveTo(rep('pull', 0.02, 2));
    expect(bar.renderRoot.querySelector('.bar')?.classList.contains('jump')).to.equal(true);
  });

  it('takes its place when it is told before it is drawn', async () => {
    const bar = new PaceBar();
    bar.moveTo(rep('lower', 0.5));
    document.body.append(bar);
    await bar.updateComplete;
    expect(marker(bar)).to.equal(0.7);
  });
});
