import { expect } from '@esm-bundle/chai';
import { TrendLine, linePoints } from '../../../components/trend-line/trend-line.ts';
import { violationsIn } from '../accessibility.ts';

describe('trend-line', () => {
  afterEach(() => document.querySelectorAll('trend-line').forEach((one) => one.remove()));

  it('has a name, and nothing to show of a single value', async () => {
    const line = new TrendLine();
    line.label = 'Weight, about the same';
    line.points = [{ at: 0, value: 70 }, { at: 4, value: 71 }];
    document.body.append(line);
    await line.updateComplete;
    expect(line.renderRoot.querySelector('svg')?.getAttribute('aria-label')).to.equal('Weight, about the same');
    expect(await violationsIn(line)).to.deep.equal([]);
    line.points = [{ at: 0, value: 70 }];
    await line.updateComplete;
    expect(line.renderRoot.querySelector('svg')).to.equal(null);
  });

  it('goes up to the right as the values do, by their days', () => {
    expect(linePoints([{ at: 0, value: 1 }, { at: 1, value: 2 }, { at: 4, value: 3 }])).to.equal('3,37 26.5,20 97,3');
  });

  it('is level where nothing changes', () => {
    expect(linePoints([{ at: 0, value: 5 }, { at: 9, value: 5 }])).to.equal('3,20 97,20');
  });
});
