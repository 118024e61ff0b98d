import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findRoom } from '../../src/link/find-room.ts';
import type { RemoteLink } from '../../src/link/remote.ts';
import type { TvRoom } from '../../src/link/tv-room.ts';
import { createDeviceKeys, publicOf } from '../../src/sync/device-keys.ts';
import { CODE_LIFE_MS } from '../../src/sync/hub-frames.ts';
import { readInvitation, readTypedCode } from '../../src/sync/invite.ts';
import type { Message } from '../../src/sync/messages.ts';
import { chanceFrom, heardBy, Household, joinByQr, only, openTv } from './support.ts';

const PRESS: Message = { t: 'press', button: 'ok' };
const TEXT: Message = { t: 'text', field: 'name', value: 'Oats', isDone: true };

async function joinByCode(home: Household, tv: TvRoom, name = 'Phone'): Promise<RemoteLink> {
  tv.invite();
  await home.clock.pass(100);
  const found = findRoom(readTypedCode(tv.invitation!.code!.toLowerCase())!, { clock: home.clock, openSocket: () => home.hub.openSocket(name) });
  await home.clock.pass(100);
  const answer = await found;
  assert.ok(answer.kind === 'found' && answer.room === home.room);
  const phone = home.join(name, { kind: 'code', ticket: answer.ticket });
  await home.clock.pass(300);
  return phone;
}

describe('a phone that scanned the QR', () => {
  it('is together with the TV at once, and both remember each other by name', async () => {
    const home = new Household();
    const tv = await openTv(home);
    const phone = await joinByQr(home, tv);
    assert.equal(phone.state, 'together');
    assert.equal(only(tv).state, 'together');
    assert.equal(phone.tvName, 'Living room TV');
    assert.equal(only(tv).name, 'Phone');
    assert.equal(home.tvMemory.size, 1);
    assert.equal(home.phoneMemory.get('Phone')?.name, 'Living room TV');
    assert.equal(phone.shortString, null);
  });

  it('finds the QR replaced afterwards, and the code of the room too', async () => {
    const home = new Household();
    const tv = await openTv(home);
    tv.invite();
    const before = tv.invitation!.fragment;
    await joinByQr(home, tv);
    assert.notEqual(tv.invitation!.fragment, before);
  });

  it('is not answered once the invitation is closed', async () => {
    const home = new Household();
    const tv = await openTv(home);
    tv.invite();
    const invitation = readInvitation(tv.invitation!.fragment)!;
    tv.endInvitation();
    const phone = home.join('Phone', { kind: 'qr', invitation });
    await home.clock.pass(300);
    assert.equal(phone.state, 'connecting');
    assert.equal(phone.trouble, 'not-invited');
    assert.equal(tv.peers.length, 0);
  });
});

describe('a phone with a typed code', () => {
  it('may press buttons and nothing else until "They match" was pressed on both', async () => {
    const home = new Household();
    const tv = await openTv(home);
    const heard = heardBy(tv);
    const phone = await joinByCode(home, tv);
    assert.equal(phone.state, 'buttons-only');
    assert.match(phone.shortString!, /^\d{6}$/);
    assert.equal(phone.shortString, only(tv).shortString);
    assert.equal(phone.send(PRESS), 'sent');
    assert.equal(phone.send(TEXT), 'not-yet');
    assert.equal(only(tv).send({ t: 'screen', title: 'Today', field: null }), 'not-yet');
    await home.clock.pass(100);
    assert.deepEqual(heard.splice(0), [PRESS]);
    phone.theyMatch();
    await home.clock.pass(100);
    assert.equal(phone.state, 'buttons-only');
    assert.equal(home.tvMemory.size + home.phoneMemory.size, 0);
    only(tv).theyMatch();
    await home.clock.pass(100);
    assert.equal(phone.state, 'together');
    assert.equal(only(tv).state, 'together');
    assert.equal(phone.send(TEXT), 'sent');
    await home.clock.pass(100);
    assert.deepEqual(heard, [TEXT]);
    assert.equal(home.tvMemory.size, 1);
    assert.equal(home.phoneMemory.size, 1);
  });

  it('gets a new code onto the TV for the next phone', async () => {
    const home = new Household();
    const tv = await openTv(home);
    tv.invite();
    await home.clock.pass(100);
    const before = tv.invitation!.code;
    await joinByCode(home, tv);
    assert.notEqual(tv.invitation!.code, before);
  });

  it('keeps its short string when the line breaks before anybody compared', async () => {
    const home = new Household();
    const tv = await openTv(home);
    const phone = await joinByCode(home, tv);
    const before = phone.shortString;
    home.hub.stop();
    await home.clock.pass(1_000);
    assert.equal(phone.state, 'lost');
    phone.theyMatch();
    home.hub.isRunning = true;
    await home.clock.pass(5_000);
    assert.equal(phone.shortString, before);
    assert.equal(only(tv).shortString, before);
    only(tv).theyMatch();
    await home.clock.pass(100);
    assert.equal(phone.state, 'together');
  });
});

describe('a phone that nobody compared', () => {
  it('is forgotten a code’s life after it went, and not before', async () => {
    const home = new Household();
    const tv = await openTv(home);
    const phone = await joinByCode(home, tv);
    phone.close();
    await home.clock.pass(CODE_LIFE_MS - 1_000);
    assert.equal(only(tv).state, 'lost');
    await home.clock.pass(2_000);
    assert.deepEqual(tv.peers, []);
  });

  it('stays while it is here, and when its people compare at last', async () => {
    const home = new Household();
    const tv = await openTv(home);
    const phone = await joinByCode(home, tv);
    await home.clock.pass(CODE_LIFE_MS + 2_000);
    phone.theyMatch();
    only(tv).theyMatch();
    await home.clock.pass(500);
    phone.close();
    await home.clock.pass(CODE_LIFE_MS + 2_000);
    assert.equal(only(tv).state, 'lost');
  });
});

describe('a remembered phone', () => {
  it('is together again after both pages were loaded anew', async () => {
    const home = new Household();
    const tv = await openTv(home);
    const phone = await joinByQr(home, tv);
    phone.close();
    tv.close();
    const again = await openTv(home);
    assert.equal(only(again).state, 'connecting');
    const back = home.join('Phone', { kind: 'known', tv: home.phoneMemory.get('Phone')!.device });
    await home.clock.pass(300);
    assert.equal(back.state, 'together');
    assert.equal(only(again).state, 'together');
  });

  it('hears nobody but its TV: another device of the room cannot tell it to load anew', async () => {
    const home = new Household();
    const tv = await openTv(home);
    const phone = await joinByQr(home, tv);
    home.hub.cut.add('tv');
    await home.clock.pass(10_000);
    const { id } = createDeviceKeys(chanceFrom('somebody'));
    home.hub.inject(id, home.hub.place(createDeviceKeys(chanceFrom('Phone')).id), JSON.stringify({ k: 'no', why: 'other-version' }));
    await home.clock.pass(100);
    assert.equal(phone.trouble, 'no-answer');
  });

  it('that was removed does not come back by the QR it saw, while another is shown', async () => {
    const home = new Household();
    const tv = await openTv(home);
    tv.invite();
    const seen = readInvitation(tv.invitation!.fragment)!;
    await joinByQr(home, tv);
    tv.remove(only(tv).id);
    const back = home.join('Phone', { kind: 'qr', invitation: seen });
    await home.clock.pass(5_000);
    assert.deepEqual([back.trouble, tv.peers.length], ['not-invited', 0]);
    const next = await joinByQr(home, tv, 'Other');
    assert.equal(next.state, 'together');
  });

  it('that was removed is told so, and is a stranger from then on', async () => {
    const home = new Household();
    const tv = await openTv(home);
    const phone = await joinByQr(home, tv);
    tv.remove(only(tv).id);
    tv.endInvitation();
    await home.clock.pass(100);
    assert.equal(phone.state, 'over');
    assert.equal(phone.trouble, 'removed');
    assert.equal(home.phoneMemory.size, 0);
    const heard = heardBy(tv);
    const back = home.join('Phone', { kind: 'known', tv: publicOf(home.tvKeys) });
    await home.clock.pass(30_000);
    assert.equal(back.send(PRESS), 'no-line');
    assert.equal(back.trouble, 'unknown-device');
    assert.deepEqual(heard, []);
    assert.equal(tv.peers.length, 0);
  });
});
