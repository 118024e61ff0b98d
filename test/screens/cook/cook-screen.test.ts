import { expect } from '@esm-bundle/chai';
import type { WhyNot } from '../../../src/domain/meals/choosable.ts';
import { cookingOf } from '../../../src/domain/meals/cooking.ts';
import { CookScreen } from '../../../src/screens/cook/cook-screen.ts';
import { createTimerStore } from '../../../src/store/timer-store.ts';
import { violationsIn } from '../../components/accessibility.ts';
import { line, recipe } from '../../domain/meals/kitchen.ts';

const dish = recipe([line(null, null, { text: 'a handful of hazelnuts' })], { name: 'Nut loaf', steps: [{ text: 'Bake it.', timerMin: 40, ingredients: [0] }] });

async function show(page: number, whyNot: WhyNot | null): Promise<CookScreen> {
  const screen = new CookScreen();
  screen.cooking = cookingOf(dish, 2);
  screen.place = { day: '2026-01-14', slotId: null };
  screen.page = page;
  screen.whyNot = whyNot;
  const nothing = (): void => undefined;
  screen.timers = { store: createTimerStore(), start: nothing, pause: nothing, resume: nothing, lengthen: nothing, stop: nothing };
  document.body.append(screen);
  await screen.updateComplete;
  return screen;
}

describe('cook-screen', () => {
  afterEach(() => document.querySelectorAll('cook-screen').forEach((each) => each.remove()));

  it('says on every page that not everybody here may eat of it, and nothing where all may', async () => {
    for (const page of [0, 1, 2]) {
      const screen = await show(page, { kind: 'allergens', allergens: ['tree-nuts'] });
      expect(screen.renderRoot.querySelector('.words')!.textContent).to.contain('Not for everybody here: holds tree nuts.');
      expect(await violationsIn(screen)).to.deep.equal([]);
      screen.whyNot = null;
      await screen.updateComplete;
      expect(screen.renderRoot.textContent).not.to.contain('Not for everybody');
      screen.remove();
    }
  });
});
