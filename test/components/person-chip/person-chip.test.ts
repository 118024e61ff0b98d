import { expect } from '@esm-bundle/chai';
import { setViewport } from '@web/test-runner-commands';
import { PersonChip } from '../../../components/person-chip/person-chip.ts';
import { DEFAULT_PERSON_SETTINGS } from '../../../src/domain/settings.ts';

describe('person-chip', () => {
  before(() => setViewport({ width: 390, height: 844 }));
  after(() => setViewport({ width: 1920, height: 1080 }));
  afterEach(() => {
    document.querySelectorAll('person-chip').forEach((chip) => chip.remove());
    document.documentElement.style.removeProperty('--text-scale');
  });

  it('has the longest name whole within a phone’s width, at the largest type', async () => {
    document.documentElement.style.setProperty('--text-scale', '1.5');
    const { look } = DEFAULT_PERSON_SETTINGS;
    const chip = Object.assign(new PersonChip(), { name: 'Maximiliane-Josephine', look, others: [look, look, look, look] });
    // As wide as what it holds, as on Today.
    chip.style.cssText = 'display: inline-block; max-width: 100%';
    document.body.append(chip);
    await chip.updateComplete;
    const name = chip.renderRoot.querySelector('.name')!;
    expect(name.scrollWidth).to.be.at.most(name.clientWidth);
    expect(name.getBoundingClientRect().right).to.be.at.most(chip.renderRoot.querySelector('.others')!.getBoundingClientRect().left);
    expect(chip.renderRoot.querySelector('button')!.getBoundingClientRect().right).to.be.at.most(390);
  });
});
