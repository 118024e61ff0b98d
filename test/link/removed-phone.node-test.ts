import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { findRoom } from '../../src/link/find-room.ts';
import type { RemoteLink, RemoteOptions } from '../../src/link/remote.ts';
import type { TvRoom } from '../../src/link/tv-room.ts';
import { createDeviceKeys, type DeviceKeys, publicOf, proveJoin } from '../../src/sync/device-keys.ts';
import { HUB_PROTOCOL, type Refusal, type Role } from '../../src/sync/hub-frames.ts';
import { readInvitation, readTypedCode } from '../../src/sync/invite.ts';
import type { Message } from '../../src/sync/messages.ts';
import { type Device, openStand, type Stand } from '../hub/link/stand.ts';
import { reached, seen, socketTo } from './on-stand.ts';
import { chanceFrom, Household } from './support.ts';

const PRESS: Message = { t: 'press', button: 'ok' };
const removedKeys = createDeviceKeys(chanceFrom('Removed phone'));
const phoneKeys = createDeviceKeys(chanceFrom('Phone'));
/** Seats beside the TV's, and some more. */
const CROWD = 20;

describe('a removed phone, which knows the room', () => {
  let stand: Stand;
  let home: Household;
  let tv: TvRoom;
  let phone: RemoteLink;
  beforeEach(async () => {
    stand = await openStand();
    home = new Household();
    tv = home.openTv({ openSocket: socketTo(stand) });
    const removed = await pair('Removed phone');
    phone = await pair('Phone');
    tv.remove(removedKeys.id);
    home.tvMemory.delete(removedKeys.id);
    await reached(removed, 'over');
    tv.endInvitation();
  });
  afterEach(async () => {
    phone.close();
    tv.close();
    await stand.close();
  });

  async function pair(name: string): Promise<RemoteLink> {
    tv.invite();
    const way: RemoteOptions['way'] = { kind: 'qr', invitation: readInvitation(tv.invitation!.fragment)! };
    const joining = home.join(name, way, { openSocket: socketTo(stand) });
    await reached(joining, 'together');
    const { id } = createDeviceKeys(chanceFrom(name));
    await reached(await seen((listener) => tv.onChange(listener), () => tv.peers.find((peer) => peer.id === id)), 'together');
    return joining;
  }

  /** A line by which it asks for a seat. @param keys - What it signs with. */
  async function ask(keys: DeviceKeys, { device = keys.id, role = 'remote', ticket }: { readonly device?: string; readonly role?: Role; readonly ticket?: string } = {}): Promise<Device> {
    const line = await stand.connect();
    const claim = { room: home.room, device, role };
    line.say({ t: 'join', v: HUB_PROTOCOL, ...claim, ...(ticket === undefined ? {} : { ticket }) });
    const { nonce } = await line.hear('prove');
    line.say({ t: 'proof', ...proveJoin(keys, claim, nonce) });
    return line;
  }

  async function refused(line: Device): Promise<Refusal> {
    const { why } = await line.hear('refused');
    await line.closed;
    return why;
  }

  const freshKeys = (n: number): DeviceKeys => createDeviceKeys(chanceFrom(`made up ${n}`));

  async function pressIsHeard(): Promise<void> {
    const pressed = new Promise<Message>((resolve) => {
      const leave = tv.onMessage(({ message }) => {
        if (message.t !== 'press') return;
        leave();
        resolve(message);
      });
    });
    assert.equal(phone.send(PRESS), 'sent');
    assert.deepEqual(await pressed, PRESS);
  }

  /** Time passes for all devices, and the network has its own beside it. */
  async function together(withinMs: number): Promise<void> {
    for (let passedMs = 0; phone.state !== 'together' || tv.peers[0]?.state !== 'together'; passedMs += 100) {
      assert.ok(passedMs < withinMs, `${phone.state} ${phone.trouble} after ${withinMs} ms`);
      await home.clock.pass(100);
      await stand.get('/health');
    }
  }

  it('is not let in again, nor by any other keys', async () => {
    assert.equal(await refused(await ask(removedKeys)), 'not-invited');
    for (let n = 0; n < CROWD; n += 1) assert.equal(await refused(await ask(freshKeys(n))), 'not-invited');
    await pressIsHeard();
    const next = await pair('Next phone');
    assert.equal(next.state, 'together', 'and there is room for the next one');
    next.close();
  });

  it('takes nobody’s place: neither the TV’s nor the other phone’s', async () => {
    for (const [device, role] of [[home.tvKeys.id, 'tv'], [home.tvKeys.id, 'remote'], [phoneKeys.id, 'remote']] as const) {
      assert.equal(await refused(await ask(removedKeys, { device, role })), 'bad-frame');
      assert.equal(await refused(await ask({ ...removedKeys, ...publicOf(role === 'tv' ? home.tvKeys : phoneKeys) }, { device, role })), 'bad-frame');
    }
    assert.equal(await refused(await ask(removedKeys, { role: 'tv' })), 'bad-frame', 'nor is it another TV of the room');
    assert.equal(tv.ended, null);
    await pressIsHeard();
  });

  it('cannot use what another signed before', async () => {
    const line = await stand.connect();
    const claim = { room: home.room, device: phoneKeys.id, role: 'remote' as const };
    line.say({ t: 'join', v: HUB_PROTOCOL, ...claim });
    await line.hear('prove');
    line.say({ t: 'proof', ...proveJoin(phoneKeys, claim, 'AAAAAAAAAAAAAAAAAAAAAA') });
    assert.equal(await refused(line), 'bad-frame');
    line.socket.terminate();
    await pressIsHeard();
  });

  it('burns no code: who typed it comes in, and it is used up by that alone', async () => {
    tv.invite();
    const code = readTypedCode(await seen((listener) => tv.onChange(listener), () => tv.invitation?.code))!;
    const parts = { clock: home.clock, openSocket: socketTo(stand) };
    const found = await findRoom(code, parts);
    assert.ok(found.kind === 'found');
    assert.equal(await refused(await ask(removedKeys)), 'not-invited');
    assert.equal(await refused(await ask(freshKeys(1), { ticket: 'AAAAAAAAAAAAAAAAAAAAAA' })), 'not-invited');
    assert.equal((await findRoom(code, parts)).kind, 'found');
    const next = home.join('Next phone', { kind: 'code', ticket: found.ticket }, { openSocket: socketTo(stand) });
    await reached(next, 'buttons-only');
    assert.deepEqual(await findRoom(code, parts), { kind: 'refused', why: 'expired', retryInMs: 0 });
    next.close();
  });

  it('is told that the TV does not know it, when it comes as the remote it was', async () => {
    const again = home.join('Removed phone', { kind: 'known', tv: publicOf(home.tvKeys) }, { openSocket: socketTo(stand) });
    assert.equal(await seen((listener) => again.onChange(listener), () => (again.trouble === 'no-hub' ? null : again.trouble)), 'unknown-device');
    again.close();
  });

  it('is told the same, and nothing else, when it waited for the TV to come', async () => {
    tv.close();
    phone.close();
    await stand.seeMetrics(/^standtall_hub_rooms 0$/m);
    const again = home.join('Removed phone', { kind: 'known', tv: publicOf(home.tvKeys) }, { openSocket: socketTo(stand) });
    await seen((listener) => again.onChange(listener), () => (again.trouble === 'no-tv' ? true : null));
    const troubles: (string | null)[] = [];
    again.onChange(() => troubles.push(again.trouble));
    tv = home.openTv({ openSocket: socketTo(stand) });
    await seen((listener) => again.onChange(listener), () => (again.trouble === 'unknown-device' ? true : null));
    await stand.seeMetrics(/^standtall_hub_sockets 1$/m);
    await home.clock.pass(1_000);
    assert.equal(again.trouble, 'unknown-device', troubles.join());
    again.close();
  });

  it('is out again when it was first after the hub restarted, and all others are together', async () => {
    const { port } = stand;
    await stand.close();
    await reached(phone, 'lost');
    stand = await openStand({ port });
    const crowd: Device[] = [];
    for (let n = 0; n < CROWD; n += 1) crowd.push(await ask(freshKeys(n)));
    const answers = await Promise.all(crowd.map((line) => line.next()));
    assert.equal(answers.filter(({ t }) => t === 'joined').length, 8);
    await together(5_000);
    await Promise.all(crowd.map(({ closed }) => closed));
    await pressIsHeard();
  });

  it('keeps nobody from a TV that was away: its phone finds it within a few seconds', async () => {
    tv.close();
    phone.close();
    await stand.seeMetrics(/^standtall_hub_rooms 0$/m);
    const crowd: Device[] = [];
    for (let n = 0; n < 8; n += 1) {
      crowd.push(await ask(freshKeys(n)));
      await crowd[n]!.hear('joined');
    }
    phone = home.join('Phone', { kind: 'known', tv: publicOf(home.tvKeys) }, { openSocket: socketTo(stand) });
    assert.equal(await seen((listener) => phone.onChange(listener), () => (phone.trouble === 'no-hub' ? null : phone.trouble)), 'room-full');
    tv = home.openTv({ openSocket: socketTo(stand) });
    await together(5_000);
    await Promise.all(crowd.map(({ closed }) => closed));
  });
});
