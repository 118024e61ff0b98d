import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser, openScreen, startHub, type RunningHub, type Screen } from './harness.ts';
import { performedMs } from './kept.ts';
import { invitationOn } from './pairing.ts';

const phoneSize = { width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true } as const;

/** As the pause sheet and the phone's own card say it: "14:48 left". */
function leftIn(text: string): string {
  return /(\d+:\d\d) left/.exec(text)?.[1] ?? `nothing left in: ${text}`;
}

describe('a workout goes from the phone to the TV and back', () => {
  let hub: RunningHub;
  let browser: Browser;
  let tv: Screen;
  let phone: Screen;

  before(async () => {
    hub = await startHub();
    browser = await openBrowser();
    tv = await openScreen({ origin: hub.origin, hasInjectedClock: false, browser });
    phone = await openScreen({ origin: hub.origin, path: `/remote${await invitationOn(tv)}`, size: phoneSize, hasInjectedClock: false, browser });
    await phone.see('Connected');
  });
  after(async () => {
    await browser?.close();
    await hub?.stop();
  });

  async function startOnPhone(): Promise<void> {
    await phone.goTo('/');
    await phone.choose('Start');
    const text = await phone.see(/Make room, then move|Get ready/);
    if (text.includes('Make room')) await phone.choose('Start');
    await phone.see('to go');
  }

  let there = '';

  it('goes there paused as it was, at its second, from the pause sheet', async () => {
    await startOnPhone();
    await phone.choose('Next step');
    await phone.choose('Pause');
    const left = leftIn(await phone.see(/\d left/));
    await phone.choose('Go on on Living room TV');
    const seen = await tv.see(/\d left/);
    there = leftIn(seen);
    assert.equal(there, left);
    await phone.see('Connected');
    await phone.see('Reverse-grip row');
  });

  it('is steered there by the phone it came from', async () => {
    await phone.choose('Resume');
    await tv.see('to go');
    await phone.choose('Next step');
    await tv.see('Jumping jacks');
  });

  it('comes back playing as it was, and is over on the TV’s screen', async () => {
    // To the end of the page, where the bar covers nothing.
    await phone.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await phone.choose('Go on here');
    await phone.see('Round 1 of 5');
    await phone.see('Jumping jacks');
    await tv.see('See moves');
    await phone.choose('Pause');
    await phone.see(/\d left/);
  });

  it('stands on the phone’s remote too, and goes to the TV from there', async () => {
    const left = leftIn(await phone.visibleText());
    await phone.page.evaluate(() => { history.pushState(null, '', '/remote'); dispatchEvent(new PopStateEvent('popstate')); });
    assert.equal(leftIn(await phone.see('Paused here')), left);
    // Killed and opened again on this address, too: no question comes over it.
    await phone.goTo('/remote');
    assert.equal(leftIn(await phone.see('Paused here')), left);
    await phone.see('Connected');
    assert.doesNotMatch(await phone.visibleText(), /Resume workout\?/);
    await phone.choose('Go on on Living room TV');
    assert.equal(leftIn(await tv.see(/\d left/)), left);
    await phone.see('Resume');
  });

  it('stays on the phone, with a sentence, when the TV plays another', async () => {
    await phone.choose('Resume');
    await tv.see('to go');
    await startOnPhone();
    await phone.choose('Pause');
    const left = leftIn(await phone.see(/\d left/));
    await phone.choose('Go on on Living room TV');
    await phone.see('Living room TV plays another workout');
    assert.equal(leftIn(await phone.visibleText()), left);
    assert.match(await tv.visibleText(), /to go/);
    assert.deepEqual([...tv.problems, ...phone.problems], []);
  });

  it('keeps what is performed on the TV whatever page the phone shows', async () => {
    await phone.goTo('/workouts');
    await phone.see('Discard');
    await phone.choose('Discard');
    const deadline = performance.now() + 15_000;
    const before = await performedMs(phone);
    // A record comes each second while it plays.
    while ((await performedMs(phone)) < before + 3_000) {
      assert.ok(performance.now() < deadline, `${before} ms were kept, and no more came`);
      await phone.see('Posture break');
    }
  });
});
