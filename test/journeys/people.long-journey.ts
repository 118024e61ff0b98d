import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Screen } from './harness.ts';
import { phone, useStand } from './stand.ts';
import { addJon, doneThisWeek, focusCount, offered, valueOf } from './walk.ts';

describe('several people on one device', () => {
  const { withScreen } = useStand();

  /** Presses one way until the focus is there. */
  async function goTo(screen: Screen, button: 'up' | 'down' | 'left' | 'right', name: RegExp): Promise<void> {
    for (let presses = 0; !name.test(await screen.focusedName()); presses += 1) {
      if (presses === 40) throw new Error(`${String(name)} was not reached; the focus is on ${await screen.focusedName()}`);
      await screen.press(button);
    }
  }

  async function playToTheEnd(screen: Screen): Promise<void> {
    if (/Make room/.test(await screen.see(/Make room|Time left|Pause/))) await (screen.isTouch ? screen.choose('Start') : screen.press('ok'));
    await screen.see('Get ready');
    await screen.advanceClock(offered.lengthMs + 1_000, 2_000);
    await screen.see('Well done');
  }

  const countRows = (screen: Screen): Promise<unknown> => screen.page.evaluate(() => new Promise((resolve, reject) => {
    const opening = indexedDB.open('standtall');
    opening.onerror = () => reject(new Error('not opened'));
    opening.onsuccess = () => {
      const database = opening.result;
      const names = [...database.objectStoreNames];
      const rows: Record<string, unknown> = {};
      const reading = database.transaction(names);
      for (const name of names) {
        const all = reading.objectStore(name).getAll();
        all.onsuccess = () => { rows[name] = all.result; };
      }
      reading.oncomplete = () => {
        database.close();
        resolve(rows);
      };
    };
  }));

  it('by remote: a second one is added, both tick, and each week has the minutes', async () => {
    await withScreen({}, async (screen) => {
      assert.doesNotMatch(await screen.visibleText(), /Who|person/i);
      await screen.press('up');
      await goTo(screen, 'right', /^Settings$/);
      await screen.press('ok');
      await screen.see('Text size');
      await goTo(screen, 'down', /^Add a person$/);
      await screen.press('ok');
      await screen.seeFocus(/Your own name/);
      await screen.page.keyboard.type('Maria');
      await screen.press('down');
      await screen.seeFocus(/Who else trains here/);
      await screen.page.keyboard.type('maria');
      await screen.press('ok');
      await screen.see('Somebody here has this name already');
      for (let letters = 0; letters < 5; letters += 1) await screen.page.keyboard.press('Backspace');
      await screen.page.keyboard.type('Jon');
      await screen.press('down');
      await screen.seeFocus(/^Save$/);
      await screen.press('ok');
      await screen.seeFocus(/^Rename Jon$/);
      assert.equal(await focusCount(screen), 1);

      await goTo(screen, 'up', /^(Settings|Progress)$/);
      await goTo(screen, 'left', /^Today$/);
      await screen.press('ok');
      await screen.page.waitForSelector('aria/Maria. Somebody else?[role="button"]');
      await goTo(screen, 'down', /^Start$/);
      await screen.press('ok');
      await screen.see('Who is training?');
      await screen.seeFocus(/^Start$/);
      await goTo(screen, 'up', /^A guest$/);
      await goTo(screen, 'up', /^(Maria|Jon)$/);
      await goTo(screen, 'right', /^(Maria|Jon)$/);
      const jon = await valueOf(screen, 'Jon', 'checkbox', (tick) => tick.getAttribute('aria-checked') ?? '');
      assert.equal(jon, 'false');
      await screen.press('right');
      if ((await screen.focusedName()) !== 'Jon') await screen.press('left');
      await screen.seeFocus(/^Jon$/);
      await screen.press('ok');
      await goTo(screen, 'down', /^Start$/);
      await screen.press('ok');
      await playToTheEnd(screen);
      assert.match(await screen.visibleText(), /Kept for (Maria and Jon|Jon and Maria)\./);
      await screen.press('ok');
      await screen.seeFocus(/^Start/);
      assert.equal(await doneThisWeek(screen, 'Cardio minutes'), 15);

      await screen.press('up');
      await screen.seeFocus('Maria. Somebody else?');
      await screen.press('ok');
      await screen.see('Who is here?');
      await screen.seeFocus(/^Jon$/);
      await screen.press('ok');
      await screen.seeFocus('Jon. Somebody else?');
      assert.equal(await doneThisWeek(screen, 'Cardio minutes'), 15);
      await screen.see('one session done today');
      await screen.press('down');
      await screen.seeFocus(/^Start/);
      // The last choice is ticked: one press more, and no more.
      await screen.press('ok');
      await screen.see('Who is training?');
      await screen.press('ok');
      await screen.seeFocus(/^Pause$/);
    });
  });

  it('by touch: a guest trains, sees the minutes and leaves no row anywhere', async () => {
    await withScreen({ size: phone }, async (screen) => {
      await screen.goTo('/people');
      await addJon(screen);
      await screen.choose('Today', 'link');
      await screen.page.waitForSelector('aria/Maria. Somebody else?[role="button"]');
      const before = await countRows(screen);
      await screen.choose('Start');
      await screen.see('Who is training?');
      await screen.choose('Maria', 'checkbox');
      await screen.choose('Start');
      await screen.see('Tick whoever trains, or the guest.');
      await screen.choose('A guest', 'checkbox');
      await screen.choose('Start');
      await playToTheEnd(screen);
      assert.match(await screen.visibleText(), /15\s+min/);
      assert.match(await screen.visibleText(), /A guest trained: nothing of this is kept\./);
      await screen.choose('Done');
      await screen.see('This week');
      assert.deepEqual(await countRows(screen), before);
      assert.equal(await doneThisWeek(screen, 'Cardio minutes'), 0);
      await screen.goTo('/');
      await screen.page.waitForSelector('aria/Maria. Somebody else?[role="button"]');
      assert.doesNotMatch(await screen.visibleText(), /Resume workout/);
    });
  });

  it('by an address nobody is asked, and the ones of last time train', async () => {
    await withScreen({}, async (screen) => {
      await screen.goTo('/people');
      await addJon(screen);
      const second = await screen.openTab();
      try {
        await second.page.waitForSelector('aria/Maria. Somebody else?[role="button"]');
        await screen.page.bringToFront();
        await screen.choose('Rename Jon');
        const name = await screen.page.waitForSelector('aria/Name[role="textbox"]');
        await name?.type('as');
        await screen.choose('Save');
        await screen.see('Jonas');
        await second.page.bringToFront();
        await second.choose('Start');
        await second.see('Jonas');
        await second.press('back');
      } finally {
        await second.close();
      }
      await screen.page.bringToFront();
      await screen.goTo(offered.play);
      await screen.seeFocus(/^Pause$/);
      assert.doesNotMatch(await screen.visibleText(), /Who is training/);
    });
  });
});
