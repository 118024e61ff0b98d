import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OwnDevices } from '../../../src/app/cast/own-device.ts';
import { RemoteDesk } from '../../../src/app/cast/remote-desk.ts';
import { createRemoteStore } from '../../../src/store/remote-store.ts';
import type { Message } from '../../../src/sync/messages.ts';
import { chanceFrom, Household, readSession } from '../../link/support.ts';
import { MemoryDevices } from './memory-devices.ts';

async function open(home: Household, devices?: OwnDevices, last: { id: string | null } = { id: null }) {
  const own = devices ?? (await OwnDevices.open(new MemoryDevices(), chanceFrom('phone')));
  const store = createRemoteStore();
  let presses = 0;
  let unsent = 0;
  let chanceCount = 0;
  const desk = new RemoteDesk({
    store,
    devices: own,
    openSocket: () => home.hub.openSocket('phone'),
    isHubThere: () => home.hub.isThere('phone'),
    isWaited: () => true,
    clock: home.clock,
    chance: (bytes) => chanceFrom(`phone ${(chanceCount += 1)}`)(bytes),
    random: () => 0.5,
    log: () => undefined,
    readSession,
    sessions: { storePerformed: () => Promise.resolve(true), takeOver: () => false },
    name: 'Phone',
    kind: 'phone',
    lastTv: { read: () => last.id, write: (id) => void (last.id = id), forget: () => void (last.id = null) },
    onPress: () => (presses += 1),
    onNotSent: () => (unsent += 1),
    onError: () => undefined,
    onFinishGiven: () => undefined,
  });
  return { desk, store, own, last, presses: () => presses, unsent: () => unsent };
}

async function openTv(home: Household) {
  const tv = home.openTv();
  await home.clock.pass(100);
  tv.invite();
  await home.clock.pass(100);
  const heard: Message[] = [];
  tv.onMessage(({ message }) => {
    if (message.t !== 'ask-state' && message.t !== 'hello') heard.push(message);
  });
  return { tv, heard };
}

describe('whoever steers a TV', () => {
  it('joins by what was scanned, and comes back to that TV the next time by itself', async () => {
    const home = new Household();
    const { tv } = await openTv(home);
    const first = await open(home);
    first.desk.start(`#${tv.invitation!.fragment}`);
    await home.clock.pass(400);
    assert.equal(first.store.state.line?.state, 'together');
    assert.equal(first.store.state.line.tvName, 'Living room TV');
    assert.equal(first.store.state.knownTvs?.length, 1);
    first.desk.leave();
    await home.clock.pass(400);
    const second = await open(home, first.own, first.last);
    second.desk.start('');
    await home.clock.pass(400);
    assert.equal(second.store.state.line?.state, 'together');
  });

  it('says so when code or QR lead to this very device, shown in another window of its browser', async () => {
    const home = new Household();
    const { tv } = await openTv(home);
    const disk = new MemoryDevices();
    disk.own = { keys: home.tvKeys, room: home.room, name: '' };
    const { desk, store } = await open(home, await OwnDevices.open(disk));
    desk.start(`#${tv.invitation!.fragment}`);
    assert.deepEqual(store.state.finding, { kind: 'refused', why: 'own-tv', againAtMs: null });
    desk.find(tv.invitation!.code!);
    await home.clock.pass(200);
    assert.deepEqual(store.state.finding, { kind: 'refused', why: 'own-tv', againAtMs: null });
    assert.equal(tv.ended, null);
  });

  it('says what is wrong with a code, and until when none is looked up', async () => {
    const home = new Household();
    await openTv(home);
    const { desk, store } = await open(home);
    desk.find('hello');
    assert.deepEqual(store.state.finding, { kind: 'refused', why: 'no-code', againAtMs: null });
    desk.find('zzzz zzzz');
    assert.equal(store.state.finding.kind, 'looking');
    await home.clock.pass(200);
    assert.deepEqual(store.state.finding, { kind: 'refused', why: 'wrong', againAtMs: null });
    home.hub.stop();
    desk.find('zzzz-zzzz');
    await home.clock.pass(6_000);
    assert.deepEqual(store.state.finding, { kind: 'refused', why: 'no-hub', againAtMs: null });
  });

  it('presses by a typed code at once, and feels only what went out', async () => {
    const home = new Household();
    const { tv, heard } = await openTv(home);
    const { desk, store, presses } = await open(home);
    desk.press('ok');
    assert.equal(presses(), 0);
    desk.find(tv.invitation!.code!.toLowerCase());
    await home.clock.pass(600);
    assert.match(store.state.line?.shortString ?? '', /^\d{6}$/);
    desk.press('left');
    desk.type('field', 'not yet', false);
    await home.clock.pass(100);
    assert.deepEqual(heard, [{ t: 'press', button: 'left' }]);
    assert.equal(presses(), 1);
  });

  it('leaves for good when the numbers differ, and says so', async () => {
    const home = new Household();
    const { tv } = await openTv(home);
    const { desk, store } = await open(home);
    desk.find(tv.invitation!.code!);
    await home.clock.pass(600);
    desk.theyDiffer();
    await home.clock.pass(200);
    assert.equal(store.state.line, null);
    assert.deepEqual(store.state.finding, { kind: 'refused', why: 'differ', againAtMs: null });
    assert.equal(tv.peers.filter(({ state }) => state !== 'over').length, 0);
    assert.equal(store.state.knownTvs?.length, 0);
  });

  it('is told that the TV removed it, and forgets it', async () => {
    const home = new Household();
    const { tv } = await openTv(home);
    const { desk, store } = await open(home);
    desk.start(`#${tv.invitation!.fragment}`);
    await home.clock.pass(400);
    tv.remove(tv.peers[0]!.id);
    await home.clock.pass(200);
    assert.equal(store.state.line, null);
    assert.deepEqual(store.state.finding, { kind: 'refused', why: 'removed', againAtMs: null });
    assert.equal(store.state.knownTvs?.length, 0);
  });

  it('tells a TV that it removed it, also one it is not with just now', async () => {
    const home = new Household();
    const { tv } = await openTv(home);
    const { desk, store } = await open(home);
    desk.start(`#${tv.invitation!.fragment}`);
    await home.clock.pass(400);
    const { id } = store.state.knownTvs![0]!;
    desk.leave();
    await home.clock.pass(200);
    desk.remove(id);
    await home.clock.pass(1_000);
    assert.equal(tv.peers.length, 0);
    assert.equal(store.state.knownTvs?.length, 0);
  });

  it('leaves a TV that another window of this phone removed, and does not remember it again', async () => {
    const home = new Household();
    const { tv } = await openTv(home);
    const disk = new MemoryDevices();
    const devices = await OwnDevices.open(disk, chanceFrom('phone'));
    const { desk, store } = await open(home, devices);
    desk.start(`#${tv.invitation!.fragment}`);
    await home.clock.pass(400);
    const other = await OwnDevices.open(disk, chanceFrom('other'));
    await other.forget('tv', store.state.knownTvs![0]!.id);
    await devices.refresh();
    await home.clock.pass(20_000);
    assert.deepEqual([store.state.line, store.state.knownTvs, disk.known.size, tv.peers.length], [null, [], 0, 0]);
  });

  it('says at once that the line is gone, keeps what was heard, and is together again within 5 s of its return', async () => {
    const home = new Household();
    const { tv } = await openTv(home);
    const { desk, store } = await open(home);
    desk.start(`#${tv.invitation!.fragment}`);
    await home.clock.pass(400);
    tv.sendAll({ t: 'screen', title: 'Recipes', field: null });
    await home.clock.pass(100);
    home.hub.stop();
    await home.clock.pass(100);
    assert.equal(store.state.line?.state, 'lost');
    assert.equal(store.state.line.hasBeenHere, true);
    assert.equal(store.state.title, 'Recipes');
    home.hub.isRunning = true;
    await home.clock.pass(5_000);
    assert.equal(store.state.line.state, 'together');
  });

  it('sends a press of the first moment as soon as the TV is there, and feels it then', async () => {
    const home = new Household();
    const { tv, heard } = await openTv(home);
    const { desk, presses, unsent } = await open(home);
    desk.start(`#${tv.invitation!.fragment}`);
    desk.press('ok');
    assert.equal(presses(), 0);
    await home.clock.pass(400);
    assert.deepEqual(heard, [{ t: 'press', button: 'ok' }]);
    assert.deepEqual([presses(), unsent()], [1, 0]);
  });

  it('says that a press did nothing when the TV is not there within two seconds, and it does nothing later', async () => {
    const home = new Household();
    const { tv, heard } = await openTv(home);
    const { desk, presses, unsent, store } = await open(home);
    desk.start(`#${tv.invitation!.fragment}`);
    await home.clock.pass(400);
    home.hub.stop();
    await home.clock.pass(100);
    desk.command({ kind: 'pause' });
    await home.clock.pass(2_100);
    assert.equal(unsent(), 1);
    home.hub.isRunning = true;
    await home.clock.pass(5_000);
    assert.equal(store.state.line?.state, 'together');
    assert.deepEqual([heard, presses()], [[], 0]);
  });

  it('does not take for an invitation what is none', async () => {
    const { desk, store } = await open(new Household());
    desk.start('#whatever');
    assert.deepEqual(store.state.finding, { kind: 'refused', why: 'no-invitation', againAtMs: null });
  });
});
