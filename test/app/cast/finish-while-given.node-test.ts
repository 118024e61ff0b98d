import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type CameFrom, HandOver, type HandOverWord } from '../../../src/app/cast/hand-over.ts';
import { OwnDevices } from '../../../src/app/cast/own-device.ts';
import { TvDesk } from '../../../src/app/cast/tv-desk.ts';
import { TvStage } from '../../../src/app/cast/tv-stage.ts';
import { advance, type Session } from '../../../src/domain/workout/session.ts';
import type { RemoteLink } from '../../../src/link/remote.ts';
import { createSessionStore, type SessionStore } from '../../../src/store/session-store.ts';
import { readInvitation } from '../../../src/sync/invite.ts';
import { isNewer } from '../../../src/sync/outbox.ts';
import { start, step, stepsOf } from '../../domain/workout/factory.ts';
import { chanceFrom, Household } from '../../link/support.ts';
import { MemoryDevices } from './memory-devices.ts';

const BEGUN_MS = 4_000;
const TICK_MS = 250;

function playing(): Session {
  return advance(start(stepsOf([step('strength', 300), step('hard', 300)])), { kind: 'tick', elapsedMs: BEGUN_MS });
}

function performedMs({ performed }: Session): number {
  return performed.reduce((sumMs, { ms }) => sumMs + ms, 0);
}

/** A device's stage and disk. */
class Device {
  readonly stage: SessionStore = createSessionStore();
  disk: Session | null = null;
  playedMs = 0;

  constructor() {
    this.stage.subscribe((after, before) => {
      if (after) this.save(after);
      if (after && before && after.id === before.id) this.playedMs += performedMs(after) - performedMs(before);
    });
  }

  /** The highest (epoch, revision) wins. */
  save(session: Session): Promise<boolean> {
    if (this.disk === null || isNewer(session, this.disk)) this.disk = session;
    return Promise.resolve(true);
  }

  get isPlaying(): boolean {
    return this.stage.state?.status.kind === 'playing';
  }
}

/** A phone and a TV, both whole, and a line that can be cut. */
class Home {
  readonly home = new Household();
  readonly phone = new Device();
  readonly tv = new Device();
  readonly said: (HandOverWord | 'is on the phone')[] = [];
  handOver!: HandOver;
  link!: RemoteLink;
  from: CameFrom | null = null;

  async open(): Promise<this> {
    const { home, phone, tv } = this;
    const ownStage = new TvStage({
      session: tv.stage,
      clock: home.clock,
      clear: () => Promise.resolve(tv.stage.send({ kind: 'load', session: null })),
      save: (done) => tv.save(done),
      keep: (performed) => tv.save(performed),
      withdrawOffer: () => false,
      onGone: () => void this.said.push('is on the phone'),
    });
    const devices = await OwnDevices.open(new MemoryDevices(), chanceFrom('home'));
    const desk = new TvDesk({
      devices,
      openRoom: (needs) => home.openTv(needs),
      clock: home.clock,
      session: tv.stage,
      sessions: {
        storePerformed: (performed) => ownStage.storePerformed(performed),
        takeOver: (brought) => {
          const { state } = tv.stage;
          if (state?.id === brought.id && state.epoch > brought.epoch) return false;
          tv.stage.send({ kind: 'load', session: { ...brought, epoch: brought.epoch + 1 } });
          return true;
        },
      },
      report: { playing: () => null, steps: () => [] },
      press: () => undefined,
      command: () => undefined,
      text: { field: null, type: () => false },
      title: () => 'Today',
      ownName: () => 'TV',
      giveAway: (peer) => void ownStage.giveAway(peer),
      lately: () => Promise.resolve([]),
      today: () => '2026-11-26',
      onKeptOut: () => undefined,
      onCome: () => undefined,
      onGone: () => undefined,
    });
    await home.clock.pass(100);
    this.handOver = new HandOver({
      session: phone.stage,
      clock: home.clock,
      tv: () => this.link && { link: this.link, id: devices.own.keys.id },
      show: () => undefined,
      tell: (word) => void this.said.push(word),
      putAway: (given) => {
        phone.stage.send({ kind: 'load', session: null });
        return phone.save({ ...given, status: { kind: 'ended', isCompleted: false } }).then(() => undefined);
      },
      take: (brought) => phone.stage.send({ kind: 'load', session: brought }),
      keep: (performed) => phone.save(performed),
      withdrawOffer: () => false,
      memory: { read: () => this.from, write: (from) => void (this.from = from) },
    });
    desk.room.invite();
    const invitation = readInvitation(desk.room.invitation!.fragment)!;
    this.link = home.join('Phone', { kind: 'qr', invitation }, { room: invitation.room, sessions: this.handOver });
    this.link.onMessage((message) => {
      if (message.t === 'error') this.handOver.hearError(message.code);
      if (message.t === 'finish-given') this.handOver.finishGiven(message.id);
    });
    this.link.onState((state) => {
      if (state === 'together') this.handOver.meet();
    });
    await home.clock.pass(500);
    return this;
  }

  /** Plays on wherever it plays. */
  async pass(ms: number): Promise<void> {
    for (let leftMs = ms; leftMs > 0; leftMs -= TICK_MS) {
      await this.home.clock.pass(Math.min(TICK_MS, leftMs));
      for (const { stage, isPlaying } of [this.phone, this.tv]) if (isPlaying) stage.send({ kind: 'tick', elapsedMs: TICK_MS });
    }
  }
}

/** The phone gives to the TV, or the TV to the phone; the giver's "Finish here" is pressed, and the line is cut meanwhile. */
interface Case {
  readonly giver: 'phone' | 'tv';
  readonly finishAfterMs: number;
  readonly cutAfterMs: number | null;
  readonly cutMs: number;
}

async function played({ giver, finishAfterMs, cutAfterMs, cutMs }: Case): Promise<Home> {
  const living = await new Home().open();
  living[giver].stage.send({ kind: 'load', session: playing() });
  if (giver === 'phone') void living.handOver.give();
  else living.handOver.ask();
  const { clock, hub } = living.home;
  if (cutAfterMs !== null) {
    clock.after(cutAfterMs, () => hub.cut.add('Phone'));
    clock.after(cutAfterMs + cutMs, () => hub.cut.delete('Phone'));
  }
  clock.after(finishAfterMs, () => living[giver].stage.send({ kind: 'finish' }));
  await living.pass(40_000);
  return living;
}

function isSame({ phone, tv }: Home): boolean {
  return phone.disk?.epoch === tv.disk?.epoch && phone.disk?.revision === tv.disk?.revision;
}

const anyCase: fc.Arbitrary<Case> = fc.record({
  giver: fc.constantFrom('phone' as const, 'tv' as const),
  finishAfterMs: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 60, max: 8_000 })),
  cutAfterMs: fc.option(fc.integer({ min: 0, max: 40 })),
  cutMs: fc.integer({ min: 500, max: 20_000 }),
});

describe('“Finish here” while a workout is on its way', () => {
  for (const giver of ['phone', 'tv'] as const) {
    it(`ends it on both sides when the ${giver} gives it, and neither says that it goes on`, async () => {
      const living = await played({ giver, finishAfterMs: giver === 'phone' ? 8 : 18, cutAfterMs: null, cutMs: 0 });
      assert.deepEqual([living.phone.disk?.status.kind, living.tv.disk?.status.kind], ['ended', 'ended']);
      assert.deepEqual([living.phone.isPlaying, living.tv.isPlaying], [false, false]);
      assert.deepEqual(living.said, giver === 'phone' ? ['is-over'] : []);
    });

    it(`ends it on both sides, too, when the answer to the ${giver} was lost and the line is back soon`, async () => {
      const living = await played({ giver, finishAfterMs: 1_000, cutAfterMs: giver === 'phone' ? 12 : 22, cutMs: 3_000 });
      assert.deepEqual([living.phone.disk?.status.kind, living.tv.disk?.status.kind], ['ended', 'ended']);
      assert.ok(isSame(living), 'two outcomes');
    });
  }

  it('ends nothing half a minute later: then it goes on where it was taken, and this side says so', async () => {
    const living = await played({ giver: 'phone', finishAfterMs: 1_000, cutAfterMs: 12, cutMs: 20_000 });
    assert.equal(living.tv.isPlaying, true);
    assert.equal(living.phone.stage.state, null);
    assert.deepEqual(living.said, ['is-there']);
  });

  it('leaves one record that both have, with each second that was played once, whenever it is pressed and the line is cut', async () => {
    await fc.assert(fc.asyncProperty(anyCase, async (one) => {
      const living = await played(one);
      const { phone, tv } = living;
      assert.ok(!(phone.isPlaying && tv.isPlaying), 'plays twice');
      // Now it ends wherever it still goes on.
      for (const { stage } of [phone, tv]) if (stage.state) stage.send({ kind: 'finish' });
      await living.pass(10_000);
      const giver = living[one.giver];
      const taker = one.giver === 'phone' ? tv : phone;
      // What was never taken is the giver's alone.
      assert.ok(taker.disk === null || isSame(living), 'two outcomes');
      assert.deepEqual([giver.disk?.status.kind, performedMs(giver.disk!)], ['ended', BEGUN_MS + phone.playedMs + tv.playedMs]);
    }), { numRuns: 25 });
  });
});
