import { expect } from '@esm-bundle/chai';
import { AppShell } from '../../../src/app/app-shell.ts';
import { prepareWeek, weekScreen } from '../../../src/app/meals/week.ts';
import type { ScreenParts } from '../../../src/app/screens.ts';
import { StandingScreens } from '../../../src/app/standing-screens.ts';
import { addDays, dayAt } from '../../../src/domain/day.ts';
import { DEFAULT_HOUSEHOLD_SETTINGS } from '../../../src/domain/meals/household.ts';
import { mealIdOf, type PlannedMeal } from '../../../src/domain/meals/plan.ts';
import { DEFAULT_DEVICE_SETTINGS, DEFAULT_PERSON_SETTINGS } from '../../../src/domain/settings.ts';
import type { MealsScreen } from '../../../src/screens/meals/meals-screen.ts';
import type { StayingScreen } from '../../../src/screens/staying-screen.ts';
import { createPeopleStore } from '../../../src/store/people-store.ts';
import { SettingsStore } from '../../../src/store/settings-store.ts';
import { createWeekStore } from '../../../src/store/week-store.ts';

const today = dayAt(Date.now(), -new Date().getTimezoneOffset());
const dinner: PlannedMeal = {
  id: mealIdOf(today, 'dinner'), localDay: today, slotId: 'dinner', dish: { kind: 'recipe', recipeId: 'lentil-bolognese' }, servings: 2, isLocked: false, cookedAtMs: null,
};

function rig(sums: readonly { readonly day: string; readonly sessionCount: number }[] = []) {
  const shell = new AppShell();
  document.body.append(shell);
  new StandingScreens(shell);
  const { outlet } = shell;
  outlet.show(document.createElement('p'));
  const food = {
    meals: { listBetween: () => Promise.resolve([dinner]) },
    household: { load: () => Promise.resolve(DEFAULT_HOUSEHOLD_SETTINGS) },
    recipes: { findAll: () => Promise.resolve([]), list: () => Promise.resolve([]) },
    recipeMarks: { list: () => Promise.resolve([]) },
  };
  const settings = { loadPerson: () => Promise.resolve(DEFAULT_PERSON_SETTINGS) };
  const parts = {
    settingsStore: new SettingsStore({ device: DEFAULT_DEVICE_SETTINGS, person: DEFAULT_PERSON_SETTINGS }),
    peopleStore: createPeopleStore(),
    weekStore: createWeekStore(today),
    intentionStore: { state: [] },
    kept: () => Promise.resolve({
      storage: { food, settings, createId: () => 'id', intentions: { list: () => Promise.resolve([]) }, daySums: { listBetween: () => Promise.resolve(sums) } }, personId: 'p',
    }),
    stay: (screen: StayingScreen, isMadeBefore?: boolean) => outlet.stay(screen, isMadeBefore),
    onChange: () => () => undefined,
    isShared: () => false,
    canPrint: false,
  } as unknown as ScreenParts;
  return { parts, outlet };
}

async function frames(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

function plateIn(screen: MealsScreen): HTMLElement {
  return screen.shadowRoot!.querySelector('week-grid')!.shadowRoot!.querySelector<HTMLElement>('.plate')!;
}

describe('the week, made before it is asked for', () => {
  afterEach(() => document.querySelectorAll('app-shell').forEach((shell) => shell.remove()));

  it('has its names before its pictures, which keep their room and come in the frame after it is shown', async () => {
    const { parts, outlet } = rig();
    await prepareWeek(parts);
    const screen = outlet.element.querySelector<MealsScreen>('meals-screen')!;
    await screen.updateComplete;
    await frames(3);
    const hidden = plateIn(screen);
    expect(screen.withoutPictures).to.equal(true);
    expect(getComputedStyle(hidden).visibility).to.equal('hidden');
    const room = hidden.getBoundingClientRect().width;
    expect(room).to.be.greaterThan(0);
    expect(screen.shadowRoot!.querySelector('week-grid')!.shadowRoot!.textContent).to.contain('Lentil bolognese');

    expect(await weekScreen(parts)).to.equal(screen);
    expect(screen.withoutPictures, 'in the frame it is shown in').to.equal(true);
    outlet.show(screen);
    await frames(6);
    await screen.updateComplete;
    expect(screen.withoutPictures).to.equal(false);
    expect(getComputedStyle(plateIn(screen)).visibility).to.equal('visible');
    expect(plateIn(screen).getBoundingClientRect().width).to.equal(room);
  });

  it('knows of a week before this one what was trained, once it is turned to', async () => {
    const day = addDays(today, -7);
    const { parts, outlet } = rig([{ day, sessionCount: 1 }]);
    const screen = await weekScreen(parts) as MealsScreen;
    outlet.show(screen);
    const before = screen.food.needsOn(day).proteinGrams;
    await screen.mealWeek.show(day);
    await frames(8);
    expect(screen.food.needsOn(day).proteinGrams).to.be.greaterThan(before);
  });

  it('that stands there already has its pictures, and does not lose them to being made ready again', async () => {
    const { parts, outlet } = rig();
    const screen = await weekScreen(parts) as MealsScreen;
    outlet.show(screen);
    await frames(6);
    await prepareWeek(parts);
    await screen.updateComplete;
    expect(screen.withoutPictures).to.equal(false);
    expect(getComputedStyle(plateIn(screen)).visibility).to.equal('visible');
  });
});
