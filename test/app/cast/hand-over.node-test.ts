import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type CameFrom, HandOver, type HandOverWord } from '../../../src/app/cast/hand-over.ts';
import { advance, type Session } from '../../../src/domain/workout/session.ts';
import type { RemoteLink } from '../../../src/link/remote.ts';
import type { TvRoom } from '../../../src/link/tv-room.ts';
import type { HandingOver } from '../../../src/store/remote-store.ts';
import { createSessionStore } from '../../../src/store/session-store.ts';
import { start, step, stepsOf } from '../../domain/workout/factory.ts';
import { Household, joinByQr, only } from '../../link/support.ts';

/** A phone with a stage of its own, and a TV that takes and gives as told. */
class Living {
  readonly home = new Household();
  readonly stage = createSessionStore();
  readonly said: HandOverWord[] = [];
  readonly shown: HandingOver[] = [];
  readonly away: Session[] = [];
  readonly kept: Session[] = [];
  readonly taken: Session[] = [];
  from: CameFrom | null = null;
  /** Of the session the question on the screen is about. */
  offeredId = '';
  /** What the TV does with a session; a promise that is never kept is silence. */
  onHandOver: (session: Session) => boolean | Promise<boolean> = (session) => this.taken.push(session) > 0;
  tv!: TvRoom;
  link!: RemoteLink;
  handOver!: HandOver;

  async open(session: Session | null = null): Promise<this> {
    const { home, stage } = this;
    this.tv = home.openTv({
      sessions: {
        storePerformed: async (performed) => home.stored.push({ by: 'tv', session: performed }) > 0,
        takeOver: (brought) => this.onHandOver(brought),
      },
    });
    await home.clock.pass(100);
    this.handOver = new HandOver({
      session: stage,
      clock: home.clock,
      tv: () => this.link && { link: this.link, id: 'tv' },
      show: (state) => void this.shown.push(state),
      tell: (word) => void this.said.push(word),
      putAway: (given) => {
        this.away.push(given);
        stage.send({ kind: 'load', session: null });
        return Promise.resolve();
      },
      take: (brought) => stage.send({ kind: 'load', session: brought }),
      keep: (performed) => Promise.resolve(this.kept.push(performed) > 0),
      withdrawOffer: (newer) => newer.id === this.offeredId,
      memory: { read: () => this.from, write: (from) => void (this.from = from) },
    });
    this.link = await joinByQr(home, this.tv, 'Phone', { sessions: this.handOver });
    this.link.onMessage((message) => {
      if (message.t === 'error') this.handOver.hearError(message.code);
    });
    if (session) stage.send({ kind: 'load', session });
    return this;
  }
}

function playing(ms = 4_000): Session {
  return advance(start(stepsOf([step('strength', 60), step('hard', 60)])), { kind: 'tick', elapsedMs: ms });
}

const paused = (ms = 4_000): Session => advance(playing(ms), { kind: 'pause', reason: 'viewer' });

describe('a workout from the phone to the TV and back', () => {
  it('goes there as it was, and leaves the phone’s stage', async () => {
    for (const session of [playing(), paused()]) {
      const living = await new Living().open(session);
      void living.handOver.give();
      await living.home.clock.pass(100);
      assert.deepEqual([living.taken[0]?.status.kind, living.taken[0]?.elapsedMs], [session.status.kind, 4_000]);
      assert.equal(living.stage.state, null);
      assert.deepEqual(living.shown, ['giving', 'none']);
      assert.deepEqual(living.said, []);
    }
  });

  it('keeps the millisecond there and back, and never starts what was paused', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 119_999 }), fc.boolean(), async (ms, isPlaying) => {
      const session = isPlaying ? playing(ms) : paused(ms);
      const living = await new Living().open(session);
      void living.handOver.give();
      await living.home.clock.pass(100);
      const there: Session = { ...living.taken[0]!, epoch: living.taken[0]!.epoch + 1 };
      living.handOver.ask();
      await living.home.clock.pass(20);
      const given = only(living.tv).handOver(there);
      await living.home.clock.pass(100);
      assert.equal(await given, 'taken');
      const { state } = living.stage;
      assert.deepEqual([state?.segmentIndex, state?.elapsedMs, state?.performed, state?.status], [session.segmentIndex, session.elapsedMs, session.performed, session.status]);
      assert.equal(state?.epoch, session.epoch + 2);
    }), { numRuns: 15 });
  });

  it('stays here and plays on when the TV plays another, and that is said', async () => {
    const living = await new Living().open(playing());
    living.onHandOver = () => false;
    void living.handOver.give();
    await living.home.clock.pass(100);
    assert.deepEqual([living.stage.state?.status.kind, living.stage.state?.elapsedMs], ['playing', 4_000]);
    assert.deepEqual(living.said, ['refused']);
    assert.deepEqual(living.away, []);
  });

  it('stands still while the TV is asked, also when Resume is pressed here, and no second is lost or played twice', async () => {
    const living = await new Living().open(playing());
    let answer: (isTaken: boolean) => void = () => undefined;
    living.onHandOver = (session) => {
      living.taken.push(session);
      return new Promise((resolve) => (answer = resolve));
    };
    void living.handOver.give();
    await living.home.clock.pass(100);
    living.stage.send({ kind: 'resume' });
    living.stage.send({ kind: 'tick', elapsedMs: 2_000 });
    assert.deepEqual([living.stage.state?.status.kind, living.stage.state?.elapsedMs], ['paused', 4_000]);
    answer(true);
    await living.home.clock.pass(100);
    assert.equal(living.stage.state, null);
    // What is put away is as new as what is on disk: else that would be found unfinished.
    assert.ok((living.away[0]?.revision ?? 0) > (living.taken[0]?.revision ?? 0));
  });

  it('stays here, paused, when the TV says nothing for 5 s', async () => {
    const living = await new Living().open(playing());
    living.onHandOver = () => new Promise(() => undefined);
    void living.handOver.give();
    await living.home.clock.pass(4_900);
    assert.deepEqual(living.said, []);
    await living.home.clock.pass(200);
    assert.deepEqual(living.said, ['no-answer']);
    assert.deepEqual([living.stage.state?.status.kind, living.stage.state?.elapsedMs], ['paused', 4_000]);
  });

  it('leaves this stage after all when the answer alone was lost and the TV tells how it goes on', async () => {
    const living = await new Living().open(playing());
    living.onHandOver = (session) => {
      living.taken.push(session);
      return new Promise(() => undefined);
    };
    void living.handOver.give();
    await living.home.clock.pass(5_100);
    const [there] = living.taken;
    const later = advance({ ...there!, epoch: there!.epoch + 1 }, { kind: 'tick', elapsedMs: 1_000 });
    only(living.tv).keep(later);
    await living.home.clock.pass(100);
    assert.equal(living.stage.state, null);
    assert.deepEqual(living.said, ['no-answer', 'is-there']);
    assert.equal(living.kept[living.kept.length - 1]?.elapsedMs, 5_000);
  });

  it('asks no more whether it goes on here when it was closed before it heard that the TV took it', async () => {
    const living = await new Living().open();
    const there = { ...playing(), epoch: playing().epoch + 1 };
    living.offeredId = there.id;
    only(living.tv).keep(there);
    await living.home.clock.pass(100);
    assert.deepEqual([living.said, living.kept.length], [['is-there'], 1]);
  });

  it('takes the TV’s own record for its answer, when the record comes first', async () => {
    const living = await new Living().open(playing());
    living.onHandOver = (session) => {
      only(living.tv).keep({ ...session, epoch: session.epoch + 1 });
      return new Promise(() => undefined);
    };
    void living.handOver.give();
    await living.home.clock.pass(5_100);
    assert.equal(living.stage.state, null);
    assert.deepEqual(living.said, []);
    assert.equal(living.kept.length, 1);
  });

  it('takes nothing from the TV that was not asked for, nor what comes late', async () => {
    const living = await new Living().open();
    const unasked = only(living.tv).handOver(playing());
    await living.home.clock.pass(100);
    assert.equal(await unasked, 'refused');
    living.handOver.ask();
    await living.home.clock.pass(5_100);
    assert.deepEqual(living.said, ['stays-there']);
    const late = only(living.tv).handOver(playing());
    await living.home.clock.pass(100);
    assert.equal(await late, 'refused');
    assert.equal(living.stage.state, null);
  });

  it('says at once that nothing plays there any more', async () => {
    const living = await new Living().open();
    living.handOver.ask();
    await living.home.clock.pass(20);
    only(living.tv).send({ t: 'error', code: 'nothing-on-stage' });
    await living.home.clock.pass(100);
    assert.deepEqual(living.said, ['nothing-there']);
    assert.deepEqual(living.shown, ['asking', 'none']);
  });

  it('tells the TV how it went on here, and of no other session', async () => {
    const living = await new Living().open();
    living.handOver.ask();
    await living.home.clock.pass(20);
    void only(living.tv).handOver(playing());
    await living.home.clock.pass(100);
    living.stage.send({ kind: 'tick', elapsedMs: 2_000 });
    living.stage.send({ kind: 'finish' });
    await living.home.clock.pass(100);
    const told = (): Session | undefined => living.home.stored.filter(({ by }) => by === 'tv').slice(-1)[0]?.session;
    assert.deepEqual([told()?.status.kind, told()?.performed.reduce((sum, { ms }) => sum + ms, 0)], ['ended', 6_000]);
    const before = living.home.stored.length;
    living.stage.send({ kind: 'load', session: { ...playing(), id: 'another' } });
    living.stage.send({ kind: 'skip' });
    await living.home.clock.pass(100);
    assert.equal(living.home.stored.length, before);
  });

  it('tells it to a TV that is there again after this page was loaded anew', async () => {
    const living = await new Living().open(playing());
    living.from = { sessionId: living.stage.state!.id, tvId: 'tv' };
    living.handOver.meet();
    await living.home.clock.pass(100);
    assert.equal(living.home.stored.filter(({ by }) => by === 'tv').length, 1);
  });
});
