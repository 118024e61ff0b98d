import { expect } from '@esm-bundle/chai';
import type { BodyFacts } from '../../../src/domain/meals/body-facts.ts';
import { firstBodyFacts } from '../../../src/domain/meals/body-facts-change.ts';
import { DEFAULT_HOUSEHOLD_SETTINGS, type HouseholdSettings } from '../../../src/domain/meals/household.ts';
import { DEFAULT_DEVICE_SETTINGS, DEFAULT_PERSON_SETTINGS } from '../../../src/domain/settings.ts';
import { FoodSettingsScreen } from '../../../src/screens/food-settings/food-settings-screen.ts';
import { createPeopleStore } from '../../../src/store/people-store.ts';
import { SettingsStore } from '../../../src/store/settings-store.ts';
import { violationsIn } from '../../components/accessibility.ts';

const TODAY = '2026-11-23';

interface Shown {
  readonly body?: BodyFacts | null;
  readonly household?: Partial<HouseholdSettings>;
  readonly isShared?: boolean;
}

async function show({ body = null, household = {}, isShared = false }: Shown = {}) {
  const screen = new FoodSettingsScreen();
  const changes: Partial<HouseholdSettings>[] = [];
  screen.store = new SettingsStore({ device: DEFAULT_DEVICE_SETTINGS, person: { ...DEFAULT_PERSON_SETTINGS, bodyFacts: body } });
  screen.peopleStore = createPeopleStore();
  screen.household = { ...DEFAULT_HOUSEHOLD_SETTINGS, ...household };
  screen.days = [TODAY];
  screen.today = TODAY;
  screen.isShared = isShared;
  screen.addEventListener('household-change', ({ detail }) => changes.push(detail.change));
  document.body.append(screen);
  await settled();
  return { screen, changes };
}

/** Frames pass, no time is waited for: rows within sections are drawn. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 4; frame += 1) await new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
}

function allIn(root: ParentNode, selector: string): readonly HTMLElement[] {
  const within = [...root.querySelectorAll<HTMLElement>('*')].flatMap(({ shadowRoot }) => (shadowRoot ? allIn(shadowRoot, selector) : []));
  return [...root.querySelectorAll<HTMLElement>(selector), ...within];
}

function button(screen: FoodSettingsScreen, words: string): HTMLElement {
  const found = allIn(screen.renderRoot, 'button').find(({ textContent }) => textContent.trim() === words);
  if (!found) throw new Error(`no button ${words}`);
  return found;
}

async function press(screen: FoodSettingsScreen, words: string): Promise<void> {
  button(screen, words).click();
  await settled();
}

function textOf(screen: FoodSettingsScreen): string {
  return allIn(screen.renderRoot, 'p, .about, button').map(({ textContent }) => textContent.trim()).join('\n');
}

describe('food-settings-screen', () => {
  afterEach(() => document.querySelectorAll('food-settings-screen').forEach((one) => one.remove()));

  it('is accessible, with body facts open', async () => {
    const { screen } = await show({ body: firstBodyFacts(2026) });
    await press(screen, 'Look or change');
    expect(await violationsIn(screen)).to.deep.equal([]);
  });

  it('turns an allergy on and off again, and says so to screen readers', async () => {
    const { screen, changes } = await show();
    await press(screen, 'Peanuts');
    expect(button(screen, 'Peanuts').getAttribute('aria-pressed')).to.equal('true');
    await press(screen, 'Peanuts');
    expect(button(screen, 'Peanuts').getAttribute('aria-pressed')).to.equal('false');
    expect(changes).to.deep.equal([{ allergies: ['peanuts'] }, { allergies: [] }]);
  });

  it('keeps the last meal of a day, and says why', async () => {
    const { screen, changes } = await show({ household: { slots: DEFAULT_HOUSEHOLD_SETTINGS.slots.slice(2, 3) } });
    await press(screen, 'Dinner');
    expect(changes).to.deep.equal([]);
    expect(textOf(screen)).to.contain('One meal stays on.');
  });

  it('keeps no body facts until they are to be used', async () => {
    const { screen } = await show();
    await press(screen, 'Enter body facts');
    await press(screen, 'Female');
    expect(screen.store.state.person.bodyFacts).to.equal(null);
    await press(screen, 'Use these');
    expect(screen.store.state.person.bodyFacts?.sex).to.equal('female');
  });

  it('clears body facts with one press, which can be undone', async () => {
    const body = firstBodyFacts(2026);
    const { screen } = await show({ body });
    await press(screen, 'Clear body facts');
    expect(screen.store.state.person.bodyFacts).to.equal(null);
    await press(screen, 'Undo');
    expect(screen.store.state.person.bodyFacts).to.deep.equal(body);
  });

  it('says no kilocalories unless they are wanted', async () => {
    expect(textOf((await show({ body: firstBodyFacts(2026) })).screen)).to.match(/About 84 g of protein a day/).and.not.match(/kcal/);
    expect(textOf((await show({ body: firstBodyFacts(2026), household: { showsEnergy: true } })).screen)).to.match(/kcal and 84 g of protein/);
  });

  for (const [who, change, why] of [
    ['the young', { birthYear: 2010 }, 'While growing'],
    ['the pregnant', { isPregnantOrNursing: true }, 'Two are fed now'],
    ['the light', { massKg: 45 }, 'already low'],
  ] as const) {
    it(`offers ${who} no loss of weight, and says why`, async () => {
      const { screen } = await show({ body: { ...firstBodyFacts(2026), ...change } });
      await press(screen, 'Look or change');
      expect(textOf(screen)).to.contain(why).and.not.contain('Lose slowly');
    });
  }

  it('takes energy and protein of one’s own, from what was worked out on, and never below what a body at rest needs', async () => {
    const { screen } = await show({ body: { ...firstBodyFacts(2026), goal: 'lose' } });
    await press(screen, 'Look or change');
    for (const own of allIn(screen.renderRoot, 'button').filter(({ textContent }) => textContent.trim() === 'My own')) {
      own.click();
      await settled();
    }
    expect(screen.store.state.person.bodyFacts?.proteinGrams).to.equal(100);
    const less = allIn(screen.renderRoot, 'button').find((one) => one.getAttribute('aria-label') === 'Less: My own energy') as HTMLButtonElement;
    for (let presses = 0; presses < 40 && !less.disabled; presses += 1) {
      less.click();
      await settled();
    }
    expect(screen.store.state.person.bodyFacts?.energyKcal).to.equal(1_500);
    expect(textOf(screen)).to.contain('Less is never planned for you, because a body at rest needs as much.');
    expect(await violationsIn(screen)).to.deep.equal([]);
  });

  it('plans more than was chosen once the floor has risen, and says so in one sentence', async () => {
    const { screen } = await show({ body: { ...firstBodyFacts(2026), energyKcal: 1_500, isPregnantOrNursing: true }, household: { showsEnergy: true } });
    await press(screen, 'Look or change');
    expect(textOf(screen)).to.match(/That is less than is planned for you: 2,\d+ kcal are planned instead\./);
  });

  it('says so when chosen protein is less than is advised, or more than helps', async () => {
    for (const [proteinGrams, why] of [[40, 'below what is advised'], [200, 'does no more for muscles'], [90, 'The same on training days.']] as const) {
      const { screen } = await show({ body: { ...firstBodyFacts(2026), proteinGrams } });
      await press(screen, 'Look or change');
      expect(textOf(screen)).to.contain(why);
      screen.remove();
    }
  });

  it('says nothing of a body on a screen others see until it is asked for, each time', async () => {
    const { screen } = await show({ body: firstBodyFacts(2026), household: { showsEnergy: true }, isShared: true });
    expect(textOf(screen)).to.contain('Hidden here').and.not.match(/84 g|kcal and/);
    await press(screen, 'Look or change');
    expect(textOf(screen)).to.match(/84 g of protein/);
    await press(screen, 'Done');
    expect(textOf(screen)).to.contain('Hidden here').and.not.match(/84 g/);
  });

  it('offers others to lose slowly', async () => {
    const { screen } = await show({ body: firstBodyFacts(2026) });
    await press(screen, 'Look or change');
    expect(textOf(screen)).to.contain('Lose slowly');
  });
});
