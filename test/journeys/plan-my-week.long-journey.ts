import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openScreen, startHub, type Screen } from './harness.ts';
import { seedMeal, seedRows } from './seed-meals.ts';

const PHONE = { width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true } as const;
/** The journeys' clock begins on Wednesday, 14 January 2026: five days of four meals lie ahead. */
const THURSDAY = '2026-01-15';

const CHILI = 'Thursday, dinner: Turkey and bean chili, locked';

async function openWeek(origin: string, size?: typeof PHONE): Promise<Screen> {
  const screen = await openScreen({ origin, path: '/', ...(size && { size }) });
  await screen.see('Start');
  await seedRows(screen, [seedMeal(THURSDAY, 'dinner', 'turkey-chili', { isLocked: true })]);
  await screen.goTo('/meals');
  await screen.see('This week');
  return screen;
}

/** Once it gets no better: the button says again what it does. */
async function planned(screen: Screen): Promise<void> {
  await screen.see('19 meals were planned.');
  await screen.see('Plan my week');
}

describe('a week that is planned for one', () => {
  it('is there at once by remote, leaves alone what is locked and past, and goes again with one press', async () => {
    const hub = await startHub();
    const screen = await openWeek(hub.origin);
    try {
      await screen.seeFocus('Wednesday, breakfast: nothing planned');
      await screen.press('up', 2);
      await screen.press('left', 4);
      await screen.choose('Plan my week');
      await planned(screen);
      await screen.press('down');
      await screen.seeFocus(/^Wednesday, breakfast: (?!nothing)/);
      await screen.press('left');
      await screen.seeFocus('Tuesday, breakfast: nothing planned');
      await screen.press('right', 2);
      await screen.press('down', 2);
      await screen.seeFocus(CHILI);
      await screen.choose('Undo');
      await screen.press('down');
      await screen.choose('Plan my week');
      await planned(screen);
      await screen.choose('Undo');
      assert.doesNotMatch(await screen.visibleText(), /meals were planned/);
      await screen.press('down');
      await screen.seeFocus(/nothing planned$|locked$/);
      assert.deepEqual(screen.problems, []);
    } finally {
      await screen.close();
      await hub.stop();
    }
  });

  it('has another idea for a meal at each press', async () => {
    const hub = await startHub();
    const screen = await openWeek(hub.origin);
    try {
      await screen.choose('Plan my week');
      await planned(screen);
      await screen.press('down');
      await screen.seeFocus(/^Wednesday, breakfast: (?!nothing)/);
      const dishes = new Set<string>();
      await screen.press('ok');
      for (let press = 0; press < 3; press += 1) {
        await screen.see('People eating');
        const [name = ''] = /[^\n]+(?=\n[^\n]*\n*People eating)/.exec(await screen.visibleText()) ?? [];
        dishes.add(name);
        await screen.choose('Another idea');
        // Another day may have the dish; this meal's sheet has another.
        await screen.see(new RegExp(`(?<!\\n${name}\\n[^\\n]*\\n+)People eating`));
      }
      assert.equal(dishes.size, 3);
      assert.deepEqual(screen.problems, []);
    } finally {
      await screen.close();
      await hub.stop();
    }
  });

  it('is planned by touch, without the network too', async () => {
    const hub = await startHub();
    const screen = await openWeek(hub.origin, PHONE);
    try {
      await screen.choose('Plan my week');
      await planned(screen);
      await screen.choose('Undo');
      assert.doesNotMatch(await screen.visibleText(), /Undo/);
      await screen.page.setOfflineMode(true);
      await screen.choose('Plan my week');
      await planned(screen);
      assert.deepEqual(screen.problems.filter((problem) => !problem.includes('ERR_INTERNET_DISCONNECTED')), []);
    } finally {
      await screen.close();
      await hub.stop();
    }
  });
});
