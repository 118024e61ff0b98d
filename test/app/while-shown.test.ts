import { expect } from '@esm-bundle/chai';
import { LitElement } from 'lit';
import { foodSettingsScreen } from '../../src/app/meals/food-settings.ts';
import type { ScreenParts } from '../../src/app/screens.ts';
import { whileShown } from '../../src/app/while-shown.ts';
import { DEFAULT_HOUSEHOLD_SETTINGS } from '../../src/domain/meals/household.ts';
import { DEFAULT_DEVICE_SETTINGS, DEFAULT_PERSON_SETTINGS } from '../../src/domain/settings.ts';
import type { StorageChange } from '../../src/storage/announce.ts';
import { createPeopleStore } from '../../src/store/people-store.ts';
import { SettingsStore } from '../../src/store/settings-store.ts';

class Shown extends LitElement {}
customElements.define('a-shown-screen', Shown);

function listeners() {
  const all = new Set<(change: StorageChange) => void>();
  const onChange = (listener: (change: StorageChange) => void) => {
    all.add(listener);
    return () => void all.delete(listener);
  };
  return { all, onChange };
}

describe('a screen’s listener', () => {
  it('is there while the screen stands in the page, each time once, and gone after it', () => {
    const { all, onChange } = listeners();
    const screen = new Shown();
    whileShown(screen, () => onChange(() => undefined));
    expect(all.size).to.equal(0);
    for (let visit = 0; visit < 3; visit += 1) {
      document.body.append(screen);
      expect(all.size).to.equal(1);
      screen.remove();
      expect(all.size).to.equal(0);
    }
  });

  it('of the food settings does not pile up, however often they are opened', async () => {
    const { all, onChange } = listeners();
    let asked = 0;
    const load = () => {
      asked += 1;
      return Promise.resolve(DEFAULT_HOUSEHOLD_SETTINGS);
    };
    const parts = {
      settingsStore: new SettingsStore({ device: DEFAULT_DEVICE_SETTINGS, person: DEFAULT_PERSON_SETTINGS }),
      peopleStore: createPeopleStore(),
      weekStore: { state: { today: '2026-11-23' } },
      weekdayOf: (day: string) => day,
      isShared: () => false,
      kept: () => Promise.resolve({ storage: { food: { household: { load } } } }),
      onChange,
    } as unknown as ScreenParts;
    for (let visit = 0; visit < 5; visit += 1) {
      const screen = await foodSettingsScreen(parts);
      document.body.append(screen);
      expect(all.size).to.equal(1);
      if (visit < 4) screen.remove();
    }
    const before = asked;
    for (const listener of all) listener({ stores: ['settings'], from: 'elsewhere' });
    expect(asked).to.equal(before + 1);
    document.querySelector('food-settings-screen')?.remove();
    expect(all.size).to.equal(0);
  });
});
