import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findRoom } from '../../src/link/find-room.ts';
import { readInvitation, readTypedCode } from '../../src/sync/invite.ts';
import type { Message } from '../../src/sync/messages.ts';
import { openStand } from '../hub/link/stand.ts';
import { reached, seen, socketTo } from './on-stand.ts';
import { Household } from './support.ts';

const PRESS: Message = { t: 'press', button: 'ok' };

describe('over the hub as it is', () => {
  it('a phone pairs by QR, presses a button, and is back after the hub was restarted', async () => {
    const stand = await openStand();
    const home = new Household();
    const tv = home.openTv({ openSocket: socketTo(stand) });
    tv.invite();
    const phone = home.join('Phone', { kind: 'qr', invitation: readInvitation(tv.invitation!.fragment)! }, { openSocket: socketTo(stand) });
    await reached(phone, 'together');
    const pressed = new Promise<Message>((resolve) => {
      tv.onMessage(({ message }) => void (message.t === 'press' && resolve(message)));
    });
    assert.equal(phone.send(PRESS), 'sent');
    assert.deepEqual(await pressed, PRESS);
    await stand.close();
    await reached(phone, 'lost');
    const again = await openStand({ port: stand.port });
    // Long enough for one try each; the rest is the network’s own time.
    await home.clock.pass(2_000);
    await reached(phone, 'together');
    await reached(tv.peers[0]!, 'together');
    phone.close();
    tv.close();
    await again.close();
  });

  it('a phone pairs by the code on the TV, and both compare', async () => {
    const stand = await openStand();
    const home = new Household();
    const tv = home.openTv({ openSocket: socketTo(stand) });
    tv.invite();
    const code = await seen((listener) => tv.onChange(listener), () => tv.invitation?.code);
    const found = await findRoom(readTypedCode(code)!, { clock: home.clock, openSocket: socketTo(stand) });
    assert.ok(found.kind === 'found' && found.room === home.room);
    assert.deepEqual(await findRoom('BBBBBBBB', { clock: home.clock, openSocket: socketTo(stand) }), { kind: 'refused', why: 'wrong', retryInMs: 0 });
    const phone = home.join('Phone', { kind: 'code', ticket: found.ticket }, { openSocket: socketTo(stand) });
    await reached(phone, 'buttons-only');
    const peer = await seen((listener) => tv.onChange(listener), () => tv.peers[0]);
    assert.equal(phone.shortString, peer.shortString);
    phone.theyMatch();
    peer.theyMatch();
    await reached(phone, 'together');
    await reached(peer, 'together');
    const next = await seen((listener) => tv.onChange(listener), () => (tv.invitation?.code === code ? null : tv.invitation?.code));
    assert.notEqual(next, code);
    phone.close();
    tv.close();
    await stand.close();
  });
});
