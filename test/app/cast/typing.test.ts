import { expect } from '@esm-bundle/chai';
import { followText, type FocusedText } from '../../../src/app/cast/typing.ts';

const soon = (): Promise<void> => new Promise((next) => setTimeout(next));

describe('typing from a phone', () => {
  let place: HTMLElement;
  let text: FocusedText;
  let changes: number;
  let goneOn: number;
  let typed: number;

  beforeEach(() => {
    place = document.createElement('div');
    place.attachShadow({ mode: 'open' }).innerHTML = `
      <form><label>Name <input id="name" maxlength="5"></label><button>Save</button></form>
      <textarea id="note" aria-label="Note"></textarea><input id="alone" type="search" placeholder="Find"><button id="other">x</button>`;
    document.body.append(place);
    changes = 0;
    goneOn = 0;
    typed = 0;
    text = followText({ onChange: () => { changes += 1; }, onTyped: () => { typed += 1; }, goOn: () => { goneOn += 1; } });
  });

  afterEach(() => {
    text.stop();
    place.remove();
  });

  const at = <Found extends HTMLElement>(selector: string): Found => place.shadowRoot!.querySelector<Found>(selector)!;
  const focus = async (selector: string): Promise<void> => {
    at(selector).focus();
    await soon();
  };

  it('says which field has the focus, once, and when it has none', async () => {
    await focus('#name');
    expect(text.field).to.include({ label: 'Name', value: '', kind: 'text', maxLength: 5 });
    await focus('#note');
    expect(text.field).to.include({ label: 'Note', kind: 'many-lines', maxLength: null });
    await focus('#alone');
    expect(text.field).to.include({ label: 'Find', kind: 'search' });
    await focus('#other');
    expect(text.field).to.equal(null);
    expect(changes).to.equal(4);
  });

  it('is heard like a keyboard, and never longer than the field', async () => {
    const heard: string[] = [];
    place.shadowRoot!.addEventListener('input', (event) => heard.push((event.target as HTMLInputElement).value));
    await focus('#name');
    const { id } = text.field!;
    expect(text.type(id, 'Ada', false)).to.equal(true);
    text.type(id, 'Ada Lovelace', false);
    text.type(id, 'Ada L', false);
    expect(heard).to.deep.equal(['Ada', 'Ada L']);
  });

  it('tells that another text stands there, whoever typed it, as long as the field has the focus', async () => {
    await focus('#name');
    text.type(text.field!.id, 'Ada', false);
    at<HTMLInputElement>('#name').value = 'Adam';
    at('#name').dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    expect([typed, text.field!.value]).to.deep.equal([2, 'Adam']);
    await focus('#other');
    at('#name').dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    expect(typed).to.equal(2);
  });

  it('leaves no half of an emoji at the end of what fits', async () => {
    await focus('#name');
    text.type(text.field!.id, 'Ada 🏋️', false);
    expect(at<HTMLInputElement>('#name').value).to.equal('Ada ');
  });

  it('leaves alone a field that holds more than travels', async () => {
    await focus('#note');
    text.type(text.field!.id, 'x'.repeat(20_000), false);
    expect(text.field!.value.length).to.equal(20_000);
    at<HTMLTextAreaElement>('#note').value += 'x';
    expect(text.field).to.equal(null);
  });

  it('for a field that had the focus before changes nothing', async () => {
    await focus('#name');
    const { id } = text.field!;
    await focus('#alone');
    expect(text.type(id, 'Ada', true)).to.equal(false);
    await focus('#name');
    expect(text.type(id, 'Ada', true)).to.equal(false);
    expect(at<HTMLInputElement>('#name').value).to.equal('');
  });

  it('Done is the form’s own button, or on to the next thing', async () => {
    let sent = 0;
    at('form').addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    await focus('#name');
    text.type(text.field!.id, 'Ada', true);
    expect([sent, goneOn]).to.deep.equal([1, 0]);
    await focus('#note');
    text.type(text.field!.id, 'a', true);
    expect([sent, goneOn]).to.deep.equal([1, 1]);
  });
});
