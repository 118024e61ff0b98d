import { expect } from '@esm-bundle/chai';
import type { ChoiceRow } from '../../../components/choice-row/choice-row.ts';
import { DEFAULT_DEVICE_SETTINGS, DEFAULT_PERSON_SETTINGS } from '../../../src/domain/settings.ts';
import { SettingsScreen } from '../../../src/screens/settings/settings-screen.ts';
import { createPeopleStore } from '../../../src/store/people-store.ts';
import { SettingsStore } from '../../../src/store/settings-store.ts';
import { violationsIn } from '../../components/accessibility.ts';

async function show(): Promise<{ screen: SettingsScreen; store: SettingsStore; row(name: string): ChoiceRow }> {
  const screen = new SettingsScreen();
  const store = new SettingsStore({ device: DEFAULT_DEVICE_SETTINGS, person: DEFAULT_PERSON_SETTINGS });
  screen.store = store;
  screen.peopleStore = createPeopleStore();
  document.body.append(screen);
  await screen.updateComplete;
  return { screen, store, row: (name) => [...screen.renderRoot.querySelectorAll('choice-row')].find((row) => (row as ChoiceRow).name === name) as ChoiceRow };
}

function choices(row: ChoiceRow): readonly HTMLElement[] {
  return [...row.renderRoot.querySelectorAll<HTMLElement>('[role="radio"]')];
}

async function chosen(row: ChoiceRow): Promise<string | undefined> {
  await row.updateComplete;
  return choices(row).find((choice) => choice.getAttribute('aria-checked') === 'true')?.textContent?.trim();
}

describe('settings-screen', () => {
  afterEach(() => document.body.replaceChildren());

  it('is accessible', async () => {
    const { screen } = await show();
    expect(await violationsIn(screen)).to.deep.equal([]);
  });

  it('begins with the guideline’s goals, and keeps what is chosen as the person’s own', async () => {
    const { store, row } = await show();
    expect([await chosen(row('Cardio goal')), await chosen(row('Strength days'))]).to.deep.equal(['150 min', '2 days']);
    choices(row('Cardio goal'))[0]!.click();
    choices(row('Strength days'))[2]!.click();
    expect(store.state.person).to.deep.equal({ ...DEFAULT_PERSON_SETTINGS, cardioGoalMin: 75, strengthGoalDays: 3 });
  });

  it('shows the goals of whoever comes to the front', async () => {
    const { screen, store, row } = await show();
    store.send({ kind: 'load', settings: { ...store.state, person: { ...DEFAULT_PERSON_SETTINGS, cardioGoalMin: 300, strengthGoalDays: 1 } } });
    await screen.updateComplete;
    expect([await chosen(row('Cardio goal')), await chosen(row('Strength days'))]).to.deep.equal(['300 min', '1 day']);
  });
});
