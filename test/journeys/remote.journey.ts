import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser, openScreen, startHub, type RunningHub, type Screen } from './harness.ts';
import { openNodeTv, somePlaying, someSteps, type NodeTv } from './node-tv.ts';

const phoneSize = { width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true } as const;

describe('the phone as remote', () => {
  let hub: RunningHub;
  let browser: Browser;
  let tv: NodeTv;
  let phone: Screen;

  const openPhone = (path: string): Promise<Screen> => openScreen({ origin: hub.origin, path, size: phoneSize, hasInjectedClock: false, browser });
  const peer = () => tv.room.peers[0];

  before(async () => {
    hub = await startHub();
    browser = await openBrowser();
    tv = openNodeTv(hub.origin);
    await tv.until(() => tv.room.isOnline, 'the hub');
    tv.room.invite();
    await tv.until(() => tv.room.invitation?.code != null, 'a code');
  });

  after(async () => {
    tv.close();
    await browser.close();
    await hub.stop();
  });

  it('is paired by the QR at once, and what the QR said is not left in the address', async () => {
    const { fragment } = tv.room.invitation!;
    phone = await openPhone(`/remote#${fragment}`);
    await phone.see('Connected');
    assert.match(await phone.visibleText(), /Living room TV/);
    assert.equal(new URL(phone.page.url()).hash, '');
    const kept = await phone.page.evaluate(() => JSON.stringify(Object.entries(localStorage)) + document.referrer);
    assert.ok(!kept.includes(fragment));
  });

  it('brings each press to the TV once, in their order', async () => {
    tv.play(somePlaying(), someSteps);
    await phone.see('Single-arm row');
    const names = ['Right', 'Down', 'OK', 'Back', 'Pause', 'Next step', 'Previous step', 'Up', 'Left'];
    for (const name of names) await phone.choose(name);
    await tv.until(() => tv.heard.length >= names.length, 'all presses');
    const said = tv.heard.map((message) => (message.t === 'press' ? message.button : message.t === 'command' ? message.command.kind : message.t));
    assert.deepEqual(said.filter((name) => name !== 'hello'), ['right', 'down', 'ok', 'back', 'pause', 'next', 'previous', 'up', 'left']);
  });

  it('takes a swipe over the pad for an arrow', async () => {
    const before = tv.heard.length;
    const pad = (await phone.page.$('>>>direction-pad'))!;
    const box = (await pad.boundingBox())!;
    const touch = await phone.page.touchscreen.touchStart(box.x + box.width / 2, box.y + box.height / 2);
    await touch.move(box.x + box.width / 2 - 40, box.y + box.height / 2);
    await touch.end();
    await tv.until(() => tv.heard.length > before, 'the swipe');
    assert.deepEqual(tv.heard.slice(before), [{ t: 'press', button: 'left' }]);
  });

  it('types into the field that has the focus on the TV', async () => {
    tv.play(null);
    tv.show('Recipes', { id: 'field-1', label: 'Search recipes', value: '', kind: 'search', maxLength: 60 });
    await phone.see('Search recipes');
    const before = tv.heard.length;
    await (await phone.page.$('>>>#text'))!.type('oat');
    await phone.choose('Done');
    await tv.until(() => tv.heard.length >= before + 4, 'the text');
    assert.deepEqual(tv.heard.slice(before).map((message) => (message.t === 'text' ? `${message.value}${message.isDone ? '!' : ''}` : message.t)), ['o', 'oa', 'oat', 'oat!']);
    tv.show('Today');
    // The field is gone before the next story looks for its own.
    await phone.see('Nothing plays just now.');
  });

  it('keeps what is typed while the line is cut, and sends it when it is back', async () => {
    tv.play(null);
    tv.show('Recipes', { id: 'field-2', label: 'Search recipes', value: '', kind: 'search', maxLength: 60 });
    await phone.see('Search recipes');
    const text = (await phone.page.$('>>>#text'))!;
    await text.type('rice');
    await tv.until(() => tv.heard.some((message) => message.t === 'text' && message.value === 'rice'), 'the first word');
    await hub.stop();
    await phone.see('What you type here is sent when it is back', 8_000);
    await text.type(' and peas');
    const before = tv.heard.length;
    tv.show('Recipes', { id: 'field-2', label: 'Search recipes', value: 'rice', kind: 'search', maxLength: 60 });
    hub = await startHub({ port: hub.port });
    await tv.until(() => tv.heard.slice(before).some((message) => message.t === 'text' && message.value === 'rice and peas'), 'the rest', 12_000);
    tv.show('Today');
    await phone.see('Connected');
  });

  it('says at once that the line is cut, and is together again within 5 s of its return', async () => {
    tv.play(somePlaying(), someSteps);
    await phone.see('Single-arm row');
    await hub.stop();
    await phone.see('The TV is out of reach. Your session goes on there.', 3_000);
    hub = await startHub({ port: hub.port });
    const backAt = performance.now();
    await phone.see('Connected', 5_000);
    assert.ok(performance.now() - backAt < 5_000);
    await phone.see('Single-arm row');
  });

  it('is together again after a reload, without being asked anything', async () => {
    await phone.page.reload({ waitUntil: 'load' });
    await phone.see('Connected');
    await phone.see('Single-arm row');
  });

  it('is one press from every page, once there is a TV', async () => {
    await phone.goTo('/meals');
    await phone.see('Plan my week');
    await phone.choose('Remote', 'link');
    await phone.see('Connected');
    await phone.see('Single-arm row');
  });

  it('is told that the TV removed it, and asks to be paired anew', async () => {
    tv.room.remove(peer()!.id);
    await phone.see('The TV removed this phone');
    assert.match(await phone.visibleText(), /Code on the TV/);
    await phone.close();
  });

  it('comes by a typed code too: buttons at once, the rest when the numbers match on both', async () => {
    phone = await openPhone('/remote');
    await phone.see('Code on the TV');
    await tv.until(() => tv.room.invitation?.code != null, 'a code');
    const code = (await phone.page.$('>>>#code'))!;
    await code.type('bcdf');
    await phone.choose('Connect');
    await phone.see('A code is eight letters');
    await code.type('zzzz');
    await phone.choose('Connect');
    await phone.see('No TV shows this code');
    await code.evaluate((element) => { (element as HTMLInputElement).value = ''; });
    await code.type(tv.room.invitation!.code!.toLowerCase().replace(' ', '-'));
    await phone.choose('Connect');
    await phone.see('The same on the TV?');
    await tv.until(() => peer()?.state === 'buttons-only', 'the phone');
    assert.equal((await (await phone.page.$('>>>.digits'))!.evaluate((element) => element.textContent))?.trim(), peer()!.shortString);
    const before = tv.heard.length;
    await phone.choose('OK');
    await tv.until(() => tv.heard.length > before, 'the press');
    await phone.choose('They match');
    await phone.see('Now press “They match” on the TV.');
    assert.equal(tv.remembered.size, 1, 'only the phone that was removed by hand');
    peer()!.theyMatch();
    await phone.see('Connected');
    await tv.until(() => tv.remembered.size === 2, 'the record');
  });

  it('removes a TV with a question, and the TV forgets the phone too', async () => {
    await phone.choose('TVs');
    await phone.choose('Remove Living room TV');
    await phone.choose('Remove');
    await tv.until(() => tv.room.peers.length === 0, 'the goodbye');
    await phone.see('Steer the TV from here');
    await phone.choose('Today', 'link');
    await phone.see('Start');
    assert.doesNotMatch(await phone.visibleText(), /^Remote$/m, 'without a TV it has no place in the bar');
    assert.deepEqual(phone.problems.filter((problem) => !problem.includes('WebSocket')), []);
    await phone.close();
  });
});
