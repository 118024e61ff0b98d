import { expect } from '@esm-bundle/chai';
import { TypingPanel, type Typed } from '../../../src/screens/remote/typing-panel.ts';
import type { RemoteField } from '../../../src/store/remote-store.ts';
import { violationsIn } from '../../components/accessibility.ts';

const field = (value: string, id = 'f'): RemoteField => ({ id, label: 'Search recipes', value, kind: 'search', maxLength: 60 });

async function show() {
  const panel = new TypingPanel();
  const typed: Typed[] = [];
  panel.field = field('oat');
  panel.addEventListener('type', (event) => typed.push((event as CustomEvent<Typed>).detail));
  document.body.append(panel);
  await panel.updateComplete;
  const input = panel.renderRoot.querySelector('input')!;
  const type = async (value: string): Promise<void> => {
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await panel.updateComplete;
  };
  const hear = async (next: RemoteField): Promise<void> => {
    panel.field = next;
    await panel.updateComplete;
  };
  return { panel, typed, input, type, hear };
}

describe('typing-panel', () => {
  afterEach(() => document.querySelectorAll('typing-panel').forEach((panel) => panel.remove()));

  it('is accessible, and begins with what stands on the TV', async () => {
    const { panel, input } = await show();
    expect(await violationsIn(panel)).to.deep.equal([]);
    expect(input.value).to.equal('oat');
  });

  it('says each change whole, and Done at the end', async () => {
    const { panel, typed, type } = await show();
    await type('oats');
    panel.renderRoot.querySelector('button')!.click();
    expect(typed).to.deep.equal([{ value: 'oats', isDone: false }, { value: 'oats', isDone: true }]);
  });

  it('is not set back by an echo of what was typed a moment ago', async () => {
    const { input, type, hear } = await show();
    await type('oats');
    await type('oats a');
    await hear(field('oats'));
    expect(input.value).to.equal('oats a');
    await hear(field('oats a'));
    expect(input.value).to.equal('oats a');
  });

  it('sends what was typed while the line was cut when it is back, and what was on its way', async () => {
    const { panel, typed, input, type, hear } = await show();
    await type('oats');
    panel.lost = true;
    await panel.updateComplete;
    await type('oats and');
    typed.length = 0;
    panel.lost = false;
    // Neither had arrived; the other case is that the first had.
    await hear(field('oat'));
    await panel.updateComplete;
    expect(typed).to.deep.equal([{ value: 'oats and', isDone: false }]);
    expect(input.value).to.equal('oats and');
    await hear(field('oats and'));
    expect(typed).to.have.length(1);
    expect(panel.renderRoot.querySelector('.offer')).to.equal(null);
  });

  it('never overwrites what another wrote while the line was cut: theirs stands, and one’s own is offered', async () => {
    const { panel, typed, input, type, hear } = await show();
    panel.lost = true;
    await panel.updateComplete;
    await type('oats and');
    typed.length = 0;
    panel.lost = false;
    await hear(field('rice'));
    expect([input.value, typed]).to.deep.equal(['rice', []]);
    panel.renderRoot.querySelector<HTMLElement>('.offer')!.click();
    await panel.updateComplete;
    expect([input.value, typed]).to.deep.equal(['oats and', [{ value: 'oats and', isDone: false }]]);
    expect(panel.renderRoot.querySelector('.offer')).to.equal(null);
  });

  it('offers it in another field too, where the first was gone when the line came back', async () => {
    const { panel, type } = await show();
    const unsent = { text: '' };
    panel.unsent = unsent;
    panel.lost = true;
    await type('oats and');
    panel.remove();
    expect(unsent.text).to.equal('oats and');
    const other = Object.assign(new TypingPanel(), { field: field('', 'g'), unsent });
    document.body.append(other);
    await other.updateComplete;
    expect(other.renderRoot.querySelector('.offer')!.textContent).to.include('oats and');
  });

  it('offers nothing when a field was left on a good line', async () => {
    const { panel, type } = await show();
    await type('oats and');
    panel.remove();
    expect(panel.unsent.text).to.equal('');
  });

  it('takes what another phone typed', async () => {
    const { input, type, hear } = await show();
    await type('oats');
    await hear(field('oats'));
    await hear(field('rice'));
    expect(input.value).to.equal('rice');
  });

  it('begins anew with another field', async () => {
    const { input, type, hear } = await show();
    await type('oats');
    await hear(field('', 'other'));
    expect(input.value).to.equal('');
  });
});
