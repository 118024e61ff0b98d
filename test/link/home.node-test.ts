import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { findRoom } from '../../src/link/find-room.ts';
import { type Chance, createDeviceKeys, createSecretId, publicOf } from '../../src/sync/device-keys.ts';
import { CODE_LIFE_MS, HUB_PROTOCOL, MAX_HOME_DEVICES } from '../../src/sync/hub-frames.ts';
import { readInvitation } from '../../src/sync/invite.ts';
import { ticketOf } from '../../src/sync/room.ts';
import { chanceFrom, Household, joinByQr, only, openTv } from './support.ts';

const idOf = (name: string): string => createDeviceKeys(chanceFrom(name)).id;

describe('what a TV tells the hub of its home', () => {
  const now = (home: Household): { readonly devices: readonly string[]; readonly tickets: readonly string[] } => home.hub.homes.at(-1)!;

  it('are the phones it remembers, told as soon as it is in its room, and again after the hub was restarted', async () => {
    const home = new Household();
    const tv = await openTv(home);
    await joinByQr(home, tv);
    tv.endInvitation();
    await home.clock.pass(100);
    assert.deepEqual(now(home), { t: 'home', devices: [idOf('Phone')], tickets: [] });
    home.hub.stop();
    home.hub.homes.length = 0;
    home.hub.isRunning = true;
    await home.clock.pass(3_000);
    assert.deepEqual(now(home).devices, [idOf('Phone')]);
  });

  it('are no longer a phone that was removed, and it hears so before the hub does', async () => {
    const home = new Household();
    const tv = await openTv(home);
    const phone = await joinByQr(home, tv);
    const said: string[] = [];
    home.hub.tamper = (body, from) => {
      if (from === home.tvKeys.id) said.push(`bye, after ${home.hub.homes.length} homes`);
      return [body];
    };
    const before = home.hub.homes.length;
    tv.remove(only(tv).id);
    await home.clock.pass(100);
    assert.equal(phone.state, 'over');
    assert.equal(said[0], `bye, after ${before} homes`);
    assert.deepEqual(now(home).devices, []);
  });

  it('are tickets of the QRs that count, and nothing once none is shown', async () => {
    const home = new Household();
    const tv = await openTv(home);
    tv.invite();
    const first = readInvitation(tv.invitation!.fragment)!;
    await home.clock.pass(100);
    assert.deepEqual(now(home).tickets, [ticketOf(home.room, first.inviteKey)]);
    await joinByQr(home, tv);
    const next = readInvitation(tv.invitation!.fragment)!;
    assert.deepEqual(now(home).tickets, [next, first].map(({ inviteKey }) => ticketOf(home.room, inviteKey)));
    tv.endInvitation();
    await home.clock.pass(100);
    assert.deepEqual(now(home).tickets, []);
  });

  it('are also a phone that steers by a code and whose numbers nobody compared, for as long as it does', async () => {
    const home = new Household();
    const tv = await openTv(home);
    tv.invite();
    await home.clock.pass(100);
    const phone = home.join('Phone', { kind: 'code' });
    await home.clock.pass(CODE_LIFE_MS + 60_000);
    assert.equal(phone.state, 'buttons-only');
    assert.deepEqual(now(home).devices, [idOf('Phone')]);
  });

  it('are those who are here, where it remembers more than it can tell', async () => {
    const home = new Household();
    const tv = await openTv(home);
    await joinByQr(home, tv);
    tv.close();
    const [one] = home.tvMemory.values();
    const others = Array.from({ length: MAX_HOME_DEVICES + 1 }, (_, n) => ({ ...one!, device: { ...one!.device, id: createSecretId(chanceFrom(`${n}`)) } }));
    home.openTv({ remembered: [...others, one!] });
    await home.clock.pass(10_000);
    assert.equal(now(home).devices.length, MAX_HOME_DEVICES);
    assert.equal(now(home).devices[0], idOf('Phone'));
  });
});

describe('a home from before rooms told whose they are', () => {
  it('needs no new pairing: TV and phone remember the room they had, and meet in the one that follows from it', async () => {
    const home = new Household();
    const tv = await openTv(home);
    (await joinByQr(home, tv)).close();
    tv.close();
    const before = createSecretId(chanceFrom('as chance had it'));
    const again = home.openTv({ room: before });
    const phone = home.join('Phone', { kind: 'known', tv: publicOf(home.tvKeys) }, { room: before });
    await home.clock.pass(500);
    assert.deepEqual([phone.state, only(again).state], ['together', 'together']);
  });
});

describe('an app and a hub of which one is older', () => {
  /** As hubs took them in version 1; a frame they could not read they refused, and an answer to it never came. */
  const id = v.pipe(v.string(), v.regex(/^[\w-]{22}$/));
  const before = v.variant('t', [
    v.object({ t: v.literal('join'), v: v.number(), room: id, device: id, role: v.picklist(['tv', 'remote']) }),
    v.object({ t: v.literal('find'), v: v.number(), code: v.string() }),
  ]);

  /** A hub of version 1. */
  function olderHub(home: Household): () => ReturnType<Household['hub']['openSocket']> {
    return () => {
      const socket = {
        onopen: null, onmessage: null, onclose: null, onerror: null,
        close: () => undefined,
        send: (text: string) => home.clock.after(5, () => {
          const frame = v.safeParse(before, JSON.parse(text));
          const why = !frame.success ? 'bad-frame' : frame.output.v === 1 ? 'wrong' : 'other-version';
          socket.onmessage?.({ data: JSON.stringify({ t: 'refused', why }) });
        }),
      } as ReturnType<Household['hub']['openSocket']>;
      home.clock.after(5, () => socket.onopen?.());
      return socket;
    };
  }

  it('is told so by the older hub: the TV, the phone, and whoever types a code', async () => {
    assert.equal(HUB_PROTOCOL, 2);
    const home = new Household();
    const openSocket = olderHub(home);
    const tv = home.openTv({ openSocket });
    const known = home.join('Phone', { kind: 'known', tv: publicOf(home.tvKeys) }, { openSocket });
    const scanned = home.join('Other', { kind: 'qr', invitation: { room: home.room, inviteKey: bytesFrom(chanceFrom('invite')) } }, { openSocket });
    const found = findRoom('BCDFGHJK', { clock: home.clock, openSocket });
    await home.clock.pass(100);
    assert.deepEqual([tv.ended, known.trouble, scanned.trouble], ['other-version', 'other-version', 'other-version']);
    assert.deepEqual(await found, { kind: 'refused', why: 'other-version', retryInMs: 0 });
  });
});

function bytesFrom(chance: Chance): Uint8Array {
  const bytes = new Uint8Array(32);
  chance(bytes);
  return bytes;
}
