import { expect } from '@esm-bundle/chai';
import { DEFAULT_LOOK, lookUnlike, type FigureLook } from '../../../src/domain/movement/look.ts';
import type { PeopleActions } from '../../../src/screens/people/people-actions.ts';
import { PeopleScreen } from '../../../src/screens/people/people-screen.ts';
import type { NameForm } from '../../../src/screens/people/name-form.ts';
import type { AskDialog } from '../../../components/ask-dialog/ask-dialog.ts';
import { createPeopleStore } from '../../../src/store/people-store.ts';
import { violationsIn } from '../../components/accessibility.ts';

/** The screen over people kept in a list; what the viewer does changes them as the app would. */
async function show(names: readonly string[]) {
  const store = createPeopleStore();
  let all = names.map((name, at) => ({ id: `p${at}`, name, look: DEFAULT_LOOK }));
  const tell = (): Promise<void> => Promise.resolve(store.send({ kind: 'load', all, currentId: 'p0' }));
  await tell();
  const actions: PeopleActions = {
    refresh: tell,
    add: (name, look) => {
      all = [...all, { id: `p${all.length}`, name, look }];
      return tell();
    },
    rename: (id, name) => {
      all = all.map((one) => (one.id === id ? { ...one, name } : one));
      return tell();
    },
    setLook: (id, look) => store.send({ kind: 'look', id, look }),
    remove: async (id) => {
      const before = all;
      all = all.filter((one) => one.id !== id);
      await tell();
      return () => {
        all = before;
        return tell();
      };
    },
  };
  const screen = new PeopleScreen();
  screen.store = store;
  screen.actions = actions;
  document.body.append(screen);
  await settled(screen);
  return { screen, store, names: () => store.state.all.map(({ name }) => name) };
}

async function settled(screen: PeopleScreen): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await screen.updateComplete;
  await form(screen)?.updateComplete;
}

function form(screen: PeopleScreen): NameForm | null {
  return screen.renderRoot.querySelector('name-form');
}

function button(root: ParentNode, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name);
  if (!found) throw new Error(`no button named ${name}`);
  return found;
}

async function type(screen: PeopleScreen, ...typed: readonly string[]): Promise<void> {
  const root = form(screen)!.renderRoot;
  root.querySelectorAll('input').forEach((input, at) => (input.value = typed[at] ?? ''));
  button(root, 'Save').click();
  await settled(screen);
}

function focusedName(): string {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active?.getAttribute('aria-label') ?? active?.textContent?.trim() ?? '';
}

describe('people-screen', () => {
  afterEach(() => document.querySelectorAll('people-screen').forEach((screen) => screen.remove()));

  it('is accessible with one person, with several, while a look is chosen and while it asks', async () => {
    const alone = await show(['']);
    expect(await violationsIn(alone.screen)).to.deep.equal([]);
    alone.screen.remove();
    const { screen } = await show(['Maria', 'Jon']);
    expect(await violationsIn(screen)).to.deep.equal([]);
    button(screen.renderRoot, 'Look of Jon').click();
    await settled(screen);
    expect(await violationsIn(screen)).to.deep.equal([]);
    button(screen.renderRoot, 'Remove Jon').click();
    await settled(screen);
    expect(await violationsIn(screen)).to.deep.equal([]);
  });

  it('asks the first one’s name too when a second comes', async () => {
    const { screen, names, store } = await show(['']);
    await type(screen, ' Maria ', 'Jon');
    expect(names()).to.deep.equal(['Maria', 'Jon']);
    expect(store.state.all[1]?.look).to.not.deep.equal(DEFAULT_LOOK);
    expect(focusedName()).to.equal('Rename Jon');
  });

  it('says in one sentence what is wrong with a name, and keeps what was typed', async () => {
    const { screen, names } = await show(['']);
    await type(screen, 'Maria', ' ');
    expect(form(screen)!.renderRoot.querySelector('[role=alert]')?.textContent).to.match(/^Type a name/);
    await type(screen, 'Maria', 'maria');
    expect(form(screen)!.renderRoot.querySelector('[role=alert]')?.textContent).to.match(/has this name already/);
    expect(form(screen)!.renderRoot.querySelectorAll('input')[1]?.value).to.equal('maria');
    expect(names()).to.deep.equal(['']);
  });

  it('has the focus in the name that is to be changed, of the first of two too', async () => {
    const { screen } = await show(['Maria', 'Jon']);
    button(screen.renderRoot, 'Rename Maria').click();
    await settled(screen);
    await settled(screen);
    expect(focusedName()).to.equal('Name');
  });

  it('renames, and lets one keep one’s own name', async () => {
    const { screen, names } = await show(['Maria', 'Jon']);
    button(screen.renderRoot, 'Rename Jon').click();
    await settled(screen);
    await type(screen, 'Jon');
    expect(form(screen)).to.equal(null);
    button(screen.renderRoot, 'Rename Jon').click();
    await settled(screen);
    await type(screen, 'Jonas');
    expect(names()).to.deep.equal(['Maria', 'Jonas']);
  });

  it('is left by Back without a name', async () => {
    const { screen, names } = await show(['Maria', 'Jon']);
    button(screen.renderRoot, 'Add a person').click();
    await settled(screen);
    const input = form(screen)!.renderRoot.querySelector('input')!;
    input.dispatchEvent(new CustomEvent('remote-press', { detail: { button: 'back' }, bubbles: true, composed: true, cancelable: true }));
    await settled(screen);
    expect(form(screen)).to.equal(null);
    expect(names()).to.deep.equal(['Maria', 'Jon']);
  });

  it('removes only after asking, and undoes it', async () => {
    const { screen, names } = await show(['Maria', 'Jon']);
    button(screen.renderRoot, 'Remove Jon').click();
    await settled(screen);
    expect(names()).to.deep.equal(['Maria', 'Jon']);
    const dialog = screen.renderRoot.querySelector<AskDialog>('ask-dialog')!;
    expect(dialog.textContent).to.contain('are shown no more');
    button(dialog.renderRoot, 'Remove').click();
    await settled(screen);
    expect(names()).to.deep.equal(['Maria']);
    expect(screen.renderRoot.textContent).to.contain('Jon was removed.');
    button(screen.renderRoot, 'Undo').click();
    await settled(screen);
    expect(names()).to.deep.equal(['Maria', 'Jon']);
  });

  it('has no way to remove the last one', async () => {
    const { screen } = await show(['Maria']);
    button(form(screen)!.renderRoot, 'Cancel').click();
    await settled(screen);
    expect([...screen.renderRoot.querySelectorAll('button')].map((one) => one.textContent?.trim())).to.deep.equal(['Rename', 'Look', 'Add a person']);
  });
});

describe('a first look', () => {
  it('differs from all the others as long as there are looks left', () => {
    const looks: FigureLook[] = [];
    for (let count = 0; count < 6; count += 1) looks.push(lookUnlike(looks));
    expect(new Set(looks.map(({ hair }) => hair)).size).to.equal(6);
    expect(lookUnlike(looks)).to.be.an('object');
  });
});
