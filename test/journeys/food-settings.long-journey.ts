import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Screen } from './harness.ts';
import { phone, television, useStand } from './stand.ts';
import { goByBar, valueOf } from './walk.ts';

const isPressed = (screen: Screen, name: string): Promise<string> => valueOf(screen, name, 'button', (button) => button.getAttribute('aria-pressed') ?? '');

/** Down, until the focus is there. */
async function goDownTo(screen: Screen, name: string): Promise<void> {
  for (let presses = 0; (await screen.focusedName()) !== name; presses += 1) {
    assert.ok(presses < 60, `"${name}" was not reached; the focus is on ${await screen.focusedName()}`);
    await screen.press('down');
  }
}

describe('the food settings', () => {
  const { withScreen } = useStand();

  it('by remote: an allergy is chosen, and is still chosen when the page is opened anew', async () => {
    await withScreen({ size: television }, async (screen) => {
      await goByBar(screen, 'Settings');
      await goDownTo(screen, 'Choose food');
      await screen.press('ok');
      await screen.seeFocus('Vegan');
      await goDownTo(screen, 'Peanuts');
      await screen.press('ok');
      assert.equal(await isPressed(screen, 'Peanuts'), 'true');
      await screen.goTo('/settings/food');
      await screen.see('Allergies');
      assert.deepEqual([await isPressed(screen, 'Peanuts'), await isPressed(screen, 'Milk')], ['true', 'false']);
      await screen.goTo('/recipes/apple-peanut-butter/cook?step=1');
      await screen.see('Not for everybody here: holds peanuts.');
    });
  });

  it('by touch: body facts are used, and cleared for good with one press', async () => {
    await withScreen({ size: phone }, async (screen) => {
      await screen.goTo('/settings/food');
      await screen.choose('Enter body facts');
      await screen.choose('Use these');
      await screen.see('About 84 g of protein a day');
      await screen.goTo('/settings/food');
      await screen.choose('Clear body facts');
      await screen.see('Cleared.');
      await screen.goTo('/settings/food');
      await screen.page.waitForSelector('aria/Enter body facts[role="button"]');
      assert.equal(await screen.page.$('aria/Clear body facts[role="button"]'), null);
    });
  });
});
