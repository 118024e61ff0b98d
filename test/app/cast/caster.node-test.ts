import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Cast, CastMemory } from '../../../src/app/cast/cast-memory.ts';
import type { CastWay, Opened } from '../../../src/app/cast/cast-way.ts';
import { Caster } from '../../../src/app/cast/caster.ts';
import { advance, type Session } from '../../../src/domain/workout/session.ts';
import { PlainLink, type TextPort } from '../../../src/link/plain-link.ts';
import { createCastStore } from '../../../src/store/cast-store.ts';
import { createSessionStore } from '../../../src/store/session-store.ts';
import type { Message } from '../../../src/sync/messages.ts';
import { start, step, stepsOf } from '../../domain/workout/factory.ts';
import { readSession, Scheduler } from '../../link/support.ts';

class Port implements TextPort {
  other: Port | null = null;
  isCut = false;
  #hear: (text: string) => void = () => undefined;
  readonly #clock: Scheduler;

  constructor(clock: Scheduler) {
    this.#clock = clock;
  }

  send(text: string): void {
    if (!this.isCut) this.#clock.after(5, () => this.other?.hear(text));
  }

  hear(text: string): void {
    this.#hear(text);
  }

  listen(onText: (text: string) => void): () => void {
    this.#hear = onText;
    return () => (this.#hear = () => undefined);
  }

  close(): void {
    return undefined;
  }
}

/** A laptop and a screen it can open; the screen takes sessions as told. */
class Room {
  readonly clock = new Scheduler();
  readonly stage = createSessionStore();
  readonly store = createCastStore();
  readonly disk = new Map<string, Session>();
  readonly said: string[] = [];
  readonly taken: Session[] = [];
  remembered: Cast | null = null;
  isTaking = true;
  isAnswering = true;
  isScreenThere = true;
  screen: PlainLink | null = null;
  screenPort: Port | null = null;
  gone: () => void = () => undefined;

  readonly memory: CastMemory = { read: () => this.remembered, write: (cast) => void (this.remembered = cast) };

  caster(): Caster {
    const open = (): Opened => {
      const [near, far] = [new Port(this.clock), new Port(this.clock)];
      [near.other, far.other] = [far, near];
      this.screen ??= new PlainLink({
        clock: this.clock, log: () => undefined, readSession,
        sessions: { storePerformed: () => Promise.resolve(true), takeOver: (session) => (this.isAnswering ? this.isTaking && this.taken.push(session) > 0 : new Promise(() => void this.taken.push(session))) },
      });
      this.screenPort = far;
      this.screen.attach(far);
      return { kind: 'presentation', id: 'p1', port: near, end: () => void this.said.push('ended'), onGone: (listener) => void (this.gone = listener) };
    };
    const way: CastWay = {
      kind: 'presentation',
      open: () => (this.isScreenThere ? Promise.resolve(open()) : Promise.reject(new Error('none'))),
      reopen: () => Promise.resolve(this.isScreenThere ? open() : null),
    };
    return new Caster({
      ways: [way], wayOf: (kind) => Promise.resolve(kind === way.kind ? way : null), store: this.store, session: this.stage, clock: this.clock, log: () => undefined, readSession, memory: this.memory,
      setUp: () => Promise.resolve(null),
      keep: (session) => Promise.resolve(this.disk.set(session.id, session).size > 0),
      putAway: () => Promise.resolve(this.stage.send({ kind: 'load', session: null })),
      take: (session) => this.stage.send({ kind: 'load', session }),
      find: ({ id }) => Promise.resolve(this.disk.get(id) ?? null),
      onRefused: () => void this.said.push('refused'),
      onBack: () => void this.said.push('back'),
      onNoScreen: () => void this.said.push('no screen'),
      onNotSent: () => void this.said.push('not sent'),
    });
  }

  /** What the other screen plays: the session it took, so many milliseconds later. */
  plays(ms: number): Session {
    const taken = this.taken[this.taken.length - 1];
    assert.ok(taken);
    const session = advance({ ...taken, epoch: taken.epoch + 1 }, { kind: 'tick', elapsedMs: ms });
    this.screen?.keep(session);
    return session;
  }
}

function playing(): Session {
  return advance(start(stepsOf([step('strength', 60), step('hard', 60)])), { kind: 'tick', elapsedMs: 4_000 });
}

async function lent(): Promise<{ readonly room: Room; readonly caster: Caster }> {
  const room = new Room();
  room.stage.send({ kind: 'load', session: playing() });
  const caster = room.caster();
  caster.start();
  await room.clock.pass(200);
  return { room, caster };
}

describe('a workout on a second screen', () => {
  it('goes there at its second, playing as it was, and leaves this stage', async () => {
    const { room } = await lent();
    assert.equal(room.taken.length, 1);
    assert.deepEqual([room.taken[0]?.status.kind, room.taken[0]?.elapsedMs], ['playing', 4_000]);
    assert.equal(room.stage.state, null);
    assert.equal(room.store.state.line, 'together');
  });

  it('stays paused where it was paused', async () => {
    const room = new Room();
    room.stage.send({ kind: 'load', session: advance(playing(), { kind: 'pause', reason: 'viewer' }) });
    room.caster().start();
    await room.clock.pass(200);
    assert.equal(room.taken[0]?.status.kind, 'paused');
  });

  it('goes on here when the other screen does not take it', async () => {
    const room = new Room();
    room.isTaking = false;
    room.stage.send({ kind: 'load', session: playing() });
    room.caster().start();
    await room.clock.pass(200);
    assert.equal(room.stage.state?.status.kind, 'playing');
    assert.deepEqual(room.said, ['refused']);
  });

  it('ends there, too, when it is finished here while it is on its way', async () => {
    const room = new Room();
    room.stage.send({ kind: 'load', session: playing() });
    room.caster().start();
    room.clock.after(8, () => room.stage.send({ kind: 'finish' }));
    let heard: readonly Message[] = [];
    room.clock.after(6, () => room.screen?.onMessage((message) => (heard = [...heard, message])));
    await room.clock.pass(200);
    assert.equal(room.taken.length, 1);
    assert.deepEqual(heard.filter(({ t }) => t === 'finish-given'), [{ t: 'finish-given', id: room.taken[0]?.id }]);
    assert.deepEqual(room.said, []);
  });

  it('leaves this stage when it was taken and the answer alone was lost', async () => {
    const room = new Room();
    room.isAnswering = false;
    room.stage.send({ kind: 'load', session: playing() });
    room.caster().start();
    await room.clock.pass(5_200);
    assert.deepEqual([room.stage.state?.status.kind, room.said], ['paused', ['refused']]);
    room.plays(7_000);
    await room.clock.pass(100);
    assert.equal(room.stage.state, null);
  });

  it('comes back from the disk when the way it went by does not come', async () => {
    const { room } = await lent();
    const performed = room.plays(7_000);
    await room.clock.pass(100);
    if (room.remembered) room.remembered = { ...room.remembered, kind: 'cast' };
    await room.caster().rejoin();
    assert.deepEqual([room.stage.state?.elapsedMs, room.stage.state?.status.kind, room.store.state.line], [performed.elapsedMs, 'paused', 'none']);
  });

  it('goes on untouched when no screen was picked', async () => {
    const room = new Room();
    room.isScreenThere = false;
    room.stage.send({ kind: 'load', session: playing() });
    room.caster().start();
    await room.clock.pass(200);
    assert.equal(room.stage.state?.status.kind, 'playing');
    assert.deepEqual(room.said, ['no screen']);
  });

  it('is kept here as it is performed there', async () => {
    const { room } = await lent();
    const performed = room.plays(7_000);
    await room.clock.pass(100);
    assert.deepEqual(room.disk.get(performed.id)?.performed, performed.performed);
    assert.deepEqual(room.screen?.kept, []);
  });

  it('comes back at the same second, paused, when the screen goes away', async () => {
    const { room } = await lent();
    const performed = room.plays(7_000);
    await room.clock.pass(100);
    room.gone();
    await room.clock.pass(100);
    const back = room.stage.state;
    assert.deepEqual([back?.id, back?.elapsedMs, back?.status.kind], [performed.id, performed.elapsedMs, 'paused']);
    assert.ok(back && back.epoch > performed.epoch);
    assert.equal(room.remembered, null);
  });

  it('does not come back once it has ended there', async () => {
    const { room } = await lent();
    const performed = room.plays(7_000);
    room.screen?.keep(advance(performed, { kind: 'finish' }));
    await room.clock.pass(100);
    room.gone();
    await room.clock.pass(100);
    assert.equal(room.stage.state, null);
  });

  it('goes on there over a reload of this page, and still comes back afterwards', async () => {
    const { room } = await lent();
    room.plays(7_000);
    await room.clock.pass(100);
    await room.caster().rejoin();
    await room.clock.pass(200);
    assert.equal(room.taken.length, 1);
    const performed = room.plays(9_000);
    await room.clock.pass(100);
    assert.deepEqual(room.disk.get(performed.id)?.performed, performed.performed);
    room.gone();
    await room.clock.pass(100);
    assert.equal(room.stage.state?.elapsedMs, performed.elapsedMs);
  });

  it('comes back from the disk when the screen went away while this page was loaded anew', async () => {
    const { room } = await lent();
    const performed = room.plays(7_000);
    await room.clock.pass(100);
    room.isScreenThere = false;
    await room.caster().rejoin();
    assert.deepEqual([room.stage.state?.elapsedMs, room.stage.state?.status.kind], [performed.elapsedMs, 'paused']);
  });

  it('leaves the other screen when it is to go on here', async () => {
    const { room, caster } = await lent();
    const performed = room.plays(7_000);
    await room.clock.pass(100);
    caster.end();
    await room.clock.pass(1_000);
    assert.deepEqual(room.said, ['ended', 'back']);
    assert.equal(room.stage.state?.elapsedMs, performed.elapsedMs);
  });

  it('says that the other screen is not heard, and goes on when it is heard again', async () => {
    const { room } = await lent();
    if (room.screenPort) room.screenPort.isCut = true;
    await room.clock.pass(8_000);
    assert.equal(room.store.state.line, 'lost');
    assert.equal(room.stage.state, null);
    if (room.screenPort) room.screenPort.isCut = false;
    await room.clock.pass(4_000);
    assert.equal(room.store.state.line, 'together');
  });

  it('takes a press that came before this page found the other screen again', async () => {
    const { room } = await lent();
    const heard: Message[] = [];
    room.screen?.onMessage((message) => heard.push(message));
    const caster = room.caster();
    const found = caster.rejoin();
    caster.command({ kind: 'next' });
    caster.command({ kind: 'pause' });
    await found;
    await room.clock.pass(500);
    assert.deepEqual(heard.filter(({ t }) => t === 'command'), [{ t: 'command', command: { kind: 'pause' } }]);
    assert.ok(!room.said.includes('not sent'));
  });

  it('says that a press did nothing when the other screen is not heard for two seconds, and it does nothing later', async () => {
    const { room, caster } = await lent();
    const heard: Message[] = [];
    room.screen?.onMessage((message) => heard.push(message));
    if (room.screenPort) room.screenPort.isCut = true;
    await room.clock.pass(8_000);
    caster.command({ kind: 'next' });
    await room.clock.pass(2_100);
    assert.deepEqual(room.said, ['not sent']);
    if (room.screenPort) room.screenPort.isCut = false;
    await room.clock.pass(5_000);
    assert.equal(room.store.state.line, 'together');
    assert.deepEqual(heard.filter(({ t }) => t === 'command'), []);
  });
});
