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
