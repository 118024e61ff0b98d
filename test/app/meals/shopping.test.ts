import { expect } from '@esm-bundle/chai';
import { AppShell } from '../../../src/app/app-shell.ts';
import { prepareShopping, shoppingScreen } from '../../../src/app/meals/shopping.ts';
import type { ScreenParts } from '../../../src/app/screens.ts';
import { StandingScreens } from '../../../src/app/standing-screens.ts';
import { DEFAULT_HOUSEHOLD_SETTINGS } from '../../../src/domain/meals/household.ts';
import type { ShoppingRow } from '../../../src/domain/meals/shopping-line.ts';
import { DEFAULT_DEVICE_SETTINGS, DEFAULT_PERSON_SETTINGS } from '../../../src/domain/settings.ts';
import type { StayingScreen } from '../../../src/screens/staying-screen.ts';
import type { StorageChange } from '../../../src/storage/announce.ts';
import { createPeopleStore } from '../../../src/store/people-store.ts';
import { SettingsStore } from '../../../src/store/settings-store.ts';
import { createWeekStore } from '../../../src/store/week-store.ts';

const soap: ShoppingRow = { id: 'own/soap', kind: 'own', text: 'Soap', section: 'none', isChecked: false, createdAtMs: 1 };

function rig() {
  const shell = new AppShell();
  document.body.append(shell);
  new StandingScreens(shell);
  const { outlet } = shell;
  outlet.show(document.createElement('p'));
  const rows: ShoppingRow[] = [soap];
  const listeners: ((change: StorageChange) => void)[] = [];
  let readings = 0;
  const food = {
    shopping: { list: () => ((readings += 1), Promise.resolve([...rows])) },
    pantry: { list: () => Promise.resolve([]) },
    meals: { listBetween: () => Promise.resolve([]) },
    household: { load: () => Promise.resolve(DEFAULT_HOUSEHOLD_SETTINGS) },
    recipes: { findAll: () => Promise.resolve([]) },
  };
  const settingsStore = new SettingsStore({ device: DEFAULT_DEVICE_SETTINGS, person: DEFAULT_PERSON_SETTINGS });
  const parts = {
    settingsStore,
    peopleStore: createPeopleStore(),
    weekStore: createWeekStore('2026-01-14'),
    kept: () => Promise.resolve({ storage: { food, createId: () => 'id' }, personId: 'p' }),
    stay: (screen: StayingScreen, isMadeBefore?: boolean) => outlet.stay(screen, isMadeBefore),
    onChange: (listener: (change: StorageChange) => void) => void listeners.push(listener),
  } as unknown as ScreenParts;
  const write = (row: ShoppingRow, from: StorageChange['from']): void => {
    rows.push(row);
    listeners.forEach((tell) => tell({ stores: ['shopping'], from }));
  };
  return { parts, outlet, write, settingsStore, readings: () => readings };
}

const textOf = (screen: Element): string => screen.shadowRoot!.querySelector('main')!.textContent!.replace(/\s+/g, ' ');
const isReady = (screen: Element): boolean => (screen as StayingScreen).isReadyFor!('/shopping');

describe('the shopping list, made before it is asked for', () => {
  afterEach(() => document.querySelectorAll('app-shell').forEach((shell) => shell.remove()));

  it('stands ready behind the screen that is shown, and is shown without reading anything again', async () => {
    const { parts, outlet, readings } = rig();
    await prepareShopping(parts);
    const screen = outlet.element.querySelector('shopping-screen')!;
    expect(screen.getAttribute('aria-hidden')).to.equal('true');
    expect(textOf(screen)).to.contain('Soap');
    expect(isReady(screen)).to.equal(true);
    expect(await shoppingScreen(parts)).to.equal(screen);
    expect(readings()).to.equal(1);
  });

  it('is read again before it is shown once something it is made from has changed, and not while nobody looks', async () => {
    const { parts, outlet, write, readings, settingsStore } = rig();
    await prepareShopping(parts);
    const screen = outlet.element.querySelector('shopping-screen')!;
    write({ ...soap, id: 'own/tea', text: 'Tea' }, 'elsewhere');
    expect(isReady(screen)).to.equal(false);
    expect(readings()).to.equal(1);
    expect(await shoppingScreen(parts)).to.equal(screen);
    await screen.updateComplete;
    expect(textOf(screen)).to.contain('Tea');
    expect(isReady(screen)).to.equal(true);
    settingsStore.send({ kind: 'person', change: { units: 'us' } });
    expect(isReady(screen)).to.equal(false);
    expect(await shoppingScreen(parts)).to.have.property('units', 'us');
  });

  it('is read behind the screen that is shown, once nothing has changed for a while', async () => {
    const waiting: (() => void)[] = [];
    const usual = window.setTimeout;
    window.setTimeout = ((run: () => void) => waiting.push(run)) as typeof window.setTimeout;
    try {
      const { parts, outlet, write, readings } = rig();
      await prepareShopping(parts);
      const screen = outlet.element.querySelector('shopping-screen')!;
      write({ ...soap, id: 'own/tea', text: 'Tea' }, 'here');
      expect(readings()).to.equal(1);
      waiting.forEach((run) => run());
      for (let frame = 0; frame < 300 && !isReady(screen); frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
      await screen.updateComplete;
      expect(isReady(screen)).to.equal(true);
      expect(textOf(screen)).to.contain('Tea');
    } finally {
      window.setTimeout = usual;
    }
  });

  it('shows at once what another page writes while somebody looks', async () => {
    const { parts, outlet, write } = rig();
    const screen = await shoppingScreen(parts) as HTMLElementTagNameMap['shopping-screen'];
    outlet.show(screen);
    await screen.updateComplete;
    write({ ...soap, id: 'own/tea', text: 'Tea' }, 'elsewhere');
    for (let frame = 0; frame < 300 && !textOf(screen).includes('Tea'); frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(textOf(screen)).to.contain('Tea');
  });
});
