import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Screen } from './harness.ts';
import { phone, television, useStand } from './stand.ts';
import { focusCount, goByBar } from './walk.ts';

const weight = 'aria/Add: Weight[role="button"]';

/** Settings, until the row's own choice can be pressed. */
async function turnOn(screen: Screen): Promise<void> {
  await goByBar(screen, 'Settings');
  const choice = await screen.page.waitForSelector('aria/Body readings[role="radiogroup"]');
  // Clear of a phone's bar at the bottom.
  await choice?.evaluate((row) => row.scrollIntoView({ block: 'center' }));
  if (screen.isTouch) await screen.choose('On', 'radio');
  else {
    for (let presses = 0; !(await isOn(screen)); presses += 1) {
      assert.ok(presses < 40, 'Body readings were not reached');
      await screen.press('down');
    }
    await screen.press('right');
    await screen.press('ok');
  }
}

/** The focus is on the row of Body readings: its "Off" is the only one beside an "On". */
async function isOn(screen: Screen): Promise<boolean> {
  return screen.page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.closest('[role="radiogroup"]')?.textContent?.replace(/\s+/g, '') === 'OffOn';
  });
}

describe('readings of the body', () => {
  const { withScreen } = useStand();

  it('are nowhere unless somebody wants them, and off again leave no view', async () => {
    await withScreen({ size: television }, async (screen) => {
      await goByBar(screen, 'Progress');
      await screen.see('Balance');
      assert.doesNotMatch(await screen.visibleText(), /Body/);
      await screen.goTo('/progress?view=body');
      await screen.see('A fresh week');
      assert.doesNotMatch(await screen.visibleText(), /Weight|Hidden here/);
    });
  });

  it('by remote: turned on, hidden on the TV until asked for, entered, changed and deleted', async () => {
    await withScreen({ size: television }, async (screen) => {
      await turnOn(screen);
      await goByBar(screen, 'Progress');
      await screen.see('Body');
      await screen.press('up');
      for (let presses = 0; (await screen.focusedName()) !== 'Body'; presses += 1) {
        assert.ok(presses < 8, await screen.focusedName());
        await screen.press('right');
      }
      await screen.press('ok');
      await screen.see('Hidden here, because others may see this screen.');
      assert.doesNotMatch(await screen.visibleText(), /Weight|Mood/);
      await screen.press('down');
      await screen.seeFocus('Show');
      await screen.press('ok');
      await screen.seeFocus('Add: Weight');
      assert.equal(await focusCount(screen), 1);

      await screen.press('ok');
      await screen.see('70 kg');
      await screen.press('right', 2);
      await screen.press('ok');
      await screen.press('ok');
      await screen.see(/^Wed, Jan 14\s*70\.2 kg$/m);
      await screen.press('down');
      await screen.seeFocus(/^Wed, Jan 14\s*70\.2 kg$/);
      await screen.press('ok');
      await screen.press('left');
      await screen.press('ok');
      await screen.press('ok');
      await screen.see(/^Wed, Jan 14\s*70\.1 kg$/m);

      await screen.press('back');
      await goByBar(screen, 'Progress');
      await screen.goTo('/progress?view=body');
      // Asked each time anew.
      await screen.see('Hidden here');
      assert.doesNotMatch(await screen.visibleText(), /70\.1/);
      await screen.seeFocus('Show');
      await screen.press('ok');
      await screen.see('70.1 kg');
    });
  });

  it('by touch: shown at once on a phone, typed, refused in a sentence when odd, deleted and brought back', async () => {
    await withScreen({ size: phone }, async (screen) => {
      await turnOn(screen);
      await goByBar(screen, 'Progress');
      await screen.choose('Body', 'link');
      await screen.page.waitForSelector(weight);
      await screen.choose('Add: Weight');
      const field = await screen.page.waitForSelector('aria/Weight[role="textbox"]');
      const type = async (words: string): Promise<void> => {
        await field?.evaluate((input) => (input as HTMLInputElement).select());
        await field?.type(words);
        await screen.choose('Keep');
      };
      await type('7');
      await screen.see(/A number from \d+ to \d+, please\./);
      await type('71.5');
      await screen.see(/^Wed, Jan 14\s*71\.5 kg$/m);
      await screen.choose('Wed, Jan 14 71.5 kg');
      await screen.choose('Delete');
      await screen.see('Weight of Wed, Jan 14 is deleted.');
      assert.doesNotMatch(await screen.visibleText(), /71\.5/);
      await screen.choose('Undo');
      await screen.see(/^Wed, Jan 14\s*71\.5 kg$/m);
    });
  });
});
