import { expect } from '@esm-bundle/chai';
import { LitElement, html } from 'lit';
import { printPaper } from '../../src/screens/print-paper.ts';

class TestPaper extends LitElement {
  override render() {
    return html`<p>All that is told</p>`;
  }
}
customElements.define('test-paper', TestPaper);

const pageRules = (): readonly string[] => [...document.querySelectorAll('style')].map(({ textContent }) => textContent).filter((css) => css.includes('@page'));

describe('printPaper', () => {
  const print = window.print;
  let printed: { text: string; printsSheet: boolean; rules: readonly string[] }[] = [];

  beforeEach(() => {
    printed = [];
    window.print = () => {
      const text = document.querySelector('test-paper')?.shadowRoot?.textContent ?? '';
      printed.push({ text, printsSheet: document.documentElement.hasAttribute('prints-sheet'), rules: pageRules() });
    };
  });

  afterEach(() => {
    window.print = print;
  });

  function expectNothingLeft(): void {
    expect(document.querySelector('test-paper')).to.equal(null);
    expect(document.documentElement.hasAttribute('prints-sheet')).to.equal(false);
    expect(pageRules()).to.deep.equal([]);
  }

  it('prints a sheet once it is drawn, and takes it away again', async () => {
    await printPaper(new TestPaper());
    expect(printed).to.deep.equal([{ text: 'All that is told', printsSheet: true, rules: [] }]);
    expectNothingLeft();
  });

  it('lays only a wide one on its side', async () => {
    await printPaper(new TestPaper(), { isWide: true });
    expect(printed.map(({ rules }) => rules)).to.deep.equal([['@page { size: landscape; }']]);
    expectNothingLeft();
  });

  it('leaves nothing behind where nothing can be printed', async () => {
    window.print = () => {
      throw new Error('no printer');
    };
    let problem: unknown = null;
    await printPaper(new TestPaper(), { isWide: true }).catch((error: unknown) => (problem = error));
    expect(String(problem)).to.contain('no printer');
    expectNothingLeft();
  });
});
