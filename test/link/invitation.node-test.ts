import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InvitationDesk, QR_GRACE_MS, QR_LIFE_MS } from '../../src/link/invitation.ts';
import { createSecretId } from '../../src/sync/device-keys.ts';
import { CODE_LIFE_MS, type ToHub } from '../../src/sync/hub-frames.ts';
import { MAX_CODE_HELLOS } from '../../src/sync/pairing-tv.ts';
import { chanceFrom, Household, joinByQr, openTv, Scheduler } from './support.ts';

function open(): { readonly clock: Scheduler; readonly desk: InvitationDesk; readonly asked: ToHub[]; give(code: string): void } {
  const clock = new Scheduler();
  const asked: ToHub[] = [];
  const desk = new InvitationDesk({ room: createSecretId(chanceFrom('room')), chance: chanceFrom('desk'), clock, ask: (frame) => asked.push(frame) > 0, onChange: () => undefined });
  desk.open();
  return { clock, desk, asked, give: (code) => desk.hear({ t: 'code', code, lifeMs: CODE_LIFE_MS }) };
}

describe('an invitation', () => {
  it('shows another QR every ten minutes; the one before counts a minute more, and no longer', async () => {
    const { clock, desk } = open();
    const [first] = desk.invites;
    const shown = desk.shown?.fragment;
    await clock.pass(QR_LIFE_MS);
    assert.notEqual(desk.shown?.fragment, shown);
    assert.equal(desk.invites[1], first);
    await clock.pass(QR_GRACE_MS);
    assert.equal(desk.invites.length, 1);
    assert.notEqual(desk.invites[0], first);
  });

  it('shows the code in two groups, and asks for another when its time is over', async () => {
    const { clock, desk, asked, give } = open();
    give('BCDFGHJK');
    assert.equal(desk.shown?.code, 'BCDF GHJK');
    await clock.pass(CODE_LIFE_MS - 1);
    assert.equal(asked.length, 1);
    await clock.pass(1);
    assert.equal(asked.length, 2);
  });

  it('asks again when the hub gave no code', async () => {
    const { clock, asked, desk } = open();
    assert.equal(desk.shown?.code, null);
    await clock.pass(10_000);
    assert.equal(asked.length, 2);
  });

  it('lets five phones try one code, and none without a code', () => {
    const { desk, give } = open();
    assert.equal(desk.takeCodeHello(), false);
    give('BCDFGHJK');
    const tries = Array.from({ length: MAX_CODE_HELLOS + 1 }, () => desk.takeCodeHello());
    assert.deepEqual(tries, [true, true, true, true, true, false]);
    give('CDFGHJKL');
    assert.equal(desk.takeCodeHello(), true);
    desk.close();
    assert.equal(desk.takeCodeHello(), false);
    assert.equal(desk.shown, null);
    assert.deepEqual(desk.invites, []);
  });
});

describe('a TV in its room', () => {
  it('tells its phones its new name', async () => {
    const home = new Household();
    const tv = await openTv(home);
    const phone = await joinByQr(home, tv);
    tv.rename('Gym');
    await home.clock.pass(100);
    assert.equal(phone.tvName, 'Gym');
    assert.equal(home.phoneMemory.get('Phone')?.name, 'Gym');
  });

  it('that is open a second time leaves its place to the newer page, until it is seen again', async () => {
    const home = new Household();
    const tv = await openTv(home);
    const phone = await joinByQr(home, tv);
    const second = home.openTv();
    await home.clock.pass(5_000);
    assert.equal(tv.ended, 'replaced');
    assert.deepEqual([phone.state, phone.trouble], ['together', null]);
    const tries = home.hub.tries;
    await home.clock.pass(60_000);
    assert.equal(home.hub.tries, tries);
    tv.resume();
    await home.clock.pass(5_000);
    assert.equal(tv.ended, null);
    assert.equal(second.ended, 'replaced');
    assert.equal(phone.state, 'together');
  });
});
