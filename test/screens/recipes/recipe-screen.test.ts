import { expect } from '@esm-bundle/chai';
import type { FreePlace, RecipeActions } from '../../../src/screens/recipes/recipe-actions.ts';
import { factsOf } from '../../../src/domain/meals/recipe-facts.ts';
import { RecipeScreen } from '../../../src/screens/recipes/recipe-screen.ts';
import { food, line, recipe } from '../../domain/meals/kitchen.ts';

const carrot = food({ id: 'carrot' });
const STEW = recipe([line('carrot')], { id: 'stew', name: 'Stew' });
const PLACE: FreePlace = { localDay: '2026-01-14', slotId: 'dinner', taken: '' };

async function show(planned: Awaited<ReturnType<RecipeActions['plan']>>) {
  const screen = Object.assign(new RecipeScreen(), {
    listed: { recipe: STEW, mark: null, facts: factsOf(STEW, () => carrot, 'northern') },
    foods: { byId: new Map([['carrot', carrot]]), namesOf: () => ['Carrot'] },
    actions: { places: () => Promise.resolve([PLACE]), plan: () => Promise.resolve(planned) } as unknown as RecipeActions,
    openedFrom: { day: '2026-01-14', slotId: 'dinner' }, servings: 4, canCook: true, fitting: 'dinner',
  });
  document.body.append(screen);
  await screen.updateComplete;
  /** Presses "Add to the week" and chooses the place. */
  const add = async (): Promise<void> => {
    screen.renderRoot.querySelector<HTMLElement>('[data-focus-key="plan"]')!.click();
    for (let frame = 0; frame < 60 && !screen.renderRoot.querySelector('plan-sheet'); frame += 1) await new Promise(requestAnimationFrame);
    screen.renderRoot.querySelector('plan-sheet')!.dispatchEvent(new CustomEvent('place-choose', { detail: { place: PLACE } }));
    for (let frame = 0; frame < 60 && !screen.renderRoot.querySelector('.done'); frame += 1) await new Promise(requestAnimationFrame);
    await screen.updateComplete;
  };
  const done = (): string => screen.renderRoot.querySelector('.done [role="status"]')?.textContent.trim() ?? '';
  const focused = (): string => screen.shadowRoot!.activeElement?.getAttribute('data-focus-key') ?? '';
  return { screen, add, done, focused };
}

describe('recipe-screen', () => {
  afterEach(() => document.querySelectorAll('recipe-screen').forEach((screen) => screen.remove()));

  it('says that nothing was planned where another window was quicker, offers no undo, and stands at the button to be pressed once more', async () => {
    const { screen, add, done, focused } = await show(null);
    await add();
    expect(done()).to.match(/^This was not planned: the week was changed in another window meanwhile\. Please press Add to the week once more\.$/);
    expect(screen.renderRoot.querySelector('[data-focus-key="undo"]')).to.equal(null);
    expect(focused()).to.equal('plan');
  });

  it('says where it was planned, and can take it back', async () => {
    const { add, done, focused } = await show({ servings: 4, undo: () => Promise.resolve() });
    await add();
    expect(done()).to.equal('Planned: 2026-01-14, dinner, for 4.');
    expect(focused()).to.equal('undo');
  });

  it('cooks for the meal it was opened from', async () => {
    const { screen } = await show(null);
    expect(screen.renderRoot.querySelector('[data-focus-key="cook"]')!.getAttribute('href')).to.equal('/recipes/stew/cook?servings=4&day=2026-01-14&slot=dinner');
  });
});
