import { expect } from '@esm-bundle/chai';
import { setViewport } from '@web/test-runner-commands';
import type { AskDialog } from '../../../components/ask-dialog/ask-dialog.ts';
import type { PairingCard } from '../../../components/pairing-card/pairing-card.ts';
import type { QrCode } from '../../../components/qr-code/qr-code.ts';
import type { NameForm } from '../../../src/screens/people/name-form.ts';
import { PhoneCorner } from '../../../src/screens/phones/phone-corner.ts';
import type { PhonesActions } from '../../../src/screens/phones/phones-actions.ts';
import { PhonesScreen } from '../../../src/screens/phones/phones-screen.ts';
import { createPhonesStore, type PhonesShown, type PhoneShown } from '../../../src/store/phones-store.ts';
import { violationsIn } from '../../components/accessibility.ts';

const invited: Partial<PhonesShown> = { hub: 'here', invitation: 'http://tv.local:8080/remote#1.room.key', code: 'BCDF GHJK', address: 'tv.local:8080/remote', ownName: 'Living room' };
const kitchen: PhoneShown = { id: 'k', name: 'Kitchen phone', kind: 'phone', state: 'here' };
const nameless: PhoneShown = { id: 'n', name: '', kind: 'tablet', state: 'away' };

/** What was asked for, and how many invitations count now. */
function talkingTo(shown: Partial<PhonesShown>) {
  const store = createPhonesStore();
  store.send(shown);
  const asked: string[] = [];
  const count = { invitations: 0 };
  const actions: PhonesActions = {
    store,
    invite: () => {
      count.invitations += 1;
      return () => void (count.invitations -= 1);
    },
    rename: (id, name) => void asked.push(`${id} is ${name}`),
    renameTv: (name) => void asked.push(`tv is ${name}`),
    compare: (id) => void asked.push(`${id} is compared`),
    remove: (id) => {
      asked.push(`${id} goes`);
      store.send({ phones: store.state.phones.filter((phone) => phone.id !== id) });
    },
  };
  return { store, asked, count, actions };
}

async function show(shown: Partial<PhonesShown>) {
  const told = talkingTo(shown);
  const screen = new PhonesScreen();
  screen.actions = told.actions;
  document.body.append(screen);
  await settled(screen);
  return { ...told, screen };
}

async function settled(screen: PhonesScreen | PhoneCorner): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await screen.updateComplete;
}

function words(screen: PhonesScreen): string {
  return screen.renderRoot.querySelector('main')!.textContent!.replace(/\s+/g, ' ');
}

function press(root: ParentNode, name: string): void {
  const found = [...root.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name);
  if (!found) throw new Error(`no button named ${name}`);
  found.click();
}

async function typeName(screen: PhonesScreen, name: string): Promise<void> {
  await settled(screen);
  const form = screen.renderRoot.querySelector<NameForm>('name-form')!;
  await form.updateComplete;
  form.renderRoot.querySelector('input')!.value = name;
  press(form.renderRoot, 'Save');
  await settled(screen);
}

function focusedName(): string {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active?.getAttribute('aria-label') ?? active?.textContent?.trim() ?? '';
}

describe('phones-screen', () => {
  afterEach(() => document.querySelectorAll('phones-screen, phone-corner').forEach((screen) => screen.remove()));

  it('is accessible while it invites, with phones, while one is renamed and while it asks', async () => {
    const { screen, store } = await show(invited);
    expect(await violationsIn(screen)).to.deep.equal([]);
    store.send({ phones: [kitchen, nameless] });
    await settled(screen);
    expect(await violationsIn(screen)).to.deep.equal([]);
    press(screen.renderRoot, 'Rename Kitchen phone');
    await settled(screen);
    expect(await violationsIn(screen)).to.deep.equal([]);
    press(screen.renderRoot, 'Remove Tablet');
    await settled(screen);
    expect(await violationsIn(screen)).to.deep.equal([]);
  });

  it('shows the QR, the address and the code to type, as long as they count', async () => {
    const { screen, store } = await show(invited);
    expect(screen.renderRoot.querySelector<QrCode>('qr-code')!.text).to.equal(invited.invitation);
    expect(words(screen)).to.contain('tv.local:8080/remote').and.to.contain('BCDF GHJK');
    store.send({ code: null });
    await settled(screen);
    expect(words(screen)).not.to.contain('eight letters');
    store.send({ hub: 'away', invitation: null });
    await settled(screen);
    expect(screen.renderRoot.querySelector('qr-code')).to.equal(null);
    expect(words(screen)).to.contain('out of reach').and.to.contain('TV’s own remote');
  });

  it('invites only while it is on the screen, and once again when it comes back', async () => {
    const { screen, store, count } = await show(invited);
    expect(count.invitations).to.equal(1);
    screen.remove();
    expect(count.invitations).to.equal(0);
    store.send({ code: 'WXZB CDFG' });
    document.body.append(screen);
    await settled(screen);
    expect(count.invitations).to.equal(1);
    expect(words(screen)).to.contain('WXZB CDFG');
  });

  it('renames the TV and a phone, and has the focus where it was', async () => {
    const { screen, asked } = await show({ ...invited, phones: [kitchen] });
    press(screen.renderRoot, 'Rename Living room');
    await typeName(screen, 'Den');
    expect(focusedName()).to.equal('Rename Living room');
    press(screen.renderRoot, 'Rename Kitchen phone');
    await typeName(screen, 'Mine');
    expect(focusedName()).to.equal('Rename Kitchen phone');
    expect(asked).to.deep.equal(['tv is Den', 'k is Mine']);
  });

  it('shows the whole form of a phone whose row was at the foot of the window', async () => {
    await setViewport({ width: 390, height: 500 });
    try {
      const many = Array.from({ length: 12 }, (_, at): PhoneShown => ({ ...kitchen, id: `p${at}`, name: `Phone ${at}` }));
      const { screen } = await show({ ...invited, phones: many });
      screen.renderRoot.querySelector('[aria-label="Rename Phone 6"]')!.scrollIntoView({ block: 'end' });
      press(screen.renderRoot, 'Rename Phone 6');
      await settled(screen);
      const { top, bottom } = screen.renderRoot.querySelector('name-form')!.getBoundingClientRect();
      expect(top).to.be.at.least(0);
      // The page scrolls by whole pixels.
      expect(bottom).to.be.below(innerHeight + 1);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('removes a phone only after asking', async () => {
    const { screen, asked } = await show({ ...invited, phones: [kitchen] });
    const answer = async (value: string): Promise<void> => {
      press(screen.renderRoot, 'Remove Kitchen phone');
      await settled(screen);
      screen.renderRoot.querySelector<AskDialog>('ask-dialog')!.dispatchEvent(new CustomEvent('answer', { detail: { value } }));
      await settled(screen);
    };
    await answer('keep');
    expect(asked).to.deep.equal([]);
    await answer('remove');
    expect(asked).to.deep.equal(['k goes']);
    expect(screen.renderRoot.querySelector('ask-dialog')).to.equal(null);
    expect(focusedName()).to.equal('Rename Living room');
  });

  it('has the focus in the name that is to be changed, with another row beside it too', async () => {
    const { screen } = await show({ ...invited, phones: [kitchen, nameless] });
    for (const name of ['Rename Living room', 'Rename Kitchen phone', 'Rename Tablet']) {
      press(screen.renderRoot, name);
      await settled(screen);
      await screen.renderRoot.querySelector<NameForm>('name-form')!.updateComplete;
      await settled(screen);
      expect(focusedName(), name).to.equal('Name');
    }
  });

  it('has no name to give to a phone whose digits were not compared, and asks about them again', async () => {
    const { screen, asked } = await show({ ...invited, phones: [{ ...kitchen, state: 'compare' }] });
    expect(() => press(screen.renderRoot, 'Rename Kitchen phone')).to.throw();
    expect(words(screen)).to.contain('six digits');
    press(screen.renderRoot, 'Compare Kitchen phone');
    expect(asked).to.deep.equal(['k is compared']);
  });
});

describe('phone-corner', () => {
  afterEach(() => document.querySelectorAll('phone-corner').forEach((corner) => corner.remove()));

  it('offers what a phone joins by, and says in its place why there is nothing', async () => {
    const { actions, store, count } = talkingTo(invited);
    const corner = new PhoneCorner();
    corner.actions = actions;
    document.body.append(corner);
    await settled(corner);
    const card = corner.renderRoot.querySelector<PairingCard>('pairing-card')!;
    await card.updateComplete;
    expect(card.renderRoot.querySelector('a')!.textContent).to.contain('BCDF GHJK');
    expect(card.renderRoot.querySelector<QrCode>('qr-code')!.text).to.equal(invited.invitation);
    expect(await violationsIn(corner)).to.deep.equal([]);
    store.send({ hub: 'away', invitation: null, code: null });
    await settled(corner);
    await card.updateComplete;
    expect(card.renderRoot.querySelector('qr-code')).to.equal(null);
    expect(card.renderRoot.querySelector('a')!.textContent).to.contain('out of reach');
    corner.remove();
    expect(count.invitations).to.equal(0);
  });
});
